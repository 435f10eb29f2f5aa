package io.factgate.reporting;

import io.factgate.judging.Finding;
import io.factgate.judging.Judged;
import io.factgate.judging.Ruling;
import io.factgate.kind.Evidence;
import io.factgate.kind.Verdict;
import io.factgate.text.Block;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One draft of the page: its blocks, cut at the words that findings mark. */
final class HtmlDraft {

  /** Findings that mark overlapping words: one button, one panel. */
  private record Marked(Span span, List<Finding> findings) {}

  private final Judged draft;
  private final HtmlPaths paths;
  private final String id;
  private final List<Finding> whole = new ArrayList<>();
  private final List<Marked> marked = new ArrayList<>();

  HtmlDraft(Judged draft, List<Finding> findings, String id, HtmlPaths paths) {
    this.draft = draft;
    this.paths = paths;
    this.id = id;
    findings.stream()
        .sorted(Comparator.comparing(f -> span(f).map(Span::start).orElse(-1)))
        .forEach(this::place);
  }

  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", id);
    data.put("path", paths.inStory(draft.text().path()));
    data.put("whole", whole.stream().map(f -> finding(f, paths)).toList());
    addCoverage(data);
    data.put("blocks", draft.text().blocks().stream().map(this::block).toList());
    return data;
  }

  /** A finding as the template reads it. */
  static Map<String, Object> finding(Finding finding, HtmlPaths paths) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("level", finding.level().word());
    data.put("rule", finding.rule());
    data.put("message", finding.message());
    data.put("line", String.valueOf(finding.place().startLine()));
    data.put("column", String.valueOf(finding.place().startColumn()));
    data.put("evidence", finding.evidence().stream().map(e -> evidence(e, paths)).toList());
    return data;
  }

  private static Map<String, Object> evidence(Evidence evidence, HtmlPaths paths) {
    Place place = evidence.text().place(evidence.span());
    String page = place.page().isPresent() ? ", page " + place.page().getAsInt() : "";
    Passages.Parted parted = Passages.parted(evidence);
    return Map.of(
        "before", parted.before(),
        "words", parted.words(),
        "after", parted.after(),
        "where", paths.inStory(evidence.text().path()) + ":" + place + page);
  }

  private Optional<Span> span(Finding finding) {
    boolean isWhole = finding.rule().equals("fact-missing") || finding.found().isBlank();
    return isWhole ? Optional.empty() : draft.text().at(finding.place());
  }

  private void place(Finding finding) {
    Optional<Span> span = span(finding);
    if (span.isEmpty()) {
      whole.add(finding);
      return;
    }
    Marked last = marked.isEmpty() ? null : marked.get(marked.size() - 1);
    if (last != null && last.span().overlaps(span.get())) {
      last.findings().add(finding);
    } else {
      marked.add(new Marked(span.get(), new ArrayList<>(List.of(finding))));
    }
  }

  private Map<String, Object> block(Block block) {
    Text text = draft.text();
    List<Map<String, Object>> pieces = new ArrayList<>();
    List<Map<String, Object>> panels = new ArrayList<>();
    int at = block.span().start();
    for (int i = 0; i < marked.size(); i++) {
      Marked one = marked.get(i);
      if (!block.span().covers(one.span())) {
        continue;
      }
      pieces.add(plain(text.at(new Span(at, one.span().start()))));
      Map<String, Object> piece = new LinkedHashMap<>();
      piece.put("isFinding", true);
      piece.put("words", text.at(one.span()));
      piece.put("level", one.findings().get(0).level().word());
      piece.put("panelId", id + "-" + (i + 1));
      String rules = one.findings().stream().map(Finding::rule).collect(Collectors.joining(" "));
      piece.put("ruleList", rules);
      piece.put("rules", rules.replace(" ", ", "));
      piece.put("findings", one.findings().stream().map(f -> finding(f, paths)).toList());
      pieces.add(piece);
      panels.add(piece);
      at = one.span().end();
    }
    pieces.add(plain(text.at(new Span(at, block.span().end()))));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("role", block.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    data.put("isHeading", block.role().isHeading());
    data.put("pieces", pieces);
    data.put("panels", panels);
    return data;
  }

  private static Map<String, Object> plain(String words) {
    return Map.of("isFinding", false, "words", words);
  }

  private void addCoverage(Map<String, Object> data) {
    List<Map<String, Object>> shares = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = draft.rulings().stream().map(Ruling::verdict).filter(verdict::equals).count();
      shares.add(Map.of("verdict", word(verdict), "count", count, "isSome", count > 0));
    }
    data.put("shares", shares);
    data.put("leftOut", leftOut(draft.text()));
    data.put("mentions", Counted.of(draft.rulings().size(), "mention", "mentions"));
  }

  /** What of a page is no part of the text; empty where all of it is. */
  static String leftOut(Text text) {
    int words = text.leftOut();
    return words == 0 ? "" : Counted.of(words, "word", "words") + " of the page left out";
  }

  static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
