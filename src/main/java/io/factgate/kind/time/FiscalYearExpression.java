package io.factgate.kind.time;

import java.util.Locale;

/** "The last fiscal year": its number is told from the dateline's, its ends differ by house. */
record FiscalYearExpression(int step) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    String timex =
        from.day()
            .map(day -> String.format(Locale.ROOT, "FY%04d", day.getYear() + step))
            .orElse("FYXXXX");
    return TimeValue.implied(TimeType.DATE, Reading.vague(timex));
  }
}
