package io.factgate.kind;

/** What became of a draft's mention when it was held against what is known. */
public enum Verdict {
  /** Something known says the same. */
  SUPPORTED,
  /** What is known of the same thing says otherwise. */
  CONTRADICTED,
  /** Looked for and not found, or finer than what is known. */
  UNSUPPORTED,
  /** There was nothing to hold it against. */
  UNBOUND
}
