package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final Path FIXTURES = Path.of("src/test/resources/io/factgate/reading");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"md", "adoc", "html", "txt", "eml", "unknown"})
  void noTextHasMoreCharactersThanTheLimit(String extension) throws Exception {
    String words = "Subject: a\n\nThe pier opened. ";
    Readers readers = readers(words.length(), 1000, 20);
    String name = "a." + extension;
    assertThat(readers.source(write(name, words), name).prose()).contains("The pier opened.");
    String more = words + "It was 12 years late. ".repeat(20);
    assertThatThrownBy(() -> readers.source(write(name, more), name))
        .hasMessage(
            name
                + ": cannot be read: more than "
                + words.length()
                + " characters (factgate.limit.characters)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "pdf", "doc", "rtf", "epub"})
  void noDocumentHasMoreCharactersThanTheLimit(String extension) {
    String name = "ferries." + extension;
    assertThatThrownBy(() -> readers(100, 10_000_000, 200).source(FIXTURES.resolve(name), name))
        .hasMessage(
            name + ": cannot be read: more than 100 characters (factgate.limit.characters)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "pdf", "doc", "rtf", "epub", "eml"})
  void noFileHasMoreBytesThanTheLimit(String extension) {
    String name = "ferries." + extension;
    assertThatThrownBy(() -> readers(10_000, 500, 200).source(FIXTURES.resolve(name), name))
        .hasMessage(name + ": cannot be read: more than 500 bytes (factgate.limit.bytes)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void noArchiveUnpacksToMoreBytesThanTheLimit(String extension) throws Exception {
    String name = "ferries." + extension;
    long packed = Files.size(FIXTURES.resolve(name));
    assertThatThrownBy(() -> readers(1_000_000, packed, 200).source(FIXTURES.resolve(name), name))
        .hasMessage(
            name + ": cannot be read: more than " + packed + " bytes (factgate.limit.bytes)");
  }

  @ParameterizedTest
  @CsvSource({
    "html, <div>, ''",
    "html, <table><tr><td>, ''",
    "html, <b>, ''",
    "md, '> ', ''",
    "md, '*a **b ', 'c** d*'"
  })
  void noElementIsNestedDeeperThanTheLimit(String extension, String open, String close)
      throws Exception {
    String name = "a." + extension;
    Readers readers = readers(1_000_000, 1_000_000, 20);
    String few = open.repeat(4) + "The pier opened." + close.repeat(4);
    assertThat(readers.draft(write(name, few), name).prose()).contains("The pier opened.");
    for (int levels : new int[] {30, 300, 3000}) {
      String deep = open.repeat(levels) + "The pier opened." + close.repeat(levels);
      assertThatThrownBy(() -> readers.draft(write(name, deep), name))
          .hasMessage(
              name + ": cannot be read: nested deeper than 20 levels (factgate.limit.nesting)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "epub"})
  void noDocumentIsNestedDeeperThanTheLimit(String extension) {
    String name = "ferries." + extension;
    assertThatThrownBy(() -> readers(100_000, 10_000_000, 1).source(FIXTURES.resolve(name), name))
        .hasMessage(
            name + ": cannot be read: nested deeper than 1 levels (factgate.limit.nesting)");
  }

  @Test
  void whatIsDoneWithADocumentHasItsTime() {
    Limits limits = new Limits(Duration.ofMillis(1), 1, 1, 1);
    Readers readers = new Readers(StandardCharsets.UTF_8, PageParts.FOUND, limits);
    assertThatThrownBy(
            () ->
                readers.limited(
                    "a.txt",
                    () -> {
                      Thread.sleep(Long.MAX_VALUE);
                      return "";
                    }))
        .isInstanceOf(FaultException.class)
        .hasMessage("a.txt: cannot be read: not done after 0.001 seconds (factgate.limit.time)");
  }

  @Test
  void aDefectOfOurOwnIsAFaultOfTheDocument() {
    assertThatThrownBy(
            () ->
                readers(1, 1, 1)
                    .limited(
                        "a.txt",
                        () -> {
                          throw new IllegalStateException("ouch");
                        }))
        .isInstanceOf(FaultException.class)
        .hasMessage(
            "a.txt: cannot be read: a defect of Factgate, please report it:"
                + " java.lang.IllegalStateException: ouch");
  }

  private static Readers readers(int characters, long bytes, int nesting) {
    Limits limits = new Limits(Duration.ofMinutes(1), characters, bytes, nesting);
    return new Readers(StandardCharsets.UTF_8, PageParts.FOUND, limits);
  }

  private Path write(String name, String words) throws Exception {
    return Files.writeString(folder.resolve(name), words);
  }
}
