package io.factgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLogTest {

  private final List<String> lines = new ArrayList<>();
  private long seconds;
  private final ProgressLog progress = new ProgressLog(lines::add, () -> seconds * 1_000_000_000L);

  private void done(long after, int stories) {
    seconds = after;
    progress.done(stories, 400);
  }

  @Test
  void aLongRunIsToldOfEveryTenSeconds() {
    done(4, 30);
    done(10, 90);
    done(19, 150);
    done(21, 180);
    assertThat(lines).containsExactly("90 of 400 stories", "180 of 400 stories");
  }

  @Test
  void ofAShortRunAndOfItsEndNothingIsTold() {
    done(3, 200);
    done(30, 400);
    assertThat(lines).isEmpty();
  }
}
