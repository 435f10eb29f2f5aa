package io.factgate.kind.quantity;

import java.util.regex.Pattern;

/** Tells wire text that has a blank on both sides of every sign from ordinary prose. */
final class PartedNumbers {

  /** "said , 700": a blank before a comma or point. */
  private static final Pattern PARTED = Pattern.compile("[\\p{L}\\d] [,.](?: |$)");

  /** "1,500", "2.4": a number in one piece. */
  private static final Pattern WHOLE = Pattern.compile("\\d[.,]\\d");

  private PartedNumbers() {}

  /** Whether "3 , 700" is a number in the prose; not where another number is in one piece. */
  static boolean areIn(String prose) {
    return PARTED.matcher(prose).find() && !WHOLE.matcher(prose).find();
  }
}
