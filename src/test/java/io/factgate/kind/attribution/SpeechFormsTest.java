package io.factgate.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every form of speech in the tables beside it. */
class SpeechFormsTest {

  record Case(String prose, List<String> expected) {
    @Override
    public String toString() {
      return prose;
    }
  }

  static Stream<Case> cases() {
    return Stream.of("speech-forms.txt", "speech-extents.txt")
        .flatMap(file -> Stream.of(table(file).split("\n\n")))
        .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> !lines.isEmpty())
        .map(lines -> new Case(lines.get(0), lines.subList(1, lines.size())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFormIsRead(Case form) {
    Text text = Text.ofProse("draft.md", form.prose());
    assertThat(
            new AttributionKind()
                .detect(text, Setting.plain()).stream().map(SpeechFormsTest::line).toList())
        .isEqualTo(form.expected());
  }

  static String line(Mention<Attribution> mention) {
    Attribution value = mention.value();
    Text text = mention.text();
    return value.form().word()
        + " | "
        + String.join(" + ", value.content().stream().map(text::at).toList())
        + " | "
        + value.cue().map(text::at).orElse("-")
        + " | "
        + value.source().map(text::at).orElse("-");
  }

  static String table(String file) {
    try (InputStream in =
        Objects.requireNonNull(SpeechFormsTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
