package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The currencies of {@code currencies.txt}, by names and signs. */
final class Currencies {

  private static final Phrases<Money> NAMES = new Phrases<>();
  private static final Phrases<Money> BEFORE = new Phrases<>();
  private static final Phrases<Money> AFTER = new Phrases<>();
  private static final Map<String, String> FAMILIES = new HashMap<>();

  private static final BigDecimal MILLION = BigDecimal.valueOf(1000000);

  /** A currency; open where the name is its family's. */
  private record Money(String code, String family, boolean open, BigDecimal factor) {}

  static {
    for (List<String> row : Table.rows("currencies.txt")) {
      boolean minor = row.get(1).equals("minor");
      BigDecimal factor =
          minor ? Shares.of(BigDecimal.ONE, new BigDecimal(row.get(5))) : BigDecimal.ONE;
      String family = minor ? FAMILIES.getOrDefault(row.get(0), "") : row.get(1);
      boolean first = !FAMILIES.containsValue(family);
      FAMILIES.putIfAbsent(row.get(0), family);
      for (String name : Table.list(row.get(2))) {
        NAMES.add(name, new Money(row.get(0), family, isBare(name, family) || minor, factor));
      }
      for (String sign : Table.list(row.get(3))) {
        boolean bare = first && (sign.equals("$") || sign.equals("£") || sign.equals("¥"));
        BEFORE.add(sign, new Money(row.get(0), family, bare, factor));
      }
      for (String sign : Table.list(row.get(4))) {
        AFTER.add(sign, new Money(row.get(0), family, sign.equals("$") || minor, factor));
      }
    }
  }

  private Currencies() {}

  /** The sign or code before a number. */
  static Optional<Unit> before(Words words, int i, Locale locale) {
    if (NumberWords.startsNumber(words.at(i)) || words.isNumber(i)) {
      return Optional.empty();
    }
    return BEFORE
        .at(words, i)
        .filter(hit -> words.gap(hit.edge()).length() <= 1)
        .filter(hit -> !words.isWord(hit.edge() - 1) || isCode(words, i, hit.edge()))
        .filter(hit -> !words.isWord(i) || !"'’".contains(words.at(i - 1)) || i == 0)
        .map(hit -> unit(hit.value(), hit.edge(), locale));
  }

  /** The name or sign behind a number. */
  static Optional<Unit> after(Words words, int i, Locale locale) {
    Optional<Unit> name =
        NAMES
            .at(words, i)
            .filter(hit -> !(words.isGlued(hit.edge()) && words.isNumber(hit.edge())))
            .map(hit -> unit(hit.value(), hit.edge(), locale))
            .or(() -> millions(words, i));
    if (name.isPresent()) {
      return name;
    }
    return AFTER
        .at(words, i)
        .filter(hit -> words.isGlued(i) || words.at(i).length() > 1 || !words.isWord(i))
        .filter(hit -> !words.isWord(i) || words.isGlued(i) || isCode(words, i, hit.edge()))
        .filter(hit -> words.isGlued(i) || !words.isNumber(hit.edge()))
        .map(hit -> unit(hit.value(), hit.edge(), locale));
  }

  /** "30 MUSD": millions of a code, as accounts have it. */
  private static Optional<Unit> millions(Words words, int i) {
    String code = words.raw(i);
    boolean shape = words.isWord(i) && code.length() == 4 && code.startsWith("M");
    return shape && code.equals(code.toUpperCase(Locale.ROOT)) && isCurrency(code.substring(1))
        ? Optional.of(new Unit(code.substring(1), "money", false, MILLION, i + 1))
        : Optional.empty();
  }

  /** Whether both are currencies of one name: US and Canadian dollars. */
  static boolean areKin(String one, String other) {
    String family = FAMILIES.get(one);
    return family != null && family.equals(FAMILIES.get(other));
  }

  /** Whether the code is a currency's. */
  static boolean isCurrency(String code) {
    return FAMILIES.containsKey(code);
  }

  /** Codes in letters are written with capitals, but for Rs and the like. */
  private static boolean isCode(Words words, int from, int to) {
    return words.isCapital(words.isWord(from) ? from : to - 1);
  }

  private static boolean isBare(String name, String family) {
    return !name.contains(" ") && (name.startsWith(family) || name.equals("pence"));
  }

  /** An open name stands for the locale's currency, where that one is of the family. */
  private static Unit unit(Money money, int to, Locale locale) {
    String code = money.code();
    if (money.open() && !locale.getCountry().isEmpty()) {
      Currency local = Currency.getInstance(locale);
      if (local != null && areKin(local.getCurrencyCode(), code)) {
        code = local.getCurrencyCode();
      }
    }
    return new Unit(code, "money", money.open(), money.factor(), to);
  }
}
