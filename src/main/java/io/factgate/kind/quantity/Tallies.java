package io.factgate.kind.quantity;

import io.factgate.kind.Deed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads two counts that a sign or a little word parts: made and tried ("7-of-15 shooting", "7-15
 * FG"), won and lost ("the Rovers (12-3) beat"), scored by one and by the other ("outscored the
 * Rovers 29-8").
 */
final class Tallies {

  /** The verb that tells who scored what stands at most so far before its pair. */
  private static final int REACH = 12;

  private static final int DIGITS = 3;

  private final Words words;
  private final int first;
  private final int second;

  private Tallies(Words words, int first, int second) {
    this.words = words;
    this.first = first;
    this.second = second;
  }

  /** Both counts of the pair that begins with the token; none where there is no such pair. */
  static List<Found> read(Words words, int i) {
    int second = second(words, i);
    return second < 0 ? List.of() : new Tallies(words, i, second).counts();
  }

  /** Index of the second number: "7-15", "7-of-15", "7-for-15"; -1 where there is none. */
  private static int second(Words words, int i) {
    if (!isCount(words, i) || words.isGlued(i) && !words.at(i - 1).equals("(")) {
      return -1;
    }
    boolean dash = words.isDash(i + 1) && words.isGlued(i + 1) && words.isGlued(i + 2);
    if (dash && isCount(words, i + 2) && !isOn(words, i + 3)) {
      return i + 2;
    }
    boolean link = words.at(i + 2).equals("of") || words.at(i + 2).equals("for");
    boolean tied = dash && link && words.isDash(i + 3) && words.isGlued(i + 4);
    return tied && isCount(words, i + 4) ? i + 4 : -1;
  }

  private static boolean isCount(Words words, int i) {
    return words.isNumber(i) && words.at(i).length() <= DIGITS;
  }

  /** Whether digits or letters go on without a blank: "7-15-3", "2-0-win". */
  private static boolean isOn(Words words, int i) {
    return words.isGlued(i) && (words.isDash(i) || words.isWord(i) || words.at(i).equals("/"));
  }

  private List<Found> counts() {
    for (TallyLabel label : words.lexicon().tallies()) {
      int end = label.end(words, second + 1);
      if (end > 0) {
        return List.of(
            count(first, first + 1, label.noun(), new Deed(label.done(), Deed.Doer.SUBJECT)),
            count(second, end, label.noun(), new Deed(label.tried(), Deed.Doer.SUBJECT)));
      }
    }
    if (isRecord()) {
      return List.of(
          count(first, first + 1, List.of("game"), new Deed("win", Deed.Doer.LAST_NAMED)),
          count(second, second + 1, List.of("game"), new Deed("lose", Deed.Doer.LAST_NAMED)));
    }
    if (isOutscored()) {
      return List.of(
          count(first, first + 1, List.of("point"), new Deed("score", Deed.Doer.NOT_LAST_NAMED)),
          count(second, second + 1, List.of("point"), new Deed("score", Deed.Doer.LAST_NAMED)));
    }
    return List.of();
  }

  /** "The Rovers (12-3)" before the verb; "the Lions (3-12)" behind it, where that is so. */
  private boolean isRecord() {
    boolean record = false;
    for (int i = first - 1; i >= 0 && !isEnd(i); i--) {
      record |= isBracketed(i) && !isBehindResult(i);
    }
    return isBracketed(first) && (record || !isBehindResult(first));
  }

  /** A pair alone in brackets behind a name. */
  private boolean isBracketed(int i) {
    return isCount(words, i)
        && words.isDash(i + 1)
        && isCount(words, i + 2)
        && words.at(i - 1).equals("(")
        && words.at(i + 3).equals(")")
        && words.isCapital(i - 2);
  }

  /** "Beat the Lions (3-1)": how it ended. */
  private boolean isBehindResult(int i) {
    for (int k = i - 1; k >= 0 && !isEnd(k); k--) {
      if (words.set("ending").contains(words.at(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    return words.at(i).equals(".") && words.isCapital(i + 1);
  }

  private boolean isOutscored() {
    Set<String> verbs = words.set("outscore");
    for (int i = first - 1; i >= Math.max(0, first - REACH) && !isEnd(i); i--) {
      boolean apart = words.at(i - 1).equals("-") && words.at(i - 2).equals("out");
      String verb = apart ? "out" + words.at(i) : words.at(i);
      if (verbs.contains(verb)) {
        return !words.set("passive").contains(words.at(apart ? i - 3 : i - 1))
            && second == first + 2;
      }
    }
    return false;
  }

  private Found count(int number, int end, List<String> noun, Deed deed) {
    Figure figure = new Figure(new BigDecimal(words.at(number)), BigDecimal.ONE);
    return Found.of(
        new Quantity(
            figure,
            Optional.empty(),
            false,
            Optional.of(noun.get(0)),
            false,
            Bound.EXACTLY,
            Change.NONE,
            Form.PLAIN,
            Optional.of(noun.get(0)),
            noun.subList(1, noun.size()),
            words.span(number, number + 1),
            Optional.of(deed)),
        number,
        end);
  }
}
