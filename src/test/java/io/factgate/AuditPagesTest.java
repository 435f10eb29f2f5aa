package io.factgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.audit.Piece;
import io.factgate.audit.PortableAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the audit say is so: its calls, its dates, its members and its program. */
final class AuditPagesTest {

  private static final String FACTS =
      "facts:\n- id: islands\n  claim: The Northern Isles have {27 inhabited islands}\n";

  private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

  @TempDir private Path folder;

  @Test
  void itsCallsAreThoseOfTheProjectThatTestsIt() throws IOException {
    Path project = Path.of("it/an-archive-is-audited");
    String calls =
        Files.readString(project.resolve("invoker.properties"))
            + Files.readString(project.resolve("places.properties"));
    Matcher call = Pattern.compile("(?m)^mvn (factgate:audit.*)$").matcher(page("goals/audit"));
    List<String> found = new ArrayList<>();
    while (call.find()) {
      found.add(call.group(1));
    }
    assertThat(found)
        .hasSizeGreaterThan(1)
        .allSatisfy(one -> assertThat(calls).contains(one.split(" (-D)?")));
  }

  @Test
  void itReadsTheDaysThatItSaysAndNoOthers() throws IOException {
    String days = between(page("goals/audit"), "Days are read as", "A\npiece is of the day");
    ZoneId utc = ZoneId.of("UTC");
    assertThat(spans(days.substring(0, days.indexOf("What may be"))))
        .hasSize(4)
        .allSatisfy(
            words ->
                assertThat(Datelines.read(words, utc).map(LocalDateTime::toLocalDate))
                    .as(words)
                    .contains(LocalDate.of(2025, 5, 1)));
    assertThat(spans(days.substring(days.indexOf("What may be"))))
        .hasSize(3)
        .allSatisfy(words -> assertThat(Datelines.read(words, utc)).as(words).isEmpty());
  }

  @Test
  void itsFindingsHaveTheMembersOfThePage() throws IOException {
    String table = between(page("goals/audit"), "| member | |", "`unread.jsonl` lists");
    List<String> told = new ArrayList<>();
    table
        .lines()
        .filter(row -> row.startsWith("| `"))
        .forEach(row -> told.addAll(spans(row.substring(0, row.indexOf('|', 1)))));
    Piece piece =
        new Piece(
            "a7",
            Optional.of("a.jsonl"),
            Optional.of("https://x.example/a7"),
            Optional.of("2021-03-01"),
            Optional.of("Isles"),
            new Piece.Words("The Northern Isles have 72 inhabited islands."));
    String line = PortableAudit.of(Map.of("facts.yaml", FACTS)).here().of(piece).findings().get(0);
    Matcher member =
        Pattern.compile("[{,]\"([a-zA-Z]+)\":").matcher(line.replaceAll("\\[\\{.*}]", "[]"));
    List<String> written = new ArrayList<>();
    while (member.find()) {
      written.add(member.group(1));
    }
    told.removeAll(List.of("page", "paragraph")); // of documents without lines
    assertThat(written).isEqualTo(told);
  }

  @Test
  void theProgramOfThePageRuns() throws Exception {
    Files.writeString(folder.resolve("facts.yaml"), FACTS);
    String program = between(page("spark"), "```java\n", "\n```");
    Files.writeString(folder.resolve("Archive.java"), program);
    Path out = folder.resolve("out.txt");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "Archive.java")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(out))
        .contains(
            "{\"piece\":\"a7\",\"date\":\"2021-03-01\",\"title\":\"Isles\",\"rule\":\"number-contradicted\"");
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("src/site/markdown", name + ".md"));
  }

  private static String between(String page, String from, String to) {
    int start = page.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    int end = page.indexOf(to, start + from.length());
    assertThat(end).as(to).isNotNegative();
    return page.substring(start + from.length(), end);
  }

  private static List<String> spans(String words) {
    List<String> found = new ArrayList<>();
    Matcher span = SPAN.matcher(words);
    while (span.find()) {
      found.add(span.group(1));
    }
    return found;
  }
}
