package io.factgate.kind.attribution;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Search;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.kind.attribution.KnownSpeakers.Known;
import io.factgate.kind.attribution.NearMatch.Near;
import io.factgate.kind.attribution.QuotePlaces.Found;
import io.factgate.kind.attribution.WordSequence.Word;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the words of an attribution in what is known, and for who said them there. */
final class QuoteSearch implements Search<Attribution> {

  private static final double NEAR = 0.6;
  private static final double NEAR_UNATTRIBUTED = 0.75;
  private static final double NEAR_OTHER_SPEAKER = 0.8;
  private static final double NEAR_NARRATED = 0.9;

  private record Nearest(Witness witness, Near near) {}

  private final AttributionKind kind;
  private final List<Witness> witnesses;
  private final QuotePlaces places;

  QuoteSearch(AttributionKind kind, List<Witness> witnesses) {
    this.kind = kind;
    this.witnesses = witnesses;
    this.places = new QuotePlaces(kind, witnesses);
  }

  @Override
  public Optional<Trace> find(Mention<Attribution> mention) {
    if (mention.value().quotes().isEmpty()) {
      return new ClaimSearch(kind, witnesses).find(mention);
    }
    List<Objection> objections = new ArrayList<>();
    List<Span> settled = new ArrayList<>();
    Verdict verdict = Verdict.UNBOUND;
    for (List<Span> piece : pieces(mention)) {
      Verdict one = judge(mention, piece, objections);
      if (one == Verdict.SUPPORTED || one == Verdict.CONTRADICTED) {
        settled.addAll(piece);
      }
      verdict = graver(verdict, one);
    }
    return Optional.of(new Trace(verdict, objections, settled));
  }

  /** A split sentence is one sequence; sentences, and quoted words of a clause, stand alone. */
  private static List<List<Span>> pieces(Mention<Attribution> mention) {
    List<List<Span>> pieces = new ArrayList<>();
    for (Span quote : mention.value().quotes()) {
      List<Span> last = pieces.isEmpty() ? List.of() : pieces.get(pieces.size() - 1);
      if (last.isEmpty() || !goesOn(mention, last.get(last.size() - 1), quote)) {
        pieces.add(new ArrayList<>());
      }
      pieces.get(pieces.size() - 1).add(quote);
    }
    return pieces;
  }

  private static boolean goesOn(Mention<Attribution> mention, Span left, Span right) {
    String prose = mention.text().prose();
    return mention.value().form() == Form.DIRECT
        && ".!?…".indexOf(prose.charAt(left.end() - 1)) < 0
        && prose.substring(left.end(), right.start()).indexOf('.') < 0;
  }

  private static Verdict graver(Verdict left, Verdict right) {
    List<Verdict> order =
        List.of(Verdict.CONTRADICTED, Verdict.UNSUPPORTED, Verdict.SUPPORTED, Verdict.UNBOUND);
    return order.indexOf(left) <= order.indexOf(right) ? left : right;
  }

  private Verdict judge(Mention<Attribution> mention, List<Span> piece, List<Objection> into) {
    List<Found> found = places.places(mention, piece);
    if (!found.isEmpty()) {
      Optional<Objection> speaker =
          otherSpeaker(mention, found, QuotePlaces.words(mention, piece).size());
      speaker
          .filter(o -> into.stream().noneMatch(x -> x.span().equals(o.span())))
          .ifPresent(into::add);
      return speaker.isPresent() ? Verdict.CONTRADICTED : Verdict.SUPPORTED;
    }
    return notFound(mention, piece, into);
  }

  /** An objection where everybody known to have said it is another person. */
  private Optional<Objection> otherSpeaker(
      Mention<Attribution> mention, List<Found> found, int words) {
    Optional<String> draft = KnownSpeakers.speaker(mention);
    if (draft.isEmpty() || mention.value().name().isEmpty()) {
      return Optional.empty();
    }
    List<Known> known = new ArrayList<>();
    for (Found place : found) {
      List<Known> here = KnownSpeakers.at(kind, place.witness(), place.span());
      if (here.isEmpty() && words < 5) {
        known.add(
            new Known(
                place.witness(), List.of(), new Evidence(place.witness().text(), place.span())));
      }
      known.addAll(here);
    }
    List<Known> facts = known.stream().filter(k -> k.witness().isFact() && k.isTold()).toList();
    List<Known> deciding = facts.isEmpty() ? known : facts;
    boolean isOther =
        !deciding.isEmpty() && deciding.stream().allMatch(k -> k.excludes(draft.get()));
    return isOther
        ? Optional.of(speakerObjection(mention, deciding, draft.get()))
        : Optional.empty();
  }

  static Objection speakerObjection(Mention<Attribution> mention, List<Known> known, String draft) {
    String right = String.join(" and ", known.get(0).speakers());
    Span name = mention.value().name().orElseThrow();
    String words = mention.text().at(name);
    String who = words.equals(draft) ? "" : " (" + draft + ")";
    return new Objection(
        AttributionKind.SPEAKER,
        name,
        "says \"" + words + "\"" + who + ", but " + right + " said it",
        Optional.of(right),
        known.stream().map(Known::evidence).limit(3).toList(),
        known.stream().flatMap(k -> k.witness().fact().stream()).findFirst());
  }

