package io.factgate.kind.time;

import io.factgate.kind.Setting;
import io.factgate.text.Moment;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * From when a place of a text is read: the moment of its entry in a live blog, the clock time of
 * the heading above it ("14:20 Crews arrive"), else the dateline.
 */
final class Entries {

  private final Tape tape;
  private final Setting setting;
  private Optional<LocalDateTime> heading = Optional.empty();

  Entries(Tape tape, Setting setting) {
    this.tape = tape;
    this.setting = setting;
  }

  /** The day and minute at the token. */
  Optional<LocalDateTime> at(int token) {
    int offset = tape.start(token);
    Optional<LocalDateTime> entry = Optional.empty();
    for (Moment moment : tape.text().moments()) {
      if (moment.offset() <= offset) {
        entry = read(moment.time(), setting.zone()).or(setting::dateline);
      }
    }
    return entry.or(() -> heading).or(setting::dateline);
  }

  /** Notes the clock time that a heading starts with; it dates what follows. */
  void note(Candidate candidate) {
    if (candidate.expression() instanceof ClockExpression clock
        && clock.day().isEmpty()
        && clock.time().filter(time -> time.exact() && !time.twelve()).isPresent()
        && tape.startsHeading(candidate.first())) {
      ClockTime time = clock.time().orElseThrow();
      heading = setting.dateline().map(day -> day.toLocalDate().atTime(time.hour(), time.minute()));
    }
  }

  private static Optional<LocalDateTime> read(String time, ZoneId zone) {
    try {
      return Optional.of(OffsetDateTime.parse(time).atZoneSameInstant(zone).toLocalDateTime());
    } catch (DateTimeException noOffset) {
      try {
        return Optional.of(LocalDateTime.parse(time));
      } catch (DateTimeException noTime) {
        return Optional.empty();
      }
    }
  }
}
