package io.factgate;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.judging.Finding;
import io.factgate.reading.PageParts;
import io.factgate.reading.Readers;
import io.factgate.reporting.ConsoleReport;
import io.factgate.reporting.ReportFormat;
import io.factgate.story.Found;
import io.factgate.story.Stories;
import io.factgate.story.Story;
import io.factgate.text.Limits;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from the cache is what would be found, whatever became of the cache. */
final class StoryCacheTest {

  private static final String DRAFT = "The ferry carried 41 people.\n";

  @TempDir private Path base;
  @TempDir private Path reports;
  private Path cache;

  @BeforeEach
  void layOut() throws IOException {
    cache = base.resolve("target/factgate/cache");
    write("facts.yaml", "facts:\n- id: mill\n  claim: The mill has {3 wheels}\n");
    write("stories/a/facts.yaml", "facts:\n- id: load\n  claim: The ferry carried {40 people}\n");
    write("stories/a/draft.md", DRAFT);
    write("stories/b/draft.md", "The mill has 4 wheels.\n");
  }

  @ParameterizedTest
  @MethodSource("io.factgate.HouseAtScaleTest#repositories")
  void writesTheSameReportsAsWithoutIt(Path repository) throws IOException {
    Options options = Options.in(repository);
    List<String> fresh = reports(options, new Factgate().check(options), "fresh");
    assertThat(reports(options, check(options), "first")).isEqualTo(fresh);
    assertThat(reports(options, check(options), "second")).isEqualTo(fresh);
  }

  @Test
  void aStoryThatIsKnownIsReadFromIt() throws IOException {
    Result first = check(Options.in(base));
    swapMessages();
    assertThat(check(Options.in(base)).findings().get(0).message()).contains("carried_by_test");
    assertThat(first.findings().get(0).message()).doesNotContain("carried_by_test");
  }

  @Test
  void aChangedFileIsReadAgainThoughItsTimeAndSizeAreTheSame() throws IOException {
    Path draft = base.resolve("stories/a/draft.md");
    FileTime time = Files.getLastModifiedTime(draft);
    assertThat(check(Options.in(base)).findings()).hasSize(2);
    write("stories/a/draft.md", DRAFT.replace("41", "40"));
    Files.setLastModifiedTime(draft, time);
    assertThat(check(Options.in(base)).findings()).hasSize(1);
    write("facts.yaml", "facts:\n- id: mill\n  claim: The mill has {4 wheels}\n");
    assertThat(check(Options.in(base)).findings()).isEmpty();
  }

  @Test
  void anotherConfigurationIsAnotherResult() {
    Options options = Options.in(base);
    StoryKey key = new StoryKey(options, List.of());
    Story story = Stories.find(options).stories().get(0);
    assertThat(key.of(story)).isPresent().isEqualTo(new StoryKey(options, List.of()).of(story));
    Stream<UnaryOperator<Options.Builder>> others =
        Stream.of(
            set -> set.locale(Locale.UK),
            set -> set.pages(new PageParts(Optional.of("main"), Optional.empty())),
            set -> set.pages(new PageParts(Optional.empty(), Optional.of("main"))),
            set -> set.limits(new Limits(ofSeconds(9), 10_000_000, 200_000_000, 200)),
            set -> set.limits(new Limits(ofSeconds(60), 9_000_000, 200_000_000, 200)),
            set -> set.limits(new Limits(ofSeconds(60), 10_000_000, 90_000_000, 200)),
            set -> set.limits(new Limits(ofSeconds(60), 10_000_000, 200_000_000, 90)));
    assertThat(others.map(other -> other.apply(Options.set(base)).build()))
        .allSatisfy(
            other ->
                assertThat(new StoryKey(other, List.of()).of(story)).isNotEqualTo(key.of(story)));
    assertThat(new StoryKey(options, List.of(base.resolve("facts.yaml"))).of(story))
        .isNotEqualTo(key.of(story));
  }

  /** The key names each part by itself; whoever adds one finds here that it is wanted there. */
  @Test
  void everyPartOfTheConfigurationIsInTheKey() {
    assertThat(Limits.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("time", "characters", "bytes", "nesting");
    assertThat(PageParts.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("content", "skip");
  }

  @Test
  void aFileThatIsCutOrChangedAtAnyByteCountsForNothing() throws IOException {
    List<String> fresh = told(check(Options.in(base)));
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int at = 0; at < whole.length; at += 7) {
        Files.write(file, Arrays.copyOf(whole, at));
        assertThat(told(check(Options.in(base)))).isEqualTo(fresh);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        byte[] other = whole.clone();
        other[at] ^= 1;
        Files.write(file, other);
        assertThat(told(check(Options.in(base)))).isEqualTo(fresh);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
      }
    }
  }

  @Test
  void holdsOneFileForEachStoryThatThereIs() throws IOException {
    check(Options.in(base));
    Files.writeString(cache.resolve("left-by-a-killed-run.new"), "x");
    assertThat(files()).hasSize(3);
    Files.delete(base.resolve("stories/b/draft.md"));
    Files.delete(base.resolve("stories/b"));
    check(Options.in(base));
    assertThat(files()).hasSize(1);
  }

  @Test
  void faultsAreToldEachTime() throws IOException {
    write("stories/b/facts.yaml", "facts: [\n");
    assertThat(check(Options.in(base)).faults()).isNotEmpty();
    assertThat(check(Options.in(base)).faults())
        .isEqualTo(new Factgate().check(Options.in(base)).faults());
  }

  /** Writes another story's result under the key of the first one, whole in itself. */
  private void swapMessages() throws IOException {
    Options options = Options.in(base);
    Found found = Stories.find(options);
    StoryKey keys = new StoryKey(options, found.houseFacts());
    Files.delete(cache.resolve(StoryKey.of("stories/a")));
    new StoryCache(cache)
        .of(
            found.stories().get(0),
            keys,
            () -> {
              Factgate.StoryResult real =
                  new StoryRun(
                          options,
                          new Readers(options.encoding(), options.pages(), options.limits()),
                          new HouseClaims(options, found.houseFacts()),
                          found.stories().get(0),
                          Grounds.readEachTime(),
                          new InOrder(2))
                      .check(false);
              Finding one = real.findings().get(0);
              Finding other =
                  new Finding(
                      one.rule(),
                      one.level(),
                      one.path(),
                      one.place(),
                      "carried_by_test",
                      one.found(),
                      one.expected(),
                      one.fact(),
                      one.evidence(),
                      one.fingerprint());
              return new Factgate.StoryResult(
                  List.of(other),
                  real.faults(),
                  real.coverage(),
                  real.hushed(),
                  real.documents(),
                  real.mentions(),
                  real.study());
            });
  }

  private Result check(Options options) {
    return Factgate.caching(cache).check(options);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.sorted().toList();
    }
  }

  private static List<String> told(Result result) {
    ConsoleReport console = new ConsoleReport(Path.of("/"));
    List<String> lines = new ArrayList<>();
    result.findings().forEach(f -> lines.addAll(console.linesWithMark(f, result)));
    lines.addAll(console.summary(result));
    return lines;
  }

  private List<String> reports(Options options, Result result, String name) throws IOException {
    Path folder = Files.createDirectories(reports.resolve(name));
    List<String> all = new ArrayList<>(told(result));
    List<ReportFormat> formats = new ArrayList<>(Reports.ofCheck("1"));
    formats.addAll(Reports.onRequest("1"));
    for (ReportFormat format : formats) {
      format.write(result, folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.add(folder.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return all;
  }

  private void write(String file, String words) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, words);
  }
}
