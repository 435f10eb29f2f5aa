/** Holds whole archives of published pieces against the facts of a house, one piece at a time. */
@org.jspecify.annotations.NullMarked
package io.factgate.audit;
