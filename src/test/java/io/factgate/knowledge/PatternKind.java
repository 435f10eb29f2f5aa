package io.factgate.knowledge;

import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind that reads whatever a pattern matches as its value: enough grammar for a facts file. */
record PatternKind(String name, Pattern pattern, Optional<String> dimension, boolean isContainer)
    implements Kind<String> {

  /** "about $90 billion", "1,500 homes", "12". */
  static final PatternKind QUANTITY =
      new PatternKind(
          "quantity",
          Pattern.compile(
              "(?:(?:about|nearly|over) )?[$£€]?\\b\\d[\\d,.]*\\b%?"
                  + "(?: (?:million|billion))?(?: (?:homes|people|metres|pupils))?"),
          Optional.of("count"),
          false);

  /** "2025-08-17", "3 May", "March", "two weeks". */
  static final PatternKind TIME =
      new PatternKind(
          "time",
          Pattern.compile("\\d{4}-\\d\\d-\\d\\d|(?:\\d+ )?(?:March|May)\\b|two weeks"),
          Optional.of("date"),
          false);

  /** "Petra Nobel". */
  static final PatternKind NAME =
      new PatternKind(
          "name",
          Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*"),
          Optional.of("name"),
          false);

  /** "“so it is”, said Petra Nobel". */
  static final PatternKind ATTRIBUTION =
      new PatternKind(
          "attribution",
          Pattern.compile("“[^”]*+”, said \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*"),
          Optional.empty(),
          true);

  /** "recently": read, and to be held against nothing. */
  static final PatternKind VAGUE =
      new PatternKind("vague", Pattern.compile("recently"), Optional.empty(), false);

  static final List<Kind<?>> ALL = List.of(QUANTITY, TIME, NAME, VAGUE, ATTRIBUTION);

  @Override
  public Class<String> type() {
    return String.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(contradicted(), unsupported());
  }

  @Override
  public Rule contradicted() {
    return new Rule(name + "-contradicted", Level.ERROR, "It differs.");
  }

  @Override
  public Rule unsupported() {
    return new Rule(name + "-unsupported", Level.WARNING, "Nothing states it.");
  }

  @Override
  public List<Mention<String>> detect(Text text, Setting setting) {
    List<Mention<String>> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.prose());
    while (matcher.find()) {
      found.add(
          new Mention<>(this, text, new Span(matcher.start(), matcher.end()), matcher.group()));
    }
    return found;
  }

  @Override
  public Map<String, Object> describe(Mention<String> mention) {
    Matcher number =
        Pattern.compile(
                "(?:(?:about|nearly|over) )?([$£€]?)(\\d[\\d,]*(?:\\.\\d+)?)(%?)(?: (?:million|billion))?([^.]*)")
            .matcher(mention.value());
    if (!name.equals("quantity") || !number.matches()) {
      return Map.of();
    }
    Map<String, Object> fields = new HashMap<>();
    fields.put("value", new BigDecimal(number.group(2).replace(",", "")));
    String unit = (number.group(1) + number.group(3) + number.group(4)).strip();
    if (!unit.isEmpty()) {
      fields.put("unit", unit);
    }
    return fields;
  }

  @Override
  public Optional<String> dimension(Mention<String> mention) {
    return dimension;
  }
}
