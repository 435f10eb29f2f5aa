package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is held against the facts of the house, each piece by what held on its day. */
final class AuditTest {

  private static final String FACTS =
      """
      names:
        - name: Ida Stein
          roles:
            - {role: mayor of Alden, until: 2020-05-31}
            - {role: minister, from: 2020-06-01}
      facts:
        - id: fare
          claim: The ferry to Alden costs {12 crowns}
          was:
            - {value: 10 crowns, until: 2019-06-30}
        - id: islands
          claim: The Northern Isles have {27 inhabited islands}
        - id: promise
          quote: we will not leave the old mill to the sea
          speaker: Ida Stein
      """;

  @TempDir private Path base;

  @BeforeEach
  void writeFacts() throws IOException {
    write("facts.yaml", FACTS);
  }

  @Test
  void tellsWhatWasWrongWhenItWasWrittenApartFromWhatIsOutdated() throws IOException {
    write(
        "archive/2018/fare.md",
        "---\ndate: 2018-03-01\n---\n\nThe ferry to Alden costs 10 crowns.\n");
    write(
        "archive/2021/fare.md",
        "---\ndate: 2021-03-01\n---\n\nThe ferry to Alden costs 10 crowns.\n");
    write(
        "archive/2022/fare.md",
        "---\ndate: 2022-03-01\n---\n\nThe ferry to Alden costs 12 crowns.\n");
    Summary summary = audit().summary();
    assertThat(told())
        .containsExactly(
            "archive/2018/fare.md fact-outdated fare 10 crowns",
            "archive/2021/fare.md number-contradicted fare 10 crowns");
    assertThat(summary.byFact()).containsExactly(Map.entry("fare", new Summary.Count(1, 1)));
    assertThat(summary.byYear())
        .containsExactly(
            Map.entry("2018", new Summary.Count(0, 1)), Map.entry("2021", new Summary.Count(1, 0)));
    assertThat(summary.first())
        .singleElement()
        .satisfies(entry -> assertThat(entry.piece()).isEqualTo("archive/2021/fare.md"));
  }

  @Test
  void readsRolesByTheDayOfThePiece() throws IOException {
    lines(
        "archive/a.jsonl",
        "{'id':'then','date':'2019-01-02','body':'Mayor Ida Stein opened the fair.'}",
        "{'id':'now','date':'2023-01-02','body':'Mayor Ida Stein opened the fair.'}");
    audit();
    assertThat(told()).containsExactly("now role-contradicted null Mayor");
  }

  /** An old value holds on its last day, by the calendar of whoever wrote the piece. */
  @Test
  void judgesByTheCalendarDayOfThePieceItself() throws IOException {
    String words = "'body':'The ferry to Alden costs 10 crowns.'}";
    lines(
        "archive/a.jsonl",
        "{'id':'last-evening','date':'2019-06-30T23:30:00-04:00'," + words,
        "{'id':'next-morning','date':'2019-07-01T00:30:00+09:00'," + words,
        "{'id':'compact','date':'20190630'," + words,
        "{'id':'mail','date':'Sun, 30 Jun 2019 23:59:59 -0700 (PDT)'," + words,
        "{'id':'last-second','date':1561939199," + words,
        "{'id':'midnight','date':1561939200," + words);
    audit();
    assertThat(told())
        .containsExactly(
            "last-evening fact-outdated fare 10 crowns",
            "next-morning number-contradicted fare 10 crowns",
            "compact fact-outdated fare 10 crowns",
            "mail fact-outdated fare 10 crowns",
            "last-second fact-outdated fare 10 crowns",
            "midnight number-contradicted fare 10 crowns");
  }

  @Test
  void findsAlteredQuotes() throws IOException {
    lines(
        "archive/a.jsonl",
        "{'id':'a','body':'“We will not give the old mill to the sea,” Ida Stein said.'}",
        "{'id':'b','body':'“We will not leave the old mill to the sea,” Ida Stein said.'}");
    audit();
    assertThat(told())
        .containsExactly("a quote-altered promise We will not give the old mill to the sea");
  }

