package io.factgate.kind.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of measure of {@code units.txt} by signs, and by the names of each language. */
final class Measures {

  private static final Map<String, Measure> SIGNS = new HashMap<>();
  private static final Map<String, Measure> GLUED = new HashMap<>();

  /** First tokens of signs, in lower case, the letters of degrees included. */
  private static final Set<String> HEADS = new HashSet<>(Set.of("c", "f"));

  private static final Map<String, Measure> SYMBOLS = new HashMap<>();

  /** A unit of measure; a value in the dimension's first unit is (value + offset) * size. */
  record Measure(
      String symbol, String dimension, BigDecimal size, BigDecimal offset, boolean open) {}

  static {
    for (List<String> row : Table.rows("units.txt")) {
      Measure measure =
          new Measure(
              row.get(0),
              row.get(1),
              new BigDecimal(row.get(2)),
              new BigDecimal(row.get(3)),
              row.size() > 5 && row.get(5).equals("open"));
      SYMBOLS.put(measure.symbol(), measure);
      for (String sign : Table.list(row.get(4))) {
        boolean glued = sign.startsWith(".") && sign.length() > 1;
        HEADS.add(head(glued ? sign.substring(1) : sign));
        (glued ? GLUED : SIGNS).put(glued ? sign.substring(1) : sign, measure);
      }
    }
  }

  /** Words of heat stand at most so far from a letter that means degrees. */
  private static final int REACH = 12;

  private Measures() {}

  /** The names of a language. */
  static Phrases<Measure> names(List<List<String>> rows) {
    Phrases<Measure> names = new Phrases<>();
    for (List<String> row : rows) {
      Measure measure = SYMBOLS.get(row.get(0));
      if (measure == null) {
        throw new IllegalArgumentException("no unit: " + row.get(0));
      }
      Table.list(row.get(1)).forEach(name -> names.add(name, measure));
    }
    return names;
  }

  /** The unit whose symbol it is. */
  static Optional<Measure> bySymbol(String symbol) {
    return Optional.ofNullable(SYMBOLS.get(symbol));
  }

  /** The unit that a number is told in: of a rate ("mm/year") that above the slash. */
  static Optional<Measure> measured(String unit) {
    int slash = unit.indexOf('/');
    return bySymbol(unit).or(() -> bySymbol(unit.substring(0, Math.max(0, slash))));
  }

  /** The name or sign behind a number; {@code i} is the token behind the number. */
  static Optional<Unit> after(Words words, int i) {
    Optional<Phrases.Hit<Measure>> name = words.lexicon().measureNames().at(words, i);
    if (name.isPresent()) {
      return Optional.of(unit(name.get().value(), name.get().edge()));
    }
    if (!HEADS.contains(words.at(i))) {
      return Optional.empty();
    }
    for (int to = Math.min(words.size(), i + 3); to > i; to--) {
      String sign = raw(words, i, to);
      Measure measure = SIGNS.get(sign);
      boolean glued = words.isGlued(i);
      if (sign.equals("\"") && isQuoted(words, i)) {
        return Optional.empty();
      }
      boolean sure = glued || sign.length() > 1 || sign.equals("m") || sign.equals("g");
      if (measure == null || !sure) {
        measure = glued && !isTag(words, i, sign) ? GLUED.get(sign) : null;
      }
      if (measure != null && !(words.isGlued(to) && (words.isWord(to) || words.isNumber(to)))) {
        return Optional.of(unit(measure, to));
      }
    }
    return degrees(words, i);
  }

  /** Whether the mark closes a quotation: it is a sign of inches behind digits only. */
  private static boolean isQuoted(Words words, int i) {
    return !words.isNumber(i - 1) || words.at(i - 2).equals("\"");
  }

  /** "Boeing 777F", "a 14.7C/share": a letter of degrees that is none. */
  private static boolean isTag(Words words, int i, String sign) {
    boolean letter = sign.equals("C") || sign.equals("F");
    int before = i - 2;
    boolean name = words.isCapital(before) && !words.isFirst(before) && !words.isTitle();
    boolean slash = words.isGlued(i + 1) && words.at(i + 1).equals("/");
    boolean place = words.set("designation").contains(words.at(before));
    return letter && (name || slash || place || (sign.equals("F") && !isHeat(words, i)));
  }

  /** "12 C" where words near it speak of heat. */
  private static Optional<Unit> degrees(Words words, int i) {
    String letter = words.raw(i);
    boolean alone =
        (letter.equals("C") || letter.equals("F"))
            && !words.isGlued(i)
            && !words.isCapital(i + 1)
            && (!words.isGlued(i + 1) || ".,;)".contains(words.at(i + 1)));
    if (!alone) {
      return Optional.empty();
    }
    Measure scale = SYMBOLS.get(letter.equals("C") ? "Cel" : "[degF]");
    return scale != null && isHeat(words, i) ? Optional.of(unit(scale, i + 1)) : Optional.empty();
  }

  /** Whether words near it speak of heat, or the other scale's degrees stand there too. */
  private static boolean isHeat(Words words, int i) {
    for (int k = Math.max(0, i - REACH); k < Math.min(words.size(), i + REACH); k++) {
      boolean other = words.raw(k).equals("C") && words.isNumber(k - 1);
      if (other || words.set("heating").contains(words.at(k))) {
        return true;
      }
    }
    return words.isDash(i - 2);
  }

  private static String head(String sign) {
    int end = 1;
    while (end < sign.length()
        && Character.isLetter(sign.charAt(0))
        && Character.isLetter(sign.charAt(end))) {
      end++;
    }
    return sign.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static String raw(Words words, int from, int to) {
    StringBuilder sign = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !words.isGlued(i)) {
        sign.append(' ');
      }
      sign.append(words.raw(i));
    }
    return sign.toString();
  }

  private static Unit unit(Measure measure, int to) {
    return new Unit(measure.symbol(), measure.dimension(), measure.open(), BigDecimal.ONE, to);
  }
}
