package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorsNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament set aside 1.2 trillion yen for new ports. | 1.2 trillion yen = 1200000000000 JPY",
        "The bank wrote off £350m on old ferries. | £350m = 350000000 GBP",
        "Joblessness rose 0.5 percentage points to 6.1 percent. | 0.5 percentage points = 0.5 pp up ; 6.1 percent = 6.1 %",
        "Tens of thousands of pilgrims walked to the shrine. | Tens of thousands of pilgrims = 10000 10000 100000 pilgrim atLeast",
        "One in eight nurses plans to quit. | One in eight = 0.125 fraction",
        "Senators voted 62-37 for the bill. | 62-37 = 62 37 score",
        "The herd shrank by a fifth. | a fifth = 0.2 down fraction",
        "Car sales doubled to 40,000 last spring. | 40,000 = 40000",
        "The share closed up 3 % at 40 euros. | 3 % = 3 % up ; 40 euros = 40 EUR",
        "No fewer than 14 herds were culled. | No fewer than 14 herds = 14 herd atLeast",
        "As many as 900 guests may come. | As many as 900 guests = 900 guest atMost",
        "Two and a half million hens were lost to the flu. | Two and a half million hens = 2500000 hen",
        "A couple of guards slept, and a score of sheep got out. | A couple of guards = 2 guard atLeast ; a score of sheep = 20 sheep atLeast",
        "The delta has 312 people per square kilometre. | 312 people per square kilometre = 312 person/km2",
        "Frost of -12C hit the vineyards, wind of 95 km/h (59 mph) the coast. | -12C = -12 Cel ; 95 km/h = 95 km/h ; 59 mph = 59 mi/h",
        "The trust offers a 2.1x return on the stake. | 2.1x = 2.1 x",
        "Around 70 of the 120 villages lost power. | Around 70 = 70 village about ; 120 villages = 120 village",
        "It sold for HK$2.3 million, not A$40 or C$1.5bn. | HK$2.3 million = 2300000 HKD ; A$40 = 40 AUD ; C$1.5bn = 1500000000 CAD",
        "The state paid five crore rupees for it. | five crore rupees = 50000000 INR",
        "Visitor numbers grew from 40,000 to 55,000. | from 40,000 to 55,000 = 40000 55000 up",
        "Trade grew tenfold, then eightfold. | tenfold = 10 x up ; eightfold = 8 x",
        "Divers found 40-odd wrecks. | 40-odd wrecks = 40 wreck about",
        "She signed a $1.5m-a-year contract. | $1.5m-a-year = 1500000 USD/year",
        "Drivers may have 0.5 per mille of alcohol in the blood. | 0.5 per mille = 0.5 [ppth]",
        "The hull is 180ft long and 24ft wide. | 180ft = 180 ft ; 24ft = 24 ft",
        "The boxer weighs 13 stone. | 13 stone = 13 stone",
        "A fine of $1-2 million is likely, and 5 to 10 percent of sales. | $1-2 million = 1000000 2000000 USD ; 5 to 10 percent = 5 10 %",
        "Costs are put at £2m–£3m. | £2m–£3m = 2000000 3000000 GBP",
        "Three out of four towns are short of doctors. | Three out of four = 0.75 fraction",
        "A quarter of a million euros went astray. | A quarter of a million euros = 250000 EUR",
        "Half of the budget is gone. | Half = 0.5 fraction",
        "The new dam is one and a half times the size of the old one. | one and a half times = 1.5 x",
        "Mills cut 300,000-400,000 tonnes of output. | 300,000-400,000 tonnes = 300000 400000 t down",
        "The class had 28 eleven-year-olds. | 28 = 28 ; eleven-year-olds = 11 year old",
        "She took a record 48 medals. | 48 medals = 48 medal",
        "Well over 300 flights were grounded. | Well over 300 flights = 300 flight moreThan",
        "The guide says Article 5, F-16, COVID-19, Catch-22, G7 and Apollo 11. | ''",
        "Louis XIV and Pope Innocent III never rode Route 66 or Flight 370. | ''",
        "He asked no one, and on the one hand he was right, on the other he was one of the losers. | ''",
        "It stands at 221B Baker Street, postcode SW1A 2AA; call 020 7946 0018. | ''",
        "The 9/11 inquiry read pages 12-14 and Chapter 3. | ''",
        "The under-21 side met the U19s on 3 May 2021. | ''",
        "Around 1,200 litres of fuel leaked, nearly all of it into the Orl. | Around 1,200 litres = 1200 L about",
        "Of 60 ministers, 22 are women. | 60 ministers = 60 minister ; 22 = 22",
        "The yen fell to 151.9 per dollar. | 151.9 = 151.9",
        "Inflation was 7.25% in May, the third rise in a row. | 7.25% = 7.25 % ; third = 3 ordinal",
        "He hit 31 home runs and 104 runs batted in. | 31 home runs = 31 run ; 104 runs = 104 run",
        "The plant makes 1,500MW of power, 4% less than planned. | 1,500MW = 1500 MW ; 4% = 4 % down",
        "It takes up 2,400 sq ft in a 16-storey tower. | 2,400 sq ft = 2400 ft2 ; 16-storey = 16 storey",
        "The ship carried $14.7 billion-worth of 3½-tonne trucks. | $14.7 billion = 14700000000 USD ; 3½-tonne = 3.5 t",
        "Between two and three dozen geese were shot. | Between two and three dozen geese = 24 36 goose",
        "Rents went up 12%, wages only 2½ per cent. | 12% = 12 % up ; 2½ per cent = 2.5 %",
        "The fund manages between $90 and $100 billion. | between $90 and $100 billion = 90000000000 100000000000 USD",
        "They sold 1 500 lamps and 12'000 bulbs. | 1 500 lamps = 1500 lamp ; 12'000 bulbs = 12000 bulb",
        "They live at 12 Oak Street or on the 29km Road, not at 221B Baker Street. | ''",
        "Some 40 Wall Street banks paid $5 B and 3 M€. | Some 40 Wall Street banks = 40 bank about ; $5 B = 5000000000 USD ; 3 M€ = 3000000 EUR",
        "The app cost €20 ($22) a month. | €20 = 20 EUR/month ; $22 = 22 USD/month",
        "Mileage went from about 14-18 mpg to 24 for vans. | about 14-18 mpg = 14 18 mi/gal about ; 24 = 24 mi/gal",
        "It fell from 20 mpg in 2008 to 19 mpg. | 20 mpg = 20 mi/gal ; 19 mpg = 19 mi/gal",
        "A fare costs 8 or $9. | 8 = 8 USD ; $9 = 9 USD",
        "Elm shares were down 2.3%, those of Orl by 2.6%. | 2.3% = 2.3 % down ; 2.6% = 2.6 % down",
        "The charity sold 50 50 dollar bills and 2.9 million 9 liter cases. | 50 = 50 bill ; 50 dollar = 50 USD ; 2.9 million = 2900000 case ; 9 liter = 9 L",
        "The store handed out 3 USD50 Cards; losses hit MUSD 60. | 3 = 3 card ; USD50 = 50 USD ; MUSD 60 = 60000000 USD",
        "The wire gave PS2.7m for the price, the shop sold the PS5. | PS2.7m = 2700000 GBP",
        "At 2-0 down they gave up. | 2-0 = 2 0 score",
        "A three course meal was served to a 12 member panel. | three course = 3 course ; 12 member = 12 member",
        "The fleet has 27,000 Model S and Model X cars. | 27,000 Model S and Model X cars = 27000 car",
        "Two to three hundred mules came, thirty - five of them lame. | Two to three hundred mules = 200 300 mule ; thirty - five = 35",
        "They sell the Orl 11 Pro and 11 Max; call +1-222-3333. | ''",
        "A loaf costs 95 cents or 80 pence. | 95 cents = 0.95 USD ; 80 pence = 0.8 GBP"
      })
  void areReadAsEditorsMeanThem(String prose, String expected) {
    assertThat(String.join(" ; ", Reading.of(prose))).isEqualTo(expected);
  }
}
