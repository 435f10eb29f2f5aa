package io.factgate.kind;

/**
 * A rule that findings are raised under.
 *
 * @param name as in reports and ignore marks, {@code number-contradicted}
 * @param level where nothing else is configured
 * @param says one sentence: what a finding of it states
 */
public record Rule(String name, Level level, String says) {}
