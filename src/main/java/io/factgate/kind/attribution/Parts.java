package io.factgate.kind.attribution;

import io.factgate.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells of each word of a page itself, if it is a small one, else what part of speech it looks. */
final class Parts {

  static final Symbol EDGE = Symbol.of("<>");
  private static final Symbol QUOTED = Symbol.of("Q");
  private static final Symbol NUMBER = Symbol.of("0");
  private static final Symbol NAME = Symbol.of("NAME");
  private static final Symbol OWNER = Symbol.of("'S");
  private static final Symbol ADVERB = Symbol.of("LY");
  private static final Symbol ING = Symbol.of("ING");
  private static final Symbol PAST = Symbol.of("ED");
  private static final Symbol FINITE = Symbol.of("FIN");
  private static final Symbol PLURAL = Symbol.of("NNS");
  private static final Symbol NOUN = Symbol.of("NN");
  private static final Symbol ADJECTIVE = Symbol.of("JJ");
  private static final Symbol WORD = Symbol.of("W");

  private static final Symbol OTHER_SIGN = Symbol.of("SIGN");
  private static final Map<String, Symbol> SIGNS = signs();
  private static final Map<String, Symbol> SMALL = small();
  private static final Map<String, Symbol> CLASSES = classes();

  private final Page page;
  private final Verbs verbs;
  private final Symbol[] words;
  private final Symbol[] parts;

  Parts(Page page, Verbs verbs) {
    this.page = page;
    this.verbs = verbs;
    this.words = new Symbol[page.tokens.size()];
    this.parts = new Symbol[page.tokens.size()];
  }

  /** A small word or sign itself, else the part. */
  Symbol word(int i) {
    if (i < 0 || i >= words.length) {
      return EDGE;
    }
    if (words[i] == null) {
      words[i] = readWord(i);
    }
    return words[i];
  }

  /** What part of speech it looks. */
  Symbol part(int i) {
    if (i < 0 || i >= parts.length) {
      return EDGE;
    }
    if (parts[i] == null) {
      parts[i] = readPart(i);
    }
    return parts[i];
  }

  private Symbol readWord(int i) {
    if (page.isQuoted(i)) {
      return QUOTED;
    }
    Token token = page.token(i);
    if (token.isNumber()) {
      return NUMBER;
    }
    Symbol small = SMALL.get(token.folded());
    if (small != null && !(page.isCapital(i) && page.first(i) != i && page.name(i).isPresent())) {
      return small;
    }
    return token.isWord() ? part(i) : SIGNS.getOrDefault(token.folded(), OTHER_SIGN);
  }

  private Symbol readPart(int i) {
    if (page.isQuoted(i)) {
      return QUOTED;
    }
    Token token = page.token(i);
    if (token.isNumber()) {
      return NUMBER;
    }
    String word = token.folded();
    if (!token.isWord()) {
      return SIGNS.getOrDefault(word, OTHER_SIGN);
    }
    if (word.endsWith("'s") && !Verbs.isContracted(word)) {
      return OWNER;
    }
    boolean inside = page.first(i) != i;
    if (page.name(i).isPresent() || page.isCapital(i) && inside && !word.equals("i")) {
      return NAME;
    }
    Symbol known = CLASSES.get(word);
    if (known != null) {
      return known;
    }
    if (Cues.isAdverb(token)) {
      return ADVERB;
    }
    if (verbs.isFinite(i)) {
      return FINITE;
    }
    return shape(word);
  }

  private static Symbol shape(String word) {
    if (word.endsWith("ing") && word.length() > 4) {
      return ING;
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return PAST;
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
      return PLURAL;
    }
    for (String end : new String[] {"ion", "ment", "ness", "ity", "ship", "ance", "ence", "er"}) {
      if (word.endsWith(end) && word.length() > end.length() + 2) {
        return NOUN;
      }
    }
    for (String end :
        new String[] {"al", "ous", "ive", "ful", "ic", "less", "able", "ible", "an"}) {
      if (word.endsWith(end) && word.length() > end.length() + 2) {
        return ADJECTIVE;
      }
    }
    return WORD;
  }

  private static Map<String, Symbol> signs() {
    Map<String, Symbol> signs = new HashMap<>();
    for (String sign : ", . ; : ( ) — – - $ % ? ! [ ] … / & '".split(" ")) {
      signs.put(sign, Symbol.of(sign));
    }
    return Map.copyOf(signs);
  }

  private static Map<String, Symbol> small() {
    Map<String, Symbol> small = new HashMap<>();
    for (WordClass each :
        Set.of(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.MODAL,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.SUBJECT,
            WordClass.WH,
            WordClass.PRONOUN,
            WordClass.RELATIVE,
            WordClass.PHRASE_BREAK,
            WordClass.PHRASE_STOP,
            WordClass.TAIL_OPENER,
            WordClass.OBJECT,
            WordClass.POSSESSIVE,
            WordClass.SUBORDINATOR,
            WordClass.SENTENCE_OPENER,
            WordClass.NO_THING)) {
      each.words().forEach(word -> small.put(word, Symbol.of(word)));
    }
    return Map.copyOf(small);
  }

  private static Map<String, Symbol> classes() {
    Map<String, Symbol> classes = new HashMap<>();
    put(classes, WordClass.SUBORDINATOR, "SUB");
    put(classes, WordClass.PREPOSITION, "IN");
    put(classes, WordClass.WH, "WH");
    put(classes, WordClass.DETERMINER, "DT");
    put(classes, WordClass.OBJECT, "PRO");
    put(classes, WordClass.SUBJECT, "PRO");
    put(classes, WordClass.POSSESSIVE, "DT");
    put(classes, WordClass.DAY, "DAY");
    put(classes, WordClass.MODAL, "MD");
    put(classes, WordClass.HAVE, "AUX");
    put(classes, WordClass.BE, "AUX");
    for (String word : new String[] {"that", "to", "and", "or", "but", "not"}) {
      classes.put(word, Symbol.of(word));
    }
    return Map.copyOf(classes);
  }

  private static void put(Map<String, Symbol> classes, WordClass words, String name) {
    words.words().forEach(word -> classes.put(word, Symbol.of(name)));
  }
}
