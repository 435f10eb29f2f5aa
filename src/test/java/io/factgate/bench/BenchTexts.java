package io.factgate.bench;

import io.factgate.Kinds;
import io.factgate.PrintedDays;
import io.factgate.extraction.Extractor;
import io.factgate.judging.Draft;
import io.factgate.judging.Finding;
import io.factgate.judging.Judge;
import io.factgate.judging.Known;
import io.factgate.judging.Rules;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads the development halves of the sets of right and wrong drafts that lie beside the project.
 */
public final class BenchTexts {

  private static final Path DATA = Path.of("../shared/bench/data");
  private static final int FOLDS = 5;
  private static final Extractor EXTRACTOR = new Extractor(Kinds.all());

  private BenchTexts() {}

  /**
   * A draft with its source.
   *
   * @param fold of a fifth; drafts of one source are in one fold
   * @param edits the words that were made wrong
   */
  public record Case(
      String set,
      String id,
      int fold,
      Text draft,
      Text source,
      Setting setting,
      boolean wrong,
      String sort,
      List<Span> edits) {

    /** The same with another draft, no edit of which is told. */
    public Case with(String prose) {
      Text other = Text.ofProse(draft.path(), prose);
      return new Case(set, id, fold, other, source, setting, true, sort, List.of());
    }

    /** Source and draft as one text without a source; a headline stands before its article. */
    public Case asOneDraft() {
      boolean isHeadline = set.equals("headlines");
      String first = isHeadline ? draft.prose() : source.prose();
      String second = isHeadline ? source.prose() : draft.prose();
      String gap = first.isEmpty() || second.isEmpty() ? "" : "\n\n";
      int shift = isHeadline ? 0 : first.length() + gap.length();
      Text whole = Text.ofProse(draft.path(), first + gap + second);
      Text none = Text.ofProse(source.path(), "");
      List<Span> there =
          edits.stream().map(e -> new Span(e.start() + shift, e.end() + shift)).toList();
      return new Case(set, id, fold, whole, none, setting, wrong, sort, there);
    }

    /** The source with all that is seen in it; of a desk's each paragraph is a source. */
    public List<Witness> witnesses() {
      return set.equals(DeskStories.SET)
          ? source.blocks().stream()
              .map(block -> Text.ofProse(source.path(), source.at(block.span())))
              .map(part -> witness(part, PrintedDays.of(part, setting)))
              .toList()
          : List.of(witness(source, setting));
    }

    private static Witness witness(Text text, Setting setting) {
      return new Witness(
          text,
          mentions(text, setting),
          Optional.empty(),
          Optional.empty(),
          EXTRACTOR.present(setting));
    }

    /** What is known where there are no facts. */
    public Known known() {
      return new Known(Facts.NONE, witnesses(), List.of(), List.of(), List.of(draft));
    }

    /** What the engine finds in the draft, with its source and no facts. */
    public List<Finding> findings() {
      Known known = known();
      return new Judge(known, Rules.of(Kinds.all()), Map.of())
          .judge(List.of(read()), setting)
          .findings();
    }

    /** The draft with all that is seen in it. */
    public Draft read() {
      return new Draft(draft, mentions(draft, setting), setting, EXTRACTOR.present(setting));
    }

    /** Whether a mention of the draft touches words that were made wrong. */
    public boolean isEdited(Span span) {
      return edits.stream().anyMatch(span::overlaps);
    }
  }

  /** Every mention of a text. */
  public static List<Mention<?>> mentions(Text text, Setting setting) {
    return EXTRACTOR.extract(text, setting);
  }

  /** All cases of a set. */
  public static List<Case> read(String set) throws IOException {
    List<Case> cases = new ArrayList<>();
    Path file = DATA.resolve(set).resolve("dev.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cases.add(read(set, line));
      }
    }
    return cases;
  }

  private static Case read(String set, String line) {
    String id = "";
    String draft = "";
    String source = "";
    String group = "";
    String sort = "";
    boolean wrong = false;
    Optional<LocalDate> day = Optional.empty();
    List<Integer> edits = new ArrayList<>();
    String name = "";
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> depth++;
          case END_OBJECT -> depth--;
          case PROPERTY_NAME -> name = parser.currentName();
          case VALUE_TRUE -> wrong |= name.equals("wrong") && depth == 2;
          case VALUE_NUMBER_INT -> {
            if (name.equals("edits")) {
              edits.add(parser.getIntValue());
            }
          }
          case VALUE_STRING -> {
            String value = parser.getString();
            switch (name) {
              case "id" -> id = value;
              case "draft" -> draft = value;
              case "source" -> source = value;
              case "group" -> group = value;
              case "class" -> sort = value;
              case "dateline" -> day = Optional.of(LocalDate.parse(value));
              default -> {}
            }
          }
          default -> {}
        }
      }
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < edits.size(); i += 2) {
      spans.add(new Span(edits.get(i), Math.max(edits.get(i) + 1, edits.get(i + 1))));
    }
    Setting setting =
        new Setting(day.map(LocalDate::atStartOfDay), Locale.US, ZoneId.of("UTC"), Names.NONE);
    return new Case(
        set,
        id,
        Math.floorMod((group.isEmpty() ? id : group).hashCode(), FOLDS),
        Text.ofProse("draft.txt", draft),
        Text.ofProse("source.txt", source),
        setting,
        wrong,
        sort,
        spans);
  }
}
