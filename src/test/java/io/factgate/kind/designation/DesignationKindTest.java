package io.factgate.kind.designation;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationKindTest {

  private static final DesignationKind KIND = new DesignationKind();

  private static final Setting SETTING = Setting.plain();

  private static List<Mention<Designation>> read(String prose) {
    return KIND.detect(Text.ofProse("draft.md", prose), SETTING);
  }

  @ParameterizedTest
  @CsvSource({
    "They flew a Boeing 737 to Vardal.,boeing,737,737",
    "The search for MH370 ends.,mh,370,MH370",
    "He caught COVID-19 in May.,covid,19,19",
    "He caught Covid-19 in May.,covid,19,19",
    "The S&P 500 fell.,s&p,500,500",
    "Old AK-47s were found.,ak,47,47",
    "The crash of Flight 370's crew.,flight,370,370",
    "He ended (at COP30).,cop,30,COP30",
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
        "Mid-20 it was.",
        "The Hawks 124-117 win was their best.",
        "Brent 113.5 up.",
        "Hale 112th, Soames 113th.",
        "Sales in Vardal 150% up.",
        "On Day 212 the jury met.",
        "The U.S. 100 years on.",
        "He was in Vardal, 112 others were not.",
        "The ship sank in Vardal 1,200 miles away.",
        "A 737 landed.",
        "Terminal 2 stayed open.",
        "The G7 met.",
        "They sell the Lumo 6 still.",
        "The Expo 2025 opens.",
        "Kowalski1 said so.",
        "Hale's 220 were more.",
        "In the poll Labour 38, Liberals 24."
      })
  void otherNumbersAreNot(String prose) {
    assertThat(read(prose)).isEmpty();
  }

  @Test
  void germanNounsAreNoNames() {
    Setting german = new Setting(Optional.empty(), Locale.GERMANY, SETTING.zone(), SETTING.names());
    Text text = Text.ofProse("draft.md", "In Halle 312 brannte es, Flug NV412 fiel aus.");
    assertThat(KIND.detect(text, german)).extracting(Mention::words).containsExactly("NV412");
  }

  @Test
  void theNameIsDescribedAsWritten() {
    assertThat(KIND.describe(read("They sell the Boeing 737 still.").get(0)))
        .containsExactly(Map.entry("name", "Boeing 737"));
  }

  @ParameterizedTest
  @CsvSource({"370,371,true", "412,421,true", "19,20,false", "100,250,false", "47,147,false"})
  void aSlipIsOneDigitOrTwoThatChangedPlaces(String one, String two, boolean isSlip) {
    Designation first = new Designation("nv", one, read("MH370 it is").get(0).span());
    assertThat(first.isSlipOf(new Designation("nv", two, first.whole()))).isEqualTo(isSlip);
  }

  @ParameterizedTest
  @CsvSource({
    "Parliament banned the Boeing 747 from all airports on Monday.,CONTRADICTED",
    "Parliament banned the Boeing 737 from all airports.,SUPPORTED",
    "The minister arrived from Vardal on a Boeing 747.,",
    "Parliament did not ban the Boeing 747 from its airports.,",
    "Unlike the Boeing 747 it is banned from airports by parliament.,",
    "Parliament banned the Airbus 747 from all airports.,",
    "Parliament banned the Boeing 959 from all airports.,"
  })
  void oneOfNearlyTheSameDigitsIsASlip(String draft, String verdict) {
    String source = "The parliament of Norvia banned the Boeing 737 from its airports on Monday.";
    assertThat(verdict(draft, source)).isEqualTo(Optional.ofNullable(verdict));
  }

  @Test
  void whereTheDraftOrTheSourceHasBothNothingIsWrong() {
    String both = "Parliament banned the Boeing 737 from its airports; the Boeing 747 flies.";
    String source = "The parliament of Norvia banned the Boeing 737 from its airports.";
    assertThat(KIND.search(List.of(witness(source)), SETTING).find(read(both).get(1))).isEmpty();
    assertThat(verdict("Parliament banned the Boeing 757 from its airports.", both)).isEmpty();
  }

  private static Optional<String> verdict(String draft, String source) {
    return KIND.search(List.of(witness(source)), SETTING)
        .find(read(draft).get(0))
        .map(trace -> trace.verdict().name());
  }

  private static Witness witness(String prose) {
    Text text = Text.ofProse("wire.txt", prose);
    return new Witness(
        text, List.copyOf(KIND.detect(text, SETTING)), Optional.empty(), Optional.empty());
  }
}
