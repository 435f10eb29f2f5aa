package io.factgate;

import io.factgate.judging.Finding;
import io.factgate.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft or source that was read, as far as reports tell of it.
 *
 * @param path relative to the base directory
 * @param leftOut how many words of a page were left out
 * @param extracted the text that places count in, where the document itself has no lines
 * @param text the whole of it, where a study was asked for
 * @param lines those on which findings start, by number, where the text is gone
 */
public record Document(
    String path,
    int leftOut,
    Optional<String> extracted,
    Optional<Text> text,
    Map<Integer, String> lines) {

  /** Copies the lines. */
  public Document {
    lines = Map.copyOf(lines);
  }

  /** With the whole text. */
  public static Document whole(Text text) {
    return new Document(text.path(), text.leftOut(), text.extracted(), Optional.of(text), Map.of());
  }

  /** The same without the text, all of which together would fill the memory. */
  Document bare(List<Finding> findings) {
    Map<Integer, String> kept = new HashMap<>();
    for (Finding finding : findings) {
      int line = finding.place().startLine();
      if (finding.path().equals(path)) {
        line(line).ifPresent(words -> kept.put(line, words));
      }
    }
    return new Document(path, leftOut, extracted, Optional.empty(), kept);
  }

  /** A line of the document, counted from 1, without its end; where the text is gone, if kept. */
  public Optional<String> line(int number) {
    return text.isPresent() ? text.get().line(number) : Optional.ofNullable(lines.get(number));
  }
}
