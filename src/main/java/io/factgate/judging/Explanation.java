package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.matching.Context;
import io.factgate.matching.ContextWords;
import io.factgate.matching.Match;
import io.factgate.text.Place;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Why one mention of a draft was judged as it was, in lines that an editor reads. */
public final class Explanation {

  /** Matches that are shown; the others were less alike. */
  private static final int MOST = 5;

  /** Words of the sentence that are shown. */
  private static final int TELLING = 8;

  private final Ruling ruling;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Ruling ruling) {
    this.ruling = ruling;
  }

  /** The lines, the first with the place and the words. */
  public static List<String> of(Ruling ruling) {
    return new Explanation(ruling).lines();
  }

  /** What a mention was read as: {@code value 90, unit km}. */
  public static String reading(Mention<?> mention) {
    return mention.describe().entrySet().stream()
        .filter(field -> !(field.getValue() instanceof Span))
        .map(field -> field.getKey() + " " + words(mention, field.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** {@code FILE:[line,column] kind "words"}. */
  public static String head(Mention<?> mention) {
    return mention.text().path()
        + ":"
        + mention.text().place(mention.span())
        + " "
        + mention.kind().name()
        + " "
        + Wording.quoted(mention.text(), mention.span());
  }

  private List<String> lines() {
    Mention<?> mention = ruling.mention();
    lines.add(head(mention));
    String reading = reading(mention);
    if (!reading.isEmpty()) {
      lines.add("    read as: " + reading);
    }
    ruling.matches().stream().findFirst().ifPresent(match -> addContext(match.draft()));
    ruling.matches().stream().limit(MOST).forEach(this::addMatch);
    for (Objection objection : ruling.objections()) {
      lines.add("    " + objection.rule().name() + ": " + objection.message());
      objection
          .evidence()
          .forEach(
              e ->
                  lines.add(
                      "        "
                          + e.text().path()
                          + ":"
                          + e.text().place(e.span())
                          + ": "
                          + e.text().at(e.span()).replace('\n', ' ')));
    }
    lines.add("    verdict: " + ruling.verdict().name().toLowerCase(Locale.ROOT));
    lines.add("    what would change it: " + Change.of(ruling));
    return lines;
  }

  private void addContext(Context context) {
    ContextWords words = new ContextWords(context);
    List<String> told = new ArrayList<>();
    tell(told, "of", words.counted());
    tell(told, "named", words.named());
    tell(told, "said by", context.speakers());
    tell(told, "words", words.telling(TELLING));
    if (context.isDenied()) {
      told.add("denied");
    }
    if (context.isSupposed()) {
      told.add("only supposed");
    }
    if (context.isFormer()) {
      told.add("called an old value");
    }
    lines.add("    speaks " + String.join("; ", told));
  }

  private static void tell(List<String> told, String what, Collection<String> words) {
    if (!words.isEmpty()) {
      told.add(what + " " + String.join(", ", words));
    }
  }

  private void addMatch(Match match) {
    Mention<?> known = match.known().mention();
    Place place = known.text().place(known.span());
    lines.add(
        "    held against "
            + known.text().path()
            + ":"
            + place
            + match.source().witness().fact().map(id -> " (" + id + ")").orElse("")
            + " "
            + Wording.value(match)
            + ": "
            + (match.comparison().answer() == Comparison.Answer.INCOMPARABLE
                ? "incomparable"
                : match.comparison().answer().name().toLowerCase(Locale.ROOT))
            + " ("
            + match.comparison().reason()
            + "), likeness "
            + String.format(Locale.ROOT, "%.2f", match.score())
            + " of "
            + needed(match)
            + " that bind ("
            + match.parts()
            + ")"
            + (isBinding(match)
                ? Change.hindrance(match).map(h -> ", but it " + h).orElse("")
                : ""));
  }

  private static boolean isBinding(Match match) {
    return match.score() >= Change.bound(match);
  }

  private static String needed(Match match) {
    return String.format(Locale.ROOT, "%.2f", Change.bound(match));
  }

  private static String words(Mention<?> mention, Object value) {
    if (value instanceof Span span) {
      return Wording.quoted(mention.text(), span);
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> e.getKey() + " " + words(mention, e.getValue()))
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(v -> words(mention, v)).collect(Collectors.joining(" … "));
    }
    return String.valueOf(value);
  }
}
