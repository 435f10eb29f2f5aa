package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that is read, and what must stay silent; the tables are the specification. */
class ExpressionsTest {

  private static final TimeKind KIND = new TimeKind();
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  static Stream<String> expressions() {
    return Stream.of("expressions.txt", "newspaper.txt", "desk.txt", "editors.txt")
        .flatMap(Lines::of);
  }

  static Stream<String> lookAlikes() {
    return Lines.of("lookalikes.txt");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void isReadAsTheTableSays(String row) {
    String[] sides = row.split(" \\| ");
    assertThat(read(sides[0])).isEqualTo(sides[1]);
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void isNoTime(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  private static String read(String sentence) {
    return KIND.detect(Text.ofProse("draft.md", sentence), TUESDAY).stream()
        .map(ExpressionsTest::written)
        .collect(Collectors.joining("; "));
  }

  private static String written(Mention<TimeValue> mention) {
    Map<String, Object> fields = KIND.describe(mention);
    Stream<?> readings =
        fields.get("alternatives") instanceof List<?> open ? open.stream() : Stream.of(fields);
    String ends =
        readings
            .map(reading -> ends((Map<?, ?>) reading))
            .filter(e -> !e.isEmpty())
            .collect(Collectors.joining(" or"));
    return mention.words()
        + " = "
        + fields.get("type")
        + " "
        + fields.get("timex")
        + optional(fields, "mod")
        + optional(fields, "bound")
        + ends;
  }

  private static String ends(Map<?, ?> fields) {
    Object from = fields.containsKey("from") ? fields.get("from") : "";
    Object to = fields.containsKey("to") ? fields.get("to") : "";
    return from.equals(to) && from.equals("") ? "" : " " + from + ".." + to;
  }

  private static String optional(Map<String, Object> fields, String key) {
    return fields.containsKey(key) ? " " + fields.get(key) : "";
  }
}
