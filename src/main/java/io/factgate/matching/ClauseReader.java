package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the clause round a mention by the order of its words. */
final class ClauseReader {

  private static final Set<String> POSSIBILITY = ClauseWords.of("possibility");

  /** Words and signs of a turn to another clause with a subject of its own. */
  private static final Set<String> TURNS =
      Set.of("while", "whereas", "but", "although", "though", ";", ":", "—", "–");

  /** A label's colon stands so near before its value. */
  private static final int LABEL = 3;

  private final Text text;
  private final Function<Token, Optional<String>> term;
  private final Predicate<Token> isName;
  private final Predicate<Token> isValue;

  /**
   * Prepares the reading of one text.
   *
   * @param term the term of a token
   * @param isName whether a token belongs to a known or read name
   * @param isValue whether it belongs to a number or a time
   */
  ClauseReader(
      Text text,
      Function<Token, Optional<String>> term,
      Predicate<Token> isName,
      Predicate<Token> isValue) {
    this.text = text;
    this.term = term;
    this.isName = isName;
    this.isValue = isValue;
  }

  /**
   * The clause of a mention that takes the tokens from {@code first} to {@code last} of a sentence.
   */
  Clause read(List<Token> sentence, int first, int last, Mention<?> mention) {
    int start = start(sentence, first);
    int end = end(sentence, last);
    int from = first - start;
    int to = last - start;
    ClauseTokens clause =
        new ClauseTokens(text, sentence.subList(start, end), term, isName, isValue);
    ActionReader action = new ActionReader(clause, from, to);
    ExtentReader extent = new ExtentReader(clause, from, to);
    Optional<String> theme = action.theme();
    return new Clause(
        action.governor().or(() -> theme),
        action.segment(),
        action.role(),
        theme,
        names(clause, from, to),
        extent.extent(),
        extent.stretch(),
        extent.place(),
        extent.isShared(),
        modifiers(clause),
        mention.isStep(),
        isPossible(clause, from),
        !mention.dimension().equals(Optional.of("percent")) && extent.isPart());
  }

  private static int start(List<Token> sentence, int first) {
    // "Cost of the bridge: €3 million"; a row of a table: "Old bridge: Cost €3 million".
    boolean labelled =
        sentence.subList(Math.max(0, first - LABEL), first).stream()
            .anyMatch(token -> token.folded().equals(":"));
    for (int i = first - 1; i > 0; i--) {
      String word = sentence.get(i).folded();
      boolean label = labelled && word.equals(":");
      if (TURNS.contains(word) && !label) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int end(List<Token> sentence, int last) {
    for (int i = last + 1; i < sentence.size(); i++) {
      if (TURNS.contains(sentence.get(i).folded())) {
        return i;
      }
    }
    return sentence.size();
  }

  private static boolean isPossible(ClauseTokens clause, int first) {
    for (int i = 0; i < first; i++) {
      if (clause.is(i, POSSIBILITY) && !clause.isValue(i)) {
        return true;
      }
    }
    return false;
  }

  /** The names beside the mention, which may be one itself. */
  private static Set<String> names(ClauseTokens clause, int first, int last) {
    boolean styled = clause.isTitleCase();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < clause.size(); i++) {
      boolean named = styled ? clause.isName(i) : clause.isNamed(i);
      boolean self = i >= first && i <= last;
      if (named && !self) {
        clause.content(i).ifPresent(names::add);
      }
    }
    return names;
  }

  /** For each term those directly before it. */
  private static Map<String, Set<String>> modifiers(ClauseTokens clause) {
    boolean styled = clause.isTitleCase();
    Map<String, Set<String>> modifiers = new HashMap<>();
    for (int i = 1; i < clause.size(); i++) {
      Optional<String> term = clause.term(i);
      boolean named = styled ? clause.isName(i - 1) : clause.isNamed(i - 1);
      Optional<String> before = named ? Optional.empty() : clause.content(i - 1);
      if (term.isPresent() && before.isPresent()) {
        modifiers.computeIfAbsent(term.get(), t -> new HashSet<>()).add(before.get());
      }
    }
    return modifiers;
  }
}
