package io.factgate.audit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts as lying bars of SVG, each with its name and number as words, so that nothing depends on
 * colours: what was wrong first, what is outdated behind it.
 */
final class Bars {

  private static final int NAME = 230;
  private static final int LONGEST = 400;
  private static final int STEP = 24;
  private static final int LETTERS = 34;

  private Bars() {}

  /** Draws bars; names are shortened, and told in full where one points at them. */
  static String of(String title, List<Map.Entry<String, Summary.Count>> counts) {
    long most = Math.max(1, counts.stream().mapToLong(c -> c.getValue().all()).max().orElse(1));
    StringBuilder svg = new StringBuilder();
    int height = Math.max(1, counts.size()) * STEP + 4;
    svg.append("<svg role=\"img\" aria-label=\"").append(escaped(title));
    svg.append("\" viewBox=\"0 0 ").append(NAME + LONGEST + 150).append(' ').append(height);
    svg.append("\" width=\"").append(NAME + LONGEST + 150).append("\" height=\"");
    svg.append(height).append("\">\n");
    for (int i = 0; i < counts.size(); i++) {
      add(svg, counts.get(i), i * STEP, most);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void add(
      StringBuilder svg, Map.Entry<String, Summary.Count> bar, int top, long most) {
    Summary.Count count = bar.getValue();
    String name = bar.getKey();
    String shown = name.length() > LETTERS ? name.substring(0, LETTERS - 1) + "…" : name;
    double wrong = LONGEST * (double) count.wrong() / most;
    double outdated = LONGEST * (double) count.outdated() / most;
    String words =
        count.outdated() == 0
            ? String.valueOf(count.wrong())
            : count.wrong() + " wrong, " + count.outdated() + " outdated";
    svg.append("<g><title>").append(escaped(name + ": " + words)).append("</title>");
    svg.append(text(NAME - 8, top, "end", shown));
    svg.append(rectangle("wrong", NAME, top, wrong));
    svg.append(rectangle("outdated", NAME + wrong, top, outdated));
    svg.append(text(NAME + wrong + outdated + 8, top, "start", words)).append("</g>\n");
  }

  private static String rectangle(String style, double left, int top, double width) {
    return width == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
            style,
            left,
            top + 3,
            width,
            STEP - 6);
  }

  private static String text(double left, int top, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
        left,
        top + 17,
        anchor,
        escaped(words));
  }

  private static String escaped(String words) {
    return SummaryPage.ESCAPER.escape(words);
  }
}
