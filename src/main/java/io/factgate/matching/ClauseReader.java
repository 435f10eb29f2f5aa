package io.factgate.matching;

import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the clause round a mention by the order of its words. */
final class ClauseReader {

  private static final Set<String> AUXILIARIES =
      Set.of("was", "were", "is", "are", "been", "be", "has", "have", "had", "will", "would");

  private static final Set<String> POSSIBILITY =
      Set.of(
          "can",
          "could",
          "may",
          "might",
          "hope",
          "hopes",
          "hoped",
          "expect",
          "expects",
          "expected",
          "forecast",
          "forecasts",
          "predict",
          "predicts",
          "predicted",
          "aims",
          "wants",
          "seeks",
          "estimated",
          "estimates",
          "potential",
          "potentially",
          "possibly");

  private static final Set<String> WHOLES =
      Set.of("the", "its", "his", "her", "their", "all", "those", "these", "our", "them");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their");

  private static final Set<String> OPENERS = Set.of("in", "at", "among", "for", "of", "near");

  /** Words of a turn to another clause with a subject of its own. */
  private static final Set<String> TURNS =
      Set.of("while", "whereas", "but", "although", "though", ";", ":", "—", "–");

  /** A governor stands so near to its value. */
  private static final int REACH = 5;

  private final Text text;
  private final Predicate<Token> isName;
  private final Predicate<Token> isValue;

  /**
   * Prepares the reading of one text.
   *
   * @param isName whether a token belongs to a known or read name
   * @param isValue whether it belongs to a number or a time
   */
  ClauseReader(Text text, Predicate<Token> isName, Predicate<Token> isValue) {
    this.text = text;
    this.isName = isName;
    this.isValue = isValue;
  }

  /** The clause of the tokens from {@code first} to {@code last} of a sentence. */
  Clause read(List<Token> sentence, int first, int last, String dimension) {
    int start = start(sentence, first);
    int end = end(sentence, last);
    List<Token> clause = sentence.subList(start, end);
    int from = first - start;
    int to = last - start;
    return new Clause(
        governor(clause, from, to),
        theme(clause, from),
        names(clause, from, to),
        extent(clause, from),
        modifiers(clause),
        clause.subList(0, from).stream().anyMatch(this::isPossibility),
        !dimension.equals("percent") && isPart(clause, to));
  }

  private boolean isPossibility(Token token) {
    return POSSIBILITY.contains(token.folded()) && !isValue.test(token);
  }

