package io.factgate.kind.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** One reading of a value, with what it tells of the calendar's fields. */
record DatedReading(TimeValue value, Reading reading) {

  /** Whether two ends are stated. */
  boolean isRange() {
    return value.granularity() == Granularity.RANGE;
  }

  boolean hasClock() {
    return value.stated().has(Field.HOUR) || value.stated().has(Field.PART);
  }

  /** The single day that it lies in, if it does. */
  Optional<LocalDate> day() {
    Optional<LocalDate> first = reading.from().map(LocalDateTime::toLocalDate);
    Optional<LocalDate> last = reading.to().map(LocalDateTime::toLocalDate);
    return first.equals(last) ? first : Optional.empty();
  }

  /** The weekday, stated or of the resolved day. */
  Optional<Integer> weekday() {
    return value
        .stated()
        .get(Field.WEEKDAY)
        .or(() -> day().map(LocalDate::getDayOfWeek).map(DayOfWeek::getValue));
  }

  boolean states(Field field) {
    return value.stated().has(field);
  }

  /** Whether the calendar place rests on no guess. */
  boolean isAnchored() {
    return value.anchored() && reading.isResolved();
  }

  /** Whether nothing but a weekday tells the day. */
  boolean isBareWeekday() {
    return states(Field.WEEKDAY) && !states(Field.DAY);
  }

  /** Whether it tells of a day at all, not of a clock time alone. */
  boolean tellsDay() {
    return reading.isResolved() && value.tellsDay()
        || value.stated().fields().keySet().stream().anyMatch(f -> f.compareTo(Field.PART) < 0)
        || !hasClock();
  }

  /** A stated field; for an anchored reading of one month or year also the resolved one. */
  Optional<Integer> field(Field field) {
    Optional<Integer> stated = value.stated().get(field);
    if (!isAnchored()) {
      return stated;
    }
    LocalDate from = reading.from().orElseThrow().toLocalDate();
    LocalDate to = reading.to().orElseThrow().toLocalDate();
    return switch (field) {
      case YEAR -> from.getYear() == to.getYear() ? Optional.of(from.getYear()) : stated;
      case MONTH ->
          from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
              ? Optional.of(from.getMonthValue())
              : stated;
      case DAY -> from.equals(to) ? Optional.of(from.getDayOfMonth()) : stated;
      default -> stated;
    };
  }
}
