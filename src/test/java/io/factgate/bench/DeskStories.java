package io.factgate.bench;

import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.WordList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The stories of {@code desk}, written for Factgate the way newsrooms write: what sources say, a
 * headline, a brief and a longer piece that are true to them, and slips that make one of these
 * wrong.
 */
public final class DeskStories {

  /** The name of the set. */
  static final String SET = "desk";

  /** So many there are. */
  public static final int COUNT = 450;

  private static final int FOLDS = 5;
  private static final ZoneId UTC = ZoneId.of("UTC");

  private DeskStories() {}

  /** Every honest draft, and one with each slip. */
  public static List<BenchTexts.Case> all() {
    List<BenchTexts.Case> cases = new ArrayList<>();
    for (int story = 1; story <= COUNT; story++) {
      cases.addAll(read(story));
    }
    return cases;
  }

  private static List<BenchTexts.Case> read(int number) {
    String story = String.format(Locale.ROOT, "s%02d", number);
    LocalDate day = LocalDate.EPOCH;
    StringBuilder source = new StringBuilder();
    List<String> drafts = new ArrayList<>();
    List<BenchTexts.Case> cases = new ArrayList<>();
    for (String line : WordList.lines(BenchTexts.class, "../desk/" + story + ".txt")) {
      String words = line.substring(line.indexOf(": ") + 2).strip();
      switch (line.substring(0, line.indexOf(':'))) {
        case "date" -> day = LocalDate.parse(words);
        case "source" -> source.append(words).append("\n\n");
        case "draft" -> {
          drafts.add(words);
          cases.add(draft(number, story + " " + drafts.size(), words, source, day));
        }
        case "slip" -> cases.add(slip(number, story, words, drafts, source, day));
        default -> throw new IllegalArgumentException(line);
      }
    }
    return cases;
  }

  private static BenchTexts.Case draft(
      int story, String id, String words, StringBuilder source, LocalDate day) {
    Setting setting = new Setting(Optional.of(day.atStartOfDay()), Locale.US, UTC, Names.NONE);
    return new BenchTexts.Case(
        SET,
        id,
        story % FOLDS,
        Text.ofProse("draft.txt", words).with(Map.of(Text.DATELINE, day.toString())),
        Text.ofProse("source.txt", source.toString()),
        setting,
        false,
        "",
        List.of());
  }

  private static BenchTexts.Case slip(
      int story,
      String name,
      String line,
      List<String> drafts,
      StringBuilder source,
      LocalDate day) {
    String[] parts = line.split(" \\| ");
    String words = drafts.get(Integer.parseInt(parts[0]) - 1);
    int at = words.indexOf(parts[1]);
    String wrong = words.substring(0, at) + parts[2] + words.substring(at + parts[1].length());
    BenchTexts.Case draft = draft(story, name + " " + line, wrong, source, day);
    Span edit = new Span(at, at + parts[2].length());
    boolean isNumber =
        BenchTexts.mentions(draft.draft(), draft.setting()).stream()
            .filter(mention -> mention.span().overlaps(edit))
            .anyMatch(DeskStories::isNumber);
    return new BenchTexts.Case(
        draft.set(),
        draft.id(),
        draft.fold(),
        draft.draft(),
        draft.source(),
        draft.setting(),
        true,
        isNumber ? "number-date" : "words",
        List.of(edit));
  }

  private static boolean isNumber(Mention<?> mention) {
    return mention.dimension().isPresent() && mention.kind().isHeldAgainstSources();
  }
}
