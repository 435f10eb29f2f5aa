package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Baseline;
import io.factgate.text.WholeFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A program that is killed leaves no half file: every goal writes through {@link WholeFile}; {@code
 * -Dfactgate.mutants} of 5000 and more kills fifty times.
 */
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("factgate.mutants", 500) >= 5000 ? 50 : 8;

  private static final int LINES = 20_000;

  @TempDir Path folder;

  @Test
  void aFileIsWholeWheneverTheProgramThatWritesItIsKilled() throws Exception {
    Random random = new Random(8);
    int written = 0;
    for (int i = 0; i < KILLS; i++) {
      Path file = folder.resolve("report-" + i + ".txt");
      WholeFile.write(file, content(0));
      kill(Writer.class, file, random.nextInt(40));
      String left = Files.readString(file, StandardCharsets.UTF_8);
      int number = Integer.parseInt(left.substring(0, left.indexOf(' ')));
      assertThat(left).isEqualTo(content(number));
      written += number > 0 ? 1 : 0;
    }
    System.out.println("[INFO] killed " + KILLS + " times, " + written + " behind a write");
    assertThat(written).isPositive();
  }

  @Test
  void reportsAndBaselineAreWholeWheneverACheckIsKilled() throws Exception {
    Random random = new Random(9);
    Path out = new Newsroom(folder.resolve("news")).out();
    for (int i = 0; i < KILLS; i++) {
      kill(Checker.class, folder.resolve("news"), random.nextInt(300));
      try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.filter(f -> !f.getFileName().toString().startsWith(".")).toList()) {
          assertIsWhole(file);
        }
      }
    }
    assertThat(out.resolve("factgate.sarif")).exists();
    assertThat(out.resolve("baseline.txt")).exists();
  }

  private static void assertIsWhole(Path file) throws Exception {
    String name = file.getFileName().toString();
    if (name.endsWith(".xml")) {
      DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } else if (name.endsWith(".json") || name.endsWith(".sarif")) {
      int tokens = 0;
      try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
        while (json.nextToken() != null) {
          tokens++;
        }
      }
      assertThat(tokens).as(name).isPositive();
    } else if (name.endsWith(".html")) {
      assertThat(Files.readString(file).strip()).endsWith("</html>");
    } else if (Files.isRegularFile(file)) {
      assertThat(Files.readString(file)).as(name).endsWith("\n");
    }
  }

  /** Starts a program, waits for its first sign and kills it some time later. */
  private void kill(Class<?> program, Path argument, int milliseconds) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                argument.toString())
            .redirectError(new File(folder.toFile(), "errors.txt"))
            .start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isEqualTo('s'); // it has begun to write
      Thread.sleep(milliseconds);
      process.destroyForcibly().waitFor();
    }
  }

  private static String content(int number) {
    return (number + " line of a report\n").repeat(LINES);
  }

  /** Writes one version after the other until it is killed. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      for (int number = 1; ; number++) {
        WholeFile.write(Path.of(arguments[0]), content(number));
        System.out.println("started");
      }
    }
  }

  /** Checks and records a baseline, again and again until it is killed. */
  static final class Checker {

    private Checker() {}

    public static void main(String[] arguments) throws IOException {
      Newsroom newsroom = new Newsroom(Path.of(arguments[0]));
      newsroom.put("other.md", "Arnsey counted 51,200 ferry passengers in June.\n");
      newsroom.check();
      System.out.println("started");
      while (true) {
        Baseline.of(newsroom.check().findings()).write(newsroom.out().resolve("baseline.txt"));
      }
    }
  }
}
