package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.factgate.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive has each of its files once, and none that the build reads or writes. */
final class ArchiveTest {

  @TempDir private Path folder;
  private Path base;

  @BeforeEach
  void layOut() throws IOException {
    base = folder.resolve("base");
    write("archive/2018/a.md");
    write("archive/2018/b.jsonl.gz");
    write("archive/c.txt");
  }

  @Test
  void hasFilesInOrderOfPathPlacesAsGiven() throws IOException {
    assertThat(files("archive"))
        .containsExactly("archive/2018/a.md", "archive/2018/b.jsonl.gz", "archive/c.txt");
    assertThat(files("archive/c.txt", "archive/2018"))
        .containsExactly("archive/c.txt", "archive/2018/a.md", "archive/2018/b.jsonl.gz");
  }

  @Test
  void hasEachFileOnceWhereverPlacesOverlap() throws IOException {
    assertThat(files("archive", "archive/2018", "archive/2018/a.md", "archive/../archive"))
        .containsExactly("archive/2018/a.md", "archive/2018/b.jsonl.gz", "archive/c.txt");
    assertThat(files("archive/2018/a.md", "archive/2018", "archive", "archive/2018/a.md"))
        .containsExactly("archive/2018/a.md", "archive/2018/b.jsonl.gz", "archive/c.txt");
  }

  @Test
  void leavesOutWhatTheBuildReadsAndWrites() throws IOException {
    write("facts.yaml");
    write("house/names.yaml");
    write("pom.xml");
    write("stories/s/facts.yaml");
    write("factgate-baseline.txt");
    write("desk/known.txt");
    write("results/audit/findings.jsonl");
    write("results/text/draft.docx.txt");
    write("target/classes/a.txt");
    write("module/pom.xml");
    write("module/target/factgate/factgate.html");
    write("archive/target/shops.md");
    assertThat(files("."))
        .containsExactly(
            "archive/2018/a.md",
            "archive/2018/b.jsonl.gz",
            "archive/c.txt",
            "archive/target/shops.md");
  }

  @Test
  void leavesOutWhatIsHiddenPictureLockOrExcluded() throws IOException {
    write(".git/description.txt");
    write("archive/.cache/a.md");
    write("archive/.a.md");
    write("archive/~$a.docx");
    write("archive/photo.jpg");
    write("archive/old/a.md");
    write("archive/2018/a.draft.md");
    assertThat(files("."))
        .containsExactly("archive/2018/a.md", "archive/2018/b.jsonl.gz", "archive/c.txt");
  }

  @Test
  void readsAPlaceThatIsNamedEvenWhereItsLikeAreLeftOut() throws IOException {
    write(".export/a.md");
    write("target/export/a.jsonl");
    assertThat(files(".export", "target")).containsExactly(".export/a.md", "target/export/a.jsonl");
  }

  @Test
  void followsLinksThatStayInTheArchiveOnceAndWithoutLoops() throws IOException {
    write("archive/.store/x");
    link("archive/2018/stored.md", "archive/.store/x");
    link("archive/2018/loop", "archive");
    link("archive/2018/again.txt", "archive/c.txt");
    link("archive/latest", "archive/2018");
    link("archive/kept", "archive/.kept");
    write("archive/.kept/k.md");
    assertThat(files("archive"))
        .containsExactly(
            "archive/2018/a.md",
            "archive/2018/b.jsonl.gz",
            "archive/2018/stored.md",
            "archive/c.txt",
            "archive/kept/k.md");
  }

  @Test
  void tellsOfLinksThatLeadOutOrNowhereAndFollowsPlaces() throws IOException {
    write("../elsewhere/x.md");
    link("archive/out", "../elsewhere");
    link("archive/out.md", "../elsewhere/x.md");
    link("archive/nowhere.md", "gone.md");
    String stray =
        " is a link that leads out of the archive, or nowhere; name what it leads to as a place of"
            + " the archive";
    assertThat(files("archive"))
        .containsExactly(
            "archive/2018/a.md",
            "archive/2018/b.jsonl.gz",
            "archive/c.txt",
            "archive/nowhere.md" + stray,
            "archive/out" + stray,
            "archive/out.md" + stray);
    assertThat(files("archive/out")).containsExactly("archive/out/x.md");
  }

  @Test
  void tellsOfAFolderThatCannotBeReadAndGoesOn() throws IOException {
    write("archive/2019/locked.md");
    Path locked = base.resolve("archive/2019");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(locked), "root reads everything");
      assertThat(files("archive"))
          .containsExactly(
              "archive/2018/a.md",
              "archive/2018/b.jsonl.gz",
              "archive/2019 the folder cannot be read: access is denied",
              "archive/c.txt");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Paths, with the reason where they are not read. */
  private List<String> files(String... places) {
    Options options =
        Options.set(base)
            .excludes(List.of("archive/old/**", "**/*.draft.md"))
            .outputs(List.of(base.resolve("results"), base.resolve("desk/known.txt")))
            .build();
    Asked asked =
        new Asked(
            options,
            Stream.of(places).map(base::resolve).map(Path::normalize).toList(),
            Fields.USUAL,
            Optional.empty(),
            base.resolve("results/audit"));
    List<String> found = new ArrayList<>();
    for (ArchiveFile file : Archive.of(asked, List.of(base.resolve("house/names.yaml"))).files()) {
      found.add(file.path() + file.unread().map(why -> " " + why).orElse(""));
    }
    return found;
  }

  private void link(String file, String target) throws IOException {
    Files.createSymbolicLink(base.resolve(file), base.resolve(target));
  }

  private void write(String file) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "Rain fell.\n");
  }
}
