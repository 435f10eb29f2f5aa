package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long audit tells every ten seconds how far it has come, how fast, and when it will be done. */
final class AuditLogTest {

  private final List<String> lines = new ArrayList<>();
  private long now;
  private final AuditLog log = new AuditLog(lines::add, () -> now);

  @Test
  void tellsRateAndTimeLeft() {
    log.done(1, 3_000, 1_000, 101_000);
    now = 9_000_000_000L;
    log.done(900, 2_000_000, 9_000, 101_000);
    now = 20_000_000_000L;
    log.done(2_000, 8_000_000, 21_000, 101_000);
    log.done(2_001, 8_000_000, 21_000, 101_000);
    assertThat(lines)
        .containsExactly(
            "2,000 pieces, 21 % of the archive, 0.4 million characters a second, 80 s left");
  }

  @Test
  void countsLongTimesInMinutesAndHours() {
    log.done(1, 0, 0, 1_000_000);
    now = 10_000_000_000L;
    log.done(2, 0, 10_000, 1_000_000);
    now = 20_000_000_000L;
    log.done(2, 0, 20_100, 10_000_000);
    assertThat(lines).first().asString().endsWith("17 min left");
    assertThat(lines).last().asString().endsWith("2.8 h left");
  }

  @Test
  void saysNothingOfAShortOne() {
    log.done(1, 0, 0, 10);
    now = 60_000_000_000L;
    log.done(2, 0, 10, 10);
    assertThat(lines).isEmpty();
  }
}
