package io.factgate;

import io.factgate.kind.Setting;
import io.factgate.text.Text;

/** Reads texts of tests from the day that is printed on them, as a run does. */
public final class PrintedDays {

  private PrintedDays() {}

  /** The setting of a text that stands among others. */
  public static Setting of(Text text, Setting others) {
    return others.withDateline(PrintedDateline.of(text, others.dateline()).or(others::dateline));
  }
}
