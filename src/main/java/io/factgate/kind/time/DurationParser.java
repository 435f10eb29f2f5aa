package io.factgate.kind.time;

import io.factgate.kind.time.DurationExpression.Side;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Lengths of time, and times so many units away: three weeks, two years ago, a year earlier. */
final class DurationParser implements TimeParser {

  private static final Set<String> BEFORE_A =
      Set.of(
          "for", "in", "within", "after", "than", "nearly", "almost", "over", "only", "just",
          "about", "around", "roughly", "of", "some", "lasted", "lasts", "last", "took", "takes",
          "take", "least", "most", "under", "spent", "every", "half", "once", "like", "is", "was",
          "by", "up", "to", "into", "until", "needs", "quite");

  /** Behind them a length lasts: "missing for two weeks today". */
  private static final Set<String> LASTING =
      Set.of("for", "took", "takes", "lasted", "lasts", "past", "last", "of", "after");

  private static final Set<Unit> SINGLE = Set.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);

  private static final Set<String> COUNTED =
      Set.of(
          "%",
          "percent",
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "people",
          "men",
          "women",
          "children");

  @Override
  public boolean starts(String word) {
    return Numeral.starts(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return Durations.at(tape, at).flatMap(read -> placed(tape, at, read));
  }

  private static Optional<Candidate> placed(Tape tape, int at, Durations.Read read) {
    int end = read.end();
    if (isAge(tape, end) || isPart(tape, read)) {
      return Optional.empty();
    }
    int old = oldEnd(tape, end);
    Optional<Candidate> away = ahead(tape, at, read).or(() -> away(tape, at, read, old));
    if (away.isPresent()) {
      return away;
    }
    if (read.article() && !isLength(tape, at, read)) {
      return single(tape, at, read);
    }
    Side side = side(tape, at, read);
    Candidate found =
        new Candidate(at, old, new DurationExpression(read.length(), read.unit(), side));
    return Optional.of(read.approximate() ? found.with(Mod.APPROX) : found);
  }

  /** "Nine days out of 12" are a share of them. */
  private static boolean isPart(Tape tape, Durations.Read read) {
    int end = read.end();
    Optional<Numeral> whole =
        tape.is(end, "out") && tape.is(end + 1, "of")
            ? Numeral.at(tape, end + 2)
            : Optional.empty();
    return whole
        .filter(number -> !tape.isWord(number.end()))
        .flatMap(Numeral::value)
        .flatMap(number -> read.length().filter(length -> length.high().compareTo(number) < 0))
        .isPresent();
  }

  /** Behind "old" or "or so". */
  private static int oldEnd(Tape tape, int end) {
    int old = tape.isDash(end) && tape.is(end + 1, "old") ? end + 2 : end;
    return tape.is(old, "or") && tape.is(old + 1, "so") ? old + 2 : old;
  }

  /** "The race ends a week today", "two weeks tomorrow". */
  private static Optional<Candidate> ahead(Tape tape, int at, Durations.Read read) {
    boolean isToday = tape.is(read.end(), "today");
    boolean isLasting =
        tape.isOneOf(at - 1, LASTING) || tape.isOneOf(read.end() + 1, Set.of("since", "after"));
    if (!isToday && !tape.is(read.end(), "tomorrow") || isLasting) {
      return Optional.empty();
    }
    return read.length()
        .filter(length -> read.unit() == Unit.WEEK && !isBroken(length))
        .map(length -> length.low().longValueExact() * 7 + (isToday ? 0 : 1))
        .map(days -> new RelativeExpression(days, Unit.DAY, false))
        .map(day -> new Candidate(at, read.end() + 1, day));
  }

  private static Side side(Tape tape, int at, Durations.Read read) {
    String before = tape.word(read.end() - 2);
    Integer step =
        RelativeParser.isStep(before)
            ? RelativeParser.STEPS.getOrDefault(before, RelativeParser.step(before))
            : null;
    if (step != null && step != 0) {
      return step < 0 ? Side.BEFORE : Side.AFTER;
    }
    return tape.is(at - 1, "within") ? Side.AFTER : tape.is(at - 1, "in") ? Side.IN : Side.NONE;
  }

  /** "45-year-old woman", "3 years old", "20 years of age" are ages, a 3-year-old war is not. */
  private static boolean isAge(Tape tape, int end) {
    if (tape.isDash(end) && tape.is(end + 1, "old")) {
      for (int i = end + 2; i < end + 5; i++) {
        if (Words.DISPUTES.has(tape.word(i))) {
          return false;
        }
      }
      return true;
    }
    return tape.is(end, "old") || (tape.is(end, "of") && tape.is(end + 1, "age"));
  }

  /** "a day" after a quantity is a rate; after "for" or "than" it is a length. */
  private static boolean isLength(Tape tape, int at, Durations.Read read) {
    if (read.unit() == Unit.WEEKEND || read.unit() == Unit.NIGHT) {
      return false;
    }
    return tape.isOneOf(at - 1, BEFORE_A)
        || tape.is(read.end(), "from")
        || read.unit().isOfClock() && !tape.isWord(at - 1)
        || read.unit() == Unit.FORTNIGHT
        || read.unit() == Unit.DECADE
        || read.unit() == Unit.CENTURY;
  }

  /** "gave him a week to answer"; in "300 boats a year" it belongs to the count. */
  private static Optional<Candidate> single(Tape tape, int at, Durations.Read read) {
    boolean isCalendar = SINGLE.contains(read.unit());
    boolean isNoun =
        tape.is(read.end(), "of")
            || tape.isWord(read.end()) && !Words.CLOSERS.has(tape.word(read.end()));
    boolean isJoined = tape.isDash(read.end()) || isCounted(tape, at - 1);
    return !isCalendar || isNoun || isJoined || tape.startsSentence(at)
        ? Optional.empty()
        : Candidate.found(
            at, read.end(), new DurationExpression(read.length(), read.unit(), Side.NONE));
  }

  /** Whether what comes so often stands there: "300 boats", "$5 million", "3 %". */
  private static boolean isCounted(Tape tape, int i) {
    String word = tape.word(i);
    return tape.isNumber(i)
        || Words.NUMBERS.has(word)
        || COUNTED.contains(word)
        || word.endsWith("s") && word.length() > 3 && !word.endsWith("ss");
  }

  private static Optional<Candidate> away(Tape tape, int at, Durations.Read read, int end) {
    String word = tape.word(end);
    boolean isBack = word.equals("ago") || word.equals("earlier") || word.equals("before");
    boolean isAhead = word.equals("later") || word.equals("after");
    boolean fromNow = word.equals("from") && tape.is(end + 1, "now");
    if (!isBack && !isAhead && !fromNow) {
      return Optional.empty();
    }
    boolean isLoose = word.equals("before") || word.equals("after");
    if (isLoose && (read.article() || tape.isWord(end + 1))) {
      return Optional.empty();
    }
    int last = fromNow ? end + 2 : end + 1;
    if (read.length().isEmpty() || isBroken(whole(read.length().get()))) {
      String timex = isBack ? "PAST_REF" : "FUTURE_REF";
      return read.length().isEmpty()
          ? Candidate.found(at, last, new FixedExpression(TimeType.DATE, timex))
          : Candidate.found(
              at, last, new DurationExpression(read.length(), read.unit(), Side.NONE));
    }
    Length length = whole(read.length().get());
    boolean fromElsewhere = !word.equals("ago") && !fromNow;
    long count = length.low().longValueExact() * (isBack ? -1 : 1);
    boolean isYearAgo = count == -1 && length.unit() == Unit.YEAR && !read.approximate();
    Expression away =
        isYearAgo
            ? new YearAgoExpression(fromElsewhere)
            : new RelativeExpression(count, length.unit(), fromElsewhere);
    Candidate found = new Candidate(at, last, away);
    return Optional.of(read.approximate() ? found.with(Mod.APPROX) : found);
  }

  /** "two and a half years" as 30 months, "half a century" as 50 years. */
  private static Length whole(Length length) {
    Unit finer =
        switch (length.unit()) {
          case CENTURY, DECADE -> Unit.YEAR;
          case YEAR -> Unit.MONTH;
          default -> length.unit();
        };
    boolean isHalf = !length.isRange() && length.low().stripTrailingZeros().scale() > 0;
    return isHalf ? length.in(finer) : length;
  }

  private static boolean isBroken(Length length) {
    return length.isRange()
        || length.isMixed()
        || length.low().stripTrailingZeros().scale() > 0
        || length.low().compareTo(BigDecimal.valueOf(100_000)) > 0;
  }
}