  @Test
  void writesAFixedSchema() throws IOException {
    lines(
        "archive/a.jsonl",
        "{'id':'a7','url':'https://x.example/a7','date':'2021-03-01T10:00:00Z','title':'Isles',"
            + "'body':'Rain fell.\\n\\nThe Northern Isles have 72 inhabited islands.'}");
    audit();
    assertThat(Files.readAllLines(asked().findings()))
        .containsExactly(
            "{\"piece\":\"a7\",\"file\":\"archive/a.jsonl\",\"url\":\"https://x.example/a7\",\"date\":\"2021-03-01\","
                + "\"title\":\"Isles\",\"rule\":\"number-contradicted\",\"level\":\"error\",\"fact\":\"islands\",\"message\":\"says"
                + " \\\"72 inhabited islands\\\", but islands is 27 inhabited islands"
                + " (facts.yaml:[12,37])\",\"found\":\"72 inhabited islands\",\"expected\":\"27"
                + " inhabited islands\",\"sentence\":\"The Northern Isles have 72 inhabited"
                + " islands.\",\"startLine\":5,\"startColumn\":25,"
                + "\"endLine\":5,\"endColumn\":45,\"evidence\":[{\"file\":\"facts.yaml\",\"line\":12,\"column\":37,\"text\":\"27"
                + " inhabited islands\"}],\"fingerprint\":\""
                + fingerprint()
                + "\"}");
  }

  private String fingerprint() throws IOException {
    return FindingLine.read(Files.readAllLines(asked().findings()).get(0))
        .getOrDefault("fingerprint", "");
  }

  @Test
  void findsInAPieceWhatACheckFindsInTheSameDraft() throws IOException {
    String piece =
        "---\ndate: 2021-03-01\n---\n\nThe ferry to Alden costs 10 crowns, said Ida Stein, mayor of"
            + " Alden.\n\nThe Northern Isles have 72 inhabited islands.\n\n“We will not give the"
            + " old mill to the sea,” Stein said.\n";
    write("archive/piece.md", piece);
    write("stories/s/draft.md", piece);
    audit();
    List<String> checked =
        new Factgate()
            .check(Options.in(base)).findings().stream()
                .map(f -> f.rule() + " " + f.fact().orElse("null") + " " + f.found())
                .toList();
    assertThat(told().stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList())
        .isNotEmpty()
        .isEqualTo(checked);
  }

  @Test
  void holdsTheArchiveAgainstOneFactWhereItIsAsked() throws IOException {
    lines(
        "archive/a.jsonl",
        "{'id':'a','date':'2021-03-01','body':'The ferry to Alden costs 10 crowns.'}",
        "{'id':'b','body':'The Northern Isles have 72 inhabited islands.'}");
    assertThat(run(asked(Fields.USUAL, Optional.of("fare"))).faults()).isEmpty();
    assertThat(told()).containsExactly("a number-contradicted fare 10 crowns");
    assertThat(run(asked(Fields.USUAL, Optional.of("fair"))).faults())
        .extracting(Fault::sentence)
        .containsExactly("there is no fact \"fair\" in the facts files");
  }

  @Test
  void readsFieldsByOtherNamesAndPackedFiles() throws IOException {
    String line =
        "{'slug':'a','meta':{'published':'2021-03-01'},'text':['<p>Rain.</p>','<p>The ferry to"
            + " Alden <b>costs</b> 10 crowns.</p>']}";
    packed("archive/a.jsonl.gz", line.replace('\'', '"') + "\n");
    packed("archive/b.html.gz", "<p>The Northern Isles have 72 inhabited islands.</p>");
    Fields fields =
        Fields.read(List.of("id=slug", "date=meta.published", "body=text")).orElseThrow();
    run(asked(fields, Optional.empty()));
    assertThat(told())
        .containsExactly(
            "a number-contradicted fare 10 crowns",
            "archive/b.html.gz number-contradicted islands 72 inhabited islands");
    assertThat(Fields.read(List.of("text=body"))).isEmpty();
  }

