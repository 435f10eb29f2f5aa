package io.factgate.kind.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.attribution.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "Marla Kolbbe, Marla Kolbe",
    "Simeon Okkoro, Simeon Okoro",
    "Tim Keeler, Tim Keelor",
    "Sonia Tarn, Sonja Tarn",
    "Ralf Tarn, Ralph Tarn",
    "Hanna Winther, Hanna Winter"
  })
  void aLetterThatSoundsAlikeIsASlip(String written, String right) {
    assertThat(Held.draft("Then " + written + " came.").name(right, "mayor of Brack").objections())
        .containsExactly("name-wrong: " + written + " -> " + right);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Mueller, Anna Müller",
    "Lars Stroem, Lars Strøm",
    "Ivan Petrovsky, Ivan Petrovskiy",
    "Yuriy Kovalenko, Yuri Kovalenko",
    "Husein Qasim, Hussein Qasim",
    "Rami Abdo, Rami Abdou"
  })
  void marksSpeltOutAndOtherAlphabetsAreNoSlip(String written, String right) {
    assertThat(Held.draft("Then " + written + " came.").name(right, "mayor of Brack").objections())
        .isEmpty();
  }

  @Test
  void aSpellingThatASourceHasSoundsAlikeAndIsNotWrong() {
    assertThat(
            Held.draft("Then Marla Kolbbe came.")
                .name("Marla Kolbe", "mayor of Brack")
                .source("Here is Kolbbe. And Marla.")
                .objections())
        .isEmpty();
  }

  @Test
  void aSurnameAloneIsMisspeltBesideItsOffice() {
    assertThat(
            Held.draft("Then Mayor Kolbs came, and soon Kolbbe went.")
                .name("Marla Kolbe", "mayor of Brack")
                .objections())
        .containsExactly("name-wrong: Kolbs -> Kolbe", "name-wrong: Kolbbe -> Kolbe");
  }

  @Test
  void aSurnameAloneThatIsOnlyNearIsAnotherName() {
    assertThat(Held.draft("Then Kolbs came.").name("Marla Kolbe", "mayor of Brack").objections())
        .isEmpty();
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
  void whoSaysQuotedWordsIsNoQuestionOfPlaces() {
    assertThat(
            Held.draft("“It was theft,” said Otto Falk.")
                .source(
                    "“It was theft,” said judge Lena Dorn. “It was theft,” Otto Falk, a baker, said as well.")
                .objections())
        .isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsIsAWarning() {
    assertThat(Held.draft("Then Lena Dorn came.").source("Otto Falk sleeps.").objections())
        .containsExactly("name-unsupported: Lena Dorn");
  }
}
