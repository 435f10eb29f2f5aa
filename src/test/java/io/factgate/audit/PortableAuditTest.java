package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an audit needs can be sent to another machine, and finds the same there. */
final class PortableAuditTest {

  private static final PortableAudit AUDIT =
      PortableAudit.of(
          Map.of(
              "house/facts.yaml",
              "facts:\n- id: islands\n  claim: The Northern Isles have {27 inhabited islands}\n"));

  private static final Piece PIECE =
      new Piece(
          "a7",
          Optional.empty(),
          Optional.of("2021-03-01"),
          Optional.of("Isles"),
          new Piece.Words("The Northern Isles have 72 inhabited islands."));

  @Test
  void findsTheSameWhereItWasSent() throws Exception {
    List<String> findings = sent(AUDIT).here().of(PIECE).findings();
    assertThat(findings).isEqualTo(AUDIT.here().of(PIECE).findings()).hasSize(1);
    assertThat(findings.get(0)).contains("\"file\":\"house/facts.yaml\",\"line\":3");
  }

  @Test
  void buildsItsEngineOnce() throws Exception {
    assertThat(sent(AUDIT).here()).isSameAs(AUDIT.here());
  }

  @Test
  void tellsWhatIsWrongWithTheFacts() {
    PortableAudit broken = PortableAudit.of(Map.of("facts.yaml", "facts:\n- id: a\n  clam: x\n"));
    assertThat(broken.problems()).isNotEmpty().first().asString().startsWith("facts.yaml:[2,3] ");
    assertThat(AUDIT.problems()).isEmpty();
  }

  @Test
  void judgesByTheRulesAndTheFactThatAreAsked() {
    PortableAudit asked =
        new PortableAudit(
            Map.of(
                "facts.yaml",
                "facts:\n- id: islands\n  claim: The Northern Isles have {27 inhabited islands}\n"
                    + "- id: again\n  claim: The Northern Isles have {28 inhabited islands}\n"),
            Map.of("number-contradicted", "warning"),
            "en-GB",
            "Europe/London",
            "UTF-8",
            "islands");
    assertThat(asked.here().of(PIECE).findings())
        .singleElement()
        .asString()
        .contains("\"level\":\"warning\"", "\"fact\":\"islands\"");
  }

  @Test
  void readsDocumentsAndWebArchivesFromMemory() {
    Piece page =
        StoredPieces.document(
                "archive/isles.html",
                "<p>The Northern Isles have 72 inhabited islands.</p>"
                    .getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    assertThat(AUDIT.here().of(page).findings()).hasSize(1);
    assertThat(StoredPieces.document("archive/photo.jpg", new byte[0])).isEmpty();
    List<Piece> broken = new ArrayList<>();
    StoredPieces.warc(
            "a.warc", new ByteArrayInputStream("no WARC".getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(broken::add);
    assertThat(broken)
        .singleElement()
        .satisfies(piece -> assertThat(AUDIT.here().of(piece).unread()).isPresent());
  }

  private static PortableAudit sent(PortableAudit audit)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(audit);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (PortableAudit) in.readObject();
    }
  }
}
