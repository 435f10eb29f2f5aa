package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Land zahlt 8 Mio. Euro. | 8 Mio. Euro = 8000000 EUR",
        "Es waren 2,5 Mrd. Euro. | 2,5 Mrd. Euro = 2500000000 EUR",
        "Die Rechnung lautet auf 1.234,56 €. | 1.234,56 € = 1234.56 EUR",
        "Etwa 1.500 Häuser brannten. | Etwa 1.500 = 1500 about",
        "Rund 12,5 Millionen Franken fehlen. | Rund 12,5 Millionen Franken = 12500000 CHF about",
        "Die Steuer steigt um 4,5 Prozent. | 4,5 Prozent = 4.5 %",
        "Zwei Milliarden US-Dollar flossen. | Zwei Milliarden US-Dollar = 2000000000 USD",
        "Die Strecke ist 3,5 Kilometer lang. | 3,5 Kilometer = 3.5 km",
        "Zwischen 10 und 15 km trennen sie. | Zwischen 10 und 15 km = 10 15 km",
        "Mehr als zweiunddreißig Wagen hielten. | Mehr als zweiunddreißig = 32 moreThan",
        "Es wurde minus 12 Grad Celsius kalt. | minus 12 Grad Celsius = -12 Cel",
        "Am 3. Mai 2021 um 14.30 Uhr dauerte es zwei Jahre, siehe Seite 12. | ''"
      })
  void germanHasTheDecimalCommaAndItsOwnWords(String prose, String expected) {
    assertThat(String.join(" ; ", Reading.of(prose, Locale.GERMANY))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'État verse 8 millions d'euros. | 8 millions d'euros = 8000000 EUR",
        "Elle a perdu 2,5 milliards de dollars. | 2,5 milliards de dollars = 2500000000 USD",
        "La facture est de 1 234,56 €. | 1 234,56 € = 1234.56 EUR",
        "Plus de 1 500 maisons ont brûlé. | Plus de 1 500 = 1500 moreThan",
        "Le budget atteint environ 2 Md€. | environ 2 Md€ = 2000000000 EUR about",
        "Il coûte 3 M€. | 3 M€ = 3000000 EUR",
        "Deux millions de tonnes ont brûlé. | Deux millions de tonnes = 2000000 t",
        "La hausse est de 3,5 pour cent. | 3,5 pour cent = 3.5 %",
        "Entre 10 et 15 km les séparent. | Entre 10 et 15 km = 10 15 km",
        "Il faisait moins 12 degrés. | moins 12 degrés = -12 deg",
        "Près de 500 francs suisses manquent. | Près de 500 francs suisses = 500 CHF nearly",
        "Elle compte quatre-vingt-dix-sept euros. | quatre-vingt-dix-sept euros = 97 EUR",
        "Il reste soixante et onze euros. | soixante et onze euros = 71 EUR",
        "Il pèse soixante-douze kilos. | soixante-douze kilos = 72 kg",
        "Elle a vingt-deux mille euros. | vingt-deux mille euros = 22000 EUR",
        "Le pont coûte trois cent quatre-vingts millions d'euros. | trois cent quatre-vingts millions d'euros = 380000000 EUR",
        "Le mur a dix-huit mètres, la tour trente-et-un mètres. | dix-huit mètres = 18 m ; trente-et-un mètres = 31 m",
        "En 2019, depuis 14 h, pendant deux ans, voir page 12. | ''"
      })
  void frenchHasTheDecimalCommaAndItsOwnWords(String prose, String expected) {
    assertThat(String.join(" ; ", Reading.of(prose, Locale.FRANCE))).isEqualTo(expected);
  }

  @Test
  void theLocaleDecidesWhatAPointParts() {
    assertThat(values("1.500", Locale.US)).containsExactly("1.500");
    assertThat(values("1.500", Locale.GERMANY)).containsExactly("1500");
    assertThat(values("1,500", Locale.US)).containsExactly("1500");
    assertThat(values("1,500", Locale.FRANCE)).containsExactly("1.500");
  }

  @Test
  void aLanguageWithoutFilesIsReadAsEnglish() {
    assertThat(Reading.of("They sold 8 million lamps.", Locale.ROOT))
        .containsExactly("8 million lamps = 8000000 lamp");
  }

  private static List<String> values(String number, Locale locale) {
    return Reading.mentions("xx " + number + " xx", locale).stream()
        .map(Mention::value)
        .map(quantity -> quantity.value().toPlainString())
        .toList();
  }
}
