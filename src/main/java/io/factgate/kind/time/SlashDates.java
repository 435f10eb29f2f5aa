package io.factgate.kind.time;

/** Orders the two small numbers of a date in digits. */
final class SlashDates {

  private SlashDates() {}

  /** A day above 12 and points decide; otherwise both orders are kept. */
  static Expression of(int a, int b, int year, boolean points) {
    return ordered(a, b, Stated.of(Field.YEAR, year), points);
  }

  /** Without a year. */
  static Expression of(int a, int b) {
    return ordered(a, b, Stated.NOTHING, false);
  }

  private static Expression ordered(int a, int b, Stated whole, boolean points) {
    Stated monthFirst = whole.with(Field.MONTH, a).with(Field.DAY, b);
    Stated dayFirst = whole.with(Field.MONTH, b).with(Field.DAY, a);
    if (a > 12 || (points && b <= 12) || a == b) {
      return new CalendarExpression(dayFirst);
    }
    return b > 12 ? new CalendarExpression(monthFirst) : new SlashExpression(monthFirst, dayFirst);
  }
}
