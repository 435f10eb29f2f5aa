package io.factgate.knowledge;

import io.factgate.knowledge.Fact.Tolerance;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code tolerance}: {@code 2 %}, {@code 0.5}, {@code 3 days}. */
final class Tolerances {

  /** "2 %", "1,000", "0.5 points"; not "a few", "-3", "1.2.3". */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>\\d{1,3}+(?:,\\d{3}+)++(?:\\.\\d++)?+|\\d{1,30}+(?:\\.\\d{1,30}+)?+)"
              + "\\s*+(?<unit>%|[\\p{L}\\p{Sc}][^\\d]*+)?+");

  private Tolerances() {}

  static Optional<Tolerance> read(YamlFile file, Scalar scalar) {
    Matcher form = FORM.matcher(Section.text(scalar));
    if (!form.matches()) {
      file.fault(
          scalar,
          "cannot read “"
              + Section.text(scalar)
              + "” as a tolerance; write for example 2 %, or 0.5 in the value's unit");
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(form.group("number").replace(",", ""));
    Optional<String> unit = Optional.ofNullable(form.group("unit"));
    boolean isRelative =
        unit.map(u -> u.equals("%") || u.equals("percent") || u.equals("per cent")).orElse(false);
    return Optional.of(
        isRelative
            ? new Tolerance(amount.movePointLeft(2), true, Optional.empty())
            : new Tolerance(amount, false, unit));
  }
}
