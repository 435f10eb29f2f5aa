package io.factgate.text;

/** What a block is in its document. */
public enum Role {
  /** Front matter's title, or a document's title. */
  TITLE,
  /** Front matter's description, or a page's summary. */
  DESCRIPTION,
  HEADING,
  PARAGRAPH,
  /** A paragraph in a block quotation. */
  QUOTATION,
  LIST_ITEM,
  /** One row of a table: a sentence a cell, each with the row's label and the column's header. */
  ROW,
  FOOTNOTE,
  CAPTION;

  /** Whether a reader sees it above the text: title, description, heading. */
  public boolean isHeading() {
    return this == TITLE || this == DESCRIPTION || this == HEADING;
  }
}
