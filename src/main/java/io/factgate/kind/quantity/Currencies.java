package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The currencies of {@code currencies.txt} by signs, and by the names of each language. */
final class Currencies {

  private static final Phrases<Money> BEFORE = new Phrases<>();
  private static final Phrases<Money> AFTER = new Phrases<>();
  private static final Map<String, String> FAMILIES = new HashMap<>();

  private static final BigDecimal MILLION = BigDecimal.valueOf(1000000);

  /** A currency; open where the name is its family's. */
  record Money(String code, String family, boolean open, BigDecimal factor) {}

  static {
    for (List<String> row : Table.rows("currencies.txt")) {
      boolean minor = row.get(1).equals("minor");
      String family = minor ? FAMILIES.getOrDefault(row.get(0), "") : row.get(1);
      boolean first = !FAMILIES.containsValue(family);
      FAMILIES.putIfAbsent(row.get(0), family);
      BigDecimal factor = minor ? part(row.get(4)) : BigDecimal.ONE;
      for (String sign : Table.list(row.get(2))) {
        boolean bare = first && (sign.equals("$") || sign.equals("£") || sign.equals("¥"));
        BEFORE.add(sign, new Money(row.get(0), family, bare, factor));
      }
      for (String sign : Table.list(row.get(3))) {
        AFTER.add(sign, new Money(row.get(0), family, sign.equals("$") || minor, factor));
      }
    }
  }

  private Currencies() {}

  /** The names of a language. */
  static Phrases<Money> names(List<List<String>> rows) {
    Phrases<Money> names = new Phrases<>();
    for (List<String> row : rows) {
      boolean minor = row.size() > 2;
      String family = FAMILIES.getOrDefault(row.get(0), "");
      BigDecimal factor = minor ? part(row.get(2)) : BigDecimal.ONE;
      for (String name : Table.list(row.get(1))) {
        boolean open = minor || isBare(name, family);
        names.add(name, new Money(row.get(0), family, open, factor));
      }
    }
    return names;
  }

  private static BigDecimal part(String parts) {
    return Shares.of(BigDecimal.ONE, new BigDecimal(parts));
  }

  /** The sign or code before a number. */
  static Optional<Unit> before(Words words, int i, Locale locale) {
    if (words.numbers().startsNumber(words.at(i)) || words.isNumber(i)) {
      return Optional.empty();
    }
    return BEFORE
        .at(words, i)
        .filter(hit -> words.gap(hit.edge()).length() <= 1)
        .filter(hit -> !words.isWord(hit.edge() - 1) || isCode(words, i, hit.edge()))
        .filter(hit -> !words.isWord(i) || !"'’".contains(words.at(i - 1)) || i == 0)
        .filter(hit -> !words.at(i).equals("ps") || isAmount(words, hit.edge()))
        .map(hit -> unit(hit.value(), hit.edge(), locale))
        .or(() -> words.isNumber(i + 1) ? leading(words, i, locale) : Optional.empty());
  }

  /** The name or sign behind a number. */
  static Optional<Unit> after(Words words, int i, Locale locale) {
    Optional<Unit> name =
        words
            .lexicon()
            .moneyNames()
            .at(words, i)
            .filter(hit -> !(words.isGlued(hit.edge()) && words.isNumber(hit.edge())))
            .map(hit -> unit(hit.value(), hit.edge(), locale))
            .or(() -> millions(words, i));
    if (name.isPresent()) {
      return name;
    }
    return AFTER
        .at(words, i)
        .filter(hit -> words.isGlued(i) || hit.edge() > i + 1 || isSign(words, i))
        .filter(hit -> !words.isCapital(i) || words.at(i).length() > 1)
        .filter(hit -> !words.isWord(i) || words.isGlued(i) || isCode(words, i, hit.edge()))
        .filter(hit -> words.isGlued(i) || !words.isNumber(hit.edge()))
        .filter(hit -> !(words.isGlued(hit.edge()) && words.isNumber(hit.edge())))
        .map(hit -> unit(hit.value(), hit.edge(), locale));
  }

  /** "MUSD 30", "Dollars 22.5m": codes of millions and names before a number of a scale. */
  private static Optional<Unit> leading(Words words, int i, Locale locale) {
    boolean named =
        words.set("leading").contains(words.at(i))
            && !words.isGlued(i + 1)
            && NumeralReader.read(words, i + 1, true).map(Numeral::isScaled).orElse(false);
    return named
        ? words.lexicon().moneyNames().at(words, i).map(hit -> unit(hit.value(), i + 1, locale))
        : millions(words, i);
  }

  /** "PS2.7m", "PS900", as transliteration to ASCII leaves £; not "PS5". */
  private static boolean isAmount(Words words, int number) {
    int next = number + 1;
    boolean decimals = words.isGlued(next + 1) && words.isNumber(next + 1);
    boolean more = words.isGlued(next) && (words.isWord(next) || decimals);
    return words.isGlued(number) && (words.at(number).length() > 1 || more);
  }

  /** "30 MUSD", "MUSD 30": millions of a code, as accounts have it. */
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

  private static boolean isSign(Words words, int i) {
    return words.at(i).length() > 1 || !words.isWord(i);
  }

  /** Codes in letters are written with capitals, but for Rs and those that are names too: usd. */
  private static boolean isCode(Words words, int from, int to) {
    int letters = words.isWord(from) ? from : to - 1;
    boolean small = Character.isLowerCase(words.raw(letters).codePointAt(0));
    return !small || (to == from + 1 && words.lexicon().moneyNames().at(words, from).isPresent());
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
