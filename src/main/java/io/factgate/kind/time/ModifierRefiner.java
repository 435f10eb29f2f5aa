package io.factgate.kind.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the words before an expression in that belong to it: the, about, early, the end of. */
final class ModifierRefiner implements Refiner {

  private static final int WORDS = 3;

  /** Words behind which "over" is "more than": "for over three years". */
  private static final Set<String> BEFORE_OVER =
      Set.of(
          "for", "of", "is", "was", "in", "after", "lasted", "lasts", "last", "took", "take",
          "takes", "been", "be", "by", "than", "the", "a", "an", "just", "well", "spent", "to");

  /** Stretches that are told with an article. */
  private static final Set<Field> STRETCHES =
      Set.of(
          Field.QUARTER, Field.HALF, Field.SEASON, Field.DECADE, Field.CENTURY, Field.FISCAL_YEAR);

  @Override
  public List<Candidate> refine(List<Candidate> found, Tape tape) {
    List<Candidate> refined = new ArrayList<>();
    int free = 0;
    for (Candidate candidate : found) {
      Candidate widened = candidate;
      for (int i = 0; i < WORDS; i++) {
        widened = widen(widened, tape, free);
      }
      widened = withArticle(widened, tape, free);
      refined.add(widened);
      free = widened.end();
    }
    return refined;
  }

  /** "on a Sunday", "an afternoon": not of "a Sunday paper". */
  private static Candidate withArticle(Candidate candidate, Tape tape, int free) {
    int article = candidate.first() - 1;
    boolean isArticle = article >= free && (tape.is(article, "a") || tape.is(article, "an"));
    boolean isPart =
        candidate.expression() instanceof PartExpression
            || candidate.expression() instanceof ClockExpression clock && clock.part().isPresent();
    boolean isNoun = tape.isWord(candidate.end()) && !Words.CLOSERS.has(tape.word(candidate.end()));
    return isArticle && !isNoun && (isPart || candidate.stated().has(Field.WEEKDAY))
        ? candidate.from(article)
        : candidate;
  }

  private static Candidate widen(Candidate candidate, Tape tape, int free) {
    int end = candidate.first();
    Optional<WordTable.Phrase> phrase =
        Words.MODIFIERS
            .before(tape, end)
            .filter(p -> p.first() >= free && tape.isTogether(p.first(), end + 1));
    if (phrase.isEmpty()) {
      return candidate;
    }
    String value = phrase.get().value();
    boolean fits =
        value.equals("-")
            ? takes(tape.word(end - 1), candidate, tape)
            : fits(Mod.valueOf(value), candidate, tape);
    if (!fits || isLoose(phrase.get(), candidate, tape)) {
      return candidate;
    }
    Candidate wider = candidate.from(phrase.get().first());
    return value.equals("-") ? wider : wider.with(Mod.valueOf(value));
  }

  /** "rose over three years" is no more than "earlier Friday" a modifier. */
  private static boolean isLoose(WordTable.Phrase phrase, Candidate candidate, Tape tape) {
    return switch (phrase.words()) {
      // "550 fewer than half a century ago" tells how many.
      case "fewer than", "more than", "less than" -> tape.isNumber(phrase.first() - 1);
      case "over" -> !tape.isOneOf(phrase.first() - 1, BEFORE_OVER);
      case "earlier", "later" ->
          !(candidate.expression() instanceof RelativeExpression relative
                  && (relative.unit().compareTo(Unit.WEEKEND) >= 0
                      || relative.unit() == Unit.DAY && relative.count() != 0
                      || relative.fromElsewhere() && relative.count() == 0)
              || candidate.expression() instanceof ClockExpression clock && isOfToday(clock));
      default -> false;
    };
  }

  /** "this afternoon" of "later this afternoon". */
  private static boolean isOfToday(ClockExpression clock) {
    return clock.part().isPresent()
        && clock.day().filter(d -> d instanceof RelativeExpression).isPresent();
  }

  /** An article, or the "first" of "the first nine months". */
  private static boolean takes(String word, Candidate candidate, Tape tape) {
    if (word.equals("fiscal")) {
      return candidate.stated().has(Field.QUARTER);
    }
    return word.equals("the")
        ? takesArticle(candidate, tape)
        : candidate.expression() instanceof DurationExpression
            && !tape.isDash(candidate.end() - 2)
            && Numeral.at(tape, candidate.first()).filter(n -> !n.article()).isPresent();
  }

  private static boolean fits(Mod mod, Candidate candidate, Tape tape) {
    boolean isLength = candidate.expression() instanceof DurationExpression;
    boolean isAway =
        candidate.expression() instanceof RelativeExpression r && r.count() != 0
            || candidate.expression() instanceof YearAgoExpression;
    if (!mod.isOfAmount()) {
      return !isLength && !(candidate.expression() instanceof FixedExpression);
    }
    if (isLength || isAway) {
      int first = candidate.first();
      int step = tape.is(first, "the") ? first + 1 : first;
      boolean isStepped = RelativeParser.isStep(tape.word(step)) && mod != Mod.MORE_THAN;
      return Numeral.at(tape, isStepped ? step + 1 : first).isPresent();
    }
    boolean isVaguePoint =
        candidate.expression() instanceof ClockExpression
            || candidate.stated().has(Field.YEAR)
            || candidate.stated().has(Field.DAY);
    return mod == Mod.APPROX && isVaguePoint;
  }

  /** "the three weeks", "the 1990s", "the 3rd of May"; but not "the May vote", "the 1992 vote". */
  private static boolean takesArticle(Candidate candidate, Tape tape) {
    if (tape.is(candidate.first(), "the")) {
      return false;
    }
    if (tape.isDash(candidate.end() - 2)
        && tape.isWord(candidate.end() - 1)
        && !isDated(candidate)) {
      return false;
    }
    if (candidate.expression() instanceof CalendarExpression calendar) {
      return isOrdinalDay(candidate, tape)
          || calendar.relation() != CalendarExpression.Relation.NONE
          || calendar.stated().fields().keySet().stream().anyMatch(STRETCHES::contains);
    }
    if (candidate.expression() instanceof OfYearExpression part) {
      return !part.part().stated().has(Field.MONTH);
    }
    if (candidate.expression() instanceof ClockExpression clock) {
      return clock.part().isPresent() && !Words.WEEKDAYS.has(tape.word(candidate.first()));
    }
    if (candidate.expression() instanceof FixedExpression) {
      return Ordinal.at(tape, candidate.first()).isPresent();
    }
    return !(candidate.expression() instanceof PartExpression
        || tape.isDash(candidate.end() - 2)
        || candidate.expression() instanceof YearAgoExpression);
  }

  /** "the winter of nineteen ninety-four": the hyphen is of the year. */
  private static boolean isDated(Candidate candidate) {
    return candidate.stated().has(Field.YEAR);
  }

  private static boolean isOrdinalDay(Candidate candidate, Tape tape) {
    int first = candidate.first();
    return candidate.stated().has(Field.DAY)
        && (Words.ORDINALS.has(tape.word(first))
            || tape.isWord(first + 1) && tape.isGlued(first + 1));
  }
}
