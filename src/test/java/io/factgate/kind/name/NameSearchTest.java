package io.factgate.kind.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.attribution.Held;
import org.junit.jupiter.api.Test;

class NameSearchTest {

  @Test
  void aListedSpellingIsWrong() {
    assertThat(
            Held.draft("Then Ottoline Varger came.")
                .name("Ottoline Varga", "mayor of Brack", "Varger")
                .objections())
        .containsExactly("name-wrong: Ottoline Varger -> Ottoline Varga");
  }

  @Test
  void twoLettersHaveChangedPlaces() {
    assertThat(Held.draft("Then Tomas Riebl came.").source("Tomas Reibl sleeps.").objections())
        .containsExactly("name-wrong: Tomas Riebl -> Tomas Reibl");
  }

  @Test
  void anotherEndingIsASlip() {
    assertThat(
            Held.draft("Then Cora Winterberger came.")
                .source("Cora Winterbergen sleeps.")
                .objections())
        .containsExactly("name-wrong: Cora Winterberger -> Cora Winterbergen");
  }

  @Test
  void aSpellingThatASourceHasIsNotWrong() {
    assertThat(
            Held.draft("Then Tomas Riebl came.")
                .source("Tomas Reibl sleeps.")
                .source("Tomas Riebl sings.")
                .objections())
        .isEmpty();
  }

  @Test
  void transcriptionsAreOneName() {
    assertThat(
            Held.draft("Then Yuriy Alexeiev came.").source("Yuri Alekseyev sleeps.").objections())
        .isEmpty();
  }

  @Test
  void relativesAreTwoPersons() {
    assertThat(
            Held.draft("Then Jitka Hradska came.")
                .name("Pavel Hradsky", "mayor of Brack")
                .source("Pavel Hradsky sleeps. Jitka Hradska sings.")
                .objections())
        .isEmpty();
  }

  @Test
  void oneOfficeAndSurnameHasOneFirstName() {
    assertThat(
            Held.draft("Then Governor Ilse Tarn came.")
                .source("Governor Lore Tarn sleeps.")
                .objections())
        .containsExactly("name-wrong: Ilse Tarn -> Lore Tarn");
  }

  @Test
  void shortFormsAreOneFirstName() {
    assertThat(
            Held.draft("Then Governor Bill Tarn came.")
                .source("Governor William Tarn sleeps.")
                .objections())
        .isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsIsAWarning() {
    assertThat(Held.draft("Then Lena Dorn came.").source("Otto Falk sleeps.").objections())
        .containsExactly("name-unsupported: Lena Dorn");
  }
}
