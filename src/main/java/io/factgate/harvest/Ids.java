package io.factgate.harvest;

import io.factgate.text.Span;
import io.factgate.text.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes ids of what a statement speaks of: {@code weapons-purchase}. */
final class Ids {

  private static final int WORDS = 3;

  private final Set<String> taken = new HashSet<>();

  /**
   * The telling words before the value, in the order of the sentence, and what is counted: these
   * name the subject; where there are none, those behind it.
   */
  String next(Statement statement) {
    List<Token> tokens = statement.text().tokensIn(statement.context().sentence());
    Span value = statement.mention().span();
    List<Token> before = tokens.stream().filter(t -> t.span().end() <= value.start()).toList();
    List<Token> behind = tokens.stream().filter(t -> t.span().start() >= value.end()).toList();
    String own = plain(statement.words());
    List<String> counted =
        statement.mention().subject().stream()
            .map(Ids::plain)
            .filter(word -> word.length() > 3 && own.contains(word.substring(0, 4)))
            .limit(1)
            .toList();
    List<String> words = telling(statement, before, WORDS - counted.size());
    if (words.isEmpty()) {
      words.addAll(telling(statement, behind, WORDS - counted.size()));
    }
    counted.stream().filter(word -> !words.contains(word)).forEach(words::add);
    String base = words.isEmpty() ? "fact" : String.join("-", words);
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  /** Those of most weight, in their order; words of other values and of people's names are none. */
  private static List<String> telling(Statement statement, List<Token> tokens, int most) {
    Map<String, Double> weights = statement.context().terms();
    Map<Token, Double> found = new LinkedHashMap<>();
    for (Token token : tokens) {
      String word = statement.text().at(token.span());
      double weight =
          weights.entrySet().stream()
              .filter(term -> word.toLowerCase(Locale.ROOT).startsWith(term.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .max()
              .orElse(0);
      if (weight > 0 && word.matches("\\p{L}{4,}") && !statement.isOfAnotherValue(token)) {
        found.put(token, weight);
      }
    }
    Set<Token> heaviest =
        found.entrySet().stream()
            .sorted(Map.Entry.<Token, Double>comparingByValue().reversed())
            .limit(most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    List<String> words = new ArrayList<>();
    found.keySet().stream()
        .filter(heaviest::contains)
        .map(token -> plain(statement.text().at(token.span())))
        .filter(word -> !word.isEmpty() && !words.contains(word))
        .forEach(words::add);
    return words;
  }

  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-++|(?<!-)-++$", "");
  }
}
