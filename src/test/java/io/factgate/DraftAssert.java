package io.factgate;

import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Makes a test of the whole engine read as prose: a draft, what is known, what is found. */
public final class DraftAssert extends AbstractAssert<DraftAssert, String> {

  private final Map<String, String> files = new LinkedHashMap<>();

  private DraftAssert(String draft) {
    super(draft, DraftAssert.class);
    files.put("draft.md", draft);
  }

  /** Starts with a Markdown draft. */
  public static DraftAssert assertThatDraft(String draft) {
    return new DraftAssert(draft);
  }

  /** Gives the story its facts.yaml. */
  public DraftAssert against(String facts) {
    files.put("facts.yaml", facts);
    return this;
  }

  /** Gives the story a plain text source. */
  public DraftAssert againstSource(String source) {
    files.put("sources/source-" + files.size() + ".txt", source);
    return this;
  }

  /**
   * The errors and warnings, all of them, in order of place: {@code "[1,24] number-contradicted: 60
   * million"}, the words as written behind the colon.
   */
  public DraftAssert hasFindings(String... expected) {
    List<String> found =
        findings().stream()
            .filter(f -> f.level().isAtLeast(Level.WARNING))
            .map(f -> f.place() + " " + f.rule() + ": " + f.found())
            .toList();
    Assertions.assertThat(found).as(actual).containsExactly(expected);
    return this;
  }

  /** No finding at all. */
  public DraftAssert hasNoFindings() {
    return hasFindings();
  }

  /** The errors alone, written as above. */
  public DraftAssert hasErrors(String... expected) {
    List<String> found =
        findings().stream()
            .filter(f -> f.level() == Level.ERROR)
            .map(f -> f.place() + " " + f.rule() + ": " + f.found())
            .toList();
    Assertions.assertThat(found).as(actual).containsExactly(expected);
    return this;
  }

  /** What the errors say, in order of place. */
  public DraftAssert hasMessages(String... expected) {
    Assertions.assertThat(findings().stream().filter(f -> f.level() == Level.ERROR))
        .as(actual)
        .extracting(Finding::message)
        .containsExactly(expected);
    return this;
  }

  /** What speaks against the draft, error by error: {@code "facts.yaml:[2,11] Lena Dorn"}. */
  public DraftAssert hasEvidence(String... expected) {
    Assertions.assertThat(
            findings().stream()
                .filter(f -> f.level() == Level.ERROR)
                .flatMap(f -> f.evidence().stream()))
        .as(actual)
        .extracting(
            e ->
                e.text().path().replaceFirst("^stories/story/", "")
                    + ":"
                    + e.text().place(e.span())
                    + " "
                    + e.text().at(e.span()))
        .containsExactly(expected);
    return this;
  }

  /** One error and no other, on the first line from that column on. */
  public DraftAssert hasErrorAt(int column) {
    Assertions.assertThat(findings().stream().filter(f -> f.level() == Level.ERROR))
        .as(actual)
        .extracting(f -> f.place().toString())
        .containsExactly("[1," + column + "]");
    return this;
  }

  /** No finding of level error; warnings are not looked at. */
  public DraftAssert hasNoErrors() {
    Assertions.assertThat(
            findings().stream().filter(f -> f.level() == Level.ERROR).map(Finding::message))
        .as(actual)
        .isEmpty();
    return this;
  }

  private List<Finding> findings() {
    try {
      Path base = Files.createTempDirectory("factgate");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Path path = base.resolve("stories/story").resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.writeString(path, file.getValue());
        }
        Result result = new Factgate().check(Options.in(base));
        Assertions.assertThat(result.faults()).isEmpty();
        return result.findings();
      } finally {
        delete(base);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
