package io.factgate.matching;

import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of a text that has not been read closely which claims it may contradict, from the words of
 * its sentences alone: a claim binds a mention only where enough of its words stand beside or right
 * before it, as {@link ClaimBinding} has it. What is told is too much, never too little. Immutable
 * once built, and thread-safe.
 */
public final class ClaimSieve {

  private static final int MOST_WORDS = 100_000;

  /**
   * A claim.
   *
   * @param contexts of its values; of a quote none
   * @param texts its words and other wordings
   * @param isSaid whether it tells what somebody said
   */
  public record Claim(List<Context> contexts, List<Text> texts, boolean isSaid) {}

  /**
   * Numbers of claims.
   *
   * @param bound that the text may contradict
   * @param near that may have to do with it, the bound ones among them
   */
  public record Found(BitSet bound, BitSet near) {}

  /** One value of a claim, by the numbers of its terms. */
  record Slot(int claim, int[] terms, BitSet free, int governor, List<int[]> phrases) {}

  final Map<String, Integer> terms = new HashMap<>();
  final List<String> names = new ArrayList<>();
  final List<Slot> slots = new ArrayList<>();
  final List<List<Integer>> slotsOf = new ArrayList<>();
  final List<List<Integer>> wordsOf = new ArrayList<>();
  final List<Integer> sizes = new ArrayList<>();
  final Map<String, BitSet> smallWords = new HashMap<>();
  final BitSet said = new BitSet();
  final BitSet light = new BitSet();
  final BitSet always = new BitSet();
  final TermCounts counts;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /**
   * Prepares claims, which go by their number.
   *
   * @param counts how often terms stand in all of them
   */
  public ClaimSieve(List<Claim> claims, TermCounts counts) {
    this.counts = counts;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      said.set(i, claim.isSaid());
      addWords(i, claim);
      for (Context context : claim.contexts()) {
        addSlot(i, context);
      }
    }
  }

  private void addWords(int claim, Claim of) {
    Set<Integer> words = new HashSet<>();
    for (Text text : of.texts()) {
      for (Token token : text.tokens()) {
        Vocabulary.term(text, token)
            .ifPresentOrElse(term -> words.add(number(term)), () -> addSmallWord(token, claim));
      }
    }
    words.forEach(word -> wordsOf.get(word).add(claim));
    sizes.add(words.size());
    if (words.isEmpty()) {
      always.set(claim);
    }
  }

  private void addSmallWord(Token token, int claim) {
    if (token.isWord()) {
      smallWords.computeIfAbsent(token.folded(), word -> new BitSet()).set(claim);
    }
  }

  private void addSlot(int claim, Context context) {
    int[] all = context.whole().keySet().stream().mapToInt(this::number).toArray();
    BitSet free = new BitSet();
    context.subject().forEach(term -> free.set(number(term)));
    List<int[]> phrases = new ArrayList<>();
    for (String phrase : context.phrases()) {
      int[] words =
          List.of(phrase.split("\\s+")).stream()
              .flatMap(word -> Vocabulary.term(word).stream())
              .mapToInt(this::number)
              .toArray();
      phrases.add(words);
    }
    int governor = context.clause().governor().map(this::number).orElse(-1);
    int slot = slots.size();
    slots.add(new Slot(claim, all, free, governor, phrases));
    Set<Integer> leading = new HashSet<>();
    for (int term : all) {
      leading.add(term);
    }
    phrases.forEach(words -> leading.addAll(java.util.Arrays.stream(words).boxed().toList()));
    leading.forEach(term -> slotsOf.get(term).add(slot));
    if (all.length == 0) {
      always.set(claim);
    }
  }

  private int number(String term) {
    return terms.computeIfAbsent(
        term,
        t -> {
          int number = names.size();
          names.add(t);
          slotsOf.add(new ArrayList<>());
          wordsOf.add(new ArrayList<>());
          light.set(number, Vocabulary.isLight(t));
          return number;
        });
  }

  /** The claims that a text may contradict. */
  public Found in(Text text) {
    return new Sifting(this, text).found();
  }

  /** The term of a token, kept for the words that texts have most. */
  Optional<String> term(Text text, Token token) {
    if (!token.isWord() || token.folded().length() < 3) {
      return Vocabulary.term(text, token);
    }
    Optional<String> term = known.get(token.folded());
    if (term == null) {
      term = Vocabulary.term(text, token);
      if (known.size() < MOST_WORDS) {
        known.put(token.folded(), term);
      }
    }
    return term;
  }
}
