package io.factgate.matching;

import io.factgate.matching.Candidates.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One context of a draft beside all known ones of its dimension, whose likeness it tells. */
final class Comparing {

  /** Less common weight than this, what is counted left out, is too little to tell. */
  private static final double ENOUGH = 1.0;

  /** A context of less weight than this says little. */
  private static final double MUCH = 2.0;

  private final Candidates candidates;
  private final Context draft;
  private final double weight;
  private final double whole;
  private final Optional<String> unit;
  private final double[] shared;
  private final double[] told;
  private final double[] held;
  private final boolean[] actors;
  private final boolean[] speakers;
  private final TimeTable.Answers times;

  /** Sums up at once what the draft's context shares with each candidate. */
  Comparing(Candidates candidates, Context draft) {
    this.candidates = candidates;
    this.draft = draft;
    this.weight = draft.weight();
    this.unit = draft.mention().unit();
    this.shared = new double[candidates.size()];
    this.told = new double[candidates.size()];
    this.held = new double[candidates.size()];
    this.whole = sumUp();
    this.actors = candidates.names.alike(draft.actors());
    this.speakers = candidates.names.alike(draft.speakers());
    this.times = candidates.times.answers(draft.times());
  }

  /** The weight of the whole sentence. */
  private double sumUp() {
    for (Map.Entry<String, Double> term : draft.terms().entrySet()) {
      candidates.terms.addCommon(term.getKey(), term.getValue(), shared);
      if (!draft.subject().contains(term.getKey())) {
        candidates.terms.addCommon(term.getKey(), term.getValue(), told);
      }
    }
    double all = 0;
    for (Map.Entry<String, Double> term : draft.whole().entrySet()) {
      all += term.getValue();
      candidates.whole.addHeld(term.getKey(), term.getValue(), held);
    }
    return all;
  }

  /** The likeness to the candidate of that number. */
  Likeness likeness(int number) {
    Known known = candidates.get(number);
    double[] values = new double[Feature.count()];
    addWords(known, shared[number], values);
    set(Feature.TOLD, Math.min(1, told[number] / ENOUGH), values);
    set(Feature.HELD, known.isFact() ? held(known.context()) : share(held[number], whole), values);
    addForm(known, values);
    addSubjects(known.context(), values);
    addNames(known, values);
    if (times.isOther(known.times())) {
      set(Feature.OTHER_TIME, 1, values);
    }
    return new Likeness(values);
  }

  private void addWords(Known known, double common, double[] values) {
    double other = known.weight();
    double lighter = Math.max(0.01, known.isFact() ? other : Math.min(weight, other));
    set(Feature.CONTAINED, Math.min(1, common / lighter), values);
    set(Feature.ALIKE, Math.min(1, 2 * common / Math.max(0.01, weight + other)), values);
    set(Feature.LITTLE, Math.max(0, 1 - Math.min(weight, other) / MUCH), values);
  }

  /** How much of a claim the draft's sentence holds, wherever it stands. */
  private double held(Context claim) {
    double all = 0;
    double there = 0;
    for (Map.Entry<String, Double> term : claim.whole().entrySet()) {
      all += term.getValue();
      there += draft.whole().containsKey(term.getKey()) ? term.getValue() : 0;
    }
    return share(there, all);
  }

  private static double share(double part, double all) {
    return all == 0 ? 0 : part / all;
  }

  /** The unit in which the two are written, and the words right beside them. */
  private void addForm(Known known, double[] values) {
    set(Feature.BEFORE, isEqual(draft.before(), known.context().before()), values);
    set(Feature.BEHIND, isEqual(draft.behind(), known.context().behind()), values);
    set(unit.equals(known.unit()) ? Feature.SAME_UNIT : Feature.OTHER_UNIT, 1, values);
  }

  private static double isEqual(String one, String two) {
    return !one.isEmpty() && one.equals(two) ? 1 : 0;
  }

  private void addSubjects(Context known, double[] values) {
    List<String> one = draft.subject();
    List<String> two = known.subject();
    if (one.isEmpty() || two.isEmpty()) {
      set(one.equals(two) ? Feature.NO_HEAD : Feature.ONE_HEAD, 1, values);
    } else if (one.get(0).equals(two.get(0)) || known.also().contains(one.get(0))) {
      set(Feature.SAME_HEAD, 1, values);
    } else if (one.stream().anyMatch(two::contains)
        || known.terms().containsKey(one.get(0))
        || draft.terms().containsKey(two.get(0))) {
      set(Feature.RELATED_HEAD, 1, values);
    }
  }

  private void addNames(Known known, double[] values) {
    Context other = known.context();
    if (!draft.actors().isEmpty() && !other.actors().isEmpty()) {
      boolean far = draft.isNamedFar() || other.isNamedFar();
      Feature unlike = far ? Feature.FAR_ACTOR : Feature.OTHER_ACTOR;
      set(isOneOf(known.actors(), actors) ? Feature.SAME_ACTOR : unlike, 1, values);
    }
    if (!draft.speakers().isEmpty()
        && !other.speakers().isEmpty()
        && !isOneOf(known.speakers(), speakers)) {
      set(Feature.OTHER_SPEAKER, 1, values);
    }
  }

  private static boolean isOneOf(int[] names, boolean[] alike) {
    for (int name : names) {
      if (alike[name]) {
        return true;
      }
    }
    return false;
  }

  private static void set(Feature feature, double value, double[] values) {
    values[feature.ordinal()] = value;
  }
}
