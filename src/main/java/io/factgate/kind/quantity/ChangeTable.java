package io.factgate.kind.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a language's {@code changes.txt}, and where they must stand to speak of a number.
 */
final class ChangeTable {

  /** How far before "by" a verb may stand: "cut its key rate by". */
  private static final int REACH = 7;

  private final Map<String, Map<String, Change>> table = new HashMap<>();

  ChangeTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      Change change = Change.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Map<String, Change> sort = table.computeIfAbsent(row.get(1), s -> new HashMap<>());
      Table.list(row.get(2)).forEach(word -> sort.putIfAbsent(word, change));
    }
  }

  /** Whether the token is a verb of change. */
  boolean isVerb(Words words, int i) {
    return of("verb", words.at(i)) != Change.NONE;
  }

  /** Whether the token is a noun of change. */
  boolean isNoun(Words words, int i) {
    return of("noun", words.at(i)) != Change.NONE;
  }

  /**
   * Which way something went by the number between the tokens.
   *
   * @param counted whether the number counts things, so that "lower" behind it says nothing of it
   * @param money whether it is an amount of money
   */
  Change around(Words words, int from, int to, boolean counted, boolean money) {
    Change before = before(words, from, money);
    boolean limit = words.at(to).equals("up") && words.at(to + 1).equals("to");
    return before != Change.NONE || counted || limit ? before : of("after", words.at(to));
  }

  /** Whether words shortly before "from" say that it opens a span of values: "prices range". */
  boolean isSpan(Words words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH) && words.isWord(i); i--) {
      if (words.set("spanning").contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words shortly before "from" say that something changed: "it fell from". */
  boolean isMoved(Words words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (!words.isWord(i) && !words.isNumber(i) && !words.at(i).equals("%")) {
        return false;
      }
      String word = words.at(i);
      if (words.set("moving").contains(word) || isVerb(words, i) || isNoun(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "raised $6 million" tells of money that came in; "gave up 310 points" of no rise. */
  private boolean isIdle(Words words, int last, boolean money) {
    return (money && words.set("collecting").contains(words.at(last)))
        || words.set("phrasal-" + words.at(last)).contains(words.at(last - 1));
  }

  /** Before the words that only stress the number: "jumped a whopping 12 percent". */
  private static int stressed(Words words, int from) {
    int at = from;
    if (words.set("emphatic").contains(words.at(at - 1))) {
      at--;
      at -= words.set("article").contains(words.at(at - 1)) ? 1 : 0;
    }
    return at;
  }

  private Change before(Words words, int number, boolean money) {
    int from = stressed(words, number);
    String last = words.at(from - 1);
    if (isIdle(words, from - 1, money)) {
      return Change.NONE;
    }
    if (last.equals("by")) {
      return earlier(words, from - 1);
    }
    if (last.equals("of") || (last.equals("a") && words.at(from - 2).equals("of"))) {
      int noun = last.equals("of") ? from - 2 : from - 3;
      return of("noun", words.at(noun));
    }
    Change verb = of("verb", last);
    if (verb != Change.NONE) {
      return verb;
    }
    Change adverb = of("adverb", last);
    return adverb != Change.NONE || !last.endsWith("ly") ? adverb : of("verb", words.at(from - 2));
  }

  /** The nearest verb or noun of change before "by". */
  private Change earlier(Words words, int by) {
    for (int i = by - 1; i >= Math.max(0, by - REACH); i--) {
      if (!words.isWord(i) && !words.isNumber(i)) {
        return Change.NONE;
      }
      Change change = of("verb", words.at(i));
      if (change == Change.NONE && i >= by - 2) {
        change = of("adverb", words.at(i));
      }
      if (change != Change.NONE) {
        return change;
      }
    }
    return Change.NONE;
  }

  private Change of(String sort, String word) {
    return table.getOrDefault(sort, Map.of()).getOrDefault(word, Change.NONE);
  }
}
