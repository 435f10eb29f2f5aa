package io.factgate.kind;

/**
 * A rule that findings are raised under.
 *
 * @param name as in reports and ignore marks, {@code number-contradicted}
 * @param level where nothing else is configured
 * @param says one sentence: what a finding of it states
 */
public record Rule(String name, Level level, String says) {

  /** No calendar has the day, or dates exclude it; raised by more than one kind. */
  public static final Rule DATE_IMPOSSIBLE =
      new Rule(
          "date-impossible",
          Level.ERROR,
          "There is no such day on the calendar, or its dates do not make a length or an age.");
}
