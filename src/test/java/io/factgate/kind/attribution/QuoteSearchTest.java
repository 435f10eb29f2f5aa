package io.factgate.kind.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSearchTest {

  private static final String SAID = ",” said Lena Dorn.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Our dam has held for forty years                       | Our dam has held for forty years
          our dam has held for forty years                       | Our dam has held for forty years
          has held for forty years                               | Our dam has held for forty years
          It’s a state-of-the-art dam                            | It's a state‑of‑the‑art dam
          Our dam … has held for forty years                     | Our dam, built in a hurry, has held for forty years
          Our dam [...] has held for forty years                 | Our dam, built in a hurry, has held for forty years
          [The dam] has held for forty years                     | It has held for forty years
          It has held for forty years                            | [The dam] has held for forty years
          Our damn [sic] has held for forty years                | Our damn has held for forty years
          She cried ‘halt’ and left the room                     | She cried 'halt' and left the room
          We need 12 per cent more of it                         | We need twelve percent more of it
          We do not need any more rain                           | We don’t need any more rain
          """)
  void theseAreWhatWasSaid(String draft, String source) {
    assertThat(Held.draft("“" + draft + SAID).source("“" + source + SAID).objections()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Our dam has held for fifty years                  | Our dam has held for forty years
          Our dam has never held so well                    | Our dam has held so well
          Our dam … hold this winter                        | Our dam will not, I fear, hold this winter
          The dam has [not] held this winter                | The dam has held this winter
          Rain fell all night … the dam held until morning  | The dam held until morning and then rain fell all night
          """)
  void theseAreNotWhatWasSaid(String draft, String source) {
    assertThat(Held.draft("“" + draft + SAID).source("“" + source + SAID).objections())
        .singleElement()
        .asString()
        .startsWith("quote-altered: " + draft);
  }

  @Test
  void whatANarratorToldInHisOwnWordsDoesNotAlterAQuotation() {
    assertThat(
            Held.draft("The mayor said the town “did not keep the dam in repair”.")
                .source(
                    "The mayor admitted that the town failed to keep the dam in repair."
                        + " “We are sorry for it,” Lena Dorn said.")
                .objections())
        .noneMatch(objection -> objection.startsWith("quote-altered"));
  }

  @Test
  void digitsAreNotCut() {
    assertThat(
            Held.draft("“10 boats for the harbour now” is what Lena Dorn demanded.")
                .source("“We want 110 boats for the harbour now,” said Lena Dorn.")
                .objections())
        .containsExactly(
            "quote-altered: 10 boats for the harbour now -> 110 boats for the harbour now");
  }

  @Test
  void aSplitQuotationIsFoundAsOne() {
    assertThat(
            Held.draft("“The dam is old,” Lena Dorn said, “and it gets older.”")
                .source("“The dam is old and it gets older,” Lena Dorn said.")
                .objections())
        .isEmpty();
  }

  @Test
  void aSourceMaySplitAQuotationToo() {
    assertThat(
            Held.draft("“The dam is old and it gets older,” Lena Dorn said.")
                .source("“The dam is old,” Lena Dorn said, “and it gets older.”")
                .objections())
        .isEmpty();
  }

  @Test
  void aFewWordsOfTheSameSpeakerAreHeldAgainstTheirNeighbours() {
    assertThat(
            Held.draft("Lena Dorn spoke of “a brave small step”.")
                .fact("“a brave big step,” said Lena Dorn.")
                .objections())
        .containsExactly("quote-altered: a brave small step -> a brave big step");
  }

  @Test
  void wordsThatNobodyKnowsAreAWarning() {
    assertThat(
            Held.draft("“Snow is coming soon,” said Lena Dorn.")
                .source("Lena Dorn spoke of the dam.")
                .objections())
        .containsExactly("quote-unsupported: Snow is coming soon");
  }

  @Test
  void ironyIsNobodysQuote() {
    assertThat(
            Held.draft("The “gold rush” in Brack goes on.")
                .source("Brack has a market.")
                .objections())
        .isEmpty();
  }

  @Test
  void anUnlikeQuoteOfTheSamePersonIsNotAltered() {
    assertThat(
            Held.draft("“We will sell the mill next year,” said Lena Dorn.")
                .source("“We will paint the school in summer,” said Lena Dorn.")
                .objections())
        .containsExactly("quote-unsupported: We will sell the mill next year");
  }

  @Test
  void manyOmissionsEndSoon() {
    String many = "a … ".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Held.draft("“" + many + SAID).source("a b ".repeat(5_000)).objections());
  }
}
