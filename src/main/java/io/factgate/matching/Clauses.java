package io.factgate.matching;

import io.factgate.text.Lemmas;
import io.factgate.text.Token;
import java.util.List;
import java.util.Set;

/** Tells where a sentence turns to something else, and how a clause means what it says. */
final class Clauses {

  private static final Set<String> OPENERS = ClauseWords.of("opener");

  private static final Set<String> DENIALS = ClauseWords.of("denial");

  private static final Set<String> UNTRUE = ClauseWords.of("untrue");

  private static final Set<String> FORMER = ClauseWords.of("former");

  private static final Set<String> OFTEN = ClauseWords.of("often");

  private static final Set<String> LIMITS = ClauseWords.of("limit");

  private static final Set<String> CONDITIONS = ClauseWords.of("condition");

  private static final Set<String> COMPARATIVES = ClauseWords.of("comparative");

  private static final Set<String> CHANGES = ClauseWords.of("change");

  private static final Set<String> SPANS = ClauseWords.of("span");

  private static final Set<String> AHEAD = ClauseWords.of("ahead");

  private static final Set<String> SUPPOSING = ClauseWords.of("supposing");

  private static final Set<String> MODALS = ClauseWords.of("unreal");

  private Clauses() {}

  /**
   * How much of a word's weight passes the token: all of it where no clause ends or begins there,
   * little where the sentence turns to something else.
   */
  static double passing(Token token) {
    if (token.isWord()) {
      return OPENERS.contains(token.folded()) ? 0.6 : 1;
    }
    if (token.folded().length() > 1 || token.isNumber()) {
      return 1;
    }
    return ";:—–|".contains(token.folded()) ? 0.4 : ",()“”\"".contains(token.folded()) ? 0.6 : 1;
  }

