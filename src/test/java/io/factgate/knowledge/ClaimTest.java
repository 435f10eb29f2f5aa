package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.Mention;
import io.factgate.text.Place;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

  @TempDir Path folder;

  @Test
  void aBoundAndANounOutsideTheBracesBelongToTheValue() {
    Fact fact = fact("claim: The storm hit over {1,500 homes} and nearly {120} people");
    assertThat(fact.text().prose())
        .isEqualTo("The storm hit over 1,500 homes and nearly 120 people");
    assertThat(words(fact)).containsExactly("over 1,500 homes", "nearly 120 people");
    assertThat(places(fact)).containsExactly(Place.of(3, 26, 3, 43), Place.of(3, 49, 3, 68));
  }

  @Test
  void aClaimWithOneNumberOrDateNeedsNoBraces() {
    assertThat(words(fact("claim: Petra Nobel paid $90 billion"))).containsExactly("$90 billion");
    assertThat(words(fact("claim: Petra Nobel came on 2025-08-17"))).containsExactly("2025-08-17");
  }

  @Test
  void aNameInBracesIsAValue() {
    assertThat(words(fact("claim: The prize goes to {Petra Nobel}")))
        .containsExactly("Petra Nobel");
  }

  @Test
  void aNameBesideANumberInBracesIsNone() {
    assertThat(words(fact("claim: It lent {12 people of Hale} a boat")))
        .containsExactly("12 people");
  }

  @Test
  void theLongerOfTwoReadingsWins() {
    assertThat(words(fact("claim: It opens on {2025-08-17}"))).containsExactly("2025-08-17");
  }

  @Test
  void placesAreTrueBehindEscapesAndFolds() {
    Fact quoted = fact("claim: \"Caf\\u00e9 \\\"Om\\\" sold\n        {12} teas \\\n   a day\"");
    assertThat(quoted.text().prose()).isEqualTo("Café \"Om\" sold 12 teas a day");
    assertThat(places(quoted)).containsExactly(Place.of(4, 10, 4, 12));
    Fact single = fact("claim: 'It''s {12} teas'");
    assertThat(single.text().prose()).isEqualTo("It's 12 teas");
    assertThat(places(single)).containsExactly(Place.of(3, 20, 3, 22));
  }

  @Test
  void placesAreTrueInBlocks() {
    Fact folded = fact("claim: >- # why not\n      The storm\n      hit {12} teas\n");
    assertThat(folded.text().prose()).isEqualTo("The storm hit 12 teas");
    assertThat(places(folded)).containsExactly(Place.of(5, 12, 5, 14));
    Fact literal = fact("claim: |\n      The storm\n      hit {12}\n      teas\n");
    assertThat(literal.text().prose()).isEqualTo("The storm hit 12 teas");
    assertThat(places(literal)).containsExactly(Place.of(5, 12, 5, 14));
  }

  @Test
  void columnsCountCodePoints() {
    Fact fact = fact("claim: 😀 and {12} teas");
    assertThat(places(fact)).containsExactly(Place.of(3, 19, 3, 21));
  }

  @Test
  void carriageReturnsEndLines() {
    Fact fact =
        new FactFilesFixture(folder)
            .story("facts:\r\n  - id: x\r\n    claim: sold {12} teas\r\n")
            .facts()
            .facts()
            .get(0);
    assertThat(places(fact)).containsExactly(Place.of(3, 18, 3, 20));
  }

  @Test
  void aBareAcceptedNumberMeansWhatTheClaimCounts() {
    Fact fact = fact("claim: The storm hit nearly {120} people\n    accept: [130, 14 pupils]");
    assertThat(fact.accept().stream().map(a -> a.value().words()))
        .containsExactly("nearly 130 people", "14 pupils");
    Mention<?> bare = fact.accept().get(0).value();
    assertThat(bare.text().place(bare.span())).isEqualTo(Place.of(4, 14, 4, 17));
  }

  @Test
  void whatCannotBeReadIsShownInItsBraces() {
    assertThat(faults("claim: The dam holds {a great many} litres"))
        .containsExactly(
            "3:27 cannot read \"a great many\" as a number, date, duration or name; write for"
                + " example {12}");
  }

  @Test
  void whatCanBeHeldAgainstNothingIsNoValue() {
    assertThat(faults("claim: The dam was {recently} built"))
        .containsExactly(
            "3:25 cannot read \"recently\" as a number, date, duration or name; write for example"
                + " {12}");
    assertThat(faults("claim: Petra Nobel is a liar"))
        .containsExactly(
            "3:12 this claim states no number or date; put what must be right in braces, for"
                + " example {12}");
  }

  @Test
  void aNumberReadByHalfIsNotRead() {
    assertThat(faults("claim: The dam holds {12 x7} litres"))
        .containsExactly(
            "3:27 cannot read \"12 x7\" as a number, date, duration or name; write for example"
                + " {12}");
  }

  @Test
  void aClaimWithoutBracesStatesOneValue() {
    assertThat(faults("claim: In March it cost £22 million"))
        .containsExactly(
            "3:12 two values here, \"March\" and \"£22 million\": put braces round what must be"
                + " right");
    assertThat(faults("claim: The dam is full"))
        .containsExactly(
            "3:12 this claim states no number or date; put what must be right in braces, for"
                + " example {12}");
  }

  @Test
  void aClaimIsASentence() {
    assertThat(faults("claim: x " + "{1} ".repeat(200_000)))
        .containsExactly(
            "3:12 a plain sentence is wanted here; this has 800001 characters, split it");
  }

  @Test
  void bracesPair() {
    assertThat(faults("claim: \"{} {12\""))
        .containsExactly(
            "3:13 nothing stands in these braces; write for example {12}",
            "3:16 this brace is not closed; write for example {12}");
    assertThat(faults("claim: of 12} and {{13}}"))
        .containsExactly(
            "3:17 this brace closes none; write for example {12}",
            "3:24 a brace opens inside another one; one pair of braces holds one value",
            "3:28 this brace closes none; write for example {12}");
  }

  @Test
  void quotationMarksOfTheEditorAreTheMarksOfTheQuote() {
    Fact fact = fact("quote: “it is full”");
    assertThat(fact.text().prose()).isEqualTo("“it is full”");
    assertThat(fact.values()).isEmpty();
    assertThat(fact("quote: so “it” is “full”").text().prose()).isEqualTo("“so “it” is “full””");
  }

  private Fact fact(String lines) {
    var loaded = new FactFilesFixture(folder).story("facts:\n  - id: x\n    " + lines + "\n");
    assertThat(FactFilesFixture.lines(loaded)).isEmpty();
    return loaded.facts().facts().get(0);
  }

  private List<String> faults(String lines) {
    return new FactFilesFixture(folder).faults("facts:\n  - id: x\n    " + lines + "\n");
  }

  private static List<String> words(Fact fact) {
    return fact.values().stream().map(Mention::words).toList();
  }

  private static List<Place> places(Fact fact) {
    return fact.values().stream().map(m -> m.text().place(m.span())).toList();
  }
}
