package io.factgate.matching;

import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of many claims some texts may speak of: those that share a term with them, or nearly a
 * name. Words without content, words of any subject and the words of the values themselves do not
 * count. A term that very many claims bear wants a second one beside it. Immutable once built, and
 * thread-safe.
 */
public final class ClaimIndex {

  /** A term of no more claims than this, or than this share of them, is enough alone. */
  private static final int FEW = 50;

  private static final int SHARE = 200;

  /** Two names of fewer letters are not nearly the same. */
  private static final int SHORTEST_NAME = 4;

  private static final int ENOUGH = 2;

  /**
   * A claim.
   *
   * @param texts its words and other wordings of it
   * @param values the spans of its values in the first text, whose words are left out
   * @param terms other words by which it is spoken of; subjects of its values
   */
  public record Claim(List<Text> texts, List<Span> values, List<String> terms) {}

  private final Map<String, List<Integer>> postings = new HashMap<>();
  private final List<Integer> wanted = new ArrayList<>();
  private final int few;

  /** Indexes claims; they go by their number. */
  public ClaimIndex(List<Claim> claims) {
    this.few = Math.max(FEW, claims.size() / SHARE);
    for (Claim claim : claims) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < claim.texts().size(); i++) {
        addTerms(claim.texts().get(i), i == 0 ? claim.values() : List.of(), keys);
      }
      for (String words : claim.terms()) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
          addTerm(Vocabulary.term(word), keys);
        }
      }
      int number = wanted.size();
      wanted.add(Math.min(ENOUGH, keys.size()));
      claim.texts().forEach(text -> addNames(text, keys));
      keys.forEach(key -> postings.computeIfAbsent(key, k -> new ArrayList<>()).add(number));
    }
  }

  /** Whether each claim, by its number, is one that the texts may speak of. */
  public boolean[] near(Collection<Text> texts) {
    Set<String> keys = new HashSet<>();
    for (Text text : texts) {
      addTerms(text, List.of(), keys);
      addNames(text, keys);
    }
    int[] shared = new int[wanted.size()];
    for (String key : keys) {
      List<Integer> claims = postings.getOrDefault(key, List.of());
      boolean isRare = claims.size() <= few;
      if (isRare || !isName(key)) {
        claims.forEach(claim -> shared[claim] += isRare ? ENOUGH : 1);
      }
    }
    boolean[] near = new boolean[shared.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = shared[i] >= wanted.get(i);
    }
    return near;
  }

  private static void addTerms(Text text, List<Span> without, Set<String> keys) {
    for (Token token : text.tokens()) {
      if (without.stream().noneMatch(span -> span.covers(token.span()))) {
        addTerm(Vocabulary.term(text, token), keys);
      }
    }
  }

  private static void addTerm(Optional<String> term, Set<String> keys) {
    term.filter(t -> !Vocabulary.isLight(t)).ifPresent(keys::add);
  }

  /** Words with a capital, and each of them short of one letter: two that meet are nearly one. */
  private static void addNames(Text text, Set<String> keys) {
    for (Token token : text.tokens()) {
      String word = token.folded();
      if (word.length() >= SHORTEST_NAME
          && Character.isUpperCase(text.prose().charAt(token.span().start()))
          && !Vocabulary.isStop(word)) {
        keys.add(name(word));
        for (int i = 0; i < word.length(); i++) {
          keys.add(name(word.substring(0, i) + word.substring(i + 1)));
        }
      }
    }
  }

  private static String name(String word) {
    return "~" + word;
  }

  private static boolean isName(String key) {
    return key.startsWith("~");
  }
}
