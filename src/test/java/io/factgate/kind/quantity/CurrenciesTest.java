package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CurrenciesTest {

  /** Those that the tables of Java write otherwise than papers do. */
  private static final Set<String> OTHERWISE =
      Set.of("GYD", "KGS", "PHP", "STN", "TOP", "TTD", "VES", "ZWG");

  @Test
  void everyCurrencyInUseIsReadByItsEnglishName() {
    TreeSet<String> unread = new TreeSet<>();
    for (Currency currency : inUse()) {
      String code = currency.getCurrencyCode();
      String name = currency.getDisplayName(Locale.US);
      if (name.chars().anyMatch(Character::isDigit) || OTHERWISE.contains(code)) {
        continue;
      }
      List<String> read = Reading.of("The bridge cost 5 million " + name + " here.");
      if (!read.toString().contains("= 5000000 " + code)) {
        unread.add(code + " " + name);
      }
    }
    assertThat(unread).isEmpty();
  }

  /** What some country pays with; currencies of several countries have codes with X. */
  private static Set<Currency> inUse() {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> Currency.getInstance(new Locale.Builder().setRegion(country).build()))
        .filter(currency -> currency != null && !currency.getCurrencyCode().startsWith("X"))
        .collect(Collectors.toSet());
  }
}
