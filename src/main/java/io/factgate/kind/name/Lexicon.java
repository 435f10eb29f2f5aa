package io.factgate.kind.name;

import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that everybody knows: countries, regions, towns, bodies; found by their words. */
final class Lexicon {

  private static final Map<String, List<List<String>>> BY_FIRST = new HashMap<>();

  static {
    List<String> names = new ArrayList<>();
    for (String line : WordList.lines(Lexicon.class, "countries.txt")) {
      names.addAll(List.of(line.split(", *+")));
    }
    for (String line : WordList.lines(Lexicon.class, "places.txt")) {
      names.addAll(List.of(line.substring(line.indexOf(':') + 1).split(", *+")));
    }
    for (String line : WordList.lines(Lexicon.class, "bodies-known.txt")) {
      names.addAll(List.of(line.split(", *+")));
    }
    for (String name : names) {
      List<String> words = List.of(name.strip().split("[\\s-]+"));
      BY_FIRST.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
    }
  }

  private Lexicon() {}

  /**
   * Behind the longest name that stands at the token, all words capitals; the token if none does.
   */
  static int end(Text text, int at) {
    List<Token> tokens = text.tokens();
    int best = at;
    for (List<String> words : BY_FIRST.getOrDefault(Words.fold(tokens.get(at)), List.of())) {
      if (words.size() > best - at && stands(text, tokens, at, words)) {
        best = at + words.size();
      }
    }
    return best;
  }

  private static boolean stands(Text text, List<Token> tokens, int at, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      int i = at + k;
      if (i >= tokens.size()
          || !Words.fold(tokens.get(i)).equals(words.get(k))
          || (words.get(k).length() > 3 || words.size() == 1)
              && !Words.isCapital(text, tokens.get(i))
          || (k > 0 && !Words.areNext(text, tokens, i - 1, i))) {
        return false;
      }
    }
    return true;
  }
}
