package io.factgate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does tasks in several threads, of which few results wait at a time, and hands them on in order.
 */
public record InOrder(int threads) {

  /** So many results a thread may be under way or wait for an earlier one. */
  private static final int AHEAD = 8;

  /**
   * Hands the result of each input on, in the order of the inputs, in the calling thread.
   *
   * @throws IllegalStateException where a task fails, or the thread is interrupted
   */
  <I, R> void each(List<I> inputs, Function<I, R> task, Consumer<R> next) {
    new InOrder(Math.min(threads, inputs.size())).each(inputs.iterator(), task, next);
  }

  /**
   * The same of inputs that are gathered nowhere, and taken in the calling thread.
   *
   * @throws IllegalStateException where a task fails, or the thread is interrupted
   */
  public <I, R> void each(Iterator<I> left, Function<I, R> task, Consumer<R> next) {
    if (threads < 2) {
      left.forEachRemaining(input -> next.accept(task.apply(input)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> under = new ArrayDeque<>();
      while (left.hasNext() || !under.isEmpty()) {
        while (left.hasNext() && under.size() < threads * AHEAD) {
          I input = left.next();
          under.add(pool.submit(() -> task.apply(input)));
        }
        next.accept(under.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stories were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a story could not be judged", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
