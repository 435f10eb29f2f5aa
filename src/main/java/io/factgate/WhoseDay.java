package io.factgate;

import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The day from which a text is read, and who tells it: the first of those asked that knows.
 *
 * @param teller {@code document}, {@code printed dateline}, {@code sources of facts.yaml} or {@code
 *     facts.yaml}
 */
record WhoseDay(Optional<LocalDateTime> day, String teller) {

  /** The day that a document states itself. */
  static Optional<LocalDateTime> stated(Text text, ZoneId zone) {
    return Optional.ofNullable(text.matter().get("date"))
        .flatMap(words -> Datelines.read(words, zone));
  }

  /** Nobody has been asked yet. */
  static WhoseDay unknown() {
    return new WhoseDay(Optional.empty(), "");
  }

  /** The same where a day is known, else what this one tells. */
  WhoseDay or(Optional<LocalDateTime> other, String by) {
    return day.isPresent() || other.isEmpty() ? this : new WhoseDay(other, by);
  }

  /** The text, which tells its day to reports. */
  Text on(Text text) {
    return day.map(
            d ->
                text.with(
                    Map.of(
                        Text.DATELINE,
                        (d.toLocalTime().toSecondOfDay() == 0 ? d.toLocalDate() : d).toString(),
                        Text.DATELINE_FROM,
                        teller)))
        .orElse(text);
  }
}
