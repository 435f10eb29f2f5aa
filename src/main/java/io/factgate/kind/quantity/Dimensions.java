package io.factgate.kind.quantity;

import java.util.Set;

/** What a quantity measures; two of one dimension can be held against each other. */
final class Dimensions {

  private static final Set<String> EXACT = Set.of("count", "ordinal", "score", "age");

  private Dimensions() {}

  static String of(Quantity quantity) {
    if (quantity.form() == Form.ORDINAL) {
      return "ordinal";
    }
    if (quantity.form() == Form.SCORE) {
      return "score";
    }
    if (quantity.form() == Form.FRACTION) {
      return "percent";
    }
    return quantity.unit().map(Dimensions::ofUnit).orElse("count");
  }

  /** Whether small numbers of the dimension are exact: counted, not measured. */
  static boolean isExact(String dimension) {
    return EXACT.contains(dimension);
  }

  private static String ofUnit(String unit) {
    switch (unit) {
      case "%":
        return "percent";
      case "pp":
        return "points";
      case "x":
        return "multiple";
      default:
        if (unit.endsWith(" old")) {
          return "age";
        }
        return Measures.bySymbol(unit).map(Measures.Measure::dimension).orElse(ofRate(unit));
    }
  }

  private static String ofRate(String unit) {
    int slash = unit.indexOf('/');
    String above = slash < 0 ? unit : unit.substring(0, slash);
    if (Currencies.isCurrency(above)) {
      return "money";
    }
    String measured = Measures.bySymbol(above).map(Measures.Measure::dimension).orElse("count");
    return slash < 0 || measured.equals("count") ? "count" : measured + " rate";
  }
}
