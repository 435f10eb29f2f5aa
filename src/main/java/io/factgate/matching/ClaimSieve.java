package io.factgate.matching;

import io.factgate.text.Sentence;
import io.factgate.text.Span;
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

  /** A little less than binding asks for, since weights are bounds here. */
  private static final double BOUND = 0.6;

  /** A claim of which a text has less neither binds nor excuses anything. */
  private static final double NEAR = 0.45;

  /** This share of the words of a quotation stands in what it may be made of. */
  private static final double QUOTED = 0.4;

  /** This share of what somebody said, but no fewer words, stands in what tells it again. */
  private static final double RETOLD = 0.35;

  private static final int FEWEST = 2;
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
  private record Slot(int claim, int[] terms, BitSet free, int governor, List<int[]> phrases) {}

  private final Map<String, Integer> terms = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<List<Integer>> slotsOf = new ArrayList<>();
  private final List<List<Integer>> wordsOf = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final BitSet said = new BitSet();
  private final BitSet light = new BitSet();
  private final BitSet always = new BitSet();
  private final TermCounts counts;
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
        Vocabulary.term(text, token).ifPresent(term -> words.add(number(term)));
      }
    }
    words.forEach(word -> wordsOf.get(word).add(claim));
    sizes.add(words.size());
    if (words.isEmpty()) {
      always.set(claim);
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
    return new Sifting(text).found();
  }

  /** The term of a token, kept for the words that texts have most. */
  private Optional<String> term(Text text, Token token) {
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

  /** One text; not thread-safe. */
  private final class Sifting {

    private final Text text;
    private final List<BitSet> sentences = new ArrayList<>();
    private final BitSet capitals = new BitSet();
    private final BitSet bound = new BitSet();
    private final BitSet near = new BitSet();
    private final int[] held = new int[names.size()];

    Sifting(Text text) {
      this.text = text;
    }

    Found found() {
      for (Sentence sentence : text.sentences()) {
        sentences.add(read(sentence));
      }
      bound.or(always);
      for (int i = 0; i < sentences.size(); i++) {
        sift(i);
      }
      siftQuoted();
      near.or(bound);
      return new Found(bound, near);
    }

    private BitSet read(Sentence sentence) {
      BitSet here = new BitSet();
      for (Token token : text.tokensIn(sentence.span())) {
        Integer term = term(text, token).map(terms::get).orElse(null);
        if (term != null) {
          here.set(term);
          if (Character.isUpperCase(text.prose().charAt(token.span().start()))) {
            capitals.set(term);
          }
        }
      }
      here.stream().forEach(term -> held[term]++);
      return here;
    }

    private void sift(int at) {
      BitSet window = (BitSet) sentences.get(at).clone();
      if (at > 0) {
        window.or(sentences.get(at - 1));
      }
      Set<Integer> touched = new HashSet<>();
      window.stream().forEach(term -> touched.addAll(slotsOf.get(term)));
      for (int slot : touched) {
        weigh(slots.get(slot), window);
      }
      siftRetold(at);
    }

    private void weigh(Slot slot, BitSet window) {
      if (bound.get(slot.claim)) {
        return;
      }
      boolean isSpokenOf = slot.phrases.stream().anyMatch(words -> holdsAll(window, words));
      double all = 0;
      double has = 0;
      for (int term : slot.terms) {
        double weight = weight(term);
        all += weight;
        if (isSpokenOf || window.get(term) || slot.free.get(term) || capitals.get(term)) {
          has += weight;
        } else if (term == slot.governor) {
          has += weight / 2;
        }
      }
      if (has >= BOUND * all) {
        bound.set(slot.claim);
      } else if (has >= NEAR * all) {
        near.set(slot.claim);
      }
    }

    /** What a sentence shares with what somebody said. */
    private void siftRetold(int at) {
      shared(sentences.get(at))
          .forEach(
              (claim, count) -> {
                double wanted = Math.max(FEWEST, RETOLD * sizes.get(claim));
                if (said.get(claim) && count >= Math.min(sizes.get(claim), wanted)) {
                  bound.set(claim);
                }
              });
    }

    /** What a quotation shares with claims. */
    private void siftQuoted(Span stretch) {
      BitSet here = new BitSet();
      Set<String> all = new HashSet<>();
      for (Token token : text.tokensIn(stretch)) {
        term(text, token)
            .ifPresent(
                term -> {
                  all.add(term);
                  Integer number = terms.get(term);
                  if (number != null) {
                    here.set(number);
                  }
                });
      }
      shared(here)
          .forEach(
              (claim, count) -> {
                if (count >= QUOTED * all.size()) {
                  bound.set(claim);
                }
              });
    }

    private Map<Integer, Integer> shared(BitSet here) {
      Map<Integer, Integer> shared = new HashMap<>();
      here.stream()
          .forEach(term -> wordsOf.get(term).forEach(c -> shared.merge(c, 1, Integer::sum)));
      return shared;
    }

    /** The parts of a quotation by sentence: each of them is looked for alone. */
    private void siftQuoted() {
      for (Span stretch : QuotedStretches.of(text)) {
        for (int i = text.sentenceAt(stretch.start());
            i < sentences.size() && text.sentences().get(i).span().start() < stretch.end();
            i++) {
          Span sentence = text.sentences().get(i).span();
          int from = Math.max(sentence.start(), stretch.start());
          int to = Math.min(sentence.end(), stretch.end());
          if (from < to) {
            siftQuoted(new Span(from, to));
          }
        }
      }
    }

    private boolean holdsAll(BitSet window, int[] words) {
      for (int word : words) {
        if (!window.get(word)) {
          return false;
        }
      }
      return words.length > 0;
    }

    /** As {@link Rarity} weighs it in this text. */
    private double weight(int term) {
      int holding = Math.max(1, held[term] + counts.of(names.get(term)));
      double total = sentences.size() + counts.total() + 2.0;
      double weight = 0.3 + 0.7 * (1 - Math.log(holding) / Math.log(total));
      return light.get(term) ? weight / 4 : weight;
    }
  }
}
