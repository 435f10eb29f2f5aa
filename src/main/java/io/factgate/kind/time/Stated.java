package io.factgate.kind.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that the words themselves state, kept apart from what the dateline implies; immutable.
 */
public record Stated(Map<Field, Integer> fields) {

  /** Nothing stated. */
  public static final Stated NOTHING = new Stated(Map.of());

  /** Copies the fields. */
  public Stated {
    fields = Map.copyOf(fields);
  }

  static Stated of(Field field, int value) {
    return NOTHING.with(field, value);
  }

  Stated with(Field field, int value) {
    Map<Field, Integer> more = new EnumMap<>(Field.class);
    more.putAll(fields);
    more.put(field, value);
    return new Stated(more);
  }

  /** Both together; the other one's fields win. */
  Stated with(Stated other) {
    Map<Field, Integer> more = new EnumMap<>(Field.class);
    more.putAll(fields);
    more.putAll(other.fields);
    return new Stated(more);
  }

  /** Whether the words state the field. */
  public boolean has(Field field) {
    return fields.containsKey(field);
  }

  /** What the words state of the field. */
  public Optional<Integer> get(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The stated value; asked only where the field is known to be stated. */
  int at(Field field) {
    return get(field).orElseThrow(() -> new IllegalStateException(field + " is not stated"));
  }
}
