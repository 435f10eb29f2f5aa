package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A stretch that the text or the calendar of the dateline implies: "the weekend", "the latest
 * quarter", "the year-ago period"; it is told, never compared.
 *
 * @param year of "the 1988 quarter"
 */
record StretchExpression(Unit unit, Sense sense, Optional<Integer> year) implements Expression {

  /** Which of them is meant. */
  enum Sense {
    /** "the week", "the weekend": the dateline's, or the one its clause looks to. */
    CURRENT,
    /** "the quarter", "the latest quarter": the one told last, else the last one that is over. */
    LATEST,
    /** "the year-ago quarter". */
    YEAR_AGO
  }

  @Override
  public TimeValue resolve(Standpoint from) {
    if (from.day().isEmpty()) {
      return TimeValue.implied(TimeType.DATE, Reading.vague(vague()));
    }
    return TimeValue.implied(TimeType.DATE, Reading.of(period(from, from.day().get())));
  }

  private String vague() {
    return switch (unit) {
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      default -> "XXXX";
    };
  }

  private Period period(Standpoint from, LocalDate today) {
    if (sense == Sense.CURRENT) {
      boolean isPastWeekend =
          unit == Unit.WEEKEND
              && today.getDayOfWeek().getValue() < 6
              && (from.outlook() == Outlook.PAST
                  || from.outlook() == Outlook.OPEN && today.getDayOfWeek().getValue() <= 3);
      return Period.of(unit, isPastWeekend ? today.minusDays(7) : today);
    }
    boolean isYear = unit == Unit.YEAR && from.focus().quarterStart().isEmpty();
    if (isYear) {
      return Period.year(sense == Sense.YEAR_AGO ? today.getYear() - 1 : today.getYear());
    }
    LocalDate start = from.focus().quarterStart().orElse(today.minusMonths(3));
    int asked = year.orElse(start.getYear() - (sense == Sense.YEAR_AGO ? 1 : 0));
    return Period.quarter(asked, start.get(IsoFields.QUARTER_OF_YEAR));
  }
}
