package io.factgate.kind.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change to a quotation: some make it wrong, some do not. */
enum Mutation {
  UNCHANGED(false),
  RETYPESET(false),
  SHORTENED(false),
  WORD_SWAPPED(true),
  NEGATION_DROPPED(true),
  NEGATION_ADDED(true),
  NUMBER_CHANGED(true),
  SPEAKER_SWAPPED(true);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’][\\p{L}]++)?+");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,3}(?![\\d.,])");
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)(?<=\\b(?:do|does|did|is|are|was|were|has|have|had|would|could|should))n['’]t\\b|\\bnot |\\bnever ");
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(?:is|are|was|were|will|would|could|should|can|must)\\b(?! not\\b|['’])");

  final boolean isWrong;

  Mutation(boolean isWrong) {
    this.isWrong = isWrong;
  }

  /**
   * The changed words, where the change is possible.
   *
   * @param others content words of the article that the quotation has not
   */
  Optional<String> of(String quote, List<String> others, Random random) {
    return switch (this) {
      case UNCHANGED, SPEAKER_SWAPPED -> Optional.of(quote);
      case RETYPESET ->
          Optional.of(
              quote.replace('’', '\'').replace('–', '-').replace("—", " - ").replace("…", "..."));
      case SHORTENED -> shortened(quote, random);
      case WORD_SWAPPED -> swapped(quote, others, random);
      case NEGATION_DROPPED -> replaced(NEGATION, quote, "");
      case NEGATION_ADDED -> {
        Matcher at = AUXILIARY.matcher(quote);
        yield at.find()
            ? Optional.of(quote.substring(0, at.end()) + " not" + quote.substring(at.end()))
            : Optional.empty();
      }
      case NUMBER_CHANGED -> {
        Matcher at = NUMBER.matcher(quote);
        yield at.find()
            ? Optional.of(
                quote.substring(0, at.start())
                    + (Integer.parseInt(at.group()) + 1 + random.nextInt(8))
                    + quote.substring(at.end()))
            : Optional.empty();
      }
    };
  }

  private static Optional<String> replaced(Pattern pattern, String quote, String by) {
    Matcher at = pattern.matcher(quote);
    return at.find()
        ? Optional.of(quote.substring(0, at.start()) + by + quote.substring(at.end()))
        : Optional.empty();
  }

  /** An omission of two to four words that drops no negation and stays in a sentence. */
  private static Optional<String> shortened(String quote, Random random) {
    List<Matcher> words = words(quote);
    if (words.size() < 12) {
      return Optional.empty();
    }
    int from = 4 + random.nextInt(words.size() - 10);
    int end = from + 2 + random.nextInt(3);
    String dropped = quote.substring(words.get(from).start(), words.get(end).start());
    boolean plain =
        dropped.chars().noneMatch(c -> ".!?…\"“”[]".indexOf(c) >= 0)
            && WORD.matcher(dropped)
                .results()
                .map(m -> m.group().toLowerCase(java.util.Locale.ROOT).replace('’', '\''))
                .noneMatch(w -> w.endsWith("n't") || WordSequence.NEGATIONS.contains(w));
    return plain
        ? Optional.of(
            quote.substring(0, words.get(from).start())
                + "… "
                + quote.substring(words.get(end).start()))
        : Optional.empty();
  }

  private static Optional<String> swapped(String quote, List<String> others, Random random) {
    List<Matcher> words =
        words(quote).stream()
            .filter(
                m ->
                    m.group().length() > 3
                        && m.group().equals(m.group().toLowerCase(java.util.Locale.ROOT)))
            .filter(
                m ->
                    !WordSequence.STOP_WORDS.contains(m.group())
                        && !WordSequence.FILLERS.contains(m.group()))
            .toList();
    if (words.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    Matcher at = words.get(random.nextInt(words.size()));
    String other = others.get(random.nextInt(others.size()));
    return Optional.of(quote.substring(0, at.start()) + other + quote.substring(at.end()));
  }

  private static List<Matcher> words(String quote) {
    List<Matcher> words = new ArrayList<>();
    int from = 0;
    while (true) {
      Matcher matcher = WORD.matcher(quote);
      if (!matcher.find(from)) {
        return words;
      }
      words.add(matcher);
      from = matcher.end();
    }
  }

  /** The content words of a prose that a quotation has not. */
  static List<String> others(String prose, String quote) {
    Set<String> own = Set.copyOf(words(quote).stream().map(Matcher::group).toList());
    return WORD.matcher(prose)
        .results()
        .map(m -> m.group())
        .filter(w -> w.length() > 4 && w.equals(w.toLowerCase(java.util.Locale.ROOT)))
        .filter(w -> !own.contains(w) && !WordSequence.STOP_WORDS.contains(w))
        .distinct()
        .toList();
  }
}
