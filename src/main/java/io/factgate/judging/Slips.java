package io.factgate.judging;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Tells whether one number may be a slip of the pen for another: two digits swapped, one wrong, one
 * lost or doubled, or off by one. Numbers of one digit tell nothing.
 */
final class Slips {

  private Slips() {}

  /** Whether the two differ like that; the sign and zeros at the end do not count. */
  static boolean isSlip(BigDecimal one, BigDecimal other) {
    String mine = digits(one);
    String its = digits(other);
    boolean isOff = one.abs().subtract(other.abs()).abs().compareTo(BigDecimal.ONE) == 0;
    return !mine.equals(its)
        && ((isOff && one.abs().compareTo(BigDecimal.TEN) >= 0)
            || (mine.length() > 1 && isTyping(mine, its)));
  }

  private static boolean isTyping(String mine, String its) {
    return isSwapped(mine, its)
        || isOneWrong(mine, its)
        || isOneLost(mine, its)
        || isOneLost(its, mine);
  }

  private static String digits(BigDecimal number) {
    return number.abs().stripTrailingZeros().unscaledValue().toString();
  }

  private static boolean isSwapped(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static boolean isOneWrong(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int wrong = 0;
    for (int i = 0; i < one.length(); i++) {
      wrong += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return wrong == 1;
  }

  /** Whether the first is the second without one of its digits. */
  private static boolean isOneLost(String one, String other) {
    if (one.length() < 2 || one.length() + 1 != other.length()) {
      return false;
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(same).equals(other.substring(same + 1));
  }
}
