package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshCasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam will cost about $70 billion. | about $70 billion = 70000000000 USD about",
        "It lies between 20 and 25 km away. | between 20 and 25 km = 20 25 km",
        "They planted 2,600 elms. | 2,600 elms = 2600 elm",
        "They planted 2 600 elms. | 2 600 elms = 2600 elm",
        "The fleet has forty-three trawlers. | forty-three trawlers = 43 trawler",
        "Fifty million crowns went missing. | Fifty million crowns = 50000000 CZK",
        "The fund lost €45m. | €45m = 45000000 EUR down",
        "The fund got US$3.4bn. | US$3.4bn = 3400000000 USD",
        "The app has 340k users. | 340k users = 340000 user",
        "A dozen divers came. | A dozen divers = 12 diver",
        "Half a million euros went. | Half a million euros = 500000 EUR",
        "A third of the wheat rotted. | A third = 0.3333333333333333 fraction",
        "Two-thirds agreed. | Two-thirds = 0.6666666666666667 fraction",
        "One in four pupils came. | One in four = 0.25 fraction",
        "Hundreds of herders left. | Hundreds of herders = 100 100 1000 herder atLeast",
        "Output is up threefold. | threefold = 3 x up",
        "It costs 2.5 times more. | 2.5 times = 2.5 x up",
        "She won for the sixth time. | sixth = 6 ordinal",
        "He came 31st in the race. | 31st = 31 ordinal",
        "Osk beat Lund 4-2 at home. | 4-2 = 4 2 score",
        "It fell to minus 9 degrees Celsius. | minus 9 degrees Celsius = -9 Cel",
        "Sales: −3.5 % | −3.5 % = -3.5 % down",
        "Sales: +8.5 % | +8.5 % = 8.5 % up",
        "The rate is 40 basis points higher. | 40 basis points = 0.4 pp up",
        "It rose by half a percentage point. | half a percentage point = 0.5 pp up",
        "The gust reached 95 km/h there. | 95 km/h = 95 km/h",
        "The gust reached 60 miles an hour. | 60 miles an hour = 60 mi/h",
        "The due is 80 crowns a tonne. | 80 crowns a tonne = 80 CZK/t",
        "Oil cost $71 per barrel. | $71 per barrel = 71 USD/bbl",
        "The 37-year-old Ana Brok won. | 37-year-old = 37 year old",
        "Ana Brok, 37, won. | 37 = 37 year old",
        "A man aged 52 was held. | 52 = 52 year old",
        "He is 19 years old. | 19 years old = 19 year old",
        "Nearly 130 shops shut. | Nearly 130 shops = 130 shop nearly",
        "They made three key offers. | three key offers = 3 offer",
        "At least sixteen miners came up. | At least sixteen miners = 16 miner atLeast",
        "The storm killed 38. | 38 = 38",
        "A quake of magnitude 5.8 struck. | 5.8 = 5.8",
        "Of the crew, 61 of the sailors left. | 61 of the sailors = 61 sailor",
        "Prices fell 4.5 percent. | 4.5 percent = 4.5 % down",
        "A drop of 6 percent followed. | 6 percent = 6 % down",
        "It costs between $80 and $90 billion. | between $80 and $90 billion = 80000000000 90000000000 USD",
        "The count went from 520 to 410. | from 520 to 410 = 410 520 down",
        "The wait is 10–12 km long. | 10–12 km = 10 12 km",
        "The path is 31 miles long. | 31 miles = 31 mi",
        "It was 99 degrees Fahrenheit. | 99 degrees Fahrenheit = 99 [degF]",
        "They dug a 12-gallon tank. | 12-gallon = 12 gal",
        "A farm of 45 hectares burnt. | 45 hectares = 45 har",
        "The pig weighs 90 pounds. | 90 pounds = 90 lb",
        "The seat costs 18 pounds. | 18 pounds = 18 GBP",
        "A stamp costs 65 cents. | 65 cents = 0.65 USD",
        "It holds 30 litres or more. | 30 litres or more = 30 L atLeast",
        "Up to 14 boats sank. | Up to 14 boats = 14 boat atMost",
        "Fewer than 70 voters came. | Fewer than 70 voters = 70 voter lessThan"
      })
  void readsWhatASentenceStates(String prose, String expected) {
    assertThat(Reading.of(prose)).isEqualTo(List.of(expected));
  }
}
