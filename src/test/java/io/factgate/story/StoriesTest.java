package io.factgate.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.factgate.Options;
import io.factgate.text.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

  @TempDir Path base;

  @Test
  void storiesAreTheFoldersBelowStoriesInOrderOfPath() throws IOException {
    write("stories/harbour/draft.md", "stories/harbour/facts.yaml");
    write("stories/bridge/draft.md", "stories/bridge/sources/wire.txt");
    assertThat(paths(find())).containsExactly("stories/bridge", "stories/harbour");
    assertThat(find().faults()).isEmpty();
  }

  @Test
  void foldersThatHoldOnlyFoldersAreShelves() throws IOException {
    write("stories/2025/08/harbour/draft.md", "stories/2025/08/harbour/facts.yaml");
    write("stories/2025/09/bridge/sources/wire.txt", "stories/2025/09/bridge/draft.md");
    assertThat(paths(find())).containsExactly("stories/2025/08/harbour", "stories/2025/09/bridge");
  }

  @Test
  void aFolderWithNothingButSourcesIsAStoryWithoutADraft() throws IOException {
    write("stories/harbour/sources/wire.txt");
    assertThat(paths(find())).containsExactly("stories/harbour");
    assertThat(sentences(find())).containsExactly("Nothing to check: no draft in stories/harbour");
  }

  @Test
  void aStoryWithoutADraftIsNoFaultBesideOneThatHasSome() throws IOException {
    write("stories/harbour/sources/wire.txt");
    write("stories/bridge/draft.md", "stories/bridge/facts.yaml");
    assertThat(find().faults()).isEmpty();
  }

  @Test
  void theBaseDirectoryIsTheOneStoryWhereThereIsNoFolderOfStories() throws IOException {
    write(
        "draft.md", "facts.yaml", "sources/wire.html", "pom.xml", "README.md", "target/page.html");
    Story story = find().stories().get(0);
    assertThat(find().stories()).hasSize(1);
    assertThat(story.path()).isEmpty();
    assertThat(story.drafts()).containsExactly(base.resolve("draft.md"));
    assertThat(story.sources()).containsExactly(base.resolve("sources/wire.html"));
    assertThat(story.factsFile()).contains(base.resolve("facts.yaml"));
    assertThat(find().houseFacts()).isEmpty();
  }

  @Test
  void everyFormatOfDraftsIsTakenAndHouseFilesAreNot() throws IOException {
    List<String> drafts =
        List.of("a.md", "b.markdown", "c.adoc", "d.asciidoc", "e.html", "f.HTM", "g.txt", "h.docx");
    for (String draft : drafts) {
      write("stories/s/" + draft);
    }
    write("stories/s/i.odt", "stories/s/license-fees.md", "stories/s/facts.yaml");
    write("stories/s/README.md", "stories/s/Readme.md", "stories/s/CHANGELOG-2.md");
    write("stories/s/LICENSE.txt", "stories/s/CONTRIBUTING.adoc", "stories/s/.draft.md");
    write("stories/s/_later.md", "stories/s/~$h.docx", "stories/s/pom.xml");
    assertThat(find().stories().get(0).drafts())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "a.md",
            "b.markdown",
            "c.adoc",
            "d.asciidoc",
            "e.html",
            "f.HTM",
            "g.txt",
            "h.docx",
            "i.odt",
            "license-fees.md");
    assertThat(find().stories().get(0).unread()).isEmpty();
  }

  @Test
  void picturesAndTablesBesideTheDraftsAreListed() throws IOException {
    write("stories/s/draft.md", "stories/s/facts.yaml", "stories/s/quay.jpg", "stories/s/fees.csv");
    assertThat(find().stories().get(0).unread())
        .containsExactly("stories/s/fees.csv", "stories/s/quay.jpg");
  }

  @Test
  void sourcesLieAtAnyDepthAndHiddenOnesAreLeftOut() throws IOException {
    write("stories/s/draft.md", "stories/s/sources/b/c/letter.pdf", "stories/s/sources/a.txt");
    write("stories/s/sources/.keep", "stories/s/sources/b/.DS_Store");
    assertThat(find().stories().get(0).sources())
        .containsExactly(
            base.resolve("stories/s/sources/a.txt"),
            base.resolve("stories/s/sources/b/c/letter.pdf"));
  }

  @Test
  void aStoryWithNeitherFactsNorSourcesIsAFault() throws IOException {
    write("stories/harbour/draft.md");
    assertThat(sentences(find()))
        .containsExactly(
            "stories/harbour has neither facts nor sources; its drafts cannot be checked");
  }

  @Test
  void houseFactsAreEnoughForAStory() throws IOException {
    write("stories/harbour/draft.md", "facts.yaml");
    assertThat(find().faults()).isEmpty();
    assertThat(find().houseFacts()).containsExactly(base.resolve("facts.yaml"));
  }

  @Test
  void extractionNeedsNeitherFactsNorSources() throws IOException {
    write("stories/harbour/draft.md");
    assertThat(Stories.findForExtract(Options.in(base)).faults()).isEmpty();
  }

  @Test
  void extractionOfNothingIsAFault() throws IOException {
    write("stories/harbour/facts.yaml");
    assertThat(sentences(Stories.findForExtract(Options.in(base))))
        .containsExactly("Nothing to extract: no draft and no source in stories/harbour");
  }

  @Test
  void anEmptyRepositoryHasNothingToCheck() throws IOException {
    assertThat(sentences(find())).containsExactly("Nothing to check: no draft in " + base);
    Files.createDirectory(base.resolve("stories"));
    assertThat(sentences(find())).containsExactly("Nothing to check: no draft in stories");
  }

  @Test
  void oneStoryIsTakenByItsNameAndAnUnknownNameIsAFault() throws IOException {
    write("stories/bridge/draft.md", "stories/bridge/facts.yaml");
    write("stories/harbour/draft.md", "stories/harbour/facts.yaml");
    assertThat(paths(Stories.find(with(List.of(), "harbour", List.of(), List.of(), List.of()))))
        .containsExactly("stories/harbour");
    assertThat(sentences(Stories.find(with(List.of(), "habour", List.of(), List.of(), List.of()))))
        .containsExactly("factgate.story: no story is named \"habour\"; there are bridge, harbour");
  }

  @Test
  void configuredFoldersAreStories() throws IOException {
    write("desk/bridge/draft.md", "desk/bridge/facts.yaml");
    write("archive/2019/harbour/draft.md", "archive/2019/harbour/facts.yaml");
    assertThat(paths(configured("desk/*", "archive")))
        .containsExactly("archive/2019/harbour", "desk/bridge");
    assertThat(paths(configured("**/harbour"))).containsExactly("archive/2019/harbour");
  }

  @Test
  void foldersMayBeWrittenAsOnWindows() throws IOException {
    write("desk/bridge/draft.md", "desk/bridge/wire/a.txt", "desk/harbour/draft.md");
    Options options =
        with(
            List.of("desk\\bridge", "desk\\h*"),
            "desk\\bridge",
            List.of("desk\\*\\draft.md"),
            List.of("wire\\**"),
            List.of("desk\\harbour\\**"));
    Found found = Stories.find(options);
    assertThat(found.faults()).isEmpty();
    assertThat(paths(found)).containsExactly("desk/bridge");
    assertThat(found.stories().get(0).drafts())
        .containsExactly(base.resolve("desk/bridge/draft.md"));
    assertThat(found.stories().get(0).sources())
        .containsExactly(base.resolve("desk/bridge/wire/a.txt"));
  }

  @Test
  void configuredFoldersThatDoNotExistAreFaults() throws IOException {
    write("desk/bridge/draft.md", "desk/bridge/facts.yaml");
    assertThat(sentences(configured("desk/*", "dsk", "desk/bridge/draft.md", "old/*")))
        .containsExactly(
            "factgate.stories: dsk does not exist",
            "factgate.stories: desk/bridge/draft.md is no folder",
            "factgate.stories: no folder matches \"old/*\"");
  }

  @Test
  void configuredDraftsSourcesAndExcludesAreGlobs() throws IOException {
    write("stories/s/text/one.md", "stories/s/text/two.md", "stories/s/text/three.txt");
    write("stories/s/notes/wire.txt", "stories/s/notes/old/wire.txt", "stories/s/facts.yaml");
    Story story =
        Stories.find(
                with(
                    List.of(),
                    null,
                    List.of("text/*.md"),
                    List.of("notes/**"),
                    List.of("**/two.md", "**/old/**")))
            .stories()
            .get(0);
    assertThat(story.drafts()).containsExactly(base.resolve("stories/s/text/one.md"));
    assertThat(story.sources()).containsExactly(base.resolve("stories/s/notes/wire.txt"));
  }

  @Test
  void configuredSourcesThatHitNothingAreFaults() throws IOException {
    write("stories/s/draft.md", "stories/s/facts.yaml");
    assertThat(
            sentences(
                Stories.find(
                    with(
                        List.of(),
                        null,
                        List.of("draft.md", "other.md"),
                        List.of("notes/**"),
                        List.of()))))
        .containsExactly(
            "factgate.sources: no file matches \"notes/**\"",
            "factgate.drafts: other.md does not exist");
  }

  @Test
  void whereThereIsNoStoryNothingElseIsMissed() throws IOException {
    write("desk/bridge/draft.md", "desk/bridge/wire/agency.txt");
    assertThat(
            sentences(
                Stories.find(with(List.of("dsk"), null, List.of(), List.of("wire/**"), List.of()))))
        .containsExactly("factgate.stories: dsk does not exist");
  }

  @Test
  void linksThatLeadOutOfTheStoryAreFaultsAndNotFollowed() throws IOException {
    write("secret.txt", "stories/s/draft.md", "stories/s/sources/wire.txt");
    Files.createSymbolicLink(base.resolve("stories/s/sources/out.txt"), base.resolve("secret.txt"));
    Files.createSymbolicLink(base.resolve("stories/s/sources/loop"), base.resolve("stories/s"));
    Files.createSymbolicLink(
        base.resolve("stories/s/sources/same.txt"), base.resolve("stories/s/sources/wire.txt"));
    Files.createSymbolicLink(base.resolve("stories/s/map.png"), base.resolve("secret.txt"));
    Found found = find();
    assertThat(found.stories().get(0).sources())
        .containsExactly(
            base.resolve("stories/s/sources/same.txt"), base.resolve("stories/s/sources/wire.txt"));
    assertThat(found.stories().get(0).unread()).containsExactly("stories/s/map.png");
    assertThat(found.faults())
        .containsExactly(
            Fault.of(
                "stories/s/sources/out.txt",
                "is a link that leads out of the story, or nowhere; it is not followed"));
  }

  @Test
  void aFolderOfSourcesAndAFactsFileThatLieElsewhereAreFaults() throws IOException {
    write("secret.txt", "stories/s/draft.md", "stories/t/draft.md", "stories/t/sources/wire.txt");
    Files.createSymbolicLink(base.resolve("stories/s/sources"), base);
    Files.createSymbolicLink(base.resolve("stories/s/facts.yaml"), base.resolve("secret.txt"));
    Files.createSymbolicLink(base.resolve("stories/t/facts.yaml"), base.resolve("nowhere.yaml"));
    Files.createSymbolicLink(base.resolve("stories/t/loop.md"), base.resolve("stories/t/loop.md"));
    assertThat(find().faults())
        .extracting(Fault::path)
        .containsExactly(
            "stories/s/sources",
            "stories/s/facts.yaml",
            "stories/t/loop.md",
            "stories/t/facts.yaml");
  }

  /** Who is root reads everything, and is told nothing. */
  @Test
  void aFolderThatMayNotBeListedStopsItsStoryAlone() throws IOException {
    write("stories/a/draft.md", "stories/b/draft.md", "stories/b/sources/desk/wire.txt");
    write("stories/c/draft.md", "stories/c/sources/wire.txt");
    List<Path> closed = List.of(base.resolve("stories/a"), base.resolve("stories/b/sources/desk"));
    try {
      for (Path folder : closed) {
        Files.setPosixFilePermissions(folder, Set.of());
      }
      assumeFalse(closed.stream().anyMatch(Files::isReadable));
      Found found = find();
      assertThat(paths(found)).containsExactly("stories/c");
      assertThat(found.faults())
          .containsExactly(
              Fault.of("stories/a", "cannot be listed: access is denied"),
              Fault.of("stories/b/sources/desk", "cannot be listed: access is denied"));
    } finally {
      for (Path folder : closed) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  @Test
  void aFileInTheSteadOfAFolderOfSourcesIsAFault() throws IOException {
    write("stories/s/draft.md", "stories/s/facts.yaml", "stories/s/sources");
    assertThat(find().faults())
        .containsExactly(
            Fault.of("stories/s/sources", "is a file; sources lie in a folder of this name"));
  }

  @Test
  void storiesLieInTheBaseDirectory() throws IOException {
    write("stories/s/draft.md", "stories/s/sources/wire.txt");
    Options outside = with(List.of("../elsewhere"), null, List.of(), List.of(), List.of());
    assertThat(Stories.find(outside).faults())
        .extracting(Fault::sentence)
        .contains("factgate.stories: ../elsewhere lies outside of the base directory");
  }

  @Test
  void aFactsFileWithAnotherEndingIsAFault() throws IOException {
    write("stories/s/draft.md", "stories/s/sources/wire.txt", "stories/s/facts.yml");
    assertThat(find().faults())
        .containsExactly(
            Fault.of("stories/s/facts.yml", "is not read; a story's facts stand in facts.yaml"));
  }

  @Test
  void whatGoalsWriteIsNoDraft() throws IOException {
    write("draft.md", "facts.yaml", "factgate-baseline.txt", "factgate.html", "old.txt");
    write("out/text/draft.docx.txt", "desk/story.txt");
    Options options = with(List.of(), null, List.of("**/*.txt", "*.md"), List.of(), List.of());
    Story story = Stories.find(options).stories().get(0);
    assertThat(story.drafts())
        .containsExactly(base.resolve("desk/story.txt"), base.resolve("draft.md"));
    assertThat(story.unread()).isEmpty();
  }

  private Found find() {
    return Stories.find(Options.in(base));
  }

  private Found configured(String... stories) {
    return Stories.find(with(List.of(stories), null, List.of(), List.of(), List.of()));
  }

  private Options with(
      List<String> stories,
      @org.jspecify.annotations.Nullable String story,
      List<String> drafts,
      List<String> sources,
      List<String> excludes) {
    return Options.set(base)
        .stories(stories)
        .story(Optional.ofNullable(story))
        .drafts(drafts)
        .sources(sources)
        .excludes(excludes)
        .outputs(List.of(base.resolve("old.txt"), base.resolve("out")))
        .build();
  }

  private static List<String> paths(Found found) {
    return found.stories().stream().map(Story::path).toList();
  }

  private static List<String> sentences(Found found) {
    return found.faults().stream().map(Fault::sentence).toList();
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = base.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "words");
    }
  }
}
