package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents tell their day in many forms; what may be two days, or is none, is not guessed. */
final class DatelinesTest {

  private static final ZoneId UTC = ZoneId.of("UTC");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-05-01",
        "20250501",
        "2025/05/01",
        "2025-05-01Z",
        "1 May 2025",
        "01 May 2025",
        "May 1, 2025",
        "may 1, 2025",
        "May 1st, 2025",
        "1 MAY 2025",
        "Thursday, May 1, 2025",
        "Thu, 1 May 2025"
      })
  void readsDays(String words) {
    assertThat(Datelines.read(words, UTC)).contains(LocalDateTime.of(2025, 5, 1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-05-01T10:00:00Z",
        "2025-05-01t10:00:00z",
        "2025-05-01T10:00",
        "2025-05-01 10:00",
        "2025-05-01 10:00:00.000",
        "2025-05-01 10:00:00 UTC",
        "2025-05-01T10:00:00.000+0000",
        "2025-05-01T10:00:00+00:00[UTC]",
        "20250501T100000Z",
        "20250501100000",
        "1746093600",
        "1746093600.0",
        "1746093600000",
        "1746093600000000",
        "1746093600000000000",
        "Thu, 01 May 2025 10:00:00 GMT",
        "Thu, 1 May 2025 10:00:00 +0000 (UTC)",
        "1 May 2025 10:00 UT",
        "Thu May 01 10:00:00 +0000 2025",
        "Thu May 1 10:00:00 UTC 2025",
        "May 1, 2025 10:00 AM",
        "May 1, 2025, 10 a.m."
      })
  void readsMoments(String words) {
    assertThat(Datelines.read(words, UTC)).contains(LocalDateTime.of(2025, 5, 1, 10, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025-05",
        "May 2025",
        "202505",
        "05/01/2025",
        "2025050110",
        "202505011000",
        "20251301",
        "2025-02-30",
        "Friday, 1 May 2025",
        "Fri, 1 May 2025 10:00:00 +0000",
        "yesterday",
        "May 1",
        "before May 1, 2025",
        "May 1, 2025, updated May 2, 2025",
        "0",
        "12345",
        "none",
        ""
      })
  void guessesNothing(String words) {
    assertThat(Datelines.read(words, UTC)).isEmpty();
    assertThat(Datelines.read(words + " ".repeat(300) + "x".repeat(100_000), UTC)).isEmpty();
  }

  /** The day is that of the writer's calendar; what is of no place is of the run's zone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-06-30T23:30:00-04:00 | UTC | 2019-06-30T23:30",
        "2019-07-01T00:30:00+09:00 | UTC | 2019-07-01T00:30",
        "Sun, 30 Jun 2019 23:30:00 -0400 (EDT) | UTC | 2019-06-30T23:30",
        "Sun, 30 Jun 2019 23:30:00 EDT | UTC | 2019-06-30T23:30",
        "2019-06-30T23:30:00+01:00[Europe/London] | America/New_York | 2019-06-30T23:30",
        "2019-01-01T00:30:00+00:00[Europe/London] | America/New_York | 2019-01-01T00:30",
        "2019-07-01T03:30:00Z | UTC | 2019-07-01T03:30",
        "2019-07-01T03:30:00Z | America/New_York | 2019-06-30T23:30",
        "2019-07-01T03:30:00+00:00 | America/New_York | 2019-06-30T23:30",
        "1561951800 | America/New_York | 2019-06-30T23:30",
        "2019-06-30 23:30 | America/New_York | 2019-06-30T23:30"
      })
  void keepsTheDayOfTheWritersCalendar(String words, String zone, LocalDateTime day) {
    assertThat(Datelines.read(words, ZoneId.of(zone))).contains(day);
  }

  @Test
  void readsSecondsBeforeTheTurnOfTheCentury() {
    assertThat(Datelines.read("915148800", UTC)).contains(LocalDateTime.of(1999, 1, 1, 0, 0));
  }
}
