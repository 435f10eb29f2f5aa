package io.factgate.kind.time;

import java.time.LocalDateTime;

/**
 * So many units from the dateline ("yesterday", "last week", "three months ago"), or from another
 * day that the text does not tell plainly ("a year earlier").
 */
record RelativeExpression(long count, Unit unit, boolean fromElsewhere) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeType type = unit.isOfClock() ? TimeType.TIME : TimeType.DATE;
    if (fromElsewhere && unit == Unit.YEAR && from.dateline().isPresent()) {
      Period year = Period.of(unit, unit.add(from.dateline().get(), count).toLocalDate());
      return TimeValue.of(type, Reading.vague(year.timex()), Stated.NOTHING, Granularity.NONE);
    }
    if (fromElsewhere || from.dateline().isEmpty()) {
      return TimeValue.of(type, Reading.vague(vague()), Stated.NOTHING, Granularity.NONE);
    }
    LocalDateTime there = unit.add(from.dateline().get(), count);
    if (unit.isOfClock()) {
      LocalDateTime minute = there.withSecond(0).withNano(0);
      return TimeValue.of(
          type, Reading.of(minute.toString(), minute, minute), Stated.NOTHING, Granularity.MINUTE);
    }
    return TimeValue.of(Period.of(unit, there.toLocalDate()), Stated.NOTHING);
  }

  private String vague() {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      default -> "XXXX-XX-XX";
    };
  }
}
