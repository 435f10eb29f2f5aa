package io.factgate.kind.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * So many units from the dateline ("yesterday", "last week", "three months ago"), or from the date
 * that the text told before ("a year earlier").
 */
record RelativeExpression(long count, Unit unit, boolean fromElsewhere) implements Expression {

  @Override
  public TimeValue resolve(Standpoint from) {
    TimeType type = unit.isOfClock() ? TimeType.TIME : TimeType.DATE;
    if (from.dateline().isEmpty()) {
      return TimeValue.of(type, Reading.vague(vague()), Stated.NOTHING, Granularity.NONE);
    }
    if (fromElsewhere) {
      return elsewhere(from, type);
    }
    LocalDateTime there = unit.add(from.dateline().get(), count);
    if (unit.isOfClock()) {
      LocalDateTime minute = there.withSecond(0).withNano(0);
      return TimeValue.of(
          type, Reading.of(minute.toString(), minute, minute), Stated.NOTHING, Granularity.MINUTE);
    }
    return TimeValue.of(Period.of(unit, there.toLocalDate()), Stated.NOTHING);
  }

  /** From what the text told before, else open: the dateline is one reading among others. */
  private TimeValue elsewhere(Standpoint from, TimeType type) {
    Optional<LocalDate> told = unit.isOfClock() ? Optional.empty() : from.focus().dayFor(unit);
    LocalDateTime start = told.map(LocalDate::atStartOfDay).or(from::dateline).orElseThrow();
    LocalDateTime there = unit.add(start, count);
    if (told.isPresent()) {
      return TimeValue.implied(type, Reading.of(Period.of(unit, there.toLocalDate())));
    }
    if (unit.isOfClock()) {
      LocalDateTime minute = there.withSecond(0).withNano(0);
      return TimeValue.implied(type, Reading.vague(vague()))
          .withAlternatives(List.of(Reading.of(minute.toString(), minute, minute)));
    }
    Period period = Period.of(unit, there.toLocalDate());
    return TimeValue.implied(type, Reading.vague(period.timex()))
        .withAlternatives(List.of(Reading.of(period)));
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
