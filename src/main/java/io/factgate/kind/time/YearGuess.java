package io.factgate.kind.time;

import io.factgate.kind.time.CalendarExpression.Relation;
import java.time.LocalDate;

/** The year of a day or month that is told without one. */
final class YearGuess {

  private YearGuess() {}

  /**
   * The year.
   *
   * @param place of the day in a year, months counted as 31 days
   */
  static int of(int place, Relation relation, Standpoint from, LocalDate today) {
    int year = today.getYear();
    int now = today.getMonthValue() * 31 + today.getDayOfMonth();
    return switch (relation) {
      case THIS -> year;
      case LAST -> place < now ? year : year - 1;
      case NEXT -> place > now ? year : year + 1;
      case NONE, ANY -> nearest(place - now, from.outlook(), year);
    };
  }

  private static int nearest(int ahead, Outlook outlook, int year) {
    if (outlook == Outlook.FUTURE) {
      return ahead < -62 ? year + 1 : year;
    }
    if (outlook == Outlook.PAST) {
      return ahead > 62 ? year - 1 : year;
    }
    return ahead > 186 ? year - 1 : ahead < -310 ? year + 1 : year;
  }
}
