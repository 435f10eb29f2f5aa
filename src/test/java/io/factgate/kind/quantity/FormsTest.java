package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "forms.txt", delimiter = '|', quoteCharacter = '`')
  void readsTheFormsThatPapersWrite(String prose, String expected) {
    assertThat(String.join(" ; ", Reading.of(prose))).isEqualTo(expected == null ? "" : expected);
  }
}
