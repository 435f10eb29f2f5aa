package io.factgate.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a task in a thread of its own, which is left behind where it takes too long. */
final class TimeLimit {

  private static final long STACK = 16L << 20;

  private TimeLimit() {}

  /**
   * The task's result.
   *
   * @throws TimeoutException where the time is over; the thread was interrupted and keeps no
   *     program alive
   */
  static <T> T within(Duration limit, Callable<T> task)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "factgate-reading", STACK);
    thread.setDaemon(true);
    thread.setContextClassLoader(TimeLimit.class.getClassLoader());
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      future.cancel(true);
    }
  }
}
