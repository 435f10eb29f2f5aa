package io.factgate.kind.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value as {@code mentions.jsonl} tells it. */
final class TimeDescription {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private TimeDescription() {}

  static Map<String, Object> of(TimeValue value) {
    boolean isClock =
        value.type() == TimeType.TIME
            || value.granularity().isOfClock()
            || value.length().filter(l -> l.unit().isOfClock()).isPresent();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", value.type().name());
    fields.put("timex", value.timex());
    value.mod().ifPresent(mod -> fields.put("mod", mod.name()));
    value.bound().ifPresent(bound -> fields.put("bound", bound.word()));
    Optional<Bound> bound = value.bound().filter(b -> value.isDate());
    if (value.alternatives().isEmpty()) {
      Reading reading =
          bounded(new Reading(value.timex(), value.from(), value.to()), bound, isClock);
      ends(fields, reading.from(), reading.to(), isClock);
    } else {
      fields.put("alternatives", open(value).map(r -> reading(r, isClock)).toList());
    }
    return fields;
  }

  /** The readings between which it is open; one without ends says nothing beside others. */
  private static Stream<Reading> open(TimeValue value) {
    boolean anyEnds = value.readings().stream().anyMatch(Reading::isResolved);
    return value.readings().stream().filter(r -> r.isResolved() || !anyEnds);
  }

  /** What the preposition makes of it: "since July" has no end, "after July" starts in August. */
  private static Reading bounded(Reading named, Optional<Bound> bound, boolean isClock) {
    if (bound.isEmpty()) {
      return named;
    }
    return switch (bound.get()) {
      case SINCE, FROM -> new Reading(named.timex(), named.from(), Optional.empty());
      case AFTER ->
          new Reading(
              named.timex(), named.to().map(t -> isClock ? t : t.plusMinutes(1)), Optional.empty());
      case BEFORE ->
          new Reading(
              named.timex(),
              Optional.empty(),
              named.from().map(f -> isClock ? f : f.minusMinutes(1)));
      default -> new Reading(named.timex(), Optional.empty(), named.to());
    };
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
