package io.factgate.knowledge;

import io.factgate.kind.Mention;
import io.factgate.knowledge.Fact.Tolerance;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code tolerance}: {@code 2 %}, {@code 0.5}, {@code $2 billion}. */
final class Tolerances {

  /** "2", "1,000", "0.5"; not "a few", "-3", "1.2.3". */
  private static final String NUMBER =
      "(?<number>\\d{1,3}+(?:,\\d{3}+)++(?:\\.\\d++)?+|\\d{1,30}+(?:\\.\\d{1,30}+)?+)";

  private static final Pattern BARE = Pattern.compile(NUMBER);

  private static final Pattern SHARE =
      Pattern.compile(NUMBER + "\\s*+(?:%|percent|per cent)", Pattern.UNICODE_CASE);

  private static final int LONGEST = 80;

  private static final Set<String> POINTS = Set.of("pp", "point");

  private final YamlFile file;
  private final Detectors detectors;

  Tolerances(YamlFile file, Detectors detectors) {
    this.file = file;
    this.detectors = detectors;
  }

  /**
   * A share of the value, or an amount in its unit.
   *
   * @param claimed the values of the claim; a tolerance beside several is refused elsewhere
   */
  Optional<Tolerance> read(Scalar scalar, List<Mention<?>> claimed) {
    if (claimed.size() != 1) {
      return Optional.empty();
    }
    Mention<?> value = claimed.get(0);
    if (number(value).isEmpty()) {
      file.fault(
          scalar,
          "\"tolerance\" wants a number in the claim; give other dates or names in \"accept\"");
      return Optional.empty();
    }
    String words = Section.text(scalar);
    Matcher share = SHARE.matcher(words);
    if (share.matches()) {
      return Optional.of(new Tolerance(amount(share).movePointLeft(2), true, Optional.empty()));
    }
    Matcher bare = BARE.matcher(words);
    if (bare.matches()) {
      return Optional.of(new Tolerance(amount(bare), false, Optional.empty()));
    }
    return inUnit(scalar, words, value);
  }

  private Optional<Tolerance> inUnit(Scalar scalar, String words, Mention<?> value) {
    Text text = ClaimText.plain(file, scalar);
    List<Mention<?>> found = Detectors.values(detectors.values(text), text);
    Optional<BigDecimal> amount =
        words.length() < LONGEST && found.size() == 1 && found.get(0).words().equals(words)
            ? number(found.get(0))
            : Optional.empty();
    if (amount.isEmpty() || amount.get().signum() < 0) {
      file.fault(
          scalar,
          "cannot read \""
              + words
              + "\" as a tolerance; write for example 2 %, or 0.5 in the value's unit");
      return Optional.empty();
    }
    Optional<String> unit = unit(found.get(0));
    if (unit.isPresent() && !unit.equals(unit(value)) && !isOfPoints(unit.get(), value)) {
      file.fault(
          scalar,
          "\""
              + words
              + "\" is not in the unit of \""
              + value.words()
              + "\"; write for example 2 %, or a number in that unit");
      return Optional.empty();
    }
    return Optional.of(new Tolerance(amount.get(), false, unit));
  }

  /** Shares differ by points: 49 % from 48 % by one. */
  private static boolean isOfPoints(String unit, Mention<?> value) {
    return POINTS.contains(unit) && unit(value).filter("%"::equals).isPresent();
  }

  private static BigDecimal amount(Matcher form) {
    return new BigDecimal(form.group("number").replace(",", ""));
  }

  private static Optional<BigDecimal> number(Mention<?> mention) {
    return field(mention.describe(), "value", BigDecimal.class);
  }

  private static Optional<String> unit(Mention<?> mention) {
    return field(mention.describe(), "unit", String.class);
  }

  private static <T> Optional<T> field(Map<String, Object> fields, String key, Class<T> type) {
    return Optional.ofNullable(fields.get(key)).filter(type::isInstance).map(type::cast);
  }
}
