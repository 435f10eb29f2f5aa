package io.factgate.kind.time;

import io.factgate.kind.Comparison;

/** Holds two values of time against each other by what they are. */
final class TimeComparison {

  private TimeComparison() {}

  static Comparison of(TimeValue draft, TimeValue known) {
    if (draft.isVague() || known.isVague()) {
      return Comparison.incomparable("“now”, “a year earlier” and the like name no date");
    }
    if (draft.isDate() && known.isDate()) {
      return DateComparison.of(draft, known);
    }
    if (draft.type() != known.type()) {
      return Comparison.incomparable("a point in time, a length and a rhythm are different things");
    }
    if (draft.type() == TimeType.DURATION) {
      return LengthComparison.of(draft, known);
    }
    return draft.timex().equals(known.timex())
        ? Comparison.same("the same rhythm")
        : Comparison.incomparable("another rhythm");
  }
}
