package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the keys, ids and lists of a facts file. */
class KeyFaultTest {

  @TempDir Path folder;

  @Test
  void anUnknownKeyComesWithTheNearestKnownOne() {
    assertThat(
            faults(
                """
                facts:
                  - id: dam
                    claim: The dam holds {40 million} litres
                    tolerence: 2 %
                """))
        .containsExactly(
            "4:5 unknown key \"tolerence\"; did you mean \"tolerance\"? allowed here are id, claim,"
                + " quote, speaker, sources, basis, against, tolerance, terms, accept, was,"
                + " required, severity, why, original, language");
  }

  @Test
  void aKeyFarFromAllOthersIsOnlyToldWhatIsAllowed() {
    assertThat(faults("facts: []\nweather: fine\n"))
        .containsExactly(
            "2:1 unknown key \"weather\"; allowed here are dateline, names, sources, facts, rules,"
                + " ignore");
  }

  @Test
  void aDuplicateKeyTellsTheLineOfTheFirst() {
    assertThat(faults("dateline: 2025-05-19\nfacts: []\ndateline: 2025-05-20\n"))
        .containsExactly("3:1 the key \"dateline\" stands twice here, first in line 1");
  }

  @Test
  void aDuplicateIdTellsTheLineOfTheFirst() {
    assertThat(
            faults(
                """
                facts:
                  - id: dam
                    claim: The dam holds {40 million} litres
                  - id: dam
                    claim: The dam employs {700 people}
                """))
        .containsExactly("4:9 the id \"dam\" is taken, see line 2");
  }

  @Test
  void anIdIsWrittenInItsAlphabetAndIsNoRule() {
    assertThat(
            faults(
                """
                facts:
                  - id: Der Dämm_1
                    claim: The dam holds {40 million} litres
                  - id: quote-altered
                    claim: The dam employs {700 people}
                  - claim: The dam employs {700 people}
                """))
        .containsExactly(
            "2:9 \"Der Dämm_1\" is no id; allowed are lower case letters, digits, dots and hyphens:"
                + " der-damm-1",
            "4:9 \"quote-altered\" is the name of a rule and cannot be an id",
            "6:5 \"id\" is missing here; write for example - id: ticket-price");
  }

  @Test
  void emptyValuesAreRefused() {
    assertThat(
            faults(
                """
                facts:
                  - id: crew
                    claim: The ferry carried {12 people}
                    why:
                    basis: ''
                    speaker: ~
                    terms: [a, "", null]
                """))
        .containsExactly(
            "4:5 \"why\" is empty; give it a value, or leave the key out",
            "5:5 \"basis\" is empty; give it a value, or leave the key out",
            "6:5 \"speaker\" is empty; give it a value, or leave the key out",
            "7:16 an empty entry in \"terms\"; give it a value, or leave it out",
            "7:20 an empty entry in \"terms\"; give it a value, or leave it out");
  }

  @Test
  void factsAreAListOfEntries() {
    assertThat(faults("facts:\n  dam: 40 million\n"))
        .containsExactly("1:1 \"facts\" must be a list of entries that start with '- id:'");
    assertThat(faults("facts: [40 million]\n"))
        .containsExactly("1:9 \"facts\" must be a list of entries that start with '- id:'");
  }

  @Test
  void rulesAndIgnoresNameWhatExists() {
    assertThat(
            faults(
                """
                rules: {name-unsuported: off, quote-altered: loud, weather: off}
                ignore:
                  - {rule: quote-alterd, draft: a.docx, reason: b}
                  - {rule: quote-altered, words: x}
                """))
        .containsExactly(
            "1:9 \"name-unsuported\" is no rule; did you mean \"name-unsupported\"?",
            "1:46 \"loud\" is no level; allowed are error, warning, note and off",
            "1:52 \"weather\" is no rule; rules are name-unsupported, number-contradicted,"
                + " quote-altered",
            "3:12 \"quote-alterd\" is neither a rule nor the id of a fact; did you mean"
                + " \"quote-altered\"?",
            "4:5 \"draft\" is missing here; write for example draft: page.docx",
            "4:5 \"reason\" is missing here; write for example reason: the desk has seen the letter");
    assertThat(faults("rules: off\n"))
        .containsExactly(
            "1:8 \"rules\" gives levels by rule; write rules: {name-unsupported: off}");
  }

  @Test
  void aSourceHasOneEntryAndADate() {
    assertThat(
            faults(
                """
                sources:
                  - file: a.txt
                  - {file: a.txt, supersedes: a.txt, date: May}
                  - name: Hale Courier
                """))
        .containsExactly(
            "3:12 the source \"a.txt\" has an entry in line 2 already; put all into one",
            "3:31 a source cannot supersede itself; name the older file",
            "3:44 \"May\" is no date or date-time; write for example 2025-08-19 or"
                + " 2025-08-19T14:30",
            "4:5 \"file\" is missing here; write for example - file: report.pdf");
  }

  @Test
  void aKeyWithoutItsColonInAShortMappingIsRefused() {
    assertThat(faults("sources:\n  - {file: a.png, nane, date}\n"))
        .containsExactly(
            "2:19 unknown key \"nane\"; did you mean \"name\"? allowed here are file, name, date,"
                + " supersedes, unread",
            "2:25 \"date\" is empty; give it a value, or leave the key out");
  }

  @Test
  void aDatelineIsAnIsoDate() {
    assertThat(faults("dateline: 2025-02-30\n"))
        .containsExactly(
            "1:11 \"2025-02-30\" is no date or date-time; write for example 2025-08-19 or"
                + " 2025-08-19T14:30");
    assertThat(faults("dateline: 19 May 2025\n"))
        .containsExactly(
            "1:11 \"19 May 2025\" is no date or date-time; write for example 2025-08-19 or"
                + " 2025-08-19T14:30");
  }

  private List<String> faults(String yaml) {
    return new FactFilesFixture(folder).faults(yaml);
  }
}
