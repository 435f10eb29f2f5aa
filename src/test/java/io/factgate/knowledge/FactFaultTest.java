package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with what a fact says. */
class FactFaultTest {

  @TempDir Path folder;

  @Test
  void aFactIsEitherAClaimOrAQuote() {
    assertThat(
            faults(
                """
                facts:
                  - id: both
                    claim: The dam holds {40 million} litres
                    quote: it is full
                  - id: neither
                    why: because
                """))
        .containsExactly(
            "2:5 a fact is a claim or a quote, not both; make two facts of them",
            "5:5 a fact needs a \"claim\" or a \"quote\"; write for example claim: The ferry carried"
                + " {300 people}");
  }

  @Test
  void whatWantsOneValueIsRefusedBesideSeveral() {
    assertThat(
            faults(
                """
                facts:
                  - id: crew
                    claim: The ferry carried {12 people} and {300 people}
                    tolerance: 2
                    accept: 14
                    was: 13
                """))
        .containsExactly(
            "4:5 \"tolerance\" wants a claim with one value; this one has 2, make facts of them",
            "5:5 \"accept\" wants a claim with one value; this one has 2, make facts of them",
            "6:5 \"was\" wants a claim with one value; this one has 2, make facts of them");
  }

  @Test
  void whatBelongsToClaimsIsRefusedAtQuotesAndTheOtherWayRound() {
    assertThat(
            faults(
                """
                facts:
                  - id: full
                    quote: it is full
                    tolerance: 2 %
                    was: 13
                  - id: crew
                    claim: The ferry carried {12 people}
                    original: zwölf
                    language: de
                  - id: prize
                    claim: The prize goes to {Petra Nobel}
                    tolerance: 1
                """))
        .containsExactly(
            "4:5 \"tolerance\" wants a claim; this is a quote",
            "5:5 \"was\" wants a claim; this is a quote",
            "8:5 \"original\" wants a quote; this is a claim",
            "9:5 \"language\" wants a quote; this is a claim",
            "12:16 \"tolerance\" wants a number in the claim; give other dates or names in \"accept\"");
  }

  @Test
  void everyValueBesideAClaimIsChecked() {
    assertThat(
            faults(
                """
                facts:
                  - id: crew
                    claim: The ferry carried {12 people}
                    tolerance: a few
                    accept: [many, 2 or 3, {speaker: []}]
                    was: [{value: 4, until: soon}]
                    required: yes
                    severity: fatal
                    sources: [a.pdf#page=x, '#page=3', b.pdf#top]
                """))
        .containsExactly(
            "4:16 cannot read \"a few\" as a tolerance; write for example 2 %, or 0.5 in the value's"
                + " unit",
            "5:14 cannot read \"many\" as a number, date, duration or name; write for example {12}",
            "5:20 two values here, \"2\" and \"3\": give each an entry of its own",
            "5:28 \"value\" is missing here; write for example {value: $12, speaker: Nora Lund}",
            "6:29 \"soon\" is no date; write for example 2025-08-19",
            "7:15 \"required\" is \"yes\"; allowed are true, false or a glob of drafts",
            "8:15 \"fatal\" is no level; allowed are error, warning, note and off",
            "9:15 \"a.pdf#page=x\" names no page; write for example report.pdf#page=47",
            "9:29 \"#page=3\" names no page; write for example report.pdf#page=47");
  }

  @Test
  void aTextThatYamlTakesForAMappingWantsQuotes() {
    assertThat(
            faults(
                """
                facts:
                  - id: crew
                    claim: {12 people}
                    terms:
                      - crew: sailors
                """))
        .containsExactly(
            "3:12 \"claim\" must be a text; one that starts with a brace or bracket must stand in"
                + " quotes: \"{12 people}\"",
            "5:9 \"terms\" must be a text; one that holds ': ' must stand in quotes: \"crew:"
                + " sailors\"");
  }

  @Test
  void aCommaInATextOfAShortMappingIsKept() {
    var loaded =
        new FactFilesFixture(folder)
            .story(
                "sources:\n  - {file: a.png, unread: a page, torn, read by the desk, name: Echo}\n");
    assertThat(FactFilesFixture.lines(loaded)).isEmpty();
    assertThat(loaded.facts().sources().get(0).unread()).contains("a page, torn, read by the desk");
    assertThat(loaded.facts().sources().get(0).name()).contains("Echo");
  }

  @Test
  void whatHeldBeforeWantsItsLastDay() {
    assertThat(
            faults(
                """
                facts:
                  - id: fare
                    claim: The ferry costs {12 crowns}
                    was: {value: 10}
                """))
        .containsExactly(
            "4:10 \"until\" is missing here; write for example {value: $12, until: 2025-08-17}");
  }

  @Test
  void wordsBehindASingleBlankAndASignAreCutAndTwoBlanksMakeAComment() {
    assertThat(
            faults(
                """
                facts:
                  - id: berth # the new one
                    claim: The ferry docks for {12 days} # of June
                  - id: crew
                    claim: The ferry carried {12 people}  # of the first watch
                """))
        .containsExactly(
            "3:42 \"# of June\" is cut off here; put the whole text in quotes, or put a second blank"
                + " before \"#\" for a comment");
  }

  private List<String> faults(String yaml) {
    return new FactFilesFixture(folder).faults(yaml);
  }
}
