package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Reads heights in feet and inches by signs: 6'2", 5’ 11”. */
final class Statures {

  private static final String FEET = "'’′";
  private static final String INCHES = "\"”″";

  private static final BigDecimal INCHES_OF_A_FOOT = BigDecimal.valueOf(12);

  private Statures() {}

  /** The height that begins with the token, or nothing; not the minutes of 7'30. */
  static Optional<Found> read(Words words, int i) {
    boolean feet =
        words.isNumber(i)
            && words.at(i).length() == 1
            && !words.isGlued(i)
            && isSign(words, i + 1, FEET)
            && words.isNumber(i + 2)
            && words.at(i + 2).length() <= 2;
    if (!feet) {
      return Optional.empty();
    }
    boolean marked = isSign(words, i + 3, INCHES);
    boolean free = !words.isGlued(i + 3) || !(words.isWord(i + 3) || words.isNumber(i + 4));
    BigDecimal inches = new BigDecimal(words.at(i + 2));
    boolean height = inches.intValue() < 12 && (marked || (words.isGlued(i + 2) && free));
    int to = marked ? i + 4 : i + 3;
    return height ? Optional.of(Found.of(height(words, i, inches), i, to)) : Optional.empty();
  }

  private static boolean isSign(Words words, int i, String signs) {
    return words.isGlued(i) && words.at(i).length() == 1 && signs.contains(words.at(i));
  }

  private static Quantity height(Words words, int i, BigDecimal inches) {
    BigDecimal feet = new BigDecimal(words.at(i));
    return new Quantity(
        new Figure(
            feet.add(Shares.of(inches, INCHES_OF_A_FOOT)).round(MathContext.DECIMAL64),
            Shares.of(1, 12)),
        Optional.empty(),
        false,
        Optional.of("ft"),
        false,
        Bound.EXACTLY,
        Change.NONE,
        Form.PLAIN,
        Optional.empty(),
        List.of(),
        words.span(i, i + 3));
  }
}
