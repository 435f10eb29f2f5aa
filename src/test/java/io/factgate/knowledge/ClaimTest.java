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
  void a_bound_and_a_noun_outside_the_braces_belong_to_the_value() {
    Fact fact = fact("claim: The storm hit over {1,500 homes} and nearly {120} people");
    assertThat(fact.text().prose())
        .isEqualTo("The storm hit over 1,500 homes and nearly 120 people");
    assertThat(words(fact)).containsExactly("over 1,500 homes", "nearly 120 people");
    assertThat(places(fact)).containsExactly(Place.of(3, 26, 3, 43), Place.of(3, 49, 3, 68));
  }

  @Test
  void a_claim_with_one_number_or_date_needs_no_braces() {
    assertThat(words(fact("claim: Petra Nobel paid $90 billion"))).containsExactly("$90 billion");
    assertThat(words(fact("claim: Petra Nobel came on 2025-08-17"))).containsExactly("2025-08-17");
  }

  @Test
  void a_name_in_braces_is_a_value() {
    assertThat(words(fact("claim: The prize goes to {Petra Nobel}")))
        .containsExactly("Petra Nobel");
  }

  @Test
  void a_name_beside_a_number_in_braces_is_none() {
    assertThat(words(fact("claim: It lent {12 people of Hale} a boat")))
        .containsExactly("12 people");
  }

  @Test
  void the_longer_of_two_readings_wins() {
    assertThat(words(fact("claim: It opens on {2025-08-17}"))).containsExactly("2025-08-17");
  }

  @Test
  void places_are_true_behind_escapes_and_folds() {
    Fact quoted = fact("claim: \"Caf\\u00e9 \\\"Om\\\" sold\n        {12} teas \\\n   a day\"");
    assertThat(quoted.text().prose()).isEqualTo("Café \"Om\" sold 12 teas a day");
    assertThat(places(quoted)).containsExactly(Place.of(4, 10, 4, 12));
    Fact single = fact("claim: 'It''s {12} teas'");
    assertThat(single.text().prose()).isEqualTo("It's 12 teas");
    assertThat(places(single)).containsExactly(Place.of(3, 20, 3, 22));
  }

  @Test
  void places_are_true_in_blocks() {
    Fact folded = fact("claim: >- # why not\n      The storm\n      hit {12} teas\n");
    assertThat(folded.text().prose()).isEqualTo("The storm hit 12 teas");
    assertThat(places(folded)).containsExactly(Place.of(5, 12, 5, 14));
    Fact literal = fact("claim: |\n      The storm\n      hit {12}\n      teas\n");
    assertThat(literal.text().prose()).isEqualTo("The storm hit 12 teas");
    assertThat(places(literal)).containsExactly(Place.of(5, 12, 5, 14));
  }

  @Test
  void columns_count_code_points() {
    Fact fact = fact("claim: 😀 and {12} teas");
    assertThat(places(fact)).containsExactly(Place.of(3, 19, 3, 21));
  }

  @Test
  void carriage_returns_end_lines() {
    Fact fact =
        new FactFilesFixture(folder)
            .story("facts:\r\n  - id: x\r\n    claim: sold {12} teas\r\n")
            .facts()
            .facts()
            .get(0);
    assertThat(places(fact)).containsExactly(Place.of(3, 18, 3, 20));
  }

  @Test
  void a_bare_accepted_number_means_what_the_claim_counts() {
    Fact fact = fact("claim: The storm hit nearly {120} people\n    accept: [130, 14 pupils]");
    assertThat(fact.accept().stream().map(a -> a.value().words()))
        .containsExactly("nearly 130 people", "14 pupils");
    Mention<?> bare = fact.accept().get(0).value();
    assertThat(bare.text().place(bare.span())).isEqualTo(Place.of(4, 14, 4, 17));
  }

  @Test
  void what_cannot_be_read_is_shown_in_its_braces() {
    assertThat(faults("claim: The dam holds {a great many} litres"))
        .containsExactly(
            "3:27 cannot read “a great many” as a number, date, duration or name; write for"
                + " example {12}");
  }

  @Test
  void what_can_be_held_against_nothing_is_no_value() {
    assertThat(faults("claim: The dam was {recently} built"))
        .containsExactly(
            "3:25 cannot read “recently” as a number, date, duration or name; write for example"
                + " {12}");
    assertThat(faults("claim: Petra Nobel is a liar"))
        .containsExactly(
            "3:12 this claim states no number or date; put what must be right in braces, for"
                + " example {12}");
  }

  @Test
  void a_number_read_by_half_is_not_read() {
    assertThat(faults("claim: The dam holds {12 x7} litres"))
        .containsExactly(
            "3:27 cannot read “12 x7” as a number, date, duration or name; write for example"
                + " {12}");
  }

  @Test
  void a_claim_without_braces_states_one_value() {
    assertThat(faults("claim: In March it cost £22 million"))
        .containsExactly(
            "3:12 two values here, “March” and “£22 million”: put braces round what must be"
                + " right");
    assertThat(faults("claim: The dam is full"))
        .containsExactly(
            "3:12 this claim states no number or date; put what must be right in braces, for"
                + " example {12}");
  }

  @Test
  void a_claim_is_a_sentence() {
    assertThat(faults("claim: x " + "{1} ".repeat(200_000)))
        .containsExactly(
            "3:12 a plain sentence is wanted here; this has 800001 characters, split it");
  }

  @Test
  void braces_pair() {
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
  void quotation_marks_of_the_editor_are_the_marks_of_the_quote() {
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
