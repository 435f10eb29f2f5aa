package io.factgate;

import io.factgate.knowledge.Fact;
import io.factgate.knowledge.Facts;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the sources that a story's facts.yaml names are there. */
final class NamedSources {

  private final String factsFile;
  private final List<String> sources;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Starts for one story.
   *
   * @param factsFile path of the story's own facts.yaml; house files speak of all stories' sources
   * @param sources paths of the story's sources
   */
  NamedSources(String factsFile, List<String> sources) {
    this.factsFile = factsFile;
    this.sources = sources;
  }

  /** A fault for every name that no source bears. */
  List<Fault> missing(Facts facts) {
    for (Facts.SourceNote note : facts.sources()) {
      if (note.path().equals(factsFile)) {
        check(note.file(), note.place());
        note.supersedes().forEach(file -> check(file, note.place()));
      }
    }
    for (Fact fact : facts.facts()) {
      if (fact.text().path().equals(factsFile)) {
        fact.sources().forEach(source -> check(source.file(), source.place()));
        fact.against().forEach(file -> check(file, fact.place()));
      }
    }
    return faults;
  }

  private void check(String file, Place place) {
    if (sources.stream().noneMatch(path -> path.equals(file) || path.endsWith("/" + file))) {
      String there =
          sources.isEmpty()
              ? "the story has no sources"
              : "there are " + String.join(", ", sources.stream().map(this::name).toList());
      faults.add(
          new Fault(
              factsFile, Optional.of(place), "there is no source \"" + file + "\"; " + there));
    }
  }

  /** As facts.yaml names it: without the story's folder. */
  private String name(String path) {
    int at = path.lastIndexOf("sources/");
    return at < 0 ? path : path.substring(at + "sources/".length());
  }
}
