package io.factgate.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factgate.Options;
import io.factgate.audit.Asked;
import io.factgate.audit.Fields;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program for Spark finds, on two threads of one machine, what the goal finds. */
final class AuditTest {

  private static final String FACTS =
      """
      facts:
        - id: fare
          claim: The ferry to Alden costs {12 crowns}
          was:
            - {value: 10 crowns, until: 2019-06-30}
        - id: islands
          claim: The Northern Isles have {27 inhabited islands}
      """;

  private static final List<String> LINES =
      List.of(
          "{'id':'a','date':'2018-03-01','title':'Fare','body':'The ferry to Alden costs 10"
              + " crowns.'}",
          "{'id':'b','date':'20210301','body':['Rain.','The ferry to Alden costs 10 crowns.']}",
          "{'id':'c','url':'https://x.example/c','body':'The Northern Isles have 72 inhabited"
              + " islands.'}",
          "{'id':'c','date':'2025','body':'The Northern Isles have 73 inhabited islands.'}",
          "{'id':'d','date':'2025-05-01'}");

  @TempDir private Path folder;
  private Path base;

  @BeforeAll
  static void runOnTwoThreads() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.sql.shuffle.partitions", "2");
  }

  @BeforeEach
  void writeFacts() throws IOException {
    base = Files.createDirectories(folder.resolve("the house"));
    write("facts.yaml", FACTS);
  }

  @Test
  void findsInJsonLinesWhatOneMachineFinds() throws IOException {
    write("archive/a 1.jsonl", json(LINES) + "\n");
    packed("archive/b.jsonl.gz", json(LINES).replace("\"a\"", "\"z\""));
    onSpark("jsonl");
    onOneMachine();
    assertThat(lines("spark/findings.jsonl"))
        .hasSize(8)
        .isEqualTo(lines("one/audit/findings.jsonl"))
        .anyMatch(line -> line.startsWith("{\"piece\":\"z\",\"file\":\"archive/b.jsonl.gz\""));
    assertThat(lines("spark/unread.jsonl")).hasSize(2).isEqualTo(lines("one/audit/unread.jsonl"));
    assertThat(lines("spark/undated.jsonl")).hasSize(4).isEqualTo(lines("one/audit/undated.jsonl"));
    assertThat(page("spark"))
        .isEqualTo(page("one/audit"))
        .contains("<li>c: 4 pieces</li>", "<p>3 ids are those of several pieces: b, c, d</p>");
  }

  @Test
  void findsInParquetWhatItFindsInJsonLines() throws IOException {
    List<String> whole = List.of(LINES.get(0), LINES.get(2), LINES.get(3), LINES.get(4));
    write("archive/a.jsonl", json(whole) + "\n");
    onOneMachine();
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      String from = base.resolve("archive/a.jsonl").toString();
      spark.read().json(from).write().parquet(base.resolve("table").toString());
    }
    onSpark("table", "parquet");
    assertThat(withoutFile("spark/findings.jsonl"))
        .hasSize(3)
        .isEqualTo(withoutFile("one/audit/findings.jsonl"));
    assertThat(withoutFile("spark/undated.jsonl"))
        .hasSize(2)
        .isEqualTo(withoutFile("one/audit/undated.jsonl"));
    assertThat(withoutFile("spark/unread.jsonl"))
        .containsExactly(
            "{\"piece\":\"d\",\"reason\":\"has no field \\\"body\\\", or nothing in it\"}");
    assertThat(lines("spark/findings.jsonl"))
        .allMatch(line -> line.contains(",\"file\":\"table/part-"));
  }

  /** As tables have them: a moment, a list, other names, a column of columns. */
  @Test
  void readsColumnsOfOtherTypesAndNames() throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark
          .sql(
              "SELECT 7 AS `the-id`, named_struct('day', TIMESTAMP '2021-03-01 10:00:00') AS meta,"
                  + " array('Rain.', 'The ferry to Alden costs 10 crowns.') AS text")
          .write()
          .parquet(base.resolve("table").toString());
    }
    onSpark("table", "parquet", "--fields", "id=the-id,date=meta.day,body=text");
    assertThat(withoutFile("spark/findings.jsonl"))
        .singleElement()
        .asString()
        .startsWith("{\"piece\":\"7\",\"date\":\"2021-03-01\",\"rule\":\"number-contradicted\"")
        .contains("\"startLine\":3");
  }

  @Test
  void findsInDocumentsWhatOneMachineFinds() throws IOException {
    write(
        "archive/2018/fare.md",
        "---\ndate: 2018-03-01\n---\n\nThe ferry to Alden costs 10 crowns.\n");
    packed("archive/isles.html.gz", "<p>The Northern Isles have 72 inhabited islands.</p>");
    write("archive/broken.docx", "no Word file");
    write("archive/facts.yaml", FACTS);
    onSpark("files");
    onOneMachine();
    assertThat(withoutFingerprint("spark/findings.jsonl"))
        .hasSize(2)
        .isEqualTo(withoutFingerprint("one/audit/findings.jsonl"));
    assertThat(lines("spark/unread.jsonl")).isEqualTo(lines("one/audit/unread.jsonl"));
    assertThat(page("spark")).isEqualTo(page("one/audit"));
  }

  @Test
  void isNotGreenWhereItReadNothing() throws IOException {
    write("archive/a.jsonl", "{\"id\":\"a\",\"text\":\"Rain fell.\"}\n");
    assertThatThrownBy(() -> onSpark("jsonl")).hasMessageStartingWith("nothing was read");
    assertThat(lines("spark/unread.jsonl")).hasSize(1);
  }

  private void onSpark(String format) throws IOException {
    onSpark("archive", format);
  }

  private void onSpark(String place, String format, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--archive",
                base.resolve(place).toString(),
                "--facts",
                base.resolve("facts.yaml").toString(),
                "--out",
                base.resolve("spark").toString(),
                "--format",
                format));
    Collections.addAll(words, more);
    Audit.main(words.toArray(String[]::new));
  }

  private void onOneMachine() throws IOException {
    Asked asked =
        new Asked(
            Options.in(base),
            List.of(base.resolve("archive")),
            Fields.USUAL,
            Optional.empty(),
            base.resolve("one/audit"));
    new io.factgate.audit.Audit(asked, "on Spark").run((pieces, characters, bytes, all) -> {});
  }

  /** The lines of a file, or of the parts in a folder, with places as one machine names them. */
  private List<String> lines(String name) throws IOException {
    Path place = base.resolve(name);
    List<String> found = new ArrayList<>();
    try (Stream<Path> parts = Files.walk(place)) {
      for (Path part :
          parts
              .filter(p -> p.equals(place) || p.getFileName().toString().startsWith("part-"))
              .toList()) {
        found.addAll(Files.isRegularFile(part) ? Files.readAllLines(part) : List.of());
      }
    }
    return found.stream().map(line -> line.replace(base + "/", "")).sorted().toList();
  }

  private List<String> withoutFile(String name) throws IOException {
    return lines(name).stream()
        .map(line -> line.replaceFirst("(^\\{\"piece\":\"[^\"]*\"),\"file\":\"[^\"]*\"", "$1"))
        .sorted()
        .toList();
  }

  /** Fingerprints hold the path of a document, and the program is given a longer one here. */
  private List<String> withoutFingerprint(String name) throws IOException {
    return lines(name).stream().map(l -> l.replaceFirst(",\"fingerprint\":.*", "")).toList();
  }

  private String page(String results) throws IOException {
    return Files.readString(base.resolve(results).resolve("summary.html")).replace(base + "/", "");
  }

  private static String json(List<String> lines) {
    return String.join("\n", lines).replace('\'', '"');
  }

  private void packed(String file, String words) throws IOException {
    Files.createDirectories(base.resolve(file).getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(base.resolve(file)))) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(String file, String words) throws IOException {
    Files.createDirectories(base.resolve(file).getParent());
    Files.writeString(base.resolve(file), words);
  }
}
