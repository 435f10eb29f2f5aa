package io.factgate.kind.quantity;

import io.factgate.kind.Deed;
import io.factgate.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number with all that the words round it say of it.
 *
 * @param figure the value, or the first end of a range
 * @param upper the second end of a range, in written order
 * @param course whether a range is the way from one value to another: "from 450 to 300"
 * @param unit as {@code mentions.jsonl} has it
 * @param open whether the unit is one of several of the name: bare dollars, tons
 * @param noun the lemma of what is counted or measured, empty where the words do not tell
 * @param modifiers lemmas of the words that go with the noun
 * @param number the span of the number alone
 * @param deed what was done to come to it, where its own words tell that
 */
public record Quantity(
    Figure figure,
    Optional<Figure> upper,
    boolean course,
    Optional<String> unit,
    boolean open,
    Bound bound,
    Change change,
    Form form,
    Optional<String> noun,
    List<String> modifiers,
    Span number,
    Optional<Deed> deed) {

  /** A number whose words tell of no deed. */
  Quantity(
      Figure figure,
      Optional<Figure> upper,
      boolean course,
      Optional<String> unit,
      boolean open,
      Bound bound,
      Change change,
      Form form,
      Optional<String> noun,
      List<String> modifiers,
      Span number) {
    this(
        figure,
        upper,
        course,
        unit,
        open,
        bound,
        change,
        form,
        noun,
        modifiers,
        number,
        Optional.empty());
  }

  /** Copies the modifiers. */
  public Quantity {
    modifiers = List.copyOf(modifiers);
  }

  /** The same with another figure and change. */
  Quantity turned(Figure other, Change way) {
    return new Quantity(
        other, upper, course, unit, open, bound, way, form, noun, modifiers, number, deed);
  }

  /** The same number of something else. */
  Quantity counting(Optional<String> symbol, Optional<String> what) {
    return new Quantity(
        figure, upper, course, symbol, open, bound, change, form, what, modifiers, number, deed);
  }

  /** The same with another bound. */
  Quantity bounded(Bound other) {
    return new Quantity(
        figure, upper, course, unit, open, other, change, form, noun, modifiers, number, deed);
  }

  /** Whether it has two ends, or is a score. */
  public boolean isRange() {
    return upper.isPresent();
  }

  /** The value, or the first end. */
  public BigDecimal value() {
    return figure.value();
  }
}
