package io.factgate.kind.designation;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationKindTest {

  private static final DesignationKind KIND = new DesignationKind();

  private static List<Mention<Designation>> read(String prose) {
    return KIND.detect(Text.ofProse("draft.md", prose), Setting.plain());
  }

  @ParameterizedTest
  @CsvSource({
    "They flew a Boeing 737 to Vardal.,boeing,737,737",
    "The search for MH370 ends.,mh,370,MH370",
    "He caught COVID-19 in May.,covid,19,19",
    "An iPhone 6 was sold.,iphone,6,6",
    "The S&P 500 fell.,s&p,500,500",
    "Old AK-47s were found.,ak,47,47",
    "They met at the G8's table.,g,8,G8",
    "The Expo 2025 opens.,expo,2025,2025",
    "A F-16 crashed (near I-95).,f,16,16",
  })
  void aNumberBehindANameIsRead(String prose, String head, String number, String marked) {
    Mention<Designation> first = read(prose).get(0);
    assertThat(first.value().head()).isEqualTo(head);
    assertThat(first.value().number()).isEqualTo(number);
    assertThat(first.words()).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In May 12 came.",
        "Mid-2020 it rained.",
        "The Hawks 24-17 win was their best.",
        "Brent 3.5 percent up.",
        "Hale 12th, Soames 13th.",
        "Sales in Vardal 50% up.",
        "On Day 2 the jury met.",
        "On Game 6 all depends.",
        "The U.S. 10 years on.",
        "He was in Vardal, 12 others were not.",
        "The ship sank in Vardal 1,200 miles away.",
        "A 737 landed."
      })
  void otherNumbersAreNot(String prose) {
    assertThat(read(prose)).isEmpty();
  }

  @Test
  void aTitleAndTheHeadOfASentenceTellNoNameForSure() {
    assertThat(read("Windows 10 is old. They sell Windows 10 still."))
        .extracting(mention -> mention.value().isSure())
        .containsExactly(false, true);
    assertThat(read("Police Search Windows 10 Times in Vardal"))
        .extracting(mention -> mention.value().isSure())
        .containsExactly(false);
  }

  @Test
  void theNameIsDescribedAsWritten() {
    assertThat(KIND.describe(read("They sell the Boeing 737 still.").get(0)))
        .containsExactly(Map.entry("name", "Boeing 737"));
  }
}
