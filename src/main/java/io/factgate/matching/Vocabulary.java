package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Lemmas;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Folds words to terms: one term for all inflections, spellings and synonyms. Thread-safe. */
final class Vocabulary {

  private static final Set<String> STOP = words("stop-words.txt", false);
  private static final Set<String> LIGHT = words("light-words.txt", true);
  private static final Map<String, String> CANONICAL = canonical();

  private static final Set<String> PLACES =
      lines("places.txt").stream()
          .map(line -> Lemmas.stem(line.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Set<String>> IMPLIED = implied();

  private Vocabulary() {}

  /** The term of a token; none for signs, digits and words without content. */
  static Optional<String> term(Text text, Token token) {
    if (!token.isWord()) {
      return Optional.empty();
    }
    String word = token.folded();
    if (word.equals("us") && text.at(token.span()).equals("US")) {
      return Optional.of("u.s");
    }
    return term(word);
  }

  /** The term of a word in lower case. */
  static Optional<String> term(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (bare.length() < 2 || STOP.contains(bare)) {
      return Optional.empty();
    }
    String direct = CANONICAL.get(bare);
    if (direct != null) {
      return Optional.of(direct);
    }
    String stem = Lemmas.stem(bare);
    return STOP.contains(stem) ? Optional.empty() : Optional.of(CANONICAL.getOrDefault(stem, stem));
  }

  /** The terms of acts that tell of an action as well. */
  static Set<String> implied(String action) {
    return IMPLIED.getOrDefault(action, Set.of());
  }

  private static Map<String, Set<String>> implied() {
    Map<String, Set<String>> implied = new HashMap<>();
    WordList.classes(Vocabulary.class, "implied.txt")
        .forEach(
            (action, words) ->
                implied.put(
                    term(action).orElseThrow(),
                    words.stream()
                        .flatMap(word -> term(word).stream())
                        .collect(Collectors.toUnmodifiableSet())));
    return Map.copyOf(implied);
  }

  /** Whether the word in lower case has no content of its own. */
  static boolean isStop(String word) {
    return STOP.contains(word);
  }

  /** Whether the term is a country. */
  static boolean isPlace(String term) {
    return PLACES.contains(term);
  }

  /** Whether the term stands in sentences of any subject. */
  static boolean isLight(String term) {
    return LIGHT.contains(term);
  }

  private static Set<String> words(String file, boolean stemmed) {
    Set<String> words = new HashSet<>();
    lines(file)
        .forEach(line -> line.forEach(word -> words.add(stemmed ? Lemmas.stem(word) : word)));
    return Set.copyOf(words);
  }

  private static Map<String, String> canonical() {
    Map<String, String> table = new HashMap<>();
    for (String file : new String[] {"places.txt", "thesaurus.txt"}) {
      for (var group : lines(file)) {
        String first = Lemmas.stem(group.get(0));
        for (String word : group) {
          table.putIfAbsent(word, first);
          table.putIfAbsent(Lemmas.stem(word), first);
        }
      }
    }
    table.remove("us");
    return Map.copyOf(table);
  }

  private static List<List<String>> lines(String file) {
    return WordList.lines(Vocabulary.class, file).stream()
        .map(line -> List.of(line.split("\\s+")))
        .toList();
  }

  /** What a mention counts or measures, as terms, the head first. */
  static List<String> subject(Mention<?> mention) {
    return mention.subject().stream().flatMap(word -> term(word).stream()).distinct().toList();
  }
}
