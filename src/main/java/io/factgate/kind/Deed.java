package io.factgate.kind;

/**
 * What somebody did to come to a value, where the value's own words tell it: of "the Rovers (12-3)"
 * the first were won and the second lost.
 *
 * @param verb its base form
 */
public record Deed(String verb, Doer by) {

  /** Who did it, by the names before the value. */
  public enum Doer {
    /** The one of whom the clause tells. */
    SUBJECT,
    /** "Outscored the Lions 29-8": of the 29, the one who is not named last. */
    NOT_LAST_NAMED,
    /** Of the 8, the one who is. */
    LAST_NAMED
  }
}
