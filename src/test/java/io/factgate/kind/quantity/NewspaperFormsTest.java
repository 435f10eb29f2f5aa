package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewspaperFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mine produced one million two hundred thousand tonnes of ore. | one million two hundred thousand tonnes = 1200000 t",
        "Turnout was sixty-one point five percent. | sixty-one point five percent = 61.5 %",
        "The bridge will cost 4 thousand 3 hundred crowns. | 4 thousand 3 hundred crowns = 4300 CZK",
        "They sold three million and a half umbrellas. | three million and a half umbrellas = 3500000 umbrella",
        "Nought point two percent of samples failed. | Nought point two percent = 0.2 %",
        "The lab counted 6.1 × 10^7 cells. | 6.1 × 10^7 cells = 61000000 cell",
        "The lab counted 6.1e7 cells. | 6.1e7 cells = 61000000 cell",
        "The winner weighed in at five hundredths of a gram. | five hundredths of a gram = 0.05 g",
        "She came one hundred and twenty-fifth in the marathon. | one hundred and twenty-fifth = 125 ordinal",
        "The company sold eleven dozen kettles. | eleven dozen kettles = 132 kettle",
        "The council elected 42 MPs. | 42 MPs = 42 mp",
        "At least 14 NGOs left the country. | At least 14 NGOs = 14 ngo atLeast",
        "The firm shipped 3.2m red and white flags. | 3.2m red and white flags = 3200000 flag",
        "Some 70 Polish and Czech firefighters flew in. | Some 70 Polish and Czech firefighters = 70 firefighter about",
        "The deal is worth $A340 million. | $A340 million = 340000000 AUD",
        "The port paid about $US2.1bn for it. | about $US2.1bn = 2100000000 USD about",
        "The tax (€9.50 a night) starts soon. | €9.50 a night = 9.5 EUR/night",
        "The fee (RM40) is due. | RM40 = 40 MYR",
        "Wages went from 18 to $21 an hour. | from 18 to $21 an hour = 18 21 USD/hour up",
        "The plane flew more than 900 kilometres (560 miles) off course. | more than 900 kilometres = 900 km moreThan ; 560 miles = 560 mi moreThan",
        "Rents range from $900 to $2,400. | from $900 to $2,400 = 900 2400 USD",
        "The count grew from 310 to 370. | from 310 to 370 = 310 370 up",
        "The charity raised $6 million. | $6 million = 6000000 USD",
        "The defence gave up 310 points. | 310 points = 310 point",
        "The chips use a sub-5 nanometre process. | sub-5 nanometre = 5 nm lessThan",
        "The club sold 5,100 tickets, compared with 4,700 a year earlier. | 5,100 tickets = 5100 ticket ; 4,700 = 4700 ticket",
        "They ate 3 pounds of cheese. | 3 pounds = 3 lb",
        "The boy lost 14 pounds in a year. | 14 pounds = 14 lb down",
        "The sculptor asked 900 pounds for the statue. | 900 pounds = 900 GBP",
        "They ordered six 12-litre drums. | six = 6 drum ; 12-litre = 12 L",
        "The airline bought nine Airbus A320 jets. | nine Airbus A320 jets = 9 jet",
        "She bought two gas-fired boilers. | two gas-fired boilers = 2 boiler",
        "The dose must be greater than 10 and less than 40 milligrams. | greater than 10 and less than 40 milligrams = 10 40 mg",
        "The mark is 3 out of 10. | 3 out of 10 = 0.3 fraction",
        "The index lost 41 points, or 1.2 percent. | 41 points = 41 point down ; 1.2 percent = 1.2 % down",
        "The roof measured 300 sq. m. in all. | 300 sq. m. = 300 m2",
        "Beef cost $ 3 , 700 a ton there. | $ 3 , 700 a ton = 3700 USD/ton",
        "Some 26, 000 elks and 1, 050 bears live there. | Some 26, 000 elks = 26000 elk about ; 1, 050 bears = 1050 bear",
        "The trail is 2 . 4 miles long. | 2 . 4 miles = 2.4 mi",
        "Some 12 , 500 people marched. | Some 12 , 500 people = 12500 person about",
        "Profit was 2.4 million euros. | 2.4 million euros = 2400000 EUR",
        "A 3-1/2-year-old girl was found. | 3-1/2-year-old = 3.5 year old",
        "The vote was 51–49 in favour. | 51–49 = 51 49 score",
        "Every 1 in 6 homes stood empty. | 1 in 6 = 0.1666666666666667 fraction",
        "Salt makes up 4 per mille of it. | 4 per mille = 4 [ppth]",
        "The budget doubled to 8 million zlotys. | 8 million zlotys = 8000000 PLN",
        "Police seized 1.2kg of gold and 40g of pearls. | 1.2kg = 1.2 kg ; 40g = 40 g",
        "The yield fell 12bp. | 12bp = 0.12 pp down",
        "One person died and two people were hurt. | One person = 1 person ; two people = 2 person",
        "One of the boats sank on the one hand. | ''",
        "The town has 90 people per km². | 90 people per km² = 90 person/km2",
        "Fares rose by as much as 9 percent. | as much as 9 percent = 9 % atMost up",
        "Car 12 finished ahead of Planet 9 and the iPhone 15 stand. | ''"
      })
  void readsEveryFormThatNewspapersWrite(String prose, String expected) {
    assertThat(String.join(" ; ", Reading.of(prose))).isEqualTo(expected);
  }
}
