package io.factgate.kind.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameDetectionTest {

  private static final Names NAMES =
      new Names(
          List.of(
              new KnownName(
                  "Ottoline Varga",
                  List.of(
                      new KnownRole("chancellor of Norland", Optional.empty(), Optional.empty())),
                  List.of("the Norland leader"),
                  List.of("Varger"),
                  Optional.empty()),
              KnownName.of("Halden Gazette")));

  private static List<String> read(String prose) {
    return new NameKind()
        .detect(Text.ofProse("draft.md", prose), Setting.plain().withNames(NAMES)).stream()
            .map(
                m ->
                    m.words()
                        + m.value().fullName().map(n -> " = " + n).orElse("")
                        + m.value().role().map(r -> " (" + r + ")").orElse("")
                        + (m.value().wrong() ? " !" : ""))
            .toList();
  }

  @Test
  void aSurnameStandsForTheKnownName() {
    assertThat(read("Then Varga’s letter came.")).containsExactly("Varga = Ottoline Varga");
  }

  @Test
  void anAliasInLowerCaseStandsForTheKnownName() {
    assertThat(read("Nobody saw the Norland leader there."))
        .containsExactly("the Norland leader = Ottoline Varga");
  }

  @Test
  void aListedWrongSpellingTakesTheFirstNameAlong() {
    assertThat(read("It was Ottoline Varger who spoke."))
        .containsExactly("Ottoline Varger = Ottoline Varga !");
  }

  @Test
  void aRoleInFrontIsNotPartOfTheName() {
    assertThat(read("Yesterday German Chancellor Bruno Falk met fire chief Lena Dorn."))
        .containsExactly("Bruno Falk (German Chancellor)", "Lena Dorn (fire chief)");
  }

  @Test
  void aRoleInCommasBelongsToTheNameBeforeIt() {
    assertThat(read("Bruno Falk, director of the Tide Office, and Lena Dorn, the mayor, came."))
        .containsExactly("Bruno Falk (director of the Tide Office)", "Lena Dorn (the mayor)");
  }

  @Test
  void aPossessiveRoleInCommasIsWhole() {
    assertThat(read("Varga, Norland’s former finance minister, left."))
        .containsExactly("Varga = Ottoline Varga (Norland’s former finance minister)");
  }

  @Test
  void aListOfPeopleGivesNobodyARole() {
    assertThat(read("He met Varga, the Norland president and Bruno Falk."))
        .containsExactly("Varga = Ottoline Varga", "Norland", "Bruno Falk");
  }

  @Test
  void theFirstWordOfASentenceIsNoName() {
    assertThat(read("Bridges fall. However, Halden Gazette readers stay."))
        .containsExactly("Halden Gazette = Halden Gazette");
  }

  @Test
  void hyphensInitialsAndParticlesStayInside() {
    assertThat(read("There J. D. Marsh, Ida Weber-Lund and Jan van der Velde sat."))
        .containsExactly("J. D. Marsh", "Ida Weber-Lund", "Jan van der Velde");
  }

  @Test
  void daysAreNoNames() {
    assertThat(read("On Friday Lena Dorn comes, in March Bruno Falk."))
        .containsExactly("Lena Dorn", "Bruno Falk");
  }
}
