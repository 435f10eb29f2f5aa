package io.factgate.kind.quantity;

import io.factgate.kind.Comparison;
import io.factgate.kind.Deed;
import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.text.Block;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers, amounts, counts, shares and measures. */
public final class QuantityKind implements Kind<Quantity> {

  /** The dimension of lengths of time. */
  private static final Optional<String> LENGTH = Optional.of("duration");

  private static final Rule CONTRADICTED =
      new Rule(
          "number-contradicted",
          Level.ERROR,
          "A number is not what the fact, or the sources that speak of the same thing, say.");
  private static final Rule UNSUPPORTED =
      new Rule("number-unsupported", Level.WARNING, "Neither facts nor sources know the number.");
  private static final Rule ARITHMETIC =
      new Rule("arithmetic", Level.WARNING, "Parts, totals, shares or changes do not add up.");

  @Override
  public String name() {
    return "quantity";
  }

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(CONTRADICTED, UNSUPPORTED, ARITHMETIC);
  }

  @Override
  public Rule contradicted() {
    return CONTRADICTED;
  }

  @Override
  public Rule unsupported() {
    return UNSUPPORTED;
  }

  @Override
  public List<Mention<Quantity>> detect(Text text, Setting setting) {
    List<Mention<Quantity>> mentions = new ArrayList<>();
    Lexicon lexicon = Lexicon.of(setting.locale());
    PartedNumbers parted = PartedNumbers.in(text.prose());
    for (Block block : text.blocks()) {
      Words words = new Words(text, block.span(), lexicon, parted);
      for (Found found : new QuantityReader(words, setting.locale()).read()) {
        mentions.add(
            new Mention<>(
                this,
                text,
                words.span(found.from(), found.to()),
                words.span(found.core(), found.to()),
                found.quantity().orElseThrow()));
      }
    }
    return List.copyOf(mentions);
  }

  @Override
  public Map<String, Object> describe(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    Map<String, Object> fields = new LinkedHashMap<>();
    if (quantity.upper().isPresent()) {
      BigDecimal first = quantity.value();
      BigDecimal second = quantity.upper().get().value();
      boolean keep = quantity.form() == Form.SCORE || first.compareTo(second) <= 0;
      fields.put("low", plain(keep ? first : second));
      fields.put("high", plain(keep ? second : first));
    } else {
      fields.put("value", plain(quantity.value()));
    }
    if (tellsSize(mention)) {
      fields.put("low", plain(quantity.value()));
      fields.put("high", plain(quantity.value().multiply(BigDecimal.TEN)));
    }
    quantity.unit().ifPresent(unit -> fields.put("unit", unit));
    fields.put("bound", quantity.bound().word());
    if (quantity.change() != Change.NONE) {
      fields.put("change", quantity.change().name().toLowerCase(Locale.ROOT));
    }
    if (quantity.form() != Form.PLAIN && quantity.form() != Form.MANY) {
      fields.put(quantity.form().name().toLowerCase(Locale.ROOT), Boolean.TRUE);
    }
    fields.put("number", quantity.number());
    return fields;
  }

  /** "hundreds" lie below a thousand; "a couple of" tells no order of size. */
  private static boolean tellsSize(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    return quantity.form() == Form.MANY
        && quantity.bound() == Bound.AT_LEAST
        && mention.text().at(quantity.number()).indexOf(' ') != 1;
  }

  @Override
  public Optional<String> dimension(Mention<Quantity> mention) {
    // Percent and percentage points meet, so that one can be told from the other.
    String dimension = Dimensions.of(mention.value());
    return Optional.of(dimension.equals("points") ? "percent" : dimension);
  }

  @Override
  public List<String> subject(Mention<Quantity> mention) {
    List<String> words = new ArrayList<>(mention.value().noun().stream().toList());
    words.addAll(mention.value().modifiers());
    return List.copyOf(words);
  }

  @Override
  public Optional<Deed> deed(Mention<Quantity> mention) {
    return mention.value().deed();
  }

  @Override
  public Optional<String> unit(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    return Dimensions.of(quantity).equals("count") ? Optional.empty() : quantity.unit();
  }

  @Override
  public boolean isWithin(Quantity draft, Quantity known, BigDecimal amount, boolean relative) {
    if (draft.isRange() || known.isRange() || !draft.unit().equals(known.unit())) {
      return false;
    }
    BigDecimal allowed = relative ? known.value().abs().multiply(amount) : amount;
    return draft.value().subtract(known.value()).abs().compareTo(allowed) <= 0;
  }

  @Override
  public boolean isStep(Mention<Quantity> mention) {
    return mention.value().form() == Form.PLAIN && Steps.isSure(mention);
  }

  @Override
  public Set<String> figures(Mention<Quantity> mention) {
    Quantity quantity = mention.value();
    Set<String> figures = new HashSet<>();
    figures.add(plain(quantity.value()).toPlainString());
    quantity.upper().ifPresent(upper -> figures.add(plain(upper.value()).toPlainString()));
    return figures;
  }

  @Override
  public Comparison compare(Quantity draft, Quantity known) {
    return QuantityComparison.of(draft, known);
  }

  @Override
  public boolean mayFollow(Mention<Quantity> draft, List<Mention<?>> known) {
    return Lifetimes.isPossible(draft, known)
        || Derivation.isPossible(draft, Mention.of(this, known))
        || Ratios.isOverTime(draft.value(), Mention.of(this, known), lengths(known));
  }

  /** How many weeks or the like stand among them. */
  private static List<BigDecimal> lengths(List<Mention<?>> known) {
    return known.stream()
        .filter(mention -> mention.dimension().equals(LENGTH))
        .flatMap(mention -> mention.figures().stream())
        .map(BigDecimal::new)
        .toList();
  }

  @Override
  public List<Objection> check(Mention<Quantity> mention, Setting setting) {
    return mention.value().form() == Form.ORDINAL
        ? MisspeltOrdinal.in(mention.words()).stream()
            .map(
                ordinal ->
                    new Objection(
                        CONTRADICTED,
                        mention.span(),
                        "says \""
                            + mention.words()
                            + "\", whose digits and ending do not go together",
                        Optional.of(ordinal),
                        List.of(),
                        Optional.empty()))
            .toList()
        : List.of();
  }

  @Override
  public List<Objection> checkTogether(List<Mention<Quantity>> mentions, Setting setting) {
    return new Arithmetic(ARITHMETIC).check(mentions);
  }

  /** Without ending zeros behind the point, never with an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
