package io.factgate.kind.name;

import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the role that stands before a name ("Finance Minister") or behind it in commas. */
final class RoleFinder {

  private static final Set<String> MODIFIERS =
      WordList.words(RoleFinder.class, "role-modifiers.txt");
  private static final Set<String> STARTERS = WordList.words(RoleFinder.class, "starters.txt");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "to", "in", "on", "with", "from", "and");
  private static final Set<String> ENDS =
      Set.of("who", "which", "since", "said", "says", "told", "from", "until", "whose", "when");

  private static final int REACH = 14;

  private final Text text;
  private final List<Token> tokens;

  RoleFinder(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The role in front of the name that starts at the token. */
  Optional<Span> before(int name) {
    List<String> words = new ArrayList<>();
    int first = name;
    while (first > 0 && name - first < 8 && Words.areNext(text, tokens, first - 1, first)) {
      Token token = tokens.get(first - 1);
      if (!token.isWord() && !Words.isHyphen(token)) {
        break;
      }
      first--;
    }
    List<Integer> at = new ArrayList<>();
    for (int i = first; i < name; i++) {
      if (tokens.get(i).isWord()) {
        words.add(Words.fold(tokens.get(i)));
        at.add(i);
      }
    }
    Optional<RoleNouns.Noun> noun = RoleNouns.endingAt(words, words.size());
    if (noun.isEmpty() || Words.isPossessive(tokens.get(name - 1))) {
      return Optional.empty();
    }
    int from = words.size() - noun.get().length();
    while (from > 0 && isModifier(tokens.get(at.get(from - 1)), words.get(from - 1))) {
      from--;
    }
    return Optional.of(
        new Span(tokens.get(at.get(from)).span().start(), tokens.get(name - 1).span().end()));
  }

  private boolean isModifier(Token token, String word) {
    if (DETERMINERS.contains(word) || (Words.isCapital(text, token) && word.equals("then"))) {
      return false;
    }
    return MODIFIERS.contains(word)
        || Words.isPossessive(token)
        || (Words.isCapital(text, token) && !STARTERS.contains(word));
  }

  /** The role behind the comma that follows the name. */
  Optional<Span> after(int end) {
    if (end + 1 >= tokens.size()
        || !Words.isSign(tokens.get(end), ',')
        || Words.isPossessive(tokens.get(end - 1))) {
      return Optional.empty();
    }
    int from = end + 1;
    int stop = stop(from);
    List<String> words = new ArrayList<>();
    int head = -1;
    for (int i = from; i < stop; i++) {
      Token token = tokens.get(i);
      String word = Words.fold(token);
      if (Words.isHyphen(token)) {
        continue;
      }
      if (!token.isWord() || (words.size() > 0 && PREPOSITIONS.contains(word))) {
        break;
      }
      words.add(word);
      if (RoleNouns.endingAt(words, words.size()).isPresent()) {
        head = i;
      } else if (words.size() > 6) {
        break;
      }
    }
    return head < 0 || !isApposition(from, head, stop)
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(from).span().start(), Words.end(tokens.get(stop - 1))));
  }

  /**
   * Nothing but a preposition may follow the noun, and no further name the phrase: "Merz, the
   * Ukrainian president, Macron and Stubb" is a list.
   */
  private boolean isApposition(int from, int head, int stop) {
    if (head + 1 < stop) {
      Token next = tokens.get(head + 1);
      String word = Words.fold(next);
      if (!PREPOSITIONS.contains(word)
          || word.equals("and")
          || Words.isPossessive(tokens.get(head))) {
        return false;
      }
    }
    if (Words.isPossessive(tokens.get(stop - 1))) {
      return false;
    }
    for (int i = from; i < stop; i++) {
      if (Words.fold(tokens.get(i)).equals("and")) {
        return false;
      }
    }
    if (stop >= tokens.size() || !Words.isSign(tokens.get(stop), ',')) {
      return true;
    }
    return stop + 1 >= tokens.size()
        || !Words.isCapital(text, tokens.get(stop + 1))
        || Words.areNext(text, tokens, from - 1, from)
            && DETERMINERS.contains(Words.fold(tokens.get(from)))
            && !Words.isCapital(text, tokens.get(stop + 1));
  }

  private int stop(int from) {
    int limit = Math.min(tokens.size(), from + REACH);
    int block = text.blocks().get(text.blockAt(tokens.get(from).span().start())).span().end();
    int i = from;
    while (i < limit) {
      Token token = tokens.get(i);
      if (token.span().start() >= block
          || (token.type() == Token.Type.SIGN && !Words.isHyphen(token) && !isPoint(i))
          || (i > from && ENDS.contains(token.folded()))) {
        return i;
      }
      i++;
    }
    return from;
  }

  /** A point inside "U.S." or after an initial. */
  private boolean isPoint(int i) {
    return Words.isSign(tokens.get(i), '.')
        && tokens.get(i - 1).span().length() == 1
        && Words.areNext(text, tokens, i - 1, i);
  }
}
