package io.factgate.kind.quantity;

import io.factgate.kind.quantity.Currencies.Money;
import io.factgate.kind.quantity.Measures.Measure;
import io.factgate.kind.quantity.UnitReader.Plain;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: the data files of its folder. A file that a language lacks is empty.
 *
 * @param decimal the sign that parts decimals: a point or a comma
 * @param readsNouns whether plural endings tell what is counted
 * @param namesByCapitals whether a capital before a number makes a name of both
 */
record Lexicon(
    String decimal,
    boolean readsNouns,
    boolean namesByCapitals,
    NumberWords numbers,
    BoundTable bounds,
    ChangeTable changes,
    WordSet classes,
    Phrases<Plain> plainUnits,
    Phrases<Money> moneyNames,
    Phrases<Measure> measureNames,
    List<TallyLabel> tallies) {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr");
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /** The lexicon of the locale's language, the English one where there is none of it. */
  static Lexicon of(Locale locale) {
    String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    return READ.computeIfAbsent(language, Lexicon::read);
  }

  /** Whether a number can begin with the word: number words, articles, minus. */
  boolean opens(String word) {
    return numbers.isAny(word) || classes.of("opening").contains(word);
  }

  private static Lexicon read(String language) {
    List<List<String>> writing = Table.rows(language, "language.txt");
    return new Lexicon(
        writing.contains(List.of("decimal", ",")) ? "," : ".",
        writing.contains(List.of("nouns", "read")),
        writing.contains(List.of("capitals", "names")),
        new NumberWords(Table.rows(language, "number-words.txt")),
        new BoundTable(Table.rows(language, "bounds.txt")),
        new ChangeTable(Table.rows(language, "changes.txt")),
        new WordSet(Table.rows(language, "words.txt")),
        UnitReader.plainUnits(Table.rows(language, "plain-units.txt")),
        Currencies.names(Table.rows(language, "currencies.txt")),
        Measures.names(Table.rows(language, "units.txt")),
        Table.rows(language, "tallies.txt").stream().map(TallyLabel::of).toList());
  }
}
