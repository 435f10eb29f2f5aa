package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.factgate.kind.KnownName;
import io.factgate.kind.Level;
import io.factgate.knowledge.FactFiles.Loaded;
import io.factgate.knowledge.FactFiles.Location;
import io.factgate.text.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFilesTest {

  private static final String HOUSE =
      """
      dateline: 2025-01-01
      names:
        - name: Ada Lee
          role: mayor
          aliases: [A. Lee]
          born: 1970-01-25
      sources:
        - {file: old.txt, name: Hale Courier}
      facts:
        - id: pier
          claim: The pier has {300 metres}
        - id: school
          claim: The school has {600 pupils}
          speaker: Ada Lee
      rules: {name-unsupported: off, quote-altered: warning}
      ignore: [{rule: pier, draft: a.docx, reason: known}]
      """;

  private static final String STORY =
      """
      dateline: 2025-05-19
      names:
        - name: Ada Lee
          role: minister
          aliases: [the minister, A. Lee]
          born: 1971-01-25
        - name: Bo Weil
      sources:
        - {file: new.txt, supersedes: old.txt}
      facts:
        - id: pier
          claim: The pier has {310 metres}
          speaker: A. Lee
      rules: {quote-altered: note}
      ignore: [{rule: school, draft: b.docx, reason: known}]
      """;

  @TempDir Path folder;

  @Test
  void aStorysFactReplacesTheHousesOfTheSameId() {
    assertThat(merged().facts().facts())
        .extracting(Fact::id, fact -> fact.text().prose(), Fact::house, Fact::speakers)
        .containsExactly(
            tuple("pier", "The pier has 310 metres", false, List.of("Ada Lee")),
            tuple("school", "The school has 600 pupils", true, List.of("Ada Lee")));
  }

  @Test
  void namesOfTheSameNameAreMerged() {
    KnownName ada = merged().facts().names().all().get(0);
    assertThat(ada.roles())
        .extracting(KnownName.KnownRole::role)
        .containsExactly("mayor", "minister");
    assertThat(ada.aliases()).containsExactly("A. Lee", "the minister");
    assertThat(ada.born()).contains(LocalDate.of(1971, 1, 25));
    assertThat(merged().facts().names().all())
        .extracting(KnownName::name)
        .containsExactly("Ada Lee", "Bo Weil");
  }

  @Test
  void theStorysDayAndRulesWinAndTheRestIsAdded() {
    Loaded loaded = merged();
    assertThat(FactFilesFixture.lines(loaded)).isEmpty();
    assertThat(loaded.facts().dateline()).contains(LocalDateTime.of(2025, 5, 19, 0, 0));
    assertThat(loaded.facts().rules())
        .containsExactly(
            Map.entry("name-unsupported", Level.OFF), Map.entry("quote-altered", Level.NOTE));
    assertThat(loaded.facts().sources())
        .extracting(Facts.SourceNote::file)
        .containsExactly("old.txt", "new.txt");
    assertThat(loaded.facts().ignores())
        .extracting(Facts.Ignore::rule)
        .containsExactly("pier", "school");
  }

  @Test
  void theHousesDayHoldsWhereTheStoryHasNone() {
    Loaded loaded = fixture().houseAndStory("dateline: 2025-01-01\n", "facts: []\n");
    assertThat(loaded.facts().dateline()).contains(LocalDateTime.of(2025, 1, 1, 0, 0));
  }

  @Test
  void aWrongNameOfTheStoryMayNotBeRightInTheHouse() {
    Loaded loaded =
        fixture()
            .houseAndStory(
                "names:\n  - name: Ada Lee\n",
                "names:\n  - name: Ada Leigh\n    wrong: [Ada Lee]\n");
    assertThat(FactFilesFixture.lines(loaded))
        .containsExactly(
            "3:13 \"Ada Lee\" is a known name of its own and cannot be a wrong spelling of \"Ada Leigh\"");
    assertThat(loaded.faults().get(0).path()).isEqualTo("s/story.yaml");
  }

  @Test
  void anIdStandsOnceInAllHouseFiles() {
    String fact = "facts:\n  - id: pier\n    claim: The pier has {300 metres}\n";
    Loaded loaded =
        FactFilesFixture.reader()
            .load(
                List.of(fixture().write("a.yaml", fact), fixture().write("b.yaml", fact)),
                Optional.empty());
    assertThat(FactFilesFixture.lines(loaded))
        .containsExactly("2:9 the id \"pier\" is taken, see line 2 of s/a.yaml");
  }

  @Test
  void faultsOfAllFilesComeInOneRun() {
    Loaded loaded =
        fixture().houseAndStory("facts: []\nfact: 1\n", "rules: {}\ndateline: today\nname: x\n");
    assertThat(loaded.faults())
        .extracting(Fault::path, fault -> fault.place().orElseThrow().startLine())
        .containsExactly(
            tuple("s/house.yaml", 2), tuple("s/story.yaml", 2), tuple("s/story.yaml", 3));
  }

  @Test
  void nothingIsCalledUnknownWhileAFileIsBroken() {
    Loaded loaded =
        fixture()
            .houseAndStory(
                "names:\n  - name: Ada: Lee\n",
                "facts:\n  - id: pier\n    claim: The pier has {300 metres}\n    speaker: Ada Lee\n"
                    + "ignore: [{rule: school, draft: b.docx, reason: known}]\n");
    assertThat(FactFilesFixture.lines(loaded))
        .containsExactly(
            "2:14 a value that holds ': ' must stand in quotes; write: name: \"Ada: Lee\"");
  }

  @Test
  void aMissingFileIsAFault() {
    Loaded loaded =
        FactFilesFixture.reader()
            .load(
                List.of(new Location(folder.resolve("desk.yaml"), "desk.yaml")), Optional.empty());
    assertThat(loaded.faults()).containsExactly(Fault.of("desk.yaml", "does not exist"));
  }

  @Test
  void aFolderIsNoFactsFile() {
    Loaded loaded =
        FactFilesFixture.reader().load(List.of(), Optional.of(new Location(folder, "s")));
    assertThat(loaded.faults()).containsExactly(Fault.of("s", "is no file"));
  }

  @Test
  void aMonsterIsRefusedByItsSize() {
    assertThat(fixture().faults("#".repeat(1_000_001)))
        .containsExactly("has 1000001 bytes; a facts.yaml has at most 1000000, split it");
  }

  @Test
  void tenThousandFactsAreReadAtOnce() {
    StringBuilder yaml = new StringBuilder("facts:\n");
    for (int i = 0; i < 10_000; i++) {
      yaml.append("  - id: f").append(i).append("\n    claim: The pier of {").append(i);
      yaml.append(" metres} was long 😀\n");
    }
    Loaded loaded = fixture().story(yaml.toString());
    assertThat(loaded.faults()).isEmpty();
    assertThat(loaded.facts().facts()).hasSize(10_000);
  }

  @Test
  void whatIsNotUtf8IsAFaultAtItsPlace() {
    Location latin =
        fixture().write("l.yaml", "facts: []\n# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Loaded loaded = FactFilesFixture.reader().load(List.of(), Optional.of(latin));
    assertThat(FactFilesFixture.lines(loaded))
        .containsExactly("2:6 is not UTF-8 from here on; save the file as UTF-8");
  }

  @Test
  void controlCharactersAreRefusedOneByOne() {
    assertThat(fixture().faults("a: \u0001\nb: \u0002\n"))
        .containsExactly(
            "1:4 the control character U+0001 stands here; remove it",
            "2:4 the control character U+0002 stands here; remove it");
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    assertThat(fixture().faults("\uFEFFdateline: x\n"))
        .containsExactly(
            "1:11 \"x\" is no date or date-time; write for example 2025-08-19 or 2025-08-19T14:30");
  }

  @Test
  void aFileThatHoldsNothingTellsWhatItMayHold() {
    String nothing =
        "holds nothing; a facts.yaml holds one or more of dateline, names, sources, facts, rules,"
            + " ignore";
    assertThat(fixture().faults("")).containsExactly(nothing);
    assertThat(fixture().faults("# nothing yet\n")).containsExactly(nothing);
    assertThat(fixture().faults("{}\n")).containsExactly("1:1 " + nothing);
    assertThat(fixture().faults("a text\n"))
        .containsExactly(
            "1:1 a facts.yaml holds one or more of dateline, names, sources, facts, rules, ignore;"
                + " write for example dateline: 2025-08-19");
  }

  @Test
  void littleIsEnough() {
    assertThat(fixture().faults("facts: []\n")).isEmpty();
    assertThat(fixture().faults("dateline: 2025-05-19\n")).isEmpty();
    assertThat(fixture().faults("names:\n  - name: Ada Lee\n")).isEmpty();
  }

  @Test
  void withoutFilesNothingIsKnown() {
    Loaded loaded = FactFilesFixture.reader().load(List.of(), Optional.empty());
    assertThat(loaded.facts()).isSameAs(Facts.NONE);
    assertThat(loaded.faults()).isEmpty();
  }

  @Test
  void datelinesAreToldInTheZoneOfTheRun() {
    assertThat(dateline("2025-05-19")).isEqualTo(LocalDateTime.of(2025, 5, 19, 0, 0));
    assertThat(dateline("2025-05-19T14:30")).isEqualTo(LocalDateTime.of(2025, 5, 19, 14, 30));
    assertThat(dateline("2025-05-19 14:30")).isEqualTo(LocalDateTime.of(2025, 5, 19, 14, 30));
    assertThat(dateline("2025-05-19T14:30Z")).isEqualTo(LocalDateTime.of(2025, 5, 19, 14, 30));
    assertThat(dateline("2025-05-19T23:30-05:00")).isEqualTo(LocalDateTime.of(2025, 5, 20, 4, 30));
    assertThat(dateline("2025-05-19T14:30+02:00[Europe/Berlin]"))
        .isEqualTo(LocalDateTime.of(2025, 5, 19, 12, 30));
  }

  private LocalDateTime dateline(String written) {
    return fixture().story("dateline: " + written + "\n").facts().dateline().orElseThrow();
  }

  private Loaded merged() {
    return fixture().houseAndStory(HOUSE, STORY);
  }

  private FactFilesFixture fixture() {
    return new FactFilesFixture(folder);
  }
}
