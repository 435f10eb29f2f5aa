package io.factgate.kind.quantity;

import java.util.Locale;
import java.util.Set;

/** Tells pounds of weight from pounds of money by the words near them, else by the locale. */
final class Pounds {

  private static final Set<String> STERLING = Set.of("GB", "IE", "IM", "JE", "GG");
  private static final int BEFORE = 9;
  private static final int AFTER = 7;

  private Pounds() {}

  /** The unit of "pounds" at the token: that of money as given, or of mass. */
  static Unit read(Words words, int i, Unit money, Locale locale) {
    boolean plain = words.at(i).equals("pounds") || words.at(i).equals("pound");
    if (!plain || !money.symbol().equals("GBP") || money.to() > i + 1) {
      return money;
    }
    return isMass(words, i, locale) ? Unit.of("lb", "mass", money.to()) : money;
  }

  private static boolean isMass(Words words, int i, Locale locale) {
    boolean paid = false;
    for (int k = Math.max(0, i - BEFORE); k < Math.min(words.size(), i + AFTER); k++) {
      if (words.set("weighing").contains(words.at(k))) {
        return true;
      }
      paid |= words.set("paying").contains(words.at(k));
    }
    boolean scaled = words.numbers().is(NumberWords.Sort.SCALE, words.at(i - 1));
    return !paid && !scaled && !STERLING.contains(locale.getCountry());
  }
}
