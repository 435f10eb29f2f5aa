package io.factgate.kind.quantity;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the kind reads in a sentence, as short lines for tests. */
final class Reading {

  static final QuantityKind KIND = new QuantityKind();

  private Reading() {}

  /** One line a mention: the words, an equals sign, then every field that says something. */
  static List<String> of(String prose) {
    return mentions(prose).stream().map(Reading::line).toList();
  }

  /** The same for the language of a locale. */
  static List<String> of(String prose, Locale locale) {
    return mentions(prose, locale).stream().map(Reading::line).toList();
  }

  static List<Mention<Quantity>> mentions(String prose) {
    return mentions(prose, Locale.US);
  }

  static List<Mention<Quantity>> mentions(String prose, Locale locale) {
    Setting plain = Setting.plain();
    Setting setting = new Setting(plain.dateline(), locale, plain.zone(), plain.names());
    return KIND.detect(Text.ofProse("draft.txt", prose), setting);
  }

  /** Holds the first mention of the draft against the first one of what is known. */
  static Comparison compare(String draft, String known) {
    return KIND.compare(mentions(draft).get(0).value(), mentions(known).get(0).value());
  }

  private static String line(Mention<Quantity> mention) {
    return mention.words()
        + " = "
        + KIND.describe(mention).entrySet().stream()
            .filter(e -> !(e.getValue() instanceof Span) && !e.getValue().equals("exactly"))
            .map(Reading::field)
            .collect(Collectors.joining(" "));
  }

  private static String field(Map.Entry<String, Object> field) {
    return field.getValue().equals(Boolean.TRUE) ? field.getKey() : field.getValue().toString();
  }
}
