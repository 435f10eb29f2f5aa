package io.factgate.kind.attribution;

import io.factgate.text.WordList;
import java.util.Set;

/** Tells verbs from nouns and adjectives by their form and the words beside them. */
final class Verbs {

  private static final Set<String> NOUNS_TOO = WordList.words(Verbs.class, "cue-nouns.txt");
  private static final Set<String> COMMON = WordList.words(Verbs.class, "common-verbs.txt");
  private final Page page;
  private final Boolean[] finite;

  Verbs(Page page) {
    this.page = page;
    this.finite = new Boolean[page.tokens.size()];
  }

  /** Whether the cue verb at the token is a verb there: "officials state", not "the state". */
  boolean isCue(int i) {
    if (page.frames(i).isEmpty() || page.isQuoted(i)) {
      return false;
    }
    boolean capital = page.isCapital(i) && page.first(i) != i;
    return !capital && page.name(i).isEmpty() && isVerb(i);
  }

  private boolean isVerb(int i) {
    String word = page.word(i);
    String before = page.word(i - 1);
    boolean start = page.first(i) == i;
    if (!start
        && (WordClass.DETERMINER.has(before) || before.endsWith("'s") && !isContracted(before))) {
      return false;
    }
    if (word.endsWith("ing")) {
      return !start || page.word(i + 1).equals("that");
    }
    if (page.word(i + 1).equals("-") || before.equals("-") && page.isTight(i - 1)) {
      return false;
    }
    if (isPast(word)) {
      return !WordClass.PREPOSITION.has(before) || before.equals("as");
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return isThirdPerson(i, word, before);
    }
    return isBase(i, before);
  }

  /** "he's claimed": is or has, no possessor. */
  static boolean isContracted(String word) {
    int at = word.indexOf('\'');
    return at > 0 && (WordClass.SUBJECT.has(word.substring(0, at)) || word.equals("what's"));
  }

  private boolean isThirdPerson(int i, String word, String before) {
    if (!NOUNS_TOO.contains(word)) {
      return true;
    }
    if (WordClass.PREPOSITION.has(before) || WordClass.MODAL.has(before) || page.first(i) == i) {
      return false;
    }
    if (WordClass.SUBJECT.has(before)
        || page.isCapital(i - 1)
        || before.equals(",")
        || Cues.isAdverb(page.token(i - 1))) {
      return true;
    }
    return !before.endsWith("s") && opensContent(i + 1);
  }

  private boolean isBase(int i, String before) {
    if (page.first(i) == i) {
      return false;
    }
    if (WordClass.MODAL.has(before) || WordClass.SUBJECT.has(before)) {
      return true;
    }
    int k = i - 1;
    while (k > page.first(i) && Cues.isAdverb(page.token(k))) {
      k--;
    }
    if (WordClass.MODAL.has(page.word(k)) || WordClass.CROWD.has(page.word(k))) {
      return true;
    }
    boolean plural =
        page.word(k).endsWith("s") && page.token(k).isWord() && !page.word(k).endsWith("ss");
    boolean open = !NOUNS_TOO.contains(page.word(i)) || opensContent(i + 1);
    if (word(i).equals("like")) {
      return false;
    }
    if (page.word(i + 1).equals("that")
        && !NOUNS_TOO.contains(page.word(i))
        && !WordClass.PREPOSITION.has(before)) {
      return true;
    }
    for (int a = k - 1; a > Math.max(page.first(i), k - 8) && page.isCapital(k); a--) {
      if (page.word(a).equals("and")) {
        return true;
      }
    }
    boolean joined = before.equals("and") || before.equals(",") || page.word(k).equals(")");
    return open && (plural || joined);
  }

  private String word(int i) {
    return page.word(i);
  }

  private boolean opensContent(int i) {
    String word = page.word(i);
    return i < page.tokens.size()
        && (word.equals("that")
            || WordClass.SUBJECT.has(word)
            || WordClass.DETERMINER.has(word)
            || page.isQuoted(i)
            || page.name(i).isPresent()
            || WordClass.CONTENT_OPENER.has(word));
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed") && !WordClass.NO_PAST.has(word)
        || WordClass.IRREGULAR_PAST.has(word);
  }

  /** Whether a verb stands there that can be a clause's only one; participles of passives too. */
  boolean isFinite(int i) {
    Boolean known = finite[i];
    if (known == null) {
      known = readFinite(i);
      finite[i] = known;
    }
    return known;
  }

  private boolean readFinite(int i) {
    if (page.isQuoted(i) || !page.token(i).isWord()) {
      return false;
    }
    String word = page.word(i);
    if (WordClass.BE.has(word) || WordClass.HAVE.has(word)) {
      return !word.equals("been") && !word.equals("being") && !word.equals("be");
    }
    if (WordClass.MODAL.has(word)) {
      return !word.equals("to")
          && !word.equals("not")
          && !(word.equals("may") && page.isCapital(i))
          && !(word.equals("will") && page.isCapital(i) && page.first(i) != i);
    }
    if (isContracted(word) && !word.endsWith("let's")) {
      return true;
    }
    boolean capital = page.isCapital(i) && page.first(i) != i;
    return !capital && page.name(i).isEmpty() && !word.endsWith("ing") && isFullVerb(i, word);
  }

  private boolean isFullVerb(int i, String word) {
    String before = page.word(i - 1);
    boolean behindNoun =
        !WordClass.DETERMINER.has(before)
            && !before.endsWith("'s")
            && !WordClass.PREPOSITION.has(before)
            && !WordClass.MODAL.has(before)
            && !before.equals("-");
    if (COMMON.contains(word)) {
      return behindNoun;
    }
    if (!page.frames(i).isEmpty()) {
      return isVerb(i) && !before.equals("to");
    }
    return word.length() > 4
        && word.endsWith("ed")
        && !WordClass.NO_PAST.has(word)
        && behindNoun
        && page.first(i) != i
        && !page.word(i + 1).equals("-");
  }

  /** Whether a finite verb stands between the tokens. */
  boolean hasFinite(int from, int end) {
    for (int i = from; i < end; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
