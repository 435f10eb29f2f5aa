package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is harvested of stories of several subjects finds nothing against their own sources. */
class HarvestedStoriesTest {

  private static final String COUNCIL =
      """
      Council sets rates

      The town council of Marrow set its budget on Monday, 9 March. Spending rises by 4.2 percent, rates by 1.7 percent. The council holds 12 of the 31 schools of the county.

      "Nobody likes to pay more, and nobody likes a closed library," Okafor said. Treasurer Bisi Okafor put the gap at £6.3 million, down from £7.1 million in 2024.
      """;

  private static final String GLACIER =
      """
      A party under Ilse Brandvold has mapped a lake of 8.6 square kilometres under the Skarn glacier. Drilling at 14 sites puts its depth at 310 metres, more or less.

      The water is at −1.8 °C. The glacier moves 40 metres a year. The party found 23 species of algae, six of them unknown.

      “Nothing down there has seen the sun,” Brandvold said. The work took 52 days and cost 2.9 million crowns.
      """;

  private static final String FIRE =
      """
      The fire at the Tolland mill broke out at about 3.20am on Friday, 6 February, and destroyed 3 floors and 4,100 square metres of storage. At least nine people were taken to hospital.

      Chief fire officer Gwen Aldous said: “We had 60 firefighters there within half an hour.” The mill, built in 1887, employed 140 people.
      """;

  private static final String MATCH =
      """
      Harrowgate beat Linden 82-77 in front of 6,240 spectators on Saturday and climbed to second place with 41 points.

      Nia Sorel scored 27 points, 11 of them in the last quarter. Linden missed nine free throws.

      “We ran out of legs, not of ideas,” said the Linden coach, Paul Adeyemi.
      """;

  private static final String COMPANY =
      """
      Orrin Foods sold 3.4 million tonnes of grain last year, 6 percent more than in 2024. Profit fell to $212 million from $240 million. The company will close 2 of its 17 mills by 30 June and cut 480 jobs.

      “The mills we keep will run at full load,” said Maud Ferrer, the chief executive.
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {COUNCIL, GLACIER, FIRE, MATCH, COMPANY})
  void aSourceIsRightByWhatIsHarvestedOfIt(String source) throws IOException {
    write("sources/source.txt", source);
    harvest();
    write("draft.md", source);
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    assertThat(result.findings()).extracting(Finding::message).isEmpty();
  }

  @Test
  void aDraftIsNoNoisierThanBefore() throws IOException {
    write("sources/council.txt", COUNCIL);
    write(
        "draft.md",
        "---\ndate: 2026-03-09\n---\nIt is the largest budget ever. Rates are to grow by 1.7"
            + " percent.\n\nThe gap is £6.3 million, Bisi Okafor said. Twelve of the county's 31"
            + " schools are the council's.\n");
    assertThat(messages()).isEmpty();
    harvest();
    assertThat(messages()).isEmpty();
  }

  @Test
  void aValueEndsBeforeTheVerb() throws IOException {
    write("sources/glacier.txt", GLACIER);
    assertThat(harvest()).doesNotContain("puts}").contains("its depth at {310 metres}");
  }

  @Test
  void aClaimIsOneSentence() throws IOException {
    write("sources/glacier.txt", GLACIER);
    assertThat(harvest())
        .doesNotContain("°C}. The")
        .contains("took {52 days} and cost {2.9 million");
  }

  @Test
  void anIdIsReadInTheOrderOfTheSentence() throws IOException {
    write("sources/company.txt", COMPANY);
    assertThat(harvest()).contains("- id: orrin-foods\n", "- id: profit\n");
  }

  @Test
  void aSourceThatSaysLessIsNotNamed() throws IOException {
    write("sources/fire.txt", FIRE);
    write(
        "sources/hospital.txt",
        "Eleven people were taken to hospital after the fire at the Tolland mill, it said.\n");
    assertThat(harvest())
        .contains(
            "claim: \"{Eleven people} were taken to hospital after the fire at the Tolland mill, it"
                + " said.\"\n    sources: [hospital.txt]\n");
  }

  @Test
  void aSurnameIsTheOneFullNameThatEndsWithIt() throws IOException {
    write("sources/glacier.txt", GLACIER);
    assertThat(harvest())
        .contains("- name: Ilse Brandvold\n")
        .contains("    speaker: Ilse Brandvold\n");
  }

  @Test
  void aSurnameOfTwoIsNobodys() throws IOException {
    write("sources/glacier.txt", GLACIER.replace("52 days", "52 days under Olav Brandvold"));
    assertThat(harvest()).doesNotContain("    speaker: ");
  }

  private List<String> messages() {
    Result result = new Factgate().check(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    return result.findings().stream().map(Finding::message).toList();
  }

  private String harvest() throws IOException {
    Factgate.Harvested one = new Factgate().harvest(Options.in(folder)).get(0);
    assertThat(one.faults()).isEmpty();
    Files.writeString(one.file(), one.whole());
    return one.whole();
  }

  private void write(String file, String words) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
