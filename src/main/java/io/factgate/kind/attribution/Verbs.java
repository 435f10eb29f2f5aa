package io.factgate.kind.attribution;

import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.Set;

/** Tells verbs from nouns and adjectives by their form and the words beside them. */
final class Verbs {

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "these",
          "those", "no", "any", "each", "every", "another", "such", "both", "all", "some",
          "several");
  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "without",
          "about",
          "into",
          "over",
          "under",
          "after",
          "before",
          "during",
          "since",
          "until",
          "between",
          "among",
          "against",
          "across",
          "through",
          "despite",
          "near",
          "behind",
          "beyond",
          "toward",
          "towards",
          "upon",
          "within",
          "around",
          "amid",
          "via",
          "per",
          "outside",
          "inside",
          "following",
          "including",
          "like",
          "as",
          "than",
          "throughout",
          "alongside",
          "regarding");
  static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "shall",
          "should",
          "do",
          "does",
          "did",
          "cannot",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "don't",
          "doesn't",
          "didn't",
          "shouldn't",
          "to",
          "not",
          "i'll",
          "he'll",
          "she'll",
          "they'll",
          "we'll",
          "it'll",
          "you'll",
          "i'd",
          "he'd",
          "she'd",
          "they'd",
          "we'd",
          "it'd",
          "let's");
  static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "been", "be", "being", "isn't", "aren't", "wasn't", "weren't",
          "am");
  static final Set<String> HAVE = Set.of("has", "have", "had", "hasn't", "haven't", "hadn't");
  static final Set<String> SUBJECTS =
      Set.of("i", "he", "she", "it", "we", "they", "you", "who", "that", "which", "there");
  private static final Set<String> NOUNS_TOO = WordList.words(Verbs.class, "cue-nouns.txt");
  private static final Set<String> COMMON = WordList.words(Verbs.class, "common-verbs.txt");
  private static final Set<String> IRREGULAR_NOUNS =
      Set.of(
          "hundred", "indeed", "speed", "need", "seed", "breed", "feed", "bed", "red", "shed",
          "weed", "deed", "greed", "steed", "exceed", "proceed", "succeed", "bleed", "agreed");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "police",
          "men",
          "women",
          "many",
          "some",
          "most",
          "others",
          "few",
          "both",
          "all",
          "children",
          "none",
          "several",
          "those",
          "majority",
          "million",
          "half",
          "team",
          "company");

  private final Page page;

  Verbs(Page page) {
    this.page = page;
  }

  /** Whether the cue verb at the token is a verb there: "officials state", not "the state". */
  boolean isCue(int i) {
    Token token = page.token(i);
    if (Cues.frames(token).isEmpty() || page.isQuoted(i)) {
      return false;
    }
    boolean capital = page.isCapital(i) && page.first(i) != i && !page.isHeadline(i);
    return !capital && page.name(i).isEmpty() && isVerb(i);
  }

  private boolean isVerb(int i) {
    String word = page.word(i);
    String before = page.word(i - 1);
    boolean start = page.first(i) == i;
    if (!start
        && (DETERMINERS.contains(before) || before.endsWith("'s") && !isContracted(before))) {
      return false;
    }
    if (word.endsWith("ing")) {
      return !start || page.word(i + 1).equals("that");
    }
    if (page.word(i + 1).equals("-") || before.equals("-") && page.isTight(i - 1)) {
      return false;
    }
    if (isPast(word)) {
      return !PREPOSITIONS.contains(before) || before.equals("as");
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return isThirdPerson(i, word, before);
    }
    return isBase(i, before);
  }

  /** "he's claimed": is or has, no possessor. */
  static boolean isContracted(String word) {
    int at = word.indexOf('\'');
    return at > 0 && (SUBJECTS.contains(word.substring(0, at)) || word.equals("what's"));
  }

  private boolean isThirdPerson(int i, String word, String before) {
    if (!NOUNS_TOO.contains(word)) {
      return true;
    }
    if (PREPOSITIONS.contains(before) || MODALS.contains(before) || page.first(i) == i) {
      return false;
    }
    if (SUBJECTS.contains(before)
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
    if (MODALS.contains(before) || SUBJECTS.contains(before)) {
      return true;
    }
    int k = i - 1;
    while (k > page.first(i) && Cues.isAdverb(page.token(k))) {
      k--;
    }
    if (MODALS.contains(page.word(k)) || PEOPLE.contains(page.word(k))) {
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
        && !PREPOSITIONS.contains(before)) {
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
            || SUBJECTS.contains(word)
            || DETERMINERS.contains(word)
            || page.isQuoted(i)
            || page.name(i).isPresent()
            || Set.of("how", "what", "why", "whether", "if", "when", "to").contains(word));
  }

  private static boolean isPast(String word) {
    return word.endsWith("ed") && !IRREGULAR_NOUNS.contains(word) || IRREGULAR.contains(word);
  }

  private static final Set<String> IRREGULAR =
      Set.of(
          "said",
          "told",
          "wrote",
          "written",
          "thought",
          "found",
          "knew",
          "known",
          "saw",
          "seen",
          "spoke",
          "spoken",
          "shown",
          "swore",
          "sworn",
          "sought",
          "sang",
          "forgot",
          "understood",
          "foresaw",
          "meant",
          "began",
          "read",
          "agreed",
          "held",
          "learnt",
          "proven");

  /** Whether a verb stands there that can be a clause's only one; participles of passives too. */
  boolean isFinite(int i) {
    if (page.isQuoted(i) || !page.token(i).isWord()) {
      return false;
    }
    String word = page.word(i);
    if (BE.contains(word) || HAVE.contains(word)) {
      return !word.equals("been") && !word.equals("being") && !word.equals("be");
    }
    if (MODALS.contains(word)) {
      return !word.equals("to")
          && !word.equals("not")
          && !(word.equals("may") && page.isCapital(i))
          && !(word.equals("will") && page.isCapital(i) && page.first(i) != i);
    }
    if (isContracted(word) && !word.endsWith("let's")) {
      return true;
    }
    if (page.name(i).isPresent() || page.isCapital(i) && page.first(i) != i) {
      return false;
    }
    if (word.endsWith("ing")) {
      return false;
    }
    String before = page.word(i - 1);
    boolean behindNoun =
        !DETERMINERS.contains(before)
            && !before.endsWith("'s")
            && !PREPOSITIONS.contains(before)
            && !MODALS.contains(before)
            && !before.equals("-");
    if (COMMON.contains(word)) {
      return behindNoun;
    }
    if (!Cues.frames(page.token(i)).isEmpty()) {
      return isVerb(i) && !before.equals("to");
    }
    return word.length() > 4
        && word.endsWith("ed")
        && !IRREGULAR_NOUNS.contains(word)
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
