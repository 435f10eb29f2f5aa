package io.factgate.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Known contexts of one dimension by number, with an index of all that is asked of them again. */
final class Candidates {

  /** What does not change from one comparison to the next. */
  record Known(
      Context context,
      boolean isFact,
      double weight,
      Optional<String> unit,
      int[] actors,
      int[] speakers,
      int[] times) {}

  final Postings terms = new Postings();
  final Postings whole = new Postings();
  final NameTable names = new NameTable();
  final TimeTable times = new TimeTable();
  private final List<Known> all = new ArrayList<>();

  /** Adds a context under the next number. */
  void add(Context context, boolean isFact) {
    int number = all.size();
    context.terms().forEach((term, weight) -> terms.add(number, term, weight));
    context.also().stream()
        .filter(term -> !context.terms().containsKey(term))
        .forEach(term -> terms.add(number, term));
    context.whole().forEach((term, weight) -> whole.add(number, term, weight));
    all.add(
        new Known(
            context,
            isFact,
            context.weight(),
            context.mention().unit(),
            names.add(context.actors()),
            names.add(context.speakers()),
            times.add(context.times())));
  }

  Known get(int number) {
    return all.get(number);
  }

  int size() {
    return all.size();
  }
}
