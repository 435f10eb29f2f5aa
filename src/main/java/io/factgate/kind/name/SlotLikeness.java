package io.factgate.kind.name;

import io.factgate.text.FeatureWeights;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How much two names take one place: features from 0 to 1. */
final class SlotLikeness {

  private static final FeatureWeights WEIGHTS =
      FeatureWeights.read(SlotLikeness.class, "slots.txt");

  /** From here on a source's name takes the place of one of its sort that stands elsewhere. */
  static final double BOUND = 0.8;

  /** The same for two full names of persons, the draft's in no place like this one. */
  static final double BOUND_IF_FULL = 0.67;

  /** Below this a place is not like another at all. */
  static final double STRANGE = 0.2;

  /** The same where one of them does not tell its sort. */
  static final double BOUND_IF_UNKNOWN = 0.97;

  /** The draft's own name in a place this much worse still excuses it. */
  static final double MARGIN = 0.4;

  /** The same as the first where the draft's name stands nowhere in what is known. */
  static final double BOUND_IF_ABSENT = 0.5;

  /** The same where it stands nowhere, and does not tell its sort. */
  static final double BOUND_IF_ABSENT_UNKNOWN = 0.6;

  /** The same as the first where a pronoun takes the place, of which it is less sure who it is. */
  static final double BOUND_IF_PRONOUN = 0.9;

  /** From this share and number of common words on two sentences tell of one event. */
  private static final double EVENT = 0.45;

  private static final int EVENT_WORDS = 3;

  /** Common words of this weight tell much. */
  private static final double MUCH = 4;

  /** Words of this weight that stand directly beside tell much. */
  private static final double ENOUGH = 3;

  private final Map<String, Double> features = new LinkedHashMap<>();

  private final int common;

  /**
   * Compares the places.
   *
   * @param weight how much a word tells
   */
  SlotLikeness(Slot draft, Slot known, ToDoubleFunction<String> weight) {
    Set<String> one = draft.terms();
    Set<String> two = known.terms();
    Set<String> common = new HashSet<>(one);
    common.retainAll(two);
    this.common = common.size();
    double all = sum(one, weight);
    double shared = sum(common, weight);
    features.put("contained", all == 0 ? 0 : shared / all);
    features.put("told", Math.min(1, shared / MUCH));
    features.put("alike", 2 * shared / Math.max(0.01, all + sum(two, weight)));
    features.put("sided", sided(draft, known, common, weight, shared));
    features.put("linked-right", linked(draft.right(), known.right(), weight));
    features.put("linked-left", linked(draft.left(), known.left(), weight));
    features.put("next-right", next(draft.right(), known.right()));
    features.put("next-left", next(draft.left(), known.left()));
    features.put("near-right", near(draft.right(), known.right()));
    features.put("near-left", near(draft.left(), known.left()));
    features.put("pronoun", known.isPronoun() ? 1.0 : 0.0);
    if (isWord(draft.before()) && isWord(known.before())) {
      features.put(draft.before().equals(known.before()) ? "same-before" : "other-before", 1.0);
    }
    boolean opens = draft.left().stems().isEmpty();
    if (opens || known.left().stems().isEmpty()) {
      features.put(opens && known.left().stems().isEmpty() ? "both-open" : "one-opens", 1.0);
    }
    boolean owns = draft.after().equals("'s");
    if (owns || known.after().equals("'s")) {
      features.put(owns && known.after().equals("'s") ? "both-own" : "one-owns", 1.0);
    }
  }

  private static double sided(
      Slot draft, Slot known, Set<String> common, ToDoubleFunction<String> weight, double shared) {
    Set<String> sided = new HashSet<>();
    for (String term : common) {
      if (isIn(draft.left(), known.left(), term) || isIn(draft.right(), known.right(), term)) {
        sided.add(term);
      }
    }
    return shared == 0 ? 0 : sum(sided, weight) / shared;
  }

  private static boolean isIn(Slot.Side one, Slot.Side two, String term) {
    return one.all().contains(term) && two.all().contains(term);
  }

  /** The weight of the common words with no other name between them and the two names. */
  private static double linked(Slot.Side one, Slot.Side two, ToDoubleFunction<String> weight) {
    Set<String> direct = new HashSet<>(one.direct());
    direct.retainAll(two.direct());
    return Math.min(1, sum(direct, weight) / ENOUGH);
  }

  /** Whether the sentences have so much in common that they tell of one event. */
  boolean isOfOneEvent() {
    return common >= EVENT_WORDS && features.getOrDefault("contained", 0.0) >= EVENT;
  }

  /** From 0 to 1. */
  double score() {
    return WEIGHTS.score(features);
  }

  Map<String, Double> features() {
    return features;
  }

  private static double sum(Set<String> terms, ToDoubleFunction<String> weight) {
    return terms.stream().mapToDouble(weight).sum();
  }

  private static double next(Slot.Side one, Slot.Side two) {
    List<String> a = one.stems();
    List<String> b = two.stems();
    return !a.isEmpty() && !b.isEmpty() && a.get(0).equals(b.get(0)) ? 1 : 0;
  }

  private static double near(Slot.Side one, Slot.Side two) {
    List<String> a = one.stems().subList(0, Math.min(3, one.stems().size()));
    List<String> b = two.stems().subList(0, Math.min(4, two.stems().size()));
    return a.isEmpty() ? 0 : a.stream().filter(b::contains).count() / (double) a.size();
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }
}
