package io.factgate.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The app (version 3.11.4) is out.",
        "Flight KX 312 left on runway 27.",
        "An old Boeing 747 stood beside the B52 road.",
        "See section 5.2 and page 710.",
        "See rooms 14 and 15, pages 3-5 and lines 20 to 30.",
        "Card no. 204 hangs there; Nos. 3 and 4 are lost.",
        "Call 0700 300 400 or 555-0188 or +44 20 7946 0018.",
        "The code 5512 was changed.",
        "The desk is open 24/7.",
        "They met one-on-one, and no one else came.",
        "One of the boats sank, and this one burnt.",
        "In 2019 and since 1998 it grew.",
        "From 1990 to 1995 it grew.",
        "The 1980s were loud; a man in his 60s sang.",
        "It began at 17:45, or 5 p.m., or at 5.",
        "On 2024-03-17 and 17.03.2024 and 3/17/2024 it rained.",
        "On 17 March and Mar. 18, 2024 it rained.",
        "It took two weeks, ten days, half an hour and an hour and a half.",
        "After a four-day strike and 15 years they stopped.",
        "First Lady Nia Omar praised the Second World War museum.",
        "The 19th century, the third quarter and the second half were dull.",
        "They live in a two-way street.",
        "Covid-19 and the F-16 and 5G phones.",
        "The Fortune 500 and the G20.",
        "1. Plant elms.",
        "The second of them sang first.",
        "A man and a woman sang.",
        "One thing is clear, and one way leads out.",
        "The second half of a match was dull, the wall is from A.D. 1120.",
        "A Boeing 747F and the 80331 ZIP code.",
        "Car 14 met the iPhone 15 on Planet 9.",
        "The Group of 20, GMT+2 and seat 14C; call (555) 123-4567, ext. 12.",
        "See note 4, Art. 5(1), pp. 33-47 and the 2021-22 season.",
        "https://elm.example/plans/700 tells more"
      })
  void staysSilent(String prose) {
    assertThat(Reading.of(prose)).isEmpty();
  }
}
