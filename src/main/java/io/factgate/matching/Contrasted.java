package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells the value that holds from the one that it is only compared with: that of another time
 * ("£1.4 million, up from £1.1 million last year"), or what did not come true ("in September rather
 * than June").
 */
final class Contrasted {

  /** So many tokens behind a value may tell that it is an older one. */
  private static final int NEAR = 4;

  /** So many tokens at most lie between "to 12" and "from 10". */
  private static final int FAR = 8;

  private static final Set<String> CONTRAST = ClauseWords.of("contrast");

  private static final Set<String> WEIGHED = ClauseWords.of("weighed");

  private static final Set<String> OTHER = ClauseWords.of("other");

  private static final Set<String> EXPECTED = ClauseWords.of("expected");

  private static final Set<String> STATED = ClauseWords.of("stated");

  /** So many pairs of values make brackets the place of the time before. */
  private static final int PAIRS = 2;

  private static final Set<String> CHANGES = ClauseWords.of("change");

  private static final Set<String> BACK = ClauseWords.of("back");

  private static final Set<String> ABOUT = ClauseWords.of("about");

  private static final Set<String> SPANS = ClauseWords.of("span");

  private static final Set<String> PERIODS = ClauseWords.of("period");

  private static final Set<String> FIGURE = Set.of(".", ",");

  private static final Set<String> PAST = Set.of("was", "were", "had");

  private static final Set<String> LINKS = Set.of(",", ";", "and", "but", "(");

  /** So many tokens open a sentence: "A year earlier …". */
  private static final int OPENING = 4;

  /** So many tokens behind a value tell when, where or with whom it was so. */
  private static final int TOLD = 6;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final List<Token> sentence;
  private final Predicate<Token> isRival;

  private final Supplier<List<Token>> around;

  /**
   * Prepares to tell the values of a sentence.
   *
   * @param isRival whether a token is of another value of the same kind
   * @param around the tokens of the sentence and of those beside it
   */
  Contrasted(List<Token> sentence, Predicate<Token> isRival, Supplier<List<Token>> around) {
    this.sentence = sentence;
    this.isRival = isRival;
    this.around = around;
  }

  /** Whether the value of those tokens is only what another one before it is compared with. */
  boolean is(int first, int last) {
    int rival = rivalBefore(first);
    return rival >= 0
        && (isWeighed(first, last, rival)
            || isLedBack(first)
            || isEarlier(last + 1)
            || isBracketed(first, last, rival));
  }

  /**
   * "Police $96.2 million (prior year: $91.8 million)": alone in brackets right behind another
   * value of the same unit, or of none, but for words that tell of a period. Without such words it
   * may be anything, unless more of them stand around: "profit was £51.3m (£44.9m), the margin
   * 12.4% (11.8)".
   */
  private boolean isBracketed(int first, int last, int rival) {
    int open = first - 1;
    while (open > rival && (isOfPeriod(word(open)) || isOfQuarter(open))) {
      open--;
    }
    boolean isAlone = open == rival + 1 && word(open).equals("(") && word(last + 1).equals(")");
    if (!isAlone || (open == first - 1 && pairs(around.get()) < PAIRS)) {
      return false;
    }
    int start = rival;
    while (start > 0 && isRival.test(sentence.get(start - 1))) {
      start--;
    }
    return unit(start, rival).containsAll(unit(first, last));
  }

  /** How many values stand in brackets right behind another one. */
  private static long pairs(List<Token> tokens) {
    return IntStream.range(1, tokens.size() - 1)
        .filter(i -> tokens.get(i).folded().equals("("))
        .filter(i -> isFigure(tokens, i - 1, i - 2) && isFigure(tokens, i + 1, i + 2))
        .count();
  }

  /** Whether a number stands at one of two places, beside its unit. */
  private static boolean isFigure(List<Token> tokens, int one, int two) {
    return tokens.get(one).isNumber()
        || (two >= 0 && two < tokens.size() && tokens.get(two).isNumber());
  }

  /** The number of "Q2". */
  private boolean isOfQuarter(int i) {
    return sentence.get(i).isNumber() && (word(i - 1).equals("q") || word(i - 1).equals("h"));
  }

  private static boolean isOfPeriod(String word) {
    return PERIODS.contains(word) || SPANS.contains(word) || BACK.contains(word) || isYear(word);
  }

  /** What is written of a value beside its figures. */
  private Set<String> unit(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::get)
        .filter(token -> !token.isNumber() && !FIGURE.contains(token.folded()))
        .map(Token::folded)
        .collect(Collectors.toSet());
  }

  /** Whether the clause of the mention looks back, or the sentence before opens with such words. */
  static boolean looksBack(Context draft) {
    Text text = draft.mention().text();
    int at = text.sentenceAt(draft.sentence().start());
    boolean isLed =
        at > 0
            && looksBack(
                text.tokensIn(text.sentences().get(at - 1).span()).stream()
                    .limit(OPENING)
                    .toList());
    return isLed || OTHER.contains(draft.before()) || looksBack(text.tokensIn(draft.reach()));
  }

  /** Whether words of a clause look back, compare, or tell what was hoped; not "before tax". */
  private static boolean looksBack(List<Token> clause) {
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.get(i).folded();
      boolean isStated =
          i + 1 < clause.size()
              && word.equals("before")
              && STATED.contains(clause.get(i + 1).folded());
      if (isYear(word)
          || CONTRAST.contains(word)
          || EXPECTED.contains(word)
          || word.equals("from")
          || (BACK.contains(word) && !isStated)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a draft's clause has words that stand right behind the value, and tell when, where or
   * with whom it was so: "from 10 in April", "compared with 10 at Hall & Co".
   */
  static boolean isToldOf(Context value, Context draft) {
    Set<String> there =
        draft.mention().text().tokensIn(draft.reach()).stream()
            .map(Token::folded)
            .collect(Collectors.toSet());
    Mention<?> mention = value.mention();
    return mention.text().tokensIn(value.sentence()).stream()
        .filter(token -> token.span().start() >= mention.span().end())
        .takeWhile(token -> !isSign(token))
        .limit(TOLD)
        .filter(token -> Vocabulary.term(token.folded()).isPresent())
        .anyMatch(token -> there.contains(token.folded()));
  }

  private static boolean isSign(Token token) {
    return token.type() == Token.Type.SIGN && ",;.:()–—".contains(token.folded());
  }

  private int rivalBefore(int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (isRival.test(sentence.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWeighed(int first, int last, int rival) {
    int at = first - 1;
    while (at > rival && ABOUT.contains(word(at))) {
      at--;
    }
    if (at <= rival || !WEIGHED.contains(word(at))) {
      return false;
    }
    return switch (word(at)) {
      case "from" -> CHANGES.contains(word(at - 1)) || isEnd(rival, at);
      case "against", "versus", "vs" -> isBack(last + 1);
      default -> CONTRAST.contains(word(at - 1));
    };
  }

  /** "Fell to 12 last year from 10". */
  private boolean isEnd(int rival, int from) {
    int at = rival;
    while (at > 0 && isRival.test(sentence.get(at - 1))) {
      at--;
    }
    return word(at - 1).equals("to") && from - rival <= FAR;
  }

  /** "; in 2023 it was 12", "a year earlier it was 12": what opens the clause looks back. */
  private boolean isLedBack(int first) {
    for (int i = first - 1; i >= 0 && !isRival.test(sentence.get(i)); i--) {
      if (LINKS.contains(word(i))) {
        return isBackAt(i + 1) || isYearAt(i + 1);
      }
    }
    return false;
  }

  /** A year that nothing before it is told of: "Eels made up 41 percent; in 2005 it was 83". */
  private boolean isYearAt(int i) {
    return word(i).equals("in")
        && isYear(word(i + 1))
        && PAST.contains(word(i + 3))
        && sentence.subList(0, i).stream().noneMatch(token -> isYear(token.folded()));
  }

  private static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /** "Last year", "a year earlier", "the year before". */
  private boolean isBackAt(int i) {
    return (word(i).equals("last") && SPANS.contains(word(i + 1))) || isEarlierAt(i);
  }

  private boolean isEarlierAt(int i) {
    boolean article = word(i).equals("a") || word(i).equals("the");
    int end = i + 3;
    boolean ends = end >= sentence.size() || !sentence.get(end).isWord();
    return article
        && SPANS.contains(word(i + 1))
        && BACK.contains(word(i + 2))
        && (ends || !word(i + 2).equals("before"));
  }

  /** Whether "last year" or the like stands behind the value before another one comes. */
  private boolean isBack(int from) {
    return near(from).anyMatch(this::isBackAt);
  }

  /** Whether "a year earlier" does, which is another time than that of the value before. */
  private boolean isEarlier(int from) {
    return near(from).anyMatch(this::isEarlierAt);
  }

  private IntStream near(int from) {
    return IntStream.range(from, Math.min(sentence.size(), from + NEAR))
        .takeWhile(i -> !isRival.test(sentence.get(i)));
  }

  private String word(int i) {
    return i >= 0 && i < sentence.size() ? sentence.get(i).folded() : "";
  }
}
