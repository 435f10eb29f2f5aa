package io.factgate.kind.attribution;

import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell that somebody says, writes or thinks something. */
final class Cues {

  /** What a verb takes. */
  enum Grade {
    CLAUSE,
    THAT,
    WORDS
  }

  static final Set<String> NOUNS = WordList.words(Cues.class, "nouns.txt");
  static final Set<String> ADVERBS = WordList.words(Cues.class, "adverbs.txt");
  static final Set<String> AUXILIARIES =
      Set.of("is", "are", "was", "were", "been", "be", "has", "have", "had");
  static final Set<String> PRONOUNS = Set.of("he", "she");
  static final Set<String> OTHER_PRONOUNS = Set.of("they", "it", "i", "we", "you", "who");

  private static final Map<String, Grade> VERBS = verbs();

  private Cues() {}

  static Optional<Grade> verb(Token token) {
    return token.isWord() ? Optional.ofNullable(VERBS.get(token.folded())) : Optional.empty();
  }

  /** A participle has the subject of the clause before it. */
  static boolean isParticiple(Token token) {
    return token.folded().endsWith("ing");
  }

  static boolean isAdverb(Token token) {
    String word = token.folded();
    return token.isWord()
        && (ADVERBS.contains(word)
            || (word.length() > 4 && word.endsWith("ly") && Character.isLowerCase(word.charAt(0))));
  }

  /** An adverb or auxiliary between subject and verb. */
  static boolean isBeside(Token token) {
    return isAdverb(token) || AUXILIARIES.contains(token.folded());
  }

  private static Map<String, Grade> verbs() {
    Map<String, Grade> verbs = new HashMap<>();
    for (String line : WordList.lines(Cues.class, "cues.txt")) {
      int colon = line.indexOf(':');
      Grade grade = Grade.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String form : line.substring(colon + 1).trim().split("\\s+")) {
        verbs.putIfAbsent(form, grade);
      }
    }
    return Map.copyOf(verbs);
  }
}
