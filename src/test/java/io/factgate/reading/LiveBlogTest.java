package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.time.TimeKind;
import io.factgate.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Timed entries, each read from its own moment. */
class LiveBlogTest {

  private static final Setting FRIDAY =
      Setting.plain().withDateline(Optional.of(LocalDateTime.of(2025, 5, 16, 0, 0)));

  @Test
  void everyEntryIsReadFromItsOwnMoment() throws Exception {
    Text text =
        Reads.source(
            "live.html",
            """
            <html><body><main><h1>Flood in Ostrow: as it happened</h1>
            <div><time datetime="2025-05-15T09:30:00Z">09:30</time><p>The dam held yesterday.</p></div>
            <div><time datetime="2025-05-14T22:10:00Z">22:10</time><p>Rain began two hours ago.</p></div>
            <div><time datetime="2025-05-13T08:00:00Z">08:00</time><p>It will rain tomorrow.</p></div>
            </main></body></html>
            """);
    assertThat(read(text))
        .contains("yesterday 2025-05-14", "two hours ago 2025-05-14T20:10", "tomorrow 2025-05-14");
  }

  @Test
  void publicationAndLastChangeAreNoEntries() throws Exception {
    Text text =
        Reads.source(
            "report.html",
            """
            <html><body><main><h1>Flood in Ostrow</h1>
            <p><time datetime="2025-05-13T08:00:00Z">13 May</time>, changed
            <time datetime="2025-05-14T08:00:00Z">14 May</time></p>
            <p>It will rain tomorrow.</p></main></body></html>
            """);
    assertThat(text.moments()).isEmpty();
    assertThat(read(text)).contains("tomorrow 2025-05-17");
  }

  @Test
  void aHeadingThatStartsWithAClockTimeDatesWhatFollows() throws Exception {
    Text text =
        Reads.draft(
            "live.md",
            "## 14:20 Crews arrive\n\nThe fire began two hours ago.\n\n"
                + "## 16:05 Road opens\n\nIt was shut an hour ago.\n");
    assertThat(read(text))
        .contains("two hours ago 2025-05-16T12:20", "an hour ago 2025-05-16T15:05");
  }

  private static List<String> read(Text text) {
    Kind<?> kind = new TimeKind();
    return kind.detect(text, FRIDAY).stream().map(LiveBlogTest::written).toList();
  }

  private static <V> String written(Mention<V> mention) {
    return mention.words() + " " + mention.kind().describe(mention).get("timex");
  }
}
