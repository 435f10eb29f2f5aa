package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value as {@code mentions.jsonl} tells it. */
final class TimeDescription {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private TimeDescription() {}

  static Map<String, Object> of(TimeValue value) {
    boolean isClock = value.granularity().isOfClock();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", value.type().name());
    fields.put("timex", value.timex());
    value.mod().ifPresent(mod -> fields.put("mod", mod.name()));
    value.bound().ifPresent(bound -> fields.put("bound", bound.word()));
    if (value.alternatives().isEmpty()) {
      ends(fields, value.from(), value.to(), isClock);
    } else {
      fields.put("alternatives", value.readings().stream().map(r -> reading(r, isClock)).toList());
    }
    return fields;
  }

  private static Map<String, Object> reading(Reading reading, boolean isClock) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("timex", reading.timex());
    ends(fields, reading.from(), reading.to(), isClock);
    return fields;
  }

  private static void ends(
      Map<String, Object> fields,
      Optional<LocalDateTime> from,
      Optional<LocalDateTime> to,
      boolean isClock) {
    from.ifPresent(f -> fields.put("from", written(f, isClock)));
    to.ifPresent(t -> fields.put("to", written(t, isClock)));
  }

  private static String written(LocalDateTime time, boolean isClock) {
    return isClock ? MINUTES.format(time) : time.toLocalDate().toString();
  }
}
