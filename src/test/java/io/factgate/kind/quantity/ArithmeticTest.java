package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {

  @Test
  void partsBehindAColonMustMakeTheTotal() {
    assertThat(
            objections(
                "The shire spends 120 million crowns: 45 million on bridges, 40 million on parks and"
                    + " 25 million on pools."))
        .containsExactly(
            "120 million crowns: says \"120 million crowns\", but its parts make" + " 110,000,000");
  }

  @Test
  void aTotalInAllMustBeTheSum() {
    assertThat(objections("Five men and three women were hurt, nine in all."))
        .containsExactly("nine: says \"nine\", but its parts make 8");
  }

  @Test
  void aShareMustBeThatOfPartAndWhole() {
    assertThat(objections("Of the 300 cows 60 are sick, a quarter of them all."))
        .containsExactly("a quarter: says \"a quarter\", but 60 of 300 are 20 percent");
    assertThat(objections("Some say 60 of the 300 cows, or 30 percent, are sick."))
        .containsExactly("30 percent: says \"30 percent\", but 60 of 300 are 20 percent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shire spends 110 million crowns: 45 million on bridges, 40 million on parks and 25"
            + " million on pools.",
        "It has 12 ships: 5 boats, 4 ferries and two tugs.",
        "The fleet has 12 ships: 5 at sea, 4 in dock, including two tugs, and 3 for sale.",
        "Five men and three women were hurt, eight in all.",
        "Of the 300 cows 60 are sick, a fifth of them all.",
        "Of the 300 cows 60 are sick, 30 percent more than last year.",
        "About 60 of the 300 cows, or 30 percent, are sick.",
        "Prices: 5 crowns, 7 crowns and 9 crowns."
      })
  void staysSilentWhereItAddsUpOrIsNotSaidToBeAll(String prose) {
    assertThat(objections(prose)).isEmpty();
  }

  private static List<String> objections(String prose) {
    List<Mention<Quantity>> mentions = Reading.mentions(prose);
    return Reading.KIND.checkTogether(mentions, Setting.plain()).stream()
        .map(o -> mentions.get(0).text().at(o.span()) + ": " + o.message())
        .toList();
  }
}
