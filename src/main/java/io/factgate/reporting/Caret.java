package io.factgate.reporting;

import io.factgate.judging.Finding;
import io.factgate.text.Place;
import java.util.List;

/** The line of a draft with the wrong words marked below, for whoever sits at a terminal. */
final class Caret {

  /** So much of a long line is shown before and behind the words. */
  private static final int AROUND = 60;

  private Caret() {}

  /** Two lines; none where the document has no such line. */
  static List<String> under(Finding finding, Lines documents) {
    Place place = finding.place();
    return documents
        .of(finding)
        .filter(line -> place.startColumn() <= line.codePointCount(0, line.length()))
        .map(line -> marked(line, place))
        .orElse(List.of());
  }

  private static List<String> marked(String line, Place place) {
    int[] points = line.codePoints().map(c -> c == '\t' ? ' ' : c).toArray();
    int from = place.startColumn() - 1;
    int to = place.endLine() > place.startLine() ? points.length : place.endColumn() - 1;
    int last = Math.max(from + 1, Math.min(to, points.length));
    int start = Math.max(0, from - AROUND);
    int end = Math.min(points.length, last + AROUND);
    String shown = new String(points, start, end - start);
    String before = start > 0 ? "…" : "";
    return List.of(
        "    " + before + Shown.of(shown) + (end < points.length ? "…" : ""),
        "    " + " ".repeat(before.length() + from - start) + "^".repeat(last - from));
  }
}
