package io.factgate.kind.attribution;

import io.factgate.text.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A small class of words that tells where phrases and clauses begin; its file says what it is for.
 */
enum WordClass {
  DETERMINER,
  PREPOSITION,
  MODAL,
  BE,
  HAVE,
  SUBJECT,
  NO_PAST,
  CROWD,
  CONTENT_OPENER,
  IRREGULAR_PAST,
  SENTENCE_OPENER,
  VIEW,
  GOING_ON,
  ADJUNCT_OPENER,
  SUBORDINATE_OPENER,
  TAIL_OPENER,
  SUBORDINATOR,
  BEFORE_PARTICIPLE,
  CHAIN,
  PASSIVE,
  NO_PASSIVE,
  POSSESSIVE,
  CUE_CHAIN,
  WH,
  ADJUNCT,
  DAY,
  THING_END,
  OBJECT,
  SAY,
  OCCASION,
  NO_THAT,
  BEFORE_THAT,
  AUDIENCE,
  NO_CLAUSE,
  NO_THING,
  NARRATOR,
  THING_CLAUSE,
  CUE_PAST,
  INNER,
  NOUN_MARKER,
  NO_LEAD,
  COPULA,
  AUXILIARY,
  NO_ADVERB,
  PHRASE_BREAK,
  PHRASE_STOP,
  ABBREVIATION,
  WEEKDAY,
  SPEECH,
  BEFORE_INFINITIVE,
  PRONOUN,
  PERSONAL,
  RELATIVE,
  REDUCED,
  TIME,
  PHRASE_LEAD,
  APPOSITION,
  NO_PHRASE,
  CLIPPED,
  BARE_SPEAKER,
  QUANTITY,
  BELONGING,
  BEHIND_NAME;

  private static final Map<WordClass, Set<String>> WORDS = readWords();

  /** Whether the word, in lower case, belongs to the class. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  /** All words of the class. */
  Set<String> words() {
    return WORDS.getOrDefault(this, Set.of());
  }

  private static Map<WordClass, Set<String>> readWords() {
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    for (String line : WordList.lines(WordClass.class, "word-classes.txt")) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon).replace('-', '_').toUpperCase(Locale.ROOT);
      words
          .computeIfAbsent(valueOf(name), c -> new HashSet<>())
          .addAll(Set.of(line.substring(colon + 2).split(" ")));
    }
    for (WordClass each : values()) {
      if (!words.containsKey(each)) {
        throw new IllegalStateException("word-classes.txt has no words of " + each);
      }
    }
    return words;
  }
}
