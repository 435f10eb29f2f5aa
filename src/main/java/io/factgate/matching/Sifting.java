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
import java.util.Set;

/** Sifts the claims of a {@link ClaimSieve} by the sentences of one text; not thread-safe. */
final class Sifting {

  /** A little less than binding asks for, since weights are bounds here. */
  private static final double BOUND = 0.6;

  /** A claim of which a text has less neither binds nor excuses anything. */
  private static final double NEAR = 0.45;

  /** This share of the words of a quotation stands in what it may be made of. */
  private static final double QUOTED = 0.4;

  /** This share of what somebody said, but no fewer words, stands in what tells it again. */
  private static final double RETOLD = 0.35;

  private static final int FEWEST = 2;

  private final ClaimSieve sieve;
  private final Text text;
  private final List<BitSet> sentences = new ArrayList<>();
  private final BitSet capitals = new BitSet();
  private final BitSet bound = new BitSet();
  private final BitSet near = new BitSet();
  private final int[] held;
  private final double[] weights;

  Sifting(ClaimSieve sieve, Text text) {
    this.sieve = sieve;
    this.text = text;
    this.held = new int[sieve.names.size()];
    this.weights = new double[held.length];
  }

  ClaimSieve.Found found() {
    for (Sentence sentence : text.sentences()) {
      sentences.add(read(sentence));
    }
    bound.or(sieve.always);
    for (int i = 0; i < sentences.size(); i++) {
      sift(i);
    }
    siftQuoted();
    near.or(bound);
    return new ClaimSieve.Found(bound, near);
  }

  private BitSet read(Sentence sentence) {
    BitSet here = new BitSet();
    for (Token token : text.tokensIn(sentence.span())) {
      Integer term = sieve.term(text, token).map(sieve.terms::get).orElse(null);
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
    window.stream().forEach(term -> touched.addAll(sieve.slotsOf.get(term)));
    for (int slot : touched) {
      weigh(sieve.slots.get(slot), window);
    }
    siftRetold(at);
  }

  private void weigh(ClaimSieve.Slot slot, BitSet window) {
    if (bound.get(slot.claim())) {
      return;
    }
    boolean isSpokenOf = slot.phrases().stream().anyMatch(words -> holdsAll(window, words));
    double all = 0;
    double has = 0;
    for (int term : slot.terms()) {
      double weight = weight(term);
      all += weight;
      if (isSpokenOf || window.get(term) || slot.free().get(term) || capitals.get(term)) {
        has += weight;
      } else if (term == slot.governor()) {
        has += weight / 2;
      }
    }
    if (has >= BOUND * all) {
      bound.set(slot.claim());
    } else if (has >= NEAR * all) {
      near.set(slot.claim());
    }
  }

  /** What a sentence shares with what somebody sieve.said. */
  private void siftRetold(int at) {
    shared(sentences.get(at))
        .forEach(
            (claim, count) -> {
              double wanted = Math.max(FEWEST, RETOLD * sieve.sizes.get(claim));
              if (sieve.said.get(claim) && count >= Math.min(sieve.sizes.get(claim), wanted)) {
                bound.set(claim);
              }
            });
  }

  /** What a quotation shares with claims. */
  private void siftQuoted(Span stretch) {
    BitSet here = new BitSet();
    Set<String> all = new HashSet<>();
    for (Token token : text.tokensIn(stretch)) {
      sieve
          .term(text, token)
          .ifPresent(
              term -> {
                all.add(term);
                Integer number = sieve.terms.get(term);
                if (number != null) {
                  here.set(number);
                }
              });
    }
    if (all.isEmpty()) {
      siftSmallWords(stretch);
    }
    shared(here)
        .forEach(
            (claim, count) -> {
              if (count >= QUOTED * all.size()) {
                bound.set(claim);
              }
            });
  }

  /** “Never,” he said: words without content are those of a claim where it has all of them. */
  private void siftSmallWords(Span stretch) {
    BitSet having = (BitSet) sieve.said.clone();
    for (Token token : text.tokensIn(stretch)) {
      if (token.isWord()) {
        having.and(sieve.smallWords.getOrDefault(token.folded(), new BitSet()));
      }
    }
    bound.or(having);
  }

  private Map<Integer, Integer> shared(BitSet here) {
    Map<Integer, Integer> shared = new HashMap<>();
    here.stream()
        .forEach(term -> sieve.wordsOf.get(term).forEach(c -> shared.merge(c, 1, Integer::sum)));
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
    if (weights[term] == 0) {
      int holding = Math.max(1, held[term] + sieve.counts.of(sieve.names.get(term)));
      double total = sentences.size() + sieve.counts.total() + 2.0;
      double weight = 0.3 + 0.7 * (1 - Math.log(holding) / Math.log(total));
      weights[term] = sieve.light.get(term) ? weight / 4 : weight;
    }
    return weights[term];
  }
}
