package io.factgate.maven;

import io.factgate.Progress;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells how far a long run has come, every ten seconds; of a short one nothing. */
final class ProgressLog implements Progress {

  private static final long PAUSE = 10_000_000_000L;

  private final Consumer<String> log;
  private final LongSupplier nanoseconds;
  private long last;

  /**
   * Begins to count the time.
   *
   * @param nanoseconds a clock that never goes back
   */
  ProgressLog(Consumer<String> log, LongSupplier nanoseconds) {
    this.log = log;
    this.nanoseconds = nanoseconds;
    this.last = nanoseconds.getAsLong();
  }

  @Override
  public void done(int done, int all) {
    long now = nanoseconds.getAsLong();
    if (done < all && now - last >= PAUSE) {
      last = now;
      log.accept(done + " of " + all + " stories");
    }
  }
}
