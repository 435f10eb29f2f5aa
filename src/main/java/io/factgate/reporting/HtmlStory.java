package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.Study;
import io.factgate.judging.Finding;
import io.factgate.judging.Judged;
import io.factgate.judging.Ruling;
import io.factgate.judging.Stand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One story of the page, as its template reads it. */
final class HtmlStory {

  private static final Map<Stand.Answer, String> SIGNS =
      Map.of(Stand.Answer.AGREES, "✓", Stand.Answer.DISAGREES, "≠", Stand.Answer.SILENT, "–");

  private final Study study;
  private final Result result;
  private final int number;
  private final HtmlPaths paths;

  HtmlStory(Study study, Result result, int number) {
    this.study = study;
    this.result = result;
    this.number = number;
    this.paths = new HtmlPaths(study.story());
  }

  Map<String, Object> data() {
    Map<String, Object> story = new LinkedHashMap<>();
    story.put("number", String.valueOf(number));
    story.put("name", study.story().isEmpty() ? "The story" : study.story());
    List<Map<String, Object>> drafts = new ArrayList<>();
    for (Judged draft : study.drafts()) {
      List<Finding> findings =
          result.findings().stream()
              .filter(finding -> finding.path().equals(draft.text().path()))
              .toList();
      drafts.add(new HtmlDraft(draft, findings, number + "-" + (drafts.size() + 1), paths).data());
    }
    story.put("drafts", drafts);
    addMatrix(story);
    addOthers(story);
    List<Map<String, Object>> dates = dates();
    story.put("dates", dates);
    story.put("hasDates", !dates.isEmpty());
    List<String> pages =
        study.sources().stream()
            .map(source -> source.text())
            .filter(text -> text.leftOut() > 0)
            .map(text -> paths.ofSource(text.path()) + ": " + HtmlDraft.leftOut(text))
            .toList();
    story.put("pages", pages);
    return story;
  }

  private void addMatrix(Map<String, Object> story) {
    List<String> sources =
        study.sources().stream().map(source -> paths.ofSource(source.text().path())).toList();
    List<Map<String, Object>> facts = new ArrayList<>();
    for (Stand stand : study.stands()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", stand.fact().id());
      row.put("text", stand.fact().text().prose());
      row.put("cells", stand.echoes().stream().map(HtmlStory::cell).toList());
      facts.add(row);
    }
    story.put("sources", sources);
    story.put("facts", facts);
    story.put("hasMatrix", !sources.isEmpty() && !facts.isEmpty());
  }

  private static Map<String, Object> cell(Stand.Echo echo) {
    Map<String, Object> cell = new LinkedHashMap<>();
    cell.put("answer", echo.answer().name().toLowerCase(Locale.ROOT));
    cell.put("sign", SIGNS.getOrDefault(echo.answer(), ""));
    cell.put("hasPassage", echo.evidence().isPresent());
    cell.put(
        "passage",
        echo.evidence()
            .map(e -> e.isShown() ? "“" + Passages.bare(e) + "”" : Passages.bare(e))
            .orElse(""));
    return cell;
  }

  /** Findings in the story's facts.yaml. */
  private void addOthers(Map<String, Object> story) {
    Set<String> drafts =
        Set.copyOf(study.drafts().stream().map(draft -> draft.text().path()).toList());
    String folder = study.story().isEmpty() ? "" : study.story() + "/";
    List<Map<String, Object>> others =
        result.findings().stream()
            .filter(f -> f.path().equals(folder + "facts.yaml") && !drafts.contains(f.path()))
            .map(f -> HtmlDraft.finding(f, paths))
            .toList();
    story.put("others", others);
    story.put("hasOthers", !others.isEmpty());
  }

  /** What the drafts date to a day, in order. */
  private List<Map<String, Object>> dates() {
    List<Map<String, Object>> dates = new ArrayList<>();
    for (Judged draft : study.drafts()) {
      for (Ruling ruling : draft.rulings()) {
        Object from = ruling.mention().describe().get("from");
        Object to = ruling.mention().describe().get("to");
        if (from instanceof String day
            && to instanceof String end
            && day.length() >= 10
            && end.startsWith(day.substring(0, 10))) {
          Map<String, Object> date = new LinkedHashMap<>();
          date.put("day", day.substring(0, 10));
          date.put("verdict", HtmlDraft.word(ruling.verdict()));
          date.put("words", ruling.mention().words().replace('\n', ' '));
          date.put(
              "where",
              paths.inStory(draft.text().path())
                  + ":"
                  + draft.text().place(ruling.mention().span()));
          dates.add(date);
        }
      }
    }
    dates.sort(Comparator.comparing(date -> String.valueOf(date.get("day"))));
    return dates;
  }
}
