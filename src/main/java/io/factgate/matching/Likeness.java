package io.factgate.matching;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How surely two contexts speak of the same thing: features from 0 to 1, weighed by a logistic
 * regression whose weights stand in {@code likeness.txt}.
 */
final class Likeness {

  private static final Map<String, Double> WEIGHTS = weights();

  /** In one order, so that sums are equal to the last bit. */
  private static final List<String> NAMES =
      WEIGHTS.keySet().stream().filter(name -> !name.equals("bias")).sorted().toList();

  /** Less common weight than this, what is counted left out, is too little to tell. */
  private static final double ENOUGH = 1.0;

  /** A context of less weight than this says little. */
  private static final double MUCH = 2.0;

  private final Map<String, Double> features = new HashMap<>(24);
  private final List<String> parts = new ArrayList<>(4);

  /**
   * Compares the contexts.
   *
   * @param isFact whether the known one is a claim, all of whose words count
   */
  Likeness(Context draft, Context known, boolean isFact) {
    addWords(draft, known, isFact);
    addWhole(draft, known, isFact);
    addForm(draft, known);
    addSubjects(draft, known);
    addActors(draft, known);
    addTimes(draft, known);
    addSpeakers(draft, known);
  }

  /** From 0 to 1. */
  double score() {
    double sum = WEIGHTS.getOrDefault("bias", 0.0);
    for (String name : NAMES) {
      Double value = features.get(name);
      sum += value == null ? 0 : WEIGHTS.getOrDefault(name, 0.0) * value;
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** The features that are not 0, for whoever fits their weights. */
  Map<String, Double> features() {
    return features;
  }

  /** What the score is made of, in words. */
  String parts() {
    return String.join(", ", parts);
  }

  private void addWords(Context draft, Context known, boolean isFact) {
    double shared = 0;
    double told = 0;
    for (Map.Entry<String, Double> term : draft.terms().entrySet()) {
      Double other = known.terms().get(term.getKey());
      if (other != null || known.also().contains(term.getKey())) {
        double common = other == null ? term.getValue() : Math.sqrt(term.getValue() * other);
        shared += common;
        told += draft.subject().contains(term.getKey()) ? 0 : common;
      }
    }
    double one = draft.weight();
    double two = known.weight();
    double lighter = Math.max(0.01, isFact ? two : Math.min(one, two));
    double alike = Math.min(1, 2 * shared / Math.max(0.01, one + two));
    features.put("contained", Math.min(1, shared / lighter));
    features.put("alike", alike);
    features.put("told", Math.min(1, told / ENOUGH));
    features.put("little", Math.max(0, 1 - Math.min(one, two) / MUCH));
    parts.add("words " + Math.round(alike * 100) + " %");
  }

  /** How much of the draft's sentence, or of a claim, the other one holds, wherever it stands. */
  private void addWhole(Context draft, Context known, boolean isFact) {
    Map<String, Double> one = isFact ? known.whole() : draft.whole();
    Map<String, Double> two = isFact ? draft.whole() : known.whole();
    double all = 0;
    double held = 0;
    for (Map.Entry<String, Double> term : one.entrySet()) {
      all += term.getValue();
      held += two.containsKey(term.getKey()) ? term.getValue() : 0;
    }
    features.put("held", all == 0 ? 0 : held / all);
  }

  /** The unit in which the two are written, and the words right beside them. */
  private void addForm(Context draft, Context known) {
    features.put("before", isEqual(draft.before(), known.before()));
    features.put("behind", isEqual(draft.behind(), known.behind()));
    features.put(
        draft.mention().unit().equals(known.mention().unit()) ? "same-unit" : "other-unit", 1.0);
  }

  private static double isEqual(String one, String two) {
    return !one.isEmpty() && one.equals(two) ? 1 : 0;
  }

  private void addSubjects(Context draft, Context known) {
    List<String> one = draft.subject();
    List<String> two = known.subject();
    if (one.isEmpty() || two.isEmpty()) {
      features.put(one.equals(two) ? "no-head" : "one-head", 1.0);
      return;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(two);
    if (one.get(0).equals(two.get(0)) || known.also().contains(one.get(0))) {
      features.put("same-head", 1.0);
      parts.add("the same thing counted");
    } else {
      boolean told = known.terms().containsKey(one.get(0)) || draft.terms().containsKey(two.get(0));
      features.put("related-head", !common.isEmpty() || told ? 1.0 : 0.0);
      parts.add("another thing counted");
    }
  }

  private void addActors(Context draft, Context known) {
    if (!draft.actors().isEmpty() && !known.actors().isEmpty()) {
      boolean same = isOneIn(draft.actors(), known.actors());
      boolean far = draft.isNamedFar() || known.isNamedFar();
      features.put(same ? "same-actor" : far ? "far-actor" : "other-actor", 1.0);
      if (!same) {
        parts.add("other names");
      }
    }
  }

  private void addTimes(Context draft, Context known) {
    boolean agree = false;
    boolean differ = false;
    for (Mention<?> time : draft.times()) {
      for (Mention<?> other : known.times()) {
        Comparison comparison = time.compareWith(other);
        agree |= comparison.isSame();
        differ |= comparison.isDifferent();
      }
    }
    if (differ && !agree) {
      features.put("other-time", 1.0);
      parts.add("another time");
    }
  }

  private void addSpeakers(Context draft, Context known) {
    if (!draft.speakers().isEmpty()
        && !known.speakers().isEmpty()
        && !isOneIn(draft.speakers(), known.speakers())) {
      features.put("other-speaker", 1.0);
      parts.add("another speaker");
    }
  }

  /** Whether a name of one side is one of the other's. */
  static boolean isOneIn(Collection<String> names, Collection<String> others) {
    return names.stream().anyMatch(a -> others.stream().anyMatch(b -> isSameName(a, b)));
  }

  /** Equal, or one is part of the other at a word's edge: surname and full name. */
  private static boolean isSameName(String one, String two) {
    String a = " " + Names.fold(one) + " ";
    String b = " " + Names.fold(two) + " ";
    return a.contains(b) || b.contains(a);
  }

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.lines(Likeness.class, "likeness.txt")) {
      String[] cells = line.split("\\s+");
      weights.put(cells[0], Double.valueOf(cells[1]));
    }
    return Map.copyOf(weights);
  }
}
