package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.kind.attribution.WordSequence.Word;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the places where a quotation's words stand in the witnesses. */
final class QuotePlaces {

  /** A place in a witness. */
  record Found(Witness witness, Span span) {}

  private final AttributionKind kind;
  private final List<Witness> witnesses;
  private final Map<Witness, List<List<Word>>> readings = new IdentityHashMap<>();

  QuotePlaces(AttributionKind kind, List<Witness> witnesses) {
    this.kind = kind;
    this.witnesses = witnesses;
  }

  List<Found> places(Mention<Attribution> mention, List<Span> piece) {
    List<Found> found = new ArrayList<>();
    for (Witness witness : witnesses) {
      found.addAll(places(witness, words(mention, piece), false));
    }
    if (found.isEmpty() && piece.size() > 1) {
      for (Witness witness : witnesses) {
        found.addAll(inOrder(mention, piece, witness));
      }
    }
    return found;
  }

  List<Found> places(Witness witness, List<Word> quote, boolean lenient) {
    List<Found> found = new ArrayList<>();
    for (List<Word> text : readings(witness)) {
      for (QuoteMatcher.Run run : new QuoteMatcher(quote, text, lenient).all()) {
        found.add(new Found(witness, span(text, run)));
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /**
   * The whole prose, and the words in quotation marks alone: a source may split a quotation too.
   */
  List<List<Word>> readings(Witness witness) {
    return readings.computeIfAbsent(witness, this::read);
  }

  private List<List<Word>> read(Witness witness) {
    List<Span> quoted = new ArrayList<>();
    for (Mention<Attribution> mention : witness.mentions(kind)) {
      if (mention.value().form() == Form.DIRECT) {
        quoted.addAll(mention.value().quotes());
      }
    }
    return quoted.size() < 2
        ? List.of(WordSequence.of(witness.text()))
        : List.of(WordSequence.of(witness.text()), WordSequence.of(witness.text(), quoted));
  }

  /** Each piece alone, one behind the other. */
  private List<Found> inOrder(Mention<Attribution> mention, List<Span> piece, Witness witness) {
    List<Found> all = new ArrayList<>();
    int from = 0;
    for (Span part : piece) {
      int behind = from;
      Optional<Found> next =
          places(witness, words(mention, List.of(part)), false).stream()
              .filter(f -> f.span().start() >= behind)
              .findFirst();
      if (next.isEmpty()) {
        return List.of();
      }
      all.add(next.get());
      from = next.get().span().start();
    }
    return all;
  }

  private static Span span(List<Word> text, QuoteMatcher.Run run) {
    return text.get(run.start()).span().union(text.get(run.end() - 1).span());
  }

  /** The parts on both sides of an omission stand in one passage, in another order. */
  Optional<Found> reordered(List<Word> quote) {
    List<List<Word>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= quote.size(); i++) {
      if (i == quote.size() || quote.get(i).sort() == WordSequence.Sort.GAP) {
        parts.add(quote.subList(from, i));
        from = i + 1;
      }
    }
    if (parts.size() < 2 || parts.size() > 5 || parts.stream().anyMatch(p -> p.size() < 3)) {
      return Optional.empty();
    }
    for (Witness witness : witnesses) {
      Span whole = null;
      for (List<Word> part : parts) {
        List<Found> found = places(witness, part, false);
        if (found.isEmpty()) {
          whole = null;
          break;
        }
        whole = whole == null ? found.get(0).span() : whole.union(found.get(0).span());
      }
      if (whole != null && whole.length() < 600) {
        return Optional.of(new Found(witness, whole));
      }
    }
    return Optional.empty();
  }

  static List<Word> words(Mention<Attribution> mention, List<Span> piece) {
    return WordSequence.of(mention.text(), piece);
  }
}
