package io.factgate.harvest;

import io.factgate.matching.Context;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes ids of what a statement speaks of: {@code weapons-purchase}. */
final class Ids {

  private static final int WORDS = 3;

  private final Set<String> taken = new HashSet<>();

  String next(Statement statement) {
    Context context = statement.context();
    List<String> words = new ArrayList<>();
    context.subject().forEach(term -> inSentence(statement, term).ifPresent(words::add));
    context.terms().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .flatMap(term -> inSentence(statement, term).stream())
        .forEach(words::add);
    StringBuilder id = new StringBuilder();
    words.stream()
        .map(Ids::plain)
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(WORDS)
        .forEach(word -> id.append(id.isEmpty() ? "" : "-").append(word));
    String base = id.isEmpty() ? "fact" : id.toString();
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  /** The word of the sentence that a term was made of. */
  private static Optional<String> inSentence(Statement statement, String term) {
    return statement.text().tokensIn(statement.context().sentence()).stream()
        .map(token -> statement.text().at(token.span()).toLowerCase(Locale.ROOT))
        .filter(word -> word.startsWith(term) && word.matches("\\p{L}{4,}"))
        .findFirst();
  }

  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
