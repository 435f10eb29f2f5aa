package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import io.factgate.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A share that a sentence states together with the part and the whole that it is of. */
record ShareOfCount(Mention<Quantity> part, Mention<Quantity> whole, Mention<Quantity> share) {

  /** "Of the 200 pupils 50 are ill, a third of them"; "50 of the 200 pupils, or 25 percent". */
  static Optional<ShareOfCount> find(List<Mention<Quantity>> sentence) {
    Mention<Quantity> first = sentence.get(0);
    Mention<Quantity> second = sentence.get(1);
    Mention<Quantity> share = sentence.get(2);
    boolean isShare =
        Dimensions.of(share.value()).equals("percent")
            && share.value().bound() == Bound.EXACTLY
            && share.value().change() == Change.NONE
            && !share.value().isRange();
    if (!isShare || !isCount(first) || !isCount(second) || !isSaid(second, share)) {
      return Optional.empty();
    }
    String gap = Arithmetic.between(first, second).strip();
    if (gap.equals("of the") || gap.equals("of its") || gap.equals("of their")) {
      return ordered(first, second, share);
    }
    return before(first).equals("of the") || before(first).equals("of its")
        ? ordered(second, first, share)
        : Optional.empty();
  }

  private static Optional<ShareOfCount> ordered(
      Mention<Quantity> part, Mention<Quantity> whole, Mention<Quantity> share) {
    return part.value().value().compareTo(whole.value().value()) < 0
        ? Optional.of(new ShareOfCount(part, whole, share))
        : Optional.empty();
  }

  /**
   * Whether the share is said of the part: "of them" behind it, or "or" and a bracket before it.
   */
  private static boolean isSaid(Mention<Quantity> before, Mention<Quantity> share) {
    String prose = share.text().prose();
    int end = Math.min(prose.length(), share.span().end() + 9);
    String after = share.text().at(new Span(share.span().end(), end));
    String gap = Arithmetic.between(before, share).strip();
    return after.startsWith(" of them")
        || gap.equals(", or")
        || gap.equals("(")
        || gap.equals("or");
  }

  private static boolean isCount(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    return Dimensions.of(quantity).equals("count")
        && !quantity.isRange()
        && quantity.bound() == Bound.EXACTLY
        && quantity.value().signum() > 0;
  }

  /** The two words before the mention. */
  private static String before(Mention<Quantity> mention) {
    int start = mention.span().start();
    return mention
        .text()
        .at(new Span(Math.max(0, start - 7), start))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
