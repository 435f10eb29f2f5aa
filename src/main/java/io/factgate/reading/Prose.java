package io.factgate.reading;

import io.factgate.text.TextBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of one block while a reader gathers them, each with the raw range that it stands
 * for; not thread-safe.
 */
final class Prose {

  private static final char DROPPED = '\ufdd0';

  private final StringBuilder characters = new StringBuilder();
  private final List<Comment> comments = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private record Comment(String body, int from, int to, int before) {}

  /** Carries raw characters over one to one. */
  Prose append(String raw, int from, int to) {
    for (int i = from; i < to; i++) {
      add(raw.charAt(i), i, i + 1);
    }
    return this;
  }

  /** Adds characters that stand for a raw range as a whole. */
  Prose stand(String written, int from, int to) {
    for (int i = 0; i < written.length(); i++) {
      add(written.charAt(i), from, to);
    }
    return this;
  }

  /** Adds characters that are not in the document. */
  Prose imply(String written, int at) {
    return stand(written, at, at);
  }

  /** Keeps a comment at its place between the characters. */
  Prose mark(String body, int from, int to) {
    comments.add(new Comment(body, from, to, characters.length()));
    return this;
  }

  /** Adds all of another one, implied characters and comments included. */
  Prose append(Prose other) {
    for (Comment comment : other.comments) {
      comments.add(
          new Comment(
              comment.body, comment.from, comment.to, comment.before + characters.length()));
    }
    for (int i = 0; i < other.length(); i++) {
      add(other.characters.charAt(i), other.starts[i], other.ends[i]);
    }
    return this;
  }

  /** Replaces the characters from one offset to another by one implied space. */
  void blank(int from, int to) {
    int at = starts[from];
    Arrays.fill(starts, from, to, at);
    Arrays.fill(ends, from, to, at);
    for (int i = from; i < to; i++) {
      characters.setCharAt(i, ' ');
    }
  }

  /** Marks characters to be taken out by {@link #close}; offsets stay till then. */
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      characters.setCharAt(i, DROPPED);
    }
  }

  /** Takes dropped characters out, so that what stood around them meets. */
  void close() {
    int kept = 0;
    int next = 0;
    for (int i = 0; i < length(); i++) {
      while (next < comments.size() && comments.get(next).before <= i) {
        Comment comment = comments.get(next);
        comments.set(next++, new Comment(comment.body, comment.from, comment.to, kept));
      }
      if (characters.charAt(i) != DROPPED) {
        characters.setCharAt(kept, characters.charAt(i));
        starts[kept] = starts[i];
        ends[kept++] = ends[i];
      }
    }
    while (next < comments.size()) {
      Comment comment = comments.get(next);
      comments.set(next++, new Comment(comment.body, comment.from, comment.to, kept));
    }
    characters.setLength(kept);
  }

  /** Replaces halves of a character without the other, which entities can name. */
  void mend() {
    characters.replace(0, length(), Decoding.wellFormed(characters.toString()));
  }

  int length() {
    return characters.length();
  }

  boolean isBlank() {
    return characters.toString().isBlank();
  }

  /** The last character that is no white space; a space where there is none. */
  char lastSign() {
    int i = length() - 1;
    while (i >= 0 && Character.isWhitespace(characters.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : characters.charAt(i);
  }

  /** Raw offset at which a character starts. */
  int start(int offset) {
    return starts[offset];
  }

  /** Raw offset at which the last character ends, or the given one where there is none. */
  int end(int otherwise) {
    return characters.length() == 0 ? otherwise : ends[characters.length() - 1];
  }

  /** A copy of the characters from one offset to another, without comments. */
  Prose part(int from, int to) {
    Prose part = new Prose();
    for (int i = from; i < to; i++) {
      part.add(characters.charAt(i), starts[i], ends[i]);
    }
    return part;
  }

  /** A copy without white space at its ends. */
  Prose trimmed() {
    int from = 0;
    int to = length();
    while (from < to && Character.isWhitespace(characters.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(characters.charAt(to - 1))) {
      to--;
    }
    Prose trimmed = part(from, to);
    for (Comment comment : comments) {
      trimmed.comments.add(
          new Comment(
              comment.body,
              comment.from,
              comment.to,
              Math.max(0, Math.min(comment.before - from, to - from))));
    }
    return trimmed;
  }

  /** Adds the characters and comments to a text. */
  void addTo(TextBuilder builder) {
    int next = 0;
    for (int i = 0; i <= length(); i++) {
      while (next < comments.size() && comments.get(next).before <= i) {
        Comment comment = comments.get(next++);
        builder.mark(comment.body, comment.from, comment.to);
      }
      if (i < length()) {
        builder.append(characters.substring(i, i + 1), starts[i], ends[i]);
      }
    }
  }

  /** Adds the comments alone, where the characters are no prose. */
  void addCommentsTo(TextBuilder builder) {
    comments.forEach(c -> builder.mark(c.body, c.from, c.to));
  }

  private void add(char c, int from, int to) {
    if (characters.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[characters.length()] = from;
    ends[characters.length()] = to;
    characters.append(c);
  }

  @Override
  public String toString() {
    return characters.toString();
  }
}
