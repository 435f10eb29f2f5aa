package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of several pieces are found however few fit into memory at a time. */
final class SharedIdsTest {

  @TempDir private Path folder;

  @Test
  void countsEveryIdOnceAndNamesTheFirst() throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      ids.add("p" + i);
      if (i % 10 == 0) {
        ids.add("p" + i);
      }
    }
    ids.add("p0");
    for (int atATime : new int[] {7, 300, 100_000}) {
      SharedIds shared = shared(atATime, ids);
      assertThat(shared.count()).isEqualTo(100);
      assertThat(shared.first())
          .hasSize(SharedIds.MOST)
          .containsEntry("p0", 3L)
          .containsEntry("p10", 2L)
          .containsEntry("p100", 2L)
          .doesNotContainKeys("p990", "p1");
    }
  }

  @Test
  void findsNothingWhereEachPieceHasItsOwn() throws IOException {
    assertThat(shared(2, List.of("a", "b", "c", "d"))).isEqualTo(SharedIds.NONE);
    assertThat(shared(2, List.of())).isEqualTo(SharedIds.NONE);
  }

  @Test
  void takesAnIdOfSeveralLinesAsOne() throws IOException {
    assertThat(shared(2, List.of("a\nb", "a", "b", "a\r\nb")))
        .isEqualTo(new SharedIds(1, Map.of("a b", 2L)));
  }

  private SharedIds shared(int atATime, List<String> ids) throws IOException {
    Path file = folder.resolve("ids.txt");
    Files.write(file, ids.stream().map(SharedIds::line).toList());
    return SharedIds.in(file, atATime);
  }
}
