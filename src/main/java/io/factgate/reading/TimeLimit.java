package io.factgate.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs tasks in threads of its own, with deep stacks; one that takes too long is left behind. A
 * thread that is left behind was interrupted, keeps no program alive and holds what it was given
 * until it ends; so that memory stays bounded, no more than a few are left behind at once.
 * Thread-safe.
 */
final class TimeLimit {

  private static final long STACK = 16L << 20;

  /** Threads that may be left behind before no further task is begun. */
  static final int MOST_LOST = 4;

  private enum State {
    WAITING,
    RUNNING,
    DONE,
    LOST
  }

  private final Duration limit;
  private final AtomicInteger lost = new AtomicInteger();
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), TimeLimit::thread);

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** Too many tasks before this one are not at their end, so that it was not begun. */
  static final class TooManyLostException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The task's result.
   *
   * @param documents how many documents it has to do with, each of which may take the time
   * @throws TimeoutException where the time is over
   */
  <T> T within(int documents, Callable<T> task)
      throws TimeoutException, TooManyLostException, ExecutionException, InterruptedException {
    if (lost.get() >= MOST_LOST) {
      throw new TooManyLostException();
    }
    AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    Future<T> future =
        threads.submit(
            () -> {
              if (!state.compareAndSet(State.WAITING, State.RUNNING)) {
                throw new CancellationException("given up before it began");
              }
              try {
                return task.call();
              } finally {
                if (!state.compareAndSet(State.RUNNING, State.DONE)) {
                  lost.decrementAndGet();
                }
              }
            });
    boolean isDone = false;
    try {
      T result = future.get(limit.multipliedBy(documents).toMillis(), TimeUnit.MILLISECONDS);
      isDone = true;
      return result;
    } finally {
      if (!isDone && !state.compareAndSet(State.WAITING, State.DONE)) {
        if (state.compareAndSet(State.RUNNING, State.LOST)) {
          lost.incrementAndGet();
          future.cancel(true);
        }
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "factgate-reading", STACK);
    thread.setDaemon(true);
    thread.setContextClassLoader(TimeLimit.class.getClassLoader());
    return thread;
  }
}
