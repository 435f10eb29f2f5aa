package io.factgate.kind.name;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.attribution.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleContradictionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lena Dorn, Austria’s chancellor, came.          | chancellor of Germany
          Then Foreign Minister Lena Dorn came.           | finance minister
          Then Finance Minister Lena Dorn came.           | former finance minister
          Lena Dorn, France’s interior minister, came.    | aide to the French president
          Then chief executive Lena Dorn came.            | chief financial officer of Tarnco
          Lena Dorn, director of the Tide Office, came.   | director of the Road Office
          Then Vice President Lena Dorn came.             | president of Norland
          Then Detective Sergeant Lena Dorn came.         | detective inspector
          Then Detective Constable Dorn came.             | detective inspector
          Then Det Con Dorn came.                         | detective inspector
          Lena Dorn, a chief inspector, came.             | chief superintendent
          Then Lieutenant Colonel Lena Dorn came.         | major general
          Then Major Lena Dorn came.                      | major general
          Then Archbishop Lena Dorn came.                 | bishop of Brack
          Then Associate Professor Lena Dorn came.        | assistant professor of law
          Lena Dorn, head of the Tide Office, came.       | forecaster at the Tide Office
          Lena Dorn, the director of the Tide Office, came. | forecaster at the Tide Office
          """)
  void thisIsAnotherOffice(String draft, String role) {
    assertThat(Held.draft(draft).name("Lena Dorn", role).objections())
        .singleElement()
        .asString()
        .startsWith("role-contradicted: ")
        .endsWith(" -> " + role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lena Dorn, Germany’s chancellor, came.            | chancellor of Germany
          Then German Chancellor Lena Dorn came.            | chancellor of Germany
          Lena Dorn, the chancellor, came.                  | chancellor of Germany
          Lena Dorn, the deputy minister, came.             | deputy migration minister
          Then deputy tourism minister Lena Dorn came.      | deputy minister of tourism
          Then former finance minister Lena Dorn came.      | chancellor of Germany
          Then Tarnco CEO Lena Dorn came.                   | chief executive officer of Tarnco
          Lena Dorn, who heads the Tide Office, came.       | director general of the Tide Office
          Then economist Lena Dorn came.                    | finance minister
          Lena Dorn, head of the Tide Office, came.         | director of the Tide Office
          Lena Dorn, a defence secretary, came.             | defense minister
          Then party chair Lena Dorn came.                  | mayor of Brack
          Then Inspector Lena Dorn came.                    | detective inspector
          Then Detective Dorn came.                         | detective inspector
          Then Sergeant Lena Dorn came.                     | staff sergeant
          Then General Lena Dorn came.                      | major general
          Then Professor Lena Dorn came.                    | associate professor of law
          Then Colonel Lena Dorn came.                      | defence minister
          Lena Dorn, head of tides at the Tide Office, came. | forecaster at the Tide Office
          Lena Dorn, a forecaster at the Tide Office, came. | head of the Tide Office
          """)
  void thisGoesWithWhatIsKnown(String draft, String role) {
    assertThat(Held.draft(draft).name("Lena Dorn", role).objections()).isEmpty();
  }

  @Test
  void theOfficeIsKnownToBeAnothers() {
    assertThat(
            Held.draft("Then Otto Falk, the mayor, came.")
                .name("Otto Falk", "chair of the bird club")
                .name("Lena Dorn", "mayor of Brack")
                .objections())
        .containsExactly("role-contradicted: the mayor -> chair of the bird club");
  }

  @Test
  void somebodyMayHoldTheOfficeBehindTheNameBesideTheOneBeforeIt() {
    String source = "Senator Lena Dorn, Minister of Water: “We have begun.”";
    assertThat(Held.draft("Then Water Minister Lena Dorn came.").source(source).objections())
        .isEmpty();
    assertThat(Held.draft("Then Governor Lena Dorn came.").source(source).objections())
        .singleElement()
        .asString()
        .startsWith("role-contradicted: ");
  }

  @Test
  void thePlaceOfTheNameInTheFactsIsTold() {
    String facts =
        """
        names:
          - {name: Lena Dorn, role: finance minister, wrong: [Lena Dorm]}
        """;
    assertThatDraft("Then Foreign Minister Lena Dorn came.")
        .against(facts)
        .hasEvidence("facts.yaml:[2,12] Lena Dorn");
    assertThatDraft("Then Lena Dorm came.")
        .against(facts)
        .hasEvidence("facts.yaml:[2,12] Lena Dorn");
    assertThatDraft("Then Lena Dornn came.")
        .against(facts)
        .hasEvidence("facts.yaml:[2,12] Lena Dorn");
  }

  @Test
  void theOfficeIsKnownToBeThatOfOneOfTheSameSurname() {
    assertThat(
            Held.draft("Then Mayor Otto Dorn came. Otto Dorn, the mayor, left.")
                .name("Otto Dorn", "banker")
                .name("Lena Dorn", "mayor")
                .objections())
        .containsExactly(
            "role-contradicted: Mayor -> banker", "role-contradicted: the mayor -> banker");
    assertThat(
            Held.draft("Then Mayor Otto Falk came. Then Mayor Dorn left.")
                .name("Otto Falk", "banker")
                .name("Lena Dorn", "mayor")
                .objections())
        .isEmpty();
  }

  @Test
  void aRankIsHeldByMany() {
    assertThat(
            Held.draft("Then Sergeant Otto Falk came.")
                .name("Otto Falk", "detective sergeant")
                .name("Lena Dorn", "sergeant")
                .objections())
        .isEmpty();
  }

  @Test
  void aRoleOfASourceDoesToo() {
    assertThat(
            Held.draft("Then Foreign Minister Lena Dorn came.")
                .source("Finance Minister Lena Dorn sleeps.")
                .objections())
        .containsExactly("role-contradicted: Foreign Minister -> Finance Minister");
  }

  @Test
  void anyOfSeveralKnownRolesIsRight() {
    assertThat(
            Held.draft("Then Foreign Minister Lena Dorn came.")
                .name("Lena Dorn", "finance minister")
                .source("Foreign Minister Lena Dorn sleeps.")
                .objections())
        .isEmpty();
  }
}
