package io.factgate.maven;

import io.factgate.audit.AuditProgress;
import io.factgate.reporting.Counted;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells every ten seconds how far an audit has come, how fast, and when it will be done. */
final class AuditLog implements AuditProgress {

  private static final long PAUSE = 10_000_000_000L;
  private static final double SECOND = 1e9;

  private final Consumer<String> log;
  private final LongSupplier nanoseconds;
  private long begun = -1;
  private long bytesAtBegin;
  private long last;

  /**
   * Begins to count the time with the first piece.
   *
   * @param nanoseconds a clock that never goes back
   */
  AuditLog(Consumer<String> log, LongSupplier nanoseconds) {
    this.log = log;
    this.nanoseconds = nanoseconds;
  }

  @Override
  public void done(long pieces, long characters, long bytes, long all) {
    long now = nanoseconds.getAsLong();
    if (begun < 0) {
      begun = now;
      last = now;
      bytesAtBegin = bytes;
    } else if (bytes < all && now - last >= PAUSE) {
      last = now;
      log.accept(sentence(pieces, characters, bytes, all, (now - begun) / SECOND));
    }
  }

  private String sentence(long pieces, long characters, long bytes, long all, double seconds) {
    double share = all == 0 ? 0 : 100.0 * bytes / all;
    double rate = characters / 1e6 / seconds;
    long read = Math.max(1, bytes - bytesAtBegin);
    double left = seconds * (all - bytes) / read;
    return String.format(
        Locale.ROOT,
        "%s, %.0f %% of the archive, %.1f million characters a second, %s left",
        Counted.of(pieces, "piece", "pieces"),
        share,
        rate,
        time(left));
  }

  private static String time(double seconds) {
    return seconds < 100
        ? Math.round(seconds) + " s"
        : seconds < 6000
            ? Math.round(seconds / 60) + " min"
            : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
  }
}
