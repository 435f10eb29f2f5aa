package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFaultTest {

  @TempDir Path folder;

  @Test
  void aSpeakerWhoIsNoKnownNameComesWithTheNearestOne() {
    assertThat(
            faults(
                """
                names:
                  - name: Petra Nobel
                facts:
                  - id: dam
                    claim: The dam holds {40 million} litres
                    speaker: [Petra Nobis, Jan Weil]
                """))
        .containsExactly(
            "6:15 \"Petra Nobis\" is no known name; did you mean \"Petra Nobel\"?",
            "6:28 \"Jan Weil\" is no known name; add it under \"names\"");
  }

  @Test
  void aSpeakerOfTwoNamesIsAmbiguousUnlessWrittenInFull() {
    assertThat(
            faults(
                """
                names:
                  - {name: Ada Lee, role: mayor}
                  - {name: Bo Lee, role: teacher}
                  - {name: Lee Works, aliases: [Ada Lee]}
                facts:
                  - id: dam
                    claim: The dam holds {40 million} litres
                    speaker: Lee
                  - id: crew
                    claim: The ferry carried {12 people}
                    speaker: Ada Lee
                """))
        .containsExactly("8:14 \"Lee\" may be Ada Lee or Bo Lee; write the full name");
  }

  @Test
  void aWrongNameIsNobodysRightOne() {
    assertThat(
            faults(
                """
                names:
                  - name: Petra Nobel
                    role: mayor
                    wrong: [Jan Weil, the teacher, weil, petra nobel]
                  - name: Jan Weil
                    role: teacher
                    aliases: [the teacher]
                """))
        .containsExactly(
            "4:13 \"Jan Weil\" is a known name of its own and cannot be a wrong spelling of \"Petra Nobel\"",
            "4:23 \"the teacher\" is right for \"Jan Weil\" and cannot be a wrong spelling of \"Petra Nobel\"",
            "4:36 \"weil\" is right for \"Jan Weil\" and cannot be a wrong spelling of \"Petra Nobel\"",
            "4:42 \"petra nobel\" is a right and a wrong name of the same; drop one of them");
  }

  @Test
  void anUnknownSpeakerIsToldBesideAClaimThatLacksItsQuotes() {
    assertThat(
            faults(
                """
                names:
                  - name: Petra Nobel
                facts:
                  - id: dam
                    claim: {£4 million} was spent
                    speaker: Petra Noble
                """))
        .containsExactly(
            "5:12 a value that starts with a brace must stand in quotes; write: claim: \"{£4 million}"
                + " was spent\"",
            "6:14 \"Petra Noble\" is no known name; did you mean \"Petra Nobel\"?");
  }

  @Test
  void aSpellingWithoutAccentsMayBeWrong() {
    assertThat(faults("names:\n  - name: Zoë Krämer\n    wrong: [Zoe Kramer]\n")).isEmpty();
  }

  @Test
  void aNameHasOneEntryInAFile() {
    assertThat(
            faults("names:\n  - name: Ada Lee\n  - name: Ada Lee\n    role: mayor\n  - role: x\n"))
        .containsExactly(
            "3:11 the name \"Ada Lee\" is taken, see line 2; give one entry all its roles and"
                + " aliases",
            "5:5 \"name\" is missing here; write for example - name: Nora Lund");
  }

  @Test
  void namesAreAListOfEntries() {
    String sentence = "\"names\" must be a list of entries that start with '- name:'";
    assertThat(faults("names: Ada Lee\n")).containsExactly("1:1 " + sentence);
    assertThat(faults("names:\n  Ada Lee: mayor\n")).containsExactly("1:1 " + sentence);
    assertThat(faults("names: [Ada Lee]\n")).containsExactly("1:9 " + sentence);
  }

  @Test
  void rolesAndBirthdaysAreChecked() {
    assertThat(
            faults(
                """
                names:
                  - name: Ada Lee
                    born: in spring
                    roles:
                      - {role: mayor, from: 2025-01-02, until: 2025-01-01}
                      - {from: 2025-01-02}
                      - [mayor]
                      - {role: mayor, since: 2025-01-02}
                """))
        .containsExactly(
            "3:11 \"in spring\" is no date; write for example 2025-08-19",
            "5:29 \"from\" is after \"until\"; swap or mend them",
            "6:9 \"role\" is missing here; write for example {role: mayor of Brock, from:"
                + " 2024-05-01}",
            "7:9 a role is a text, or {role: …, from: …, until: …}",
            "8:23 unknown key \"since\"; allowed here are role, from, until");
  }

  private List<String> faults(String yaml) {
    return new FactFilesFixture(folder).faults(yaml);
  }
}
