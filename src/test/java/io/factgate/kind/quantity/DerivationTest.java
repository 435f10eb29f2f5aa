package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first number of a draft's sentence, and whether those of a source make it. */
class DerivationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five elks died. | Two elks died in May and three elks in June.",
        "Some 600 elks died. | In May 412 elks died, in June 184.",
        "Six people were hurt. | The crash hurt five people and an officer; one officer died.",
        "Ten suspects were held. | They held a cleric and nine other suspects.",
        "It owed $5M. | It owed $4.9 million.",
        "It owed $30M. | It owed $29.6 million.",
        "It sold 150 shops. | It sold 10 percent of its 1,500 shops.",
        "It sold some 147 shops. | It sold 10 percent of its nearly 1,500 shops.",
        "It paid $600. | It paid for 12 tables at $50 each.",
        "It lost 70 percent. | Only 30 percent was left.",
        "Profit rose 16%. | It made £61.4 million, against £52.9 million a year ago.",
        "The price fell by 9 per cent. | Wind costs £74.10 (last round £81.60; ceiling £89.00).",
        "She threw 87 centimeters farther than Dorn. | Hall threw 17.92 meters, Dorn 17.05 meters.",
        "It added 1.7p a litre. | Petrol cost 138.9p a litre (January: 137.2p).",
        "It lost 145 pupils. | It has 1,484 pupils, down from 1,629 five years ago.",
        "It will cost about $8.6 million. | It will replace 1,050 pipes at $8,200 each.",
        "The gap is €2.5m a year. | The offer is worth €9.3m a year. The union's would cost €11.8m.",
        "Another £16,300 is still to be found. | Of £41,300 the diocese has £15,000, a trust £10,000.",
        "It recalls about 300,000 pickups and SUVs. | It recalls 238,416 pickups from 2021 and 61,150 SUVs.",
        "Two days will cost €1.28m. | Every strike day costs €640,000.",
        "The list is longer by 3,760. | Outpatients: 31,870 (August 2024 28,110).",
        "Profit was up by Sh300 million. | It made Sh1.1bn (0.8bn) in Uganda.",
        "It is 37 1/4 cents above the low. | Wheat was at $5.43 1/2, after $5.06 1/4 in May.",
        "A full course costs $33.75. | The vaccine needs three doses and costs $11.25 a dose.",
        "It is about S$130,000 a bitcoin. | They want 40 bitcoin (about S$5.2 million).",
        "Turnout was 42 per cent. | Electorate 8,254; votes cast 3,480.",
        "It will cost ₦53.5 million altogether. | It gives ₦250,000 to every trader whose shop burnt.",
        "They cut jobs, five of them filled. | It cuts 14 jobs out of 163, nine of them vacant.",
        "The bridge is 0.5 metres too low. | The bridge is 2.9 metres high. A cart is 3.4.",
        "It saw a 4 per cent sell-off. | It closed at S$7.68, -32 cents.",
        "Shares put on 7.6%. | It closed at 318.4p, up 22.4p.",
        "They freed 19 tourists. | They held 11 tourists and their eight guides."
      })
  void mayBeWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They found 124 species. | They found 123 species in one hothouse of nature.",
        "It cost $16M. | It cost $100 million, of which $16 million and $14,000 were gifts.",
        "He faced 17 charges. | He faced 13 charges and two more counts of fraud.",
        "They wrote 17 more pieces. | They wrote two more pieces.",
        "It owed $30M. | It owed $28 million.",
        "It paid $100K. | It paid $130,000 and $40,000.",
        "The index fell 90 points. | The index fell 88.81 points.",
        "It sold 151 shops. | It sold 10 percent of its 1,500 shops.",
        "It rose 65 percent. | It rose 64 percent of 101 percent.",
        "Profit rose 17%. | It made £61.4 million, against £52.9 million a year ago.",
        "Another £17,300 is still to be found. | Of £41,300 the diocese has £15,000, a trust £10,000.",
        "It recalls about 300,000 pickups. | It recalls 238,416 pickups from 2021 and 61,150 SUVs.",
        "Ten days will cost €6.4m. | Every strike day costs €640,000.",
        "It cost $8.6 million. | It will replace 1,050 pipes at $8,200 each.",
        "She threw 88 centimeters farther than Dorn. | Hall threw 17.92 meters, Dorn 17.05 meters."
      })
  void isNotWorkedOut(String draft, String known) {
    assertThat(isPossible(draft, known)).isFalse();
  }

  private static boolean isPossible(String draft, String known) {
    Mention<Quantity> number = Reading.mentions(draft).get(0);
    List<Mention<Quantity>> numbers = Reading.mentions(known);
    return Derivation.isPossible(number, numbers);
  }
}
