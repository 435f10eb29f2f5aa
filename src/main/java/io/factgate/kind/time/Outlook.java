package io.factgate.kind.time;

/** Whether what is told at a place lies behind or ahead of the dateline. */
enum Outlook {
  PAST,
  FUTURE,
  /** Nothing tells; the past is more likely in news. */
  OPEN
}
