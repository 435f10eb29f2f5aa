package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.reporting.ClaimReviewReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimReviewTest {

  @TempDir Path folder;

  @BeforeEach
  void writeTheStory() throws IOException {
    Files.createDirectory(folder.resolve("sources"));
    Files.writeString(
        folder.resolve("facts.yaml"),
        """
        names:
          - name: Ada Quill
        facts:
          - id: fare
            claim: A ticket for the ferry to Alden costs {12 euros}
            speaker: Ada Quill
            why: The line's own list has it.
        """);
    write("sources/line.txt", "A ticket for the ferry to Alden costs 12 euros.\n");
    write("draft.md", "A ticket for the ferry to Alden costs 21 euros.\n");
  }

  @Test
  void aFactIsAClaimWithWhoSaysSoAndWhereItStands() throws IOException {
    assertThat(written())
        .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"ClaimReview\",")
        .contains(
            "\"claimReviewed\":\"A ticket for the ferry to Alden costs 12 euros\"",
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Quill\"}]",
            "\"appearance\":[{\"@type\":\"CreativeWork\",\"name\":\"sources/line.txt\"}]",
            "\"alternateName\":\"Stated by the sources\",\"ratingValue\":5,",
            "\"reviewBody\":\"The line's own list has it.\"");
  }

  @Test
  void sourcesThatDisagreeRateItInTheMiddle() throws IOException {
    write("sources/rival.txt", "A ticket for the ferry to Alden costs 14 euros.\n");
    assertThat(written())
        .contains("\"alternateName\":\"Disputed between the sources\",\"ratingValue\":3,");
  }

  @Test
  void whatADraftContradictsIsRatedWorst() throws IOException {
    assertThat(written())
        .contains(
            "\"claimReviewed\":\"21 euros\"",
            "\"alternateName\":\"Contradicted by the facts\",\"ratingValue\":1,");
  }

  private String written() throws IOException {
    Result result = new Factgate().study(Options.in(folder));
    assertThat(result.faults()).isEmpty();
    new ClaimReviewReport().write(result, folder);
    return Files.readString(folder.resolve("claimreview.jsonld"))
        .replaceAll("\\s*\\n\\s*", "")
        .replaceAll("\" : ", "\":")
        .replace(", {", ",{");
  }

  private void write(String file, String words) throws IOException {
    Files.writeString(folder.resolve(file), words);
  }
}