  @Test
  void listsWhatCannotBeReadAndGoesOn() throws IOException {
    lines("archive/a.jsonl", "no json", "", "{'id':'b'}", "[1]", "{'id':'c','body':' '}");
    write("archive/b.docx", "no Word file");
    write("archive/photo.jpg", "a picture is passed over");
    Files.write(base.resolve("archive/broken.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0});
    lines("archive/z.jsonl", "{'id':'z','body':'The Northern Isles have 72 inhabited islands.'}");
    Audit.Outcome outcome = audit();
    assertThat(told()).containsExactly("z number-contradicted islands 72 inhabited islands");
    assertThat(outcome.summary().pieces()).isEqualTo(7);
    assertThat(outcome.summary().unreadCount()).isEqualTo(6);
    assertThat(Files.readAllLines(asked().unread()))
        .anyMatch(
            line -> line.contains("\"piece\":\"b\"") && line.contains("no field \\\"body\\\""))
        .contains(
            "{\"piece\":\"archive/a.jsonl:4\",\"file\":\"archive/a.jsonl\",\"reason\":\"is no JSON"
                + " object\"}",
            "{\"piece\":\"archive/broken.jsonl.gz\",\"file\":\"archive/broken.jsonl.gz\","
                + "\"reason\":\"cannot be read: its end is missing\"}")
        .anyMatch(line -> line.startsWith("{\"piece\":\"archive/a.jsonl:1\","))
        .anyMatch(line -> line.contains("archive/b.docx"));
  }

  /** A line that is broken and one that tells no id are looked for by their number. */
  @Test
  void namesALineThatCannotBeReadByFileAndNumber() throws IOException {
    lines("archive/a.jsonl", "{'id':'a','body':'Rain fell.'}", "", "{'date':'2021-03-01'}", "{'id");
    audit();
    assertThat(members(asked().unread(), "piece"))
        .containsExactly("archive/a.jsonl:3", "archive/a.jsonl:4");
  }

  @Test
  void tellsOfPiecesThatAreOfNoDayAndOfDatesThatCannotBeRead() throws IOException {
    for (String facts : List.of(FACTS, "dateline: 2022-01-01\n" + FACTS)) {
      write("facts.yaml", facts);
      String words = "'body':'The Northern Isles have 72 inhabited islands.'}";
      lines(
          "archive/a.jsonl",
          "{'id':'none'," + words,
          "{'id':'year','date':'2025'," + words,
          "{'id':'dated','date':'20250501'," + words);
      write("archive/b.md", "---\ndate: 05/01/2025\n---\n\nRain fell.\n");
      Audit.Outcome outcome = audit();
      assertThat(outcome.faults()).isEmpty();
      assertThat(Files.readAllLines(asked().undated()))
          .containsExactly(
              "{\"piece\":\"none\",\"file\":\"archive/a.jsonl\"}",
              "{\"piece\":\"year\",\"file\":\"archive/a.jsonl\",\"date\":\"2025\"}",
              "{\"piece\":\"archive/b.md\",\"file\":\"archive/b.md\",\"date\":\"05/01/2025\"}");
      assertThat(members(asked().findings(), "date")).containsExactly("null", "null", "2025-05-01");
      assertThat(outcome.summary().undatedCount()).isEqualTo(3);
      assertThat(outcome.summary().misdated())
          .containsExactly("archive/b.md: “05/01/2025”", "year: “2025”");
      assertThat(Troubles.of(outcome.summary()))
          .containsExactly(
              "2 pieces have a date that cannot be read: undated.jsonl",
              "1 piece tells no date: undated.jsonl");
    }
  }

  /** As of a page in a file: the record's own date comes first, and one of another kind is none. */
  @Test
  void takesTheDayOfAPageInARecordWhereTheRecordTellsNone() throws IOException {
    String page =
        "<html><head><meta property=\\\"article:published_time\\\""
            + " content=\\\"2018-03-01\\\"></head><body><p>The ferry to Alden costs 10"
            + " crowns.</p></body></html>";
    lines("archive/a.jsonl", "{'id':'a','body':'" + page + "'}");
    lines("archive/b.jsonl", "{'id':'b','date':'2021-03-01','body':'" + page + "'}");
    audit();
    assertThat(told())
        .containsExactly("a fact-outdated fare 10 crowns", "b number-contradicted fare 10 crowns");
  }

  @Test
  void tellsWhichIdsBelongToSeveralPieces() throws IOException {
    String words = "'body':'The Northern Isles have 72 inhabited islands.'}";
    lines("archive/a.jsonl", "{'id':'one'," + words, "{'id':'two'," + words);
    lines("archive/b.jsonl", "{'id':'one'," + words, "{'id':'three'," + words);
    Summary summary = audit().summary();
    assertThat(summary.shared()).isEqualTo(new SharedIds(1, Map.of("one", 2L)));
    assertThat(Troubles.of(summary)).contains("1 id is that of several pieces: one");
    assertThat(members(asked().findings(), "file"))
        .containsExactly(
            "archive/a.jsonl", "archive/a.jsonl", "archive/b.jsonl", "archive/b.jsonl");
  }

  @Test
  void isNotGreenWhereNothingCouldBeRead() throws IOException {
    lines("archive/a.jsonl", "{'id':'a','text':'Rain fell.'}", "{'id':'b','text':'Rain fell.'}");
    assertThat(audit().faults())
        .extracting(Fault::sentence)
        .containsExactly("nothing was read: why stands in target/audit/unread.jsonl");
    assertThat(Files.readAllLines(asked().unread())).hasSize(2);
  }

  @Test
  void namesAPieceWithoutAnIdByItsAddressOrItsWords() throws IOException {
    lines(
        "archive/a.jsonl",
        "{'url':'https://x.example/1','body':'The Northern Isles have 72 inhabited islands.'}",
        "{'body':'The Northern Isles have 73 inhabited islands.'}");
    audit();
    assertThat(told())
        .anyMatch(line -> line.startsWith("https://x.example/1 "))
        .anyMatch(line -> line.matches("sha256:[0-9a-f]{24} number-contradicted .*"));
  }

  @Test
  void goesOnWhereItWasKilledWithoutLossOrDoubles() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 950; i++) {
      String body = i % 7 == 0 ? "The Northern Isles have 72 inhabited islands." : "Rain fell.";
      all.append("{\"id\":\"p").append(i).append("\",\"body\":\"").append(body).append("\"}\n");
      if (i % 90 == 0) {
        all.append("no json\n");
      }
    }
    packed("archive/a.jsonl.gz", all.toString());
    write("archive/b.md", "The Northern Isles have 72 inhabited islands.\n");
    write("archive/c.jsonl", all.toString().replace("\"p", "\"q"));
    audit();
    byte[] whole = Files.readAllBytes(asked().findings());
    byte[] unread = Files.readAllBytes(asked().unread());
    byte[] undated = Files.readAllBytes(asked().undated());
    assertThat(undated).isNotEmpty();
    Files.delete(asked().findings());
    for (int at : new int[] {3, 250, 401, 960, 963, 1500}) {
      assertThatThrownBy(
              () ->
                  new Audit(asked(), "1")
                      .run(
                          (pieces, characters, bytes, size) -> {
                            if (pieces == at) {
                              throw new IllegalStateException("killed");
                            }
                          }))
          .hasMessage("killed");
      assertThat(asked().findings()).doesNotExist();
    }
    Audit.Outcome outcome = audit();
    assertThat(outcome.resumed()).isEqualTo(1500);
    assertThat(outcome.summary().pieces()).isEqualTo(1923);
    assertThat(Files.readAllBytes(asked().findings())).isEqualTo(whole);
    assertThat(Files.readAllBytes(asked().unread())).isEqualTo(unread);
    assertThat(Files.readAllBytes(asked().undated())).isEqualTo(undated);
    assertThat(outcome.summary().shared()).isEqualTo(SharedIds.NONE);
    try (Stream<Path> left = Files.list(asked().folder())) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "findings.jsonl", "unread.jsonl", "undated.jsonl", "summary.html");
    }
    assertThat(audit().resumed()).as("a run that ended leaves no journal").isZero();
  }

  @Test
  void beginsAnewWhereFactsHaveChanged() throws IOException {
    write("archive/a.jsonl", "{\"id\":\"a\",\"body\":\"Rain fell.\"}\n".repeat(300));
    assertThatThrownBy(
            () ->
                new Audit(asked(), "1")
                    .run(
                        (pieces, characters, bytes, size) -> {
                          if (pieces == 250) {
                            throw new IllegalStateException("killed");
                          }
                        }))
        .hasMessage("killed");
    write("facts.yaml", FACTS.replace("27", "28"));
    assertThat(audit().resumed()).isZero();
  }

  @Test
  void isNeverGreenBecauseItSawNothing() throws IOException {
    Files.createDirectories(base.resolve("archive"));
    assertThat(audit().faults())
        .extracting(Fault::sentence)
        .containsExactly("nothing was found: no piece lies in archive");
    assertThat(asked().folder()).doesNotExist();
    write("archive/a.jsonl", "\n\n");
    assertThat(audit().faults())
        .extracting(Fault::sentence)
        .containsExactly("nothing was found: no piece stands in archive");
    assertThat(asked().folder()).isEmptyDirectory();
    write("facts.yaml", "facts: []\n");
    assertThat(audit().faults())
        .extracting(Fault::sentence)
        .containsExactly("there are no facts to hold anything against; name a facts.yaml");
    write("facts.yaml", "fact: []\n");
    assertThat(audit().faults()).isNotEmpty();
  }

  @Test
  void leavesLevelsToTheRunAndMarksToThePiece() throws IOException {
    write(
        "archive/a.md",
        "<!-- factgate-ignore islands: told -->\nThe Northern Isles have 72 inhabited islands.\n");
    write("archive/b.md", "The Northern Isles have 72 inhabited islands.\n");
    assertThat(audit().summary().atLeast(Level.ERROR)).isEqualTo(1);
    assertThat(told())
        .containsExactly("archive/b.md number-contradicted islands 72 inhabited islands");
  }

  private Audit.Outcome audit() throws IOException {
    return run(asked());
  }

  private static Audit.Outcome run(Asked asked) throws IOException {
    return new Audit(asked, "1").run((pieces, characters, bytes, size) -> {});
  }

  private Asked asked() {
    return asked(Fields.USUAL, Optional.empty());
  }

  private Asked asked(Fields fields, Optional<String> fact) {
    return new Asked(
        Options.in(base),
        List.of(base.resolve("archive")),
        fields,
        fact,
        base.resolve("target/audit"));
  }

  /** Piece, rule, fact and words of each finding. */
  private List<String> told() throws IOException {
    return Files.readAllLines(asked().findings()).stream()
        .map(FindingLine::read)
        .map(
            members ->
                members.get("piece")
                    + " "
                    + members.get("rule")
                    + " "
                    + members.get("fact")
                    + " "
                    + members.get("found"))
        .toList();
  }

  private static List<String> members(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> String.valueOf(FindingLine.read(line).get(name)))
        .toList();
  }

  private void lines(String file, String... lines) throws IOException {
    write(file, String.join("\n", lines).replace('\'', '"') + "\n");
  }

  private void packed(String file, String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes.toByteArray());
  }

  private void write(String file, String words) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
