package io.factgate.kind.time;

import io.factgate.kind.Setting;
import io.factgate.text.Moment;
import io.factgate.text.Text;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * From when a place of a text is read: the moment of its entry in a live blog, the clock time of
 * the heading above it ("14:20 Crews arrive"), else the dateline.
 */
final class Entries {

  private final Text text;
  private final Setting setting;
  private Optional<LocalDateTime> heading = Optional.empty();
  private Optional<LocalDateTime> entry = Optional.empty();
  private int next = 0;

  Entries(Text text, Setting setting) {
    this.text = text;
    this.setting = setting;
  }

  /** The day and minute at the offset, which never lies before the one asked last. */
  Optional<LocalDateTime> at(int offset) {
    List<Moment> moments = text.moments();
    while (next < moments.size() && moments.get(next).offset() <= offset) {
      entry = read(moments.get(next).time(), setting.zone()).or(setting::dateline);
      next++;
    }
    return entry.or(() -> heading).or(setting::dateline);
  }

  /** Notes the clock time that a heading starts with; it dates what follows. */
  void note(Candidate candidate, Tape tape) {
    if (candidate.expression() instanceof ClockExpression clock
        && clock.day().isEmpty()
        && clock.time().filter(ClockTime::exact).filter(Entries::isOfADay).isPresent()
        && tape.startsHeading(candidate.first())) {
      ClockTime time = clock.time().orElseThrow();
      heading = setting.dateline().map(day -> day.toLocalDate().atTime(time.hour(), time.minute()));
    }
  }

  /** "14:20", "09:20", "10:20"; "9:20" may be in the evening. */
  private static boolean isOfADay(ClockTime time) {
    return !time.twelve() || time.hour() >= 10;
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
