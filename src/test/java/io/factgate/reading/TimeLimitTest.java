package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  /** Long enough for a thread to begin on a busy machine. */
  private final TimeLimit limit = new TimeLimit(Duration.ofMillis(700));

  @Test
  void whatTakesTooLongIsLeftBehindAndInterrupted() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                limit.within(
                    1,
                    () -> {
                      try {
                        return new CountDownLatch(1).getCount() + forever();
                      } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                      }
                    }))
        .isInstanceOf(TimeoutException.class);
    interrupted.await();
  }

  @Test
  void noProgramIsKeptAliveByWhatIsLeftBehind() throws Exception {
    assertThat(
            new TimeLimit(Duration.ofMinutes(1)).within(1, () -> Thread.currentThread().isDaemon()))
        .isTrue();
  }

  /** So that what they hold does not fill the memory. */
  @Test
  void onlyAFewAreLeftBehindAtOnceAndThoseThatEndMakeRoom() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    List<Thread> stubborn = new ArrayList<>();
    for (int i = 0; i < TimeLimit.MOST_LOST; i++) {
      assertThatThrownBy(
              () ->
                  limit.within(
                      1,
                      () -> {
                        stubborn.add(Thread.currentThread());
                        awaitStubbornly(end);
                        return "";
                      }))
          .isInstanceOf(TimeoutException.class);
    }
    assertThatThrownBy(() -> limit.within(1, () -> "never begun"))
        .isInstanceOf(TimeLimit.TooManyLostException.class);
    end.countDown();
    for (Thread thread : stubborn) {
      thread.join();
    }
    assertThat(new TimeLimit(Duration.ofMinutes(1)).within(1, () -> "begun")).isEqualTo("begun");
    assertThat(limit.within(1, () -> "")).isEmpty();
  }

  private static long forever() throws InterruptedException {
    Thread.sleep(Long.MAX_VALUE);
    return 0;
  }

  /** Like a parser that knows no interruption. */
  private static void awaitStubbornly(CountDownLatch end) {
    while (end.getCount() > 0) {
      Thread.onSpinWait();
    }
  }
}
