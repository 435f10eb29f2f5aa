package io.factgate.kind.time;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day as stated.
 *
 * @param twelve whether morning or afternoon stays open ("at 4:40")
 * @param zone offset from UTC in minutes, where stated
 */
record ClockTime(int hour, int minute, boolean exact, boolean twelve, Optional<Integer> zone) {

  String timex() {
    return exact
        ? String.format(Locale.ROOT, "T%02d:%02d", hour, minute)
        : String.format(Locale.ROOT, "T%02d:00", hour);
  }

  Stated stated() {
    return Stated.of(Field.HOUR, hour).with(Field.MINUTE, minute);
  }
}
