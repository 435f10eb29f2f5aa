package io.factgate.reporting;

import static io.factgate.reporting.ResultFixture.of;
import static io.factgate.reporting.ResultFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  @Test
  void theConsoleShowsAFindingWithItsEvidence() {
    ConsoleReport console = new ConsoleReport(Path.of("/desk"));
    assertThat(console.lines(result().findings().get(0)))
        .containsExactly(
            "/desk/stories/s/the café & quay.md:[3,14] number-contradicted: says \"12 cranes\","
                + " but the port has 9",
            "    stories/s/sources/port.pdf:[1,14] page 4: The port has 9 cranes.");
  }

  @Test
  void theConsoleShowsAFaultWithItsPlace() {
    ConsoleReport console = new ConsoleReport(Path.of("/desk"));
    assertThat(console.line(result().faults().get(0)))
        .isEqualTo("/desk/stories/s/facts.yaml:[5,3] unknown key “tolerence”");
    assertThat(console.line(Fault.of("s/a.pdf", "cannot be read: a damaged PDF")))
        .isEqualTo("/desk/s/a.pdf: cannot be read: a damaged PDF");
    assertThat(console.line(Fault.of("", "Nothing to check"))).isEqualTo("Nothing to check");
  }

  @Test
  void theSummaryTellsWhatWasSeenAndFound() {
    assertThat(new ConsoleReport(Path.of("/desk")).summary(result()))
        .containsExactly(
            "1 story, 1 document: 9 mentions seen, 7 held against facts and sources, 2 unbound",
            "hushed: stories/s/the café & quay.md:[3,14] number-contradicted \"12 cranes\" by"
                + " stories/s/facts.yaml:[9,5]: counted at noon, says N. L.",
            "1 entry of the baseline found no more; factgate:baseline drops what is gone",
            "1 error, no warnings and no notes; 1 hushed, 3 in the baseline",
            "not read: stories/s/quay.jpg");
  }

  @Test
  void aLongPassageIsCutBetweenWordsRoundTheEvidence() {
    String prose = "word ".repeat(100) + "9 cranes " + "more ".repeat(100).strip() + ".";
    Text text = Text.ofProse("a.md", prose);
    String cut = Passages.cut(new Evidence(text, new Span(500, 508)));
    assertThat(cut).startsWith("… word ").contains(" 9 cranes more").endsWith(" more …");
    assertThat(cut.length()).isLessThan(260);
  }

  @Test
  void aTerminalShowsTheLineWithTheWordsMarked() {
    String raw = "The 🌉 port\thas 12 cranes, " + "they say, ".repeat(12) + "no less.";
    Text draft = Text.ofProse("stories/s/a.md", raw);
    Finding finding =
        new Finding(
            "number-contradicted",
            Level.ERROR,
            "stories/s/a.md",
            Place.of(1, 16, 1, 25),
            "says \"12 cranes\", but the port has 9",
            "12 cranes",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "c0ffee");
    assertThat(
            new ConsoleReport(Path.of("/desk"))
                .linesWithMark(finding, of(List.of(draft), List.of())))
        .containsExactly(
            "/desk/stories/s/a.md:[1,16] number-contradicted: says \"12 cranes\", but the port has 9",
            "    The 🌉 port has 12 cranes, " + "they say, ".repeat(5) + "they say…",
            "                   ^^^^^^^^^");
  }
}