  private Verdict notFound(Mention<Attribution> mention, List<Span> piece, List<Objection> into) {
    List<Word> quote = QuotePlaces.words(mention, piece);
    for (Witness witness : witnesses) {
      List<Found> mangled = places.places(witness, quote, true);
      if (!mangled.isEmpty()) {
        into.add(altered(mention, piece, witness, mangled.get(0).span()));
        return Verdict.CONTRADICTED;
      }
    }
    Optional<Found> shuffled = places.reordered(quote);
    if (shuffled.isPresent()) {
      into.add(altered(mention, piece, shuffled.get().witness(), shuffled.get().span()));
      return Verdict.CONTRADICTED;
    }
    Optional<Nearest> nearest = nearest(quote);
    if (nearest.isPresent() && nearest.get().near().trivial()) {
      return Verdict.SUPPORTED;
    }
    if (nearest.isPresent() && isNearEnough(mention, quote, nearest.get())) {
      into.add(altered(mention, piece, nearest.get().witness(), nearest.get().near().span()));
      return Verdict.CONTRADICTED;
    }
    boolean attributed = mention.value().source().isPresent() && quote.size() > 2;
    if (attributed && witnesses.stream().anyMatch(w -> !w.isFact())) {
      into.add(unsupported(mention, piece));
      return Verdict.UNSUPPORTED;
    }
    return Verdict.UNBOUND;
  }

  private Optional<Nearest> nearest(List<Word> quote) {
    Nearest best = null;
    for (Witness witness : witnesses) {
      for (List<Word> text : places.readings(witness)) {
        Optional<Near> near = new NearMatch(quote, text).best();
        if (near.isPresent() && isBetter(near.get(), witness, best)) {
          best = new Nearest(witness, near.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Near near, Witness witness, @Nullable Nearest best) {
    if (best == null || near.share() != best.near().share()) {
      return best == null || near.share() > best.near().share();
    }
    return witness.isFact() && !best.witness().isFact();
  }

  private boolean isNearEnough(Mention<Attribution> mention, List<Word> quote, Nearest nearest) {
    Near near = nearest.near();
    if (!isUtterance(nearest.witness(), near.span()) && near.share() < NEAR_NARRATED) {
      return false;
    }
    Optional<String> draft = mention.value().speaker();
    List<Known> known = KnownSpeakers.at(kind, nearest.witness(), near.span());
    boolean other =
        draft.isPresent()
            && !known.isEmpty()
            && known.stream().allMatch(k -> k.excludes(draft.get()));
    boolean same = draft.isPresent() && known.stream().anyMatch(k -> k.covers(draft.get()));
    if (quote.size() < 4 || (quote.size() < 6 && near.share() < NEAR_UNATTRIBUTED)) {
      return same
          && near.contentShare() >= 0.5
          && near.share() >= 0.5
          && near.contentShare() < 1
          && Math.abs(near.words() - quote.size()) <= 1
          && quote.stream().filter(NearMatch::isContent).count() > 1;
    }
    double wanted =
        other
            ? NEAR_OTHER_SPEAKER
            : same ? NEAR : draft.isPresent() ? NEAR + 0.05 : NEAR_UNATTRIBUTED;
    return near.share() >= wanted && near.contentShare() >= 0.5;
  }

  /**
   * Whether the passage is somebody's very words. A source that quotes tells the rest in words of
   * its own; one that never does is a transcript or a document.
   */
  private boolean isUtterance(Witness witness, Span passage) {
    if (witness.isFact()) {
      return true;
    }
    boolean quotes = false;
    for (Mention<Attribution> mention : witness.mentions(kind)) {
      for (Span quote : mention.value().quotes()) {
        quotes = true;
        if (quote.overlaps(passage)) {
          return true;
        }
      }
    }
    return !quotes;
  }

  private Objection altered(
      Mention<Attribution> mention, List<Span> piece, Witness witness, Span passage) {
    Span wrong = piece.get(0).union(piece.get(piece.size() - 1));
    if (piece.size() > 1) {
      for (Span part : piece) {
        if (witnesses.stream()
            .allMatch(
                w ->
                    places.places(w, QuotePlaces.words(mention, List.of(part)), false).isEmpty())) {
          wrong = part;
          break;
        }
      }
    }
    String known = witness.text().at(passage);
    Span marked = withoutEndSigns(mention, wrong);
    return new Objection(
        AttributionKind.ALTERED,
        marked,
        "says \"" + mention.text().at(marked) + "\", but what was said is \"" + known + "\"",
        Optional.of(known),
        List.of(new Evidence(witness.text(), passage)),
        witness.fact());
  }

  private Objection unsupported(Mention<Attribution> mention, List<Span> piece) {
    Span span = withoutEndSigns(mention, piece.get(0).union(piece.get(piece.size() - 1)));
    return new Objection(
        AttributionKind.UNSUPPORTED,
        span,
        "says \"" + mention.text().at(span) + "\", words that neither facts nor sources have",
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** The comma or full stop in front of the closing mark is the narrator's. */
  private static Span withoutEndSigns(Mention<Attribution> mention, Span span) {
    int end = span.end();
    while (end > span.start() + 1 && ",.".indexOf(mention.text().prose().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
