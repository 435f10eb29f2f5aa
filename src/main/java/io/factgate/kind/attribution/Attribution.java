package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words that a text gives to somebody.
 *
 * @param content what is said; quoted pieces with their marks
 * @param quotes the words between quotation marks, marks left out, in order
 * @param cue the words that introduce it: said, according to
 * @param source the words that tell who says so, title and apposition included
 * @param name the words of the source that name the speaker
 * @param speaker the full name, as far as it can be told
 * @param certain whether the speaker is beyond doubt
 * @param joint the full names of several who say it together, where all of them can be told
 */
public record Attribution(
    Form form,
    List<Span> content,
    List<Span> quotes,
    Optional<Span> cue,
    Optional<Span> source,
    Optional<Span> name,
    Optional<String> speaker,
    boolean certain,
    List<String> joint) {

  /** Words of one speaker, or of nobody who can be told. */
  public Attribution(
      Form form,
      List<Span> content,
      List<Span> quotes,
      Optional<Span> cue,
      Optional<Span> source,
      Optional<Span> name,
      Optional<String> speaker,
      boolean certain) {
    this(form, content, quotes, cue, source, name, speaker, certain, List.of());
  }

  /** Copies the lists. */
  public Attribution {
    content = List.copyOf(content);
    quotes = List.copyOf(quotes);
    joint = List.copyOf(joint);
  }

  /** From the first to the last of its parts. */
  public Span whole() {
    Span whole = content.get(0).union(content.get(content.size() - 1));
    if (cue.isPresent()) {
      whole = whole.union(cue.get());
    }
    return source.isPresent() ? whole.union(source.get()) : whole;
  }

  /** From the first to the last word that is said. */
  public Span said() {
    return content.get(0).union(content.get(content.size() - 1));
  }

  /** What no other attribution shares: content and cue; one source may say two things. */
  public Span own() {
    return cue.map(said()::union).orElse(said());
  }
}
