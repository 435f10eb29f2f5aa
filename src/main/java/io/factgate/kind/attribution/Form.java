package io.factgate.kind.attribution;

import java.util.Locale;

/** How words are given. */
public enum Form {
  /** In quotation marks, or behind a transcript's label. */
  DIRECT,
  /** A clause of the narrator's with quoted words in it. */
  MIXED,
  /** In the narrator's words. */
  INDIRECT;

  /** As in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
