package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.FaultException;
import io.factgate.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields of a record are one text; what a page in them says of itself is known as of any page. */
final class FieldsReaderTest {

  private static final String PAGE =
      "<html lang=\"en\"><head><meta property=\"article:published_time\" content=\"2021-03-01\">"
          + "</head><body><p>Rain fell.</p></body></html>";

  @Test
  void knowsWhatAPageSaysOfItself() throws FaultException {
    Text text = read(PAGE);
    assertThat(text.prose()).isEqualTo("Weather\nRain fell.");
    assertThat(text.matter()).containsEntry("date", "2021-03-01").containsEntry("lang", "en");
  }

  @Test
  void knowsTheDayOfAFragmentThatHasOne() throws FaultException {
    assertThat(read("<time datetime=\"2021-03-01\">1 March</time><p>Rain fell.</p>").matter())
        .containsEntry("date", "2021-03-01");
    assertThat(read("<p>Rain fell.</p>").matter()).isEmpty();
  }

  @Test
  void takesPlainWordsForNoPage() throws FaultException {
    assertThat(read("Rain fell.\n\n" + PAGE).matter()).isEmpty();
    assertThat(read("<3 <meta name=\"date\" content=\"2021-03-01\">").matter()).isEmpty();
  }

  private static Text read(String body) throws FaultException {
    return new Readers(StandardCharsets.UTF_8).fields("a7", Optional.of("Weather"), body);
  }
}
