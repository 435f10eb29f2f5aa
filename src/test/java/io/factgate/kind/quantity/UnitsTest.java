package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Setting;
import io.factgate.text.Text;
import io.factgate.text.WordList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$8 | USD | money",
        "US$8m | USD | money",
        "C$8 | CAD | money",
        "8 Canadian dollars | CAD | money",
        "£8bn | GBP | money",
        "8 pounds | lb | mass",
        "8 million pounds | GBP | money",
        "€8 million | EUR | money",
        "8 Swiss francs | CHF | money",
        "8 cents | USD | money",
        "8p | GBP | money",
        "$8 a barrel | USD/bbl | money",
        "8 euros per seat | EUR/seat | money",
        "8 per cent | % | percent",
        "8pc | % | percent",
        "8 percentage points | pp | percent",
        "8 basis points | pp | percent",
        "8x | x | multiple",
        "8 km | km | length",
        "8-mile | mi | length",
        "8 feet 3 inches | ft | length",
        "8 sq ft | ft2 | area",
        "8 hectares | har | area",
        "8 cubic metres | m3 | volume",
        "8 litres | L | volume",
        "8 tonnes | t | mass",
        "8kg | kg | mass",
        "8 °C | Cel | temperature",
        "8 degrees Fahrenheit | [degF] | temperature",
        "8 mph | mi/h | speed",
        "8 metres per second | m/s | speed",
        "8 megawatts | MW | power",
        "8 kWh | kW.h | energy",
        "8GB | GB | data",
        "8 bar | bar | pressure",
        "8 years old | year old | age",
        "8-month-old | month old | age",
        "8-acre | acre | area",
        "8deg C | Cel | temperature",
        "8 USD million | USD | money",
        "8 MEUR | EUR | money",
        "8 ‰ | [ppth] | concentration",
        "8 ppg | point/game | count",
        "8 people | person | count",
        "8 new grey ponies | pony | count",
        "8 steel-clad wagons | wagon | count"
      })
  void namesAndSignsGiveUnitAndDimension(String words, String unit, String dimension) {
    assertThat(Reading.mentions("They had " + words + "."))
        .singleElement()
        .satisfies(m -> assertThat(m.words()).isEqualTo(words))
        .satisfies(m -> assertThat(m.value().unit()).contains(unit))
        .satisfies(m -> assertThat(Reading.KIND.dimension(m)).contains(dimension));
  }

  @Test
  void everyCurrencyThatACountryHasIsKnown() {
    List<String> known =
        WordList.lines(UnitsTest.class, "currencies.txt").stream()
            .map(row -> row.substring(0, 3))
            .toList();
    assertThat(Locale.getISOCountries())
        .extracting(country -> Currency.getInstance(new Locale("", country)))
        .filteredOn(Objects::nonNull)
        .extracting(Currency::getCurrencyCode)
        .isSubsetOf(known);
  }

  @Test
  void poundsAreAWeightWhereTheWordsSpeakOfWeight() {
    assertThat(Reading.of("The carp weighs 30 pounds.")).containsExactly("30 pounds = 30 lb");
    assertThat(Reading.of("The seat costs 30 pounds.")).containsExactly("30 pounds = 30 GBP");
  }

  @Test
  void barePoundsAreMoneyInBritain() {
    Setting plain = Setting.plain();
    Setting britain = new Setting(plain.dateline(), Locale.UK, plain.zone(), plain.names());
    assertThat(Reading.KIND.detect(Text.ofProse("a.txt", "They had 8 pounds."), britain))
        .singleElement()
        .satisfies(m -> assertThat(m.value().unit()).contains("GBP"));
  }

  @Test
  void aBareDollarIsTheLocales() {
    Setting plain = Setting.plain();
    Setting canada = new Setting(plain.dateline(), Locale.CANADA, plain.zone(), plain.names());
    assertThat(Reading.KIND.detect(Text.ofProse("a.txt", "It costs $30."), canada))
        .singleElement()
        .satisfies(m -> assertThat(m.value().unit()).contains("CAD"));
  }

  @Test
  void theSubjectIsTheNounWithItsModifiers() {
    assertThat(Reading.KIND.subject(Reading.mentions("They bought 14 heavy snow ploughs.").get(0)))
        .isEqualTo(List.of("plough", "heavy", "snow"));
    assertThat(Reading.KIND.subject(Reading.mentions("A quake of magnitude 5.2 hit.").get(0)))
        .isEqualTo(List.of("magnitude"));
    assertThat(Reading.KIND.subject(Reading.mentions("60 of its 900 clerks left.").get(0)))
        .isEqualTo(List.of("clerk"));
  }

  @Test
  void partAndWholeAreTwoMentions() {
    assertThat(Reading.of("The mill cuts 60 of its 900 posts."))
        .containsExactly("60 = 60 post down", "900 posts = 900 post");
  }
}
