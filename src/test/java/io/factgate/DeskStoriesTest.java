package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.DeskStories;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole stories as newsrooms write them: what is true stays without an error, slips are found. */
class DeskStoriesTest {

  /** Honest drafts that are called wrong still: each is there to be mended. */
  private static final List<String> ALARMED =
      List.of(
          "s04 3", "s64 3", "s83 2", "s107 2", "s135 2", "s142 2", "s152 3", "s158 3", "s162 2",
          "s165 3", "s172 1", "s183 1", "s190 2", "s194 1", "s194 3", "s195 3", "s196 3", "s202 2",
          "s208 3", "s212 3", "s224 2", "s238 3", "s243 3", "s259 3", "s276 2", "s297 3", "s302 2",
          "s363 3", "s386 3", "s399 3", "s437 1");

  /** So many slips were found when this was written. */
  private static final int FOUND = 480;

  private static List<BenchTexts.Case> stories = List.of();

  @BeforeAll
  static void read() {
    stories = DeskStories.all();
  }

  @Test
  void honestDraftsAreLeftInPeace() {
    assertThat(stories.stream().filter(text -> !text.wrong())).hasSize(3 * DeskStories.COUNT);
    assertThat(
            stories.stream()
                .filter(text -> !text.wrong() && errors(text).findAny().isPresent())
                .map(BenchTexts.Case::id))
        .containsExactlyElementsOf(ALARMED);
  }

  @Test
  void slipsAreFound() {
    assertThat(stories.stream().filter(BenchTexts.Case::wrong)).hasSize(6 * DeskStories.COUNT);
    assertThat(stories.stream().filter(text -> errors(text).anyMatch(text::isEdited)))
        .hasSizeGreaterThanOrEqualTo(FOUND);
  }

  /** Where the errors are; every draft is one line. */
  private static Stream<Span> errors(BenchTexts.Case text) {
    return text.findings().stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .map(Finding::place)
        .map(place -> new Span(place.startColumn() - 1, place.endColumn() - 1));
  }
}
