package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines that a run prints. The first line of a finding is {@code FILE:[line,column] rule:
 * sentence} with an absolute path, which editors turn into a link.
 */
public final class ConsoleReport {

  private static final int NAMED = 5;

  private final Path base;

  /** Paths are those of the base directory. */
  public ConsoleReport(Path base) {
    this.base = base;
  }

  /** A finding, then its evidence, a passage a line. */
  public List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        shown(finding.path())
            + ":"
            + finding.place()
            + " "
            + finding.rule()
            + ": "
            + Shown.inOneLine(finding.message()));
    finding.evidence().forEach(evidence -> lines.add(line(evidence)));
    return lines;
  }

  /** The same for a terminal: the line of the draft with a mark below stands behind the first. */
  public List<String> linesWithMark(Finding finding, Result result) {
    List<String> lines = new ArrayList<>(lines(finding));
    lines.addAll(1, Caret.under(finding, new Lines(result)));
    return lines;
  }

  /** A fault: a place and a sentence, without a rule. */
  public String line(Fault fault) {
    String place = fault.place().map(p -> ":" + p).orElse(":");
    String where = fault.path().isEmpty() ? "" : shown(fault.path()) + place + " ";
    return where + Shown.inOneLine(fault.sentence());
  }

  /** What was seen, what was found; the last lines of every run. */
  public List<String> summary(Result result) {
    List<String> lines = new ArrayList<>();
    Coverage total = CoverageReport.total(result.coverage());
    int held = total.supported() + total.contradicted() + total.unsupported();
    lines.add(
        Counted.of(result.stories(), "story", "stories")
            + ", "
            + Counted.of(result.documents().size(), "document", "documents")
            + ": "
            + Counted.of(total.seen(), "mention", "mentions")
            + " seen, "
            + held
            + " held against facts and sources, "
            + total.unbound()
            + " unbound");
    result.hushed().forEach(hushed -> lines.add("hushed: " + line(hushed)));
    if (result.gone() > 0) {
      lines.add(
          Counted.of(result.gone(), "entry", "entries")
              + " of the baseline found no more; factgate:baseline drops what is gone");
    }
    lines.add(findings(result));
    if (!result.unread().isEmpty()) {
      lines.add("not read: " + unread(result.unread()));
    }
    return lines;
  }

  /** {@code 1 error, 2 warnings and no notes}, with what was hushed. */
  public static String findings(Result result) {
    String sentence =
        Counted.of(count(result, Level.ERROR), "error", "errors")
            + ", "
            + Counted.of(count(result, Level.WARNING), "warning", "warnings")
            + " and "
            + Counted.of(count(result, Level.NOTE), "note", "notes");
    List<String> aside = new ArrayList<>();
    if (!result.hushed().isEmpty()) {
      aside.add(result.hushed().size() + " hushed");
    }
    if (result.baselined() > 0) {
      aside.add(result.baselined() + " in the baseline");
    }
    return aside.isEmpty() ? sentence : sentence + "; " + String.join(", ", aside);
  }

  /** How many mentions were extracted of how many documents. */
  public static String extracted(Result result) {
    return Counted.of(result.mentions().size(), "mention", "mentions")
        + " in "
        + Counted.of(result.documents().size(), "document", "documents");
  }

  /** {@code FILE:[line,column] rule "words" by FILE:[line,column]: reason}. */
  static String line(Hushed hushed) {
    Finding finding = hushed.finding();
    String words = finding.found().isBlank() ? "" : " \"" + Shown.inOneLine(finding.found()) + "\"";
    return Shown.inOneLine(finding.path())
        + ":"
        + finding.place()
        + " "
        + finding.rule()
        + words
        + " by "
        + Shown.inOneLine(hushed.path())
        + ":"
        + hushed.place()
        + ": "
        + Shown.inOneLine(hushed.reason());
  }

  private static String unread(List<String> files) {
    String named =
        files.stream().limit(NAMED).map(Shown::inOneLine).collect(Collectors.joining(", "));
    return files.size() > NAMED ? named + " and " + (files.size() - NAMED) + " more" : named;
  }

  private static String line(Evidence evidence) {
    return "    " + passage(evidence);
  }

  /** A passage behind its place. */
  static String passage(Evidence evidence) {
    Place place = evidence.text().place(evidence.span());
    StringBuilder line = new StringBuilder();
    line.append(Shown.inOneLine(evidence.text().path())).append(':').append(place);
    place.page().ifPresent(page -> line.append(" page ").append(page));
    place.paragraph().ifPresent(paragraph -> line.append(" paragraph ").append(paragraph));
    return line.append(": ").append(Shown.inOneLine(Passages.cut(evidence))).toString();
  }

  private static int count(Result result, Level level) {
    return (int) result.findings().stream().filter(f -> f.level() == level).count();
  }

  private String shown(String path) {
    return Shown.inOneLine(base.resolve(path).toString());
  }
}
