package io.factgate.kind.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What recurs: every Monday, each year, twice a year, three times a week, annually, daily. */
final class SetParser implements TimeParser {

  private static final Set<String> EVERY = Set.of("every", "each");
  private static final Set<String> TIMES = Set.of("once", "twice", "thrice");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word)
        || EVERY.contains(word)
        || TIMES.contains(word)
        || Words.SETS.starts(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    if (tape.isOneOf(at, EVERY)) {
      return every(tape, at);
    }
    int per = tape.isOneOf(at, TIMES) ? at + 1 : tape.is(at + 1, "times") ? at + 2 : -1;
    if (per > 0 && (tape.isNumber(at) || tape.isWord(at))) {
      return per(tape, at, per);
    }
    return Words.SETS
        .get(tape.word(at))
        .filter(v -> !tape.isCapital(at) || tape.startsSentence(at))
        .filter(v -> !tape.isName(at + 1) || tape.startsSentence(at))
        .filter(v -> !tape.is(at, "quarterly") || !Words.FIGURES.has(tape.word(at + 1)))
        .flatMap(v -> Candidate.found(at, at + 1, new FixedExpression(TimeType.SET, v)));
  }

  private static Optional<Candidate> every(Tape tape, int at) {
    int name = tape.is(at + 1, "other") || tape.is(at + 1, "single") ? at + 2 : at + 1;
    String word = tape.word(name);
    Optional<String> value =
        Words.WEEKDAYS
            .get(word)
            .map(d -> "XXXX-WXX-" + d + part(tape, name + 1))
            .or(() -> Words.MONTHS.number(word).map(m -> (m < 10 ? "XXXX-0" : "XXXX-") + m))
            .or(() -> Words.SEASONS.get(word).map(s -> "XXXX-" + s))
            .or(() -> DayPart.of(word).map(p -> "XXXX-XX-XXT" + p.mark()))
            .or(() -> RelativeParser.unit(tape, name).map(SetParser::each));
    if (value.isPresent()) {
      int end = value.get().contains("WXX") && value.get().contains("T") ? name + 2 : name + 1;
      return Candidate.found(at, end, new FixedExpression(TimeType.SET, value.get()));
    }
    return Durations.at(tape, at + 1)
        .filter(d -> d.length().isPresent() && !d.article())
        .flatMap(
            d ->
                Candidate.found(
                    at,
                    d.end(),
                    new FixedExpression(TimeType.SET, d.length().orElseThrow().timex())));
  }

  /** "morning" of "every Sunday morning". */
  private static String part(Tape tape, int i) {
    return DayPart.of(tape.word(i)).map(p -> "T" + p.mark()).orElse("");
  }

  private static Optional<Candidate> per(Tape tape, int at, int per) {
    boolean isArticle = tape.is(per, "a") || tape.is(per, "an") || tape.is(per, "each");
    return isArticle
        ? RelativeParser.unit(tape, per + 1)
            .flatMap(u -> Candidate.found(at, per + 2, new FixedExpression(TimeType.SET, each(u))))
        : Optional.empty();
  }

  private static String each(Unit unit) {
    return Length.of(BigDecimal.ONE, unit).timex();
  }
}
