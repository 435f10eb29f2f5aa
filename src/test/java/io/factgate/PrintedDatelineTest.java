package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Datelines that stand before the first words of a report. */
class PrintedDatelineTest {

  private static final Optional<LocalDateTime> JANUARY =
      Optional.of(LocalDateTime.of(2025, 1, 3, 0, 0));

  @Test
  void aPlaceInCapitalsAndADayDateTheReport() {
    assertThat(day("OSTROW, Aug 19, 2024 (Moor Agency) - The dam broke.", Optional.empty()))
        .isEqualTo("2024-08-19T00:00");
    assertThat(day("LUND-ON-SEA, 3 May 2023 — The mill burned.", Optional.empty()))
        .isEqualTo("2023-05-03T00:00");
  }

  @Test
  void theYearIsTheOneNearestToAKnownDay() {
    assertThat(day("OSTROW, Dec. 30 (Moor Agency) -- The dam broke.", JANUARY))
        .isEqualTo("2024-12-30T00:00");
    assertThat(day("OSTROW, Norland, Jan 5 – The dam broke.", JANUARY))
        .isEqualTo("2025-01-05T00:00");
    assertThat(day("OSTROW, Aug 19 - The dam broke.", Optional.empty())).isEmpty();
  }

  @Test
  void theHeadOfAReleaseDatesIt() {
    assertThat(
            Stream.of(
                "Water Office, press notice 41/2025, 28 May 2025. Osk Water is fined.",
                "OSK COUNTY, statement at 4pm, Wednesday 28 May: Two people died.",
                "MINUTES, Wednesday, May 28, 2025, 10:30 a.m. The council met.",
                "FROM THE ARCHIVE, May 28, 2025. She took the oath.",
                "NOTICE TO MEMBERS, 28 May: The hall is closed."))
        .allSatisfy(text -> assertThat(day(text, JANUARY)).isEqualTo("2025-05-28T00:00"));
  }

  @Test
  void whatIsNoDayHidesNoDateline() {
    assertThat(day("OSK PRESS, Issue 12.\n\nOSK, Aug 19 (Agency) - It broke.", JANUARY))
        .isEqualTo("2024-08-19T00:00");
  }

  @Test
  void aSentenceThatEndsInADayDatesNothing() {
    assertThat(
            Stream.of(
                "Falk was born in Osk, 28 May 1950. He ran the mill.",
                "The mill burned on Wednesday, 28 May 2025. Nobody was hurt.",
                "Rain fell in Osk on 28 May 2025. It was cold.",
                "Council Votes on Tuesday, June 10: What Is at Stake",
                "Next council meeting, Monday 9 June.",
                "Deadline for Comments Is Friday, 27 June.",
                "Photo by Lena Dorn, May 3, 2019.",
                "Lena Dorn, 28 May 1950. A life.",
                "Treaty of Osk, 28 June 1919.",
                "Osk Court, 28 May. Falk was jailed."))
        .allSatisfy(text -> assertThat(day(text, JANUARY)).isEmpty());
  }

  @Test
  void otherWordsInCapitalsDateNothing() {
    assertThat(day("NOTE, the fair of Aug 19 - 21 is off.", JANUARY)).isEmpty();
    assertThat(day("OSTROW - The dam broke on Aug 19.", JANUARY)).isEmpty();
    assertThat(day("Ostrow, Aug 19 - The dam broke.", JANUARY)).isEmpty();
  }

  private static String day(String prose, Optional<LocalDateTime> known) {
    return PrintedDateline.of(Text.ofProse("a.txt", prose), known)
        .map(LocalDateTime::toString)
        .orElse("");
  }
}
