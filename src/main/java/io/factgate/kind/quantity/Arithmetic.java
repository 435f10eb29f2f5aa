package io.factgate.kind.quantity;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adds up what one sentence states; speaks only where the sentence itself says what belongs. */
final class Arithmetic {

  private final Rule rule;

  Arithmetic(Rule rule) {
    this.rule = rule;
  }

  /** What does not add up in any sentence of the mentions' texts. */
  List<Objection> check(List<Mention<Quantity>> mentions) {
    Map<Text, Map<Integer, List<Mention<Quantity>>>> sentences = new LinkedHashMap<>();
    for (Mention<Quantity> mention : mentions) {
      sentences
          .computeIfAbsent(mention.text(), t -> new LinkedHashMap<>())
          .computeIfAbsent(
              mention.text().sentenceAt(mention.span().start()), s -> new ArrayList<>())
          .add(mention);
    }
    List<Objection> objections = new ArrayList<>();
    for (Map<Integer, List<Mention<Quantity>>> ofText : sentences.values()) {
      ofText.values().forEach(sentence -> check(sentence, objections));
    }
    return List.copyOf(objections);
  }

  private void check(List<Mention<Quantity>> sentence, List<Objection> into) {
    if (sentence.size() >= 3 && sentence.stream().allMatch(Arithmetic::isPlain)) {
      Totals.find(sentence).flatMap(this::sum).ifPresent(into::add);
    }
    if (sentence.size() == 3) {
      ShareOfCount.find(sentence).flatMap(this::share).ifPresent(into::add);
    }
  }

  private Optional<Objection> sum(Totals totals) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = totals.total().value().figure().tolerance();
    for (Mention<Quantity> part : totals.parts()) {
      sum = sum.add(part.value().value());
      slack = slack.add(exact(part) ? BigDecimal.ZERO : part.value().figure().tolerance());
    }
    BigDecimal off = sum.subtract(totals.total().value().value()).abs();
    if (off.compareTo(slack) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        objection(totals.total(), totals.parts(), "but its parts make " + plain(sum), plain(sum)));
  }

  private Optional<Objection> share(ShareOfCount share) {
    BigDecimal real =
        Shares.of(share.part().value().value(), share.whole().value().value())
            .multiply(BigDecimal.valueOf(100));
    Quantity stated = share.share().value();
    Estimate estimate = Estimate.of(stated, stated.figure(), false);
    if (estimate.covers(real)) {
      return Optional.empty();
    }
    BigDecimal percent = real.setScale(1, RoundingMode.HALF_UP);
    return Optional.of(
        objection(
            share.share(),
            List.of(share.part(), share.whole()),
            "but "
                + plain(share.part().value().value())
                + " of "
                + plain(share.whole().value().value())
                + " are "
                + plain(percent)
                + " percent",
            plain(percent) + " percent"));
  }

  private Objection objection(
      Mention<Quantity> wrong, List<Mention<Quantity>> others, String says, String expected) {
    List<Evidence> evidence = new ArrayList<>();
    others.forEach(m -> evidence.add(new Evidence(m.text(), m.span())));
    String words = wrong.text().written(wrong.core());
    return new Objection(
        rule,
        wrong.core(),
        "says \"" + words + "\", " + says,
        Optional.of(expected),
        evidence,
        Optional.empty());
  }

  /** One number without bound, change or range. */
  private static boolean isPlain(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    return quantity.form() == Form.PLAIN
        && !quantity.isRange()
        && quantity.bound() == Bound.EXACTLY
        && quantity.value().signum() > 0;
  }

  private static boolean exact(Mention<Quantity> mention) {
    return mention.value().value().compareTo(BigDecimal.valueOf(100)) < 0
        && Dimensions.isExact(Dimensions.of(mention.value()));
  }

  /** The words between two mentions, in lower case. */
  static String between(Mention<Quantity> first, Mention<Quantity> second) {
    int from = first.span().end();
    return first
        .text()
        .at(new Span(from, Math.max(from, second.span().start())))
        .toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value);
  }
}