  /** Whether the sentence tells what is still to come: "will host", "head home to face". */
  static boolean isAhead(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.get(i).folded();
      boolean infinitive =
          word.equals("to")
              && i + 1 < sentence.size()
              && sentence.get(i + 1).isWord()
              && Lemmas.verb(sentence.get(i + 1).folded()).equals(sentence.get(i + 1).folded())
              && !Vocabulary.isStop(sentence.get(i + 1).folded());
      if (AHEAD.contains(word) || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** Whether a denial stands among the last five words before the mention, in its clause. */
  static boolean isDenied(List<Token> sentence, int mention) {
    // "Will not sail before Saturday" tells the day, as "no later than" does.
    if (mention > 0 && LIMITS.contains(sentence.get(mention - 1).folded())) {
      return false;
    }
    if (isDeniedWhole(sentence, mention)) {
      return true;
    }
    int words = 0;
    for (int i = mention - 1; i >= 0 && words < 5; i--) {
      Token token = sentence.get(i);
      if (token.folded().equals(",") || token.folded().equals(";")) {
        return false;
      }
      if (token.isWord()) {
        words++;
        if (isDenial(token)) {
          // "no fewer than", "not only", "no later than" bound or add, they do not deny.
          String next = i + 1 < sentence.size() ? sentence.get(i + 1).folded() : "";
          return !Set.of("fewer", "less", "more", "later", "only", "least", "doubt", "just")
              .contains(next);
        }
      }
    }
    return false;
  }

  /** "It is not true that …", "The mayor denied that …"; not "There is no doubt that …". */
  private static boolean isDeniedWhole(List<Token> sentence, int mention) {
    for (int i = 1; i < mention; i++) {
      List<Token> before = sentence.subList(Math.max(0, i - 3), i);
      if (sentence.get(i).folded().equals("that")
          && before.stream().anyMatch(t -> isDenial(t) || UNTRUE.contains(t.folded()))
          && before.stream().noneMatch(t -> t.folded().equals("doubt"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenial(Token token) {
    return DENIALS.contains(token.folded()) || token.folded().endsWith("n't");
  }

  /** Whether the value is only a difference: "three more than reported". */
  private static boolean isDifference(List<Token> sentence, int last) {
    return last + 2 < sentence.size()
        && COMPARATIVES.contains(sentence.get(last + 1).folded())
        && sentence.get(last + 2).folded().equals("than");
  }

  /**
   * Whether the sentence supposes: "if", "Had turnout reached", "would have"; or leaves to the
   * reader what belongs to whom: "respectively". Behind the comma of a condition stands what
   * follows from it.
   */
  static Supposition supposition(List<Token> sentence, int first, int last) {
    Supposition found = isDifference(sentence, last) ? Supposition.CONDITION : Supposition.NONE;
    for (int i = 0; i < sentence.size() && found != Supposition.CONDITION; i++) {
      String word = sentence.get(i).folded();
      String next = i + 1 < sentence.size() ? sentence.get(i + 1).folded() : "";
      boolean isCondition = CONDITIONS.contains(word) && i < first;
      boolean isInverted = i == 0 && (word.equals("had") || word.equals("were"));
      if (word.equals("respectively")
          || isInverted
          || (isCondition && !isBehindComma(sentence, i, first))) {
        found = Supposition.CONDITION;
      } else if (isCondition || (MODALS.contains(word) && next.equals("have"))) {
        found = Supposition.UNREAL;
      }
    }
    return found;
  }

  /** Whether a word of the sentence tells what would or may be. */
  static boolean tellsSupposed(List<Token> sentence) {
    return sentence.stream().anyMatch(token -> SUPPOSING.contains(token.folded()));
  }

  private static boolean isBehindComma(List<Token> sentence, int from, int to) {
    return sentence.subList(from, to).stream().anyMatch(token -> token.folded().equals(","));
  }

  /**
   * Whether words beside the mention put it in the past of something that changed.
   *
   * @param isTime whether the mention tells a time, so that "until" before it bounds it
   */
  static boolean isFormer(List<Token> sentence, int first, int last, boolean isTime) {
    for (int i = Math.max(0, first - 4); i < Math.min(sentence.size(), last + 5); i++) {
      boolean own = i >= first && i <= last;
      boolean limit = i == first - 1 && LIMITS.contains(sentence.get(i).folded()) && isTime;
      if (isFormer(sentence, i) && !own && !limit && !isOneOfTwo(sentence, i)) {
        return true;
      }
    }
    // "Up from 38 million"; "rose from 38 million to 45" is read as one change.
    if (first > 1
        && sentence.get(first - 1).folded().equals("from")
        && CHANGES.contains(sentence.get(first - 2).folded())) {
      return true;
    }
    // "Previously, the desk had …"; "An earlier version of this article said …".
    if (FORMER.contains(sentence.get(0).folded()) || isCorrection(sentence)) {
      return true;
    }
    // "A year earlier it had been 1.8 percent": the unit tells that a span of time lies between.
    for (int i = 1; i < first; i++) {
      if (sentence.get(i).folded().equals("earlier")
          && SPANS.contains(sentence.get(i - 1).folded())) {
        return true;
      }
    }
    return false;
  }

  /** "Was once 30"; not "scored once in 18 games", "once a week". */
  private static boolean isFormer(List<Token> sentence, int i) {
    String word = sentence.get(i).folded();
    String next = i + 1 < sentence.size() ? sentence.get(i + 1).folded() : "";
    return FORMER.contains(word) && !(word.equals("once") && OFTEN.contains(next));
  }

  /** "The former adding two": one of two who were named, where a verb follows and no noun. */
  static boolean isOneOfTwo(List<Token> sentence, int i) {
    String word = sentence.get(i).folded();
    if (!word.equals("former") && !word.equals("latter")
        || i == 0
        || i + 1 == sentence.size()
        || !sentence.get(i - 1).folded().equals("the")) {
      return false;
    }
    Token next = sentence.get(i + 1);
    return !next.isWord() || !Lemmas.verb(next.folded()).equals(next.folded());
  }

  /** Whether the sentence tells what this text said before it was put right. */
  private static boolean isCorrection(List<Token> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      String word = sentence.get(i).folded();
      String next = sentence.get(i + 1).folded();
      boolean version =
          word.equals("earlier") || word.equals("previous") || word.equals("original");
      if (version && (next.equals("version") || next.equals("edition"))) {
        return true;
      }
    }
    return false;
  }
}
