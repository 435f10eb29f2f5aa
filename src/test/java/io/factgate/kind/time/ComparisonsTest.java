package io.factgate.kind.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When two times agree, when they contradict each other and when nothing follows. */
class ComparisonsTest {

  private static final TimeKind KIND = new TimeKind();
  private static final Setting TUESDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 8, 19, 0, 0)));

  static Stream<String> comparisons() {
    return Lines.of("comparisons.txt");
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void answersAsTheTableSays(String row) {
    Setting setting = row.startsWith("- ") ? Setting.plain() : TUESDAY;
    String[] sides = row.substring(row.startsWith("- ") ? 2 : 0).split(" \\| | = ");
    Comparison comparison = KIND.compare(value(sides[0], setting), value(sides[1], setting));
    assertThat(comparison.answer()).as(comparison.reason()).hasToString(sides[2]);
  }

  private static TimeValue value(String words, Setting setting) {
    List<Mention<TimeValue>> found =
        KIND.detect(Text.ofProse("draft.md", "It was so " + words + "."), setting);
    assertThat(found).as(words).hasSize(1);
    return found.get(0).value();
  }
}
