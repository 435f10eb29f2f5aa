package io.factgate.reporting;

import io.factgate.Study;
import io.factgate.judging.Explanation;
import io.factgate.judging.Judged;
import io.factgate.judging.Ruling;
import io.factgate.judging.Stand;
import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.text.Place;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What {@code explain} prints: of a place its mentions and verdicts, of a fact where it is spoken
 * of.
 */
public final class ExplainReport {

  private final List<Study> studies;

  /** Explains what was seen in these stories. */
  public ExplainReport(List<Study> studies) {
    this.studies = studies;
  }

  /** The mentions at a place of a draft or a source; empty where there is none. */
  public List<String> at(String path, int line, OptionalInt column) {
    List<String> lines = new ArrayList<>();
    for (Study study : studies) {
      for (Judged draft : study.drafts()) {
        for (Ruling ruling : draft.rulings()) {
          if (isAt(ruling.mention(), path, line, column)) {
            lines.addAll(Explanation.of(ruling));
          }
        }
      }
      for (Witness source : study.sources()) {
        for (Mention<?> mention : source.mentions()) {
          if (isAt(mention, path, line, column)) {
            lines.add(Explanation.head(mention));
            lines.add("    read as: " + Explanation.reading(mention));
          }
        }
      }
    }
    return lines;
  }

  /** Whether a draft or a source of this path was read. */
  public boolean isRead(String path) {
    return text(path).isPresent();
  }

  /**
   * How many lines a draft or a source has, an empty one at its end left out; 0 where none of this
   * path was read.
   */
  public int lines(String path) {
    int lines = 0;
    Optional<Text> text = text(path);
    while (text.isPresent() && text.get().line(lines + 1).isPresent()) {
      lines++;
    }
    return lines > 0 && text.get().line(lines).equals(Optional.of("")) ? lines - 1 : lines;
  }

  private Optional<Text> text(String path) {
    return studies.stream()
        .flatMap(
            study ->
                Stream.concat(
                    study.drafts().stream().map(Judged::text),
                    study.sources().stream().map(Witness::text)))
        .filter(text -> text.path().equals(path))
        .findFirst();
  }

  /** Where drafts and sources speak of a fact; empty where no story has it. */
  public List<String> fact(String id) {
    List<String> lines = new ArrayList<>();
    for (Study study : studies) {
      study.stands().stream()
          .filter(stand -> stand.fact().id().equals(id))
          .forEach(stand -> addFact(study, stand, lines));
    }
    return lines;
  }

  private static void addFact(Study study, Stand stand, List<String> lines) {
    lines.add(
        stand.fact().text().path()
            + ":"
            + stand.fact().place()
            + " "
            + stand.fact().id()
            + ": "
            + stand.fact().text().prose());
    for (Stand.Echo echo : stand.echoes()) {
      String answer = echo.answer().name().toLowerCase(Locale.ROOT);
      lines.add(
          "    source "
              + echo.evidence()
                  .map(e -> ConsoleReport.passage(e) + " (" + answer + ")")
                  .orElse(echo.source().path() + ": " + answer));
    }
    for (Judged draft : study.drafts()) {
      for (Ruling ruling : draft.rulings()) {
        boolean isHeld =
            ruling.matches().stream()
                .findFirst()
                .flatMap(m -> m.source().witness().fact())
                .filter(stand.fact().id()::equals)
                .isPresent();
        boolean isTold =
            ruling.objections().stream()
                .anyMatch(o -> o.fact().filter(stand.fact().id()::equals).isPresent());
        if (isHeld || isTold) {
          lines.add(
              "    draft "
                  + Explanation.head(ruling.mention())
                  + ": "
                  + ruling.verdict().name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static boolean isAt(Mention<?> mention, String path, int line, OptionalInt column) {
    if (!mention.text().path().equals(path) || mention.text().isImplied(mention.span())) {
      return false;
    }
    Place place = mention.text().place(mention.span());
    if (column.isEmpty()) {
      return place.startLine() <= line && line <= place.endLine();
    }
    boolean isBehindStart =
        line > place.startLine()
            || (line == place.startLine() && column.getAsInt() >= place.startColumn());
    boolean isBeforeEnd =
        line < place.endLine()
            || (line == place.endLine() && column.getAsInt() < place.endColumn());
    return isBehindStart && isBeforeEnd;
  }
}