  private static int start(List<Token> sentence, int first) {
    for (int i = first - 1; i > 0; i--) {
      if (TURNS.contains(sentence.get(i).folded())) {
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

  /** The nearest word of content before the value, or before its list; else the verb behind it. */
  private Optional<String> governor(List<Token> clause, int first, int last) {
    int words = 0;
    for (int i = first - 1; i >= 0 && words < REACH; i--) {
      Token token = clause.get(i);
      boolean listed = i > 0 && isValue.test(clause.get(i - 1)) && !isValue.test(token);
      if (isSign(token) && !listed) {
        break;
      }
      words += isValue.test(token) || listed ? 0 : 1;
      Optional<String> term = isNamed(clause, i) ? Optional.empty() : content(token);
      if (term.isPresent()) {
        return term;
      }
    }
    int from = last + 1;
    for (int i = last + 1; i < Math.min(clause.size(), last + 1 + 2 * REACH); i++) {
      boolean ends = isSign(clause.get(i)) || clause.get(i).folded().equals("and");
      if (ends || AUXILIARIES.contains(clause.get(i).folded())) {
        from = ends ? from : i + 1;
        break;
      }
    }
    for (int i = from; i < Math.min(clause.size(), from + REACH); i++) {
      if (isSign(clause.get(i)) || clause.get(i).folded().equals("and")) {
        break;
      }
      Optional<String> term = content(clause.get(i));
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  /**
   * The last word of the first run of words that are no name: "New house prices rose by …"; behind
   * a name of one with an article: "Marsh Foods made a net profit of …".
   */
  private Optional<String> theme(List<Token> clause, int first) {
    Optional<String> theme = Optional.empty();
    boolean open = true;
    for (int i = 0; i < first; i++) {
      Token token = clause.get(i);
      boolean named = isNamed(clause, i);
      Optional<String> term = named ? Optional.empty() : content(token);
      if (term.isPresent() && open && !(theme.isEmpty() && Vocabulary.isLight(term.get()))) {
        theme = term;
      } else if (term.isEmpty() && theme.isPresent()) {
        break;
      }
      open = named ? false : open || ARTICLES.contains(token.folded());
    }
    return theme;
  }

  /** The names beside the mention, which may be one itself. */
  private Set<String> names(List<Token> clause, int first, int last) {
    boolean styled = isTitleCase(clause);
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < clause.size(); i++) {
      boolean named = styled ? isName.test(clause.get(i)) : isNamed(clause, i);
      boolean self = i >= first && i <= last;
      if (named && !self && !isValue.test(clause.get(i))) {
        Vocabulary.term(text, clause.get(i)).ifPresent(names::add);
      }
    }
    return names;
  }

  /** A known name, or a capital that does not only open the sentence. */
  private boolean isNamed(List<Token> clause, int i) {
    Token token = clause.get(i);
    if (isName.test(token)) {
      return true;
    }
    return isCapital(token)
        && !isValue.test(token)
        && (i > 0 && !isSign(clause.get(i - 1))
            || i + 1 < clause.size() && isCapital(clause.get(i + 1)));
  }

  private boolean isCapital(Token token) {
    return token.isWord() && Character.isUpperCase(text.prose().charAt(token.span().start()));
  }

  private boolean isTitleCase(List<Token> clause) {
    long words = clause.stream().filter(t -> t.isWord() && t.folded().length() > 3).count();
    long capitals =
        clause.stream().filter(t -> t.isWord() && t.folded().length() > 3 && isCapital(t)).count();
    return words > 2 && 2 * capitals > words;
  }

  /** What an opening phrase narrows the clause to: "In the capital Marsh won 67 percent". */
  private Set<String> extent(List<Token> clause, int first) {
    Set<String> extent = new LinkedHashSet<>();
    if (clause.isEmpty() || !OPENERS.contains(clause.get(0).folded())) {
      return extent;
    }
    for (int i = 1; i < first; i++) {
      if (isSign(clause.get(i)) || isNamed(clause, i)) {
        break;
      }
      content(clause.get(i)).ifPresent(extent::add);
    }
    return extent;
  }

  private Map<String, Set<String>> modifiers(List<Token> clause) {
    Map<String, Set<String>> modifiers = new HashMap<>();
    for (int i = 1; i < clause.size(); i++) {
      Optional<String> term = Vocabulary.term(text, clause.get(i));
      Optional<String> before = content(clause.get(i - 1));
      if (term.isPresent() && before.isPresent()) {
        modifiers.computeIfAbsent(term.get(), t -> new HashSet<>()).add(before.get());
      }
    }
    return modifiers;
  }

  /** "€30 million of the price", "seven passengers of the ferry"; "Of its visitors, 310,000". */
  private static boolean isPart(List<Token> clause, int last) {
    boolean of =
        last + 2 < clause.size()
            && clause.get(last + 1).folded().equals("of")
            && WHOLES.contains(clause.get(last + 2).folded());
    return of || clause.get(0).folded().equals("of");
  }

  private Optional<String> content(Token token) {
    return isValue.test(token) ? Optional.empty() : Vocabulary.term(text, token);
  }

  private static boolean isSign(Token token) {
    return !token.isWord()
        && !token.isNumber()
        && token.folded().length() == 1
        && ";:,—–()“”\"".contains(token.folded());
  }
}
