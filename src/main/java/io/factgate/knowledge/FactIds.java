package io.factgate.knowledge;

import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids taken by the house, or by a story; each once, none a rule's name. */
final class FactIds {

  /** "dam", "q2.revenue", "14-advisers"; not "Dam", "-dam", "the dam". */
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]*+");

  private final Set<String> rules;
  private final Map<String, String> taken = new HashMap<>();

  FactIds(Set<String> rules) {
    this.rules = rules;
  }

  void take(YamlFile file, Scalar scalar) {
    String id = Section.text(scalar);
    if (rules.contains(id)) {
      file.fault(scalar, "\"" + id + "\" is the name of a rule and cannot be an id");
    } else if (!FORM.matcher(id).matches()) {
      file.fault(
          scalar,
          "\""
              + id
              + "\" is no id; allowed are lower case letters, digits, dots and hyphens: "
              + mended(id));
    }
    String line = "line " + file.line(scalar);
    String other = taken.putIfAbsent(id, line + " of " + file.path());
    if (other != null) {
      boolean isHere = other.endsWith(" of " + file.path());
      file.fault(
          scalar,
          "the id \""
              + id
              + "\" is taken, see "
              + (isHere ? other.substring(0, other.indexOf(" of ")) : other));
    }
  }

  Set<String> all() {
    return taken.keySet();
  }

  private static String mended(String id) {
    String plain =
        Normalizer.normalize(id, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]++|(?<![-.])[-.]++$", "");
    return plain.isEmpty() ? "ticket-price" : plain;
  }
}
