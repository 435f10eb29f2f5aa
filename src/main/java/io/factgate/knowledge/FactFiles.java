package io.factgate.knowledge;

import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Setting;
import io.factgate.knowledge.Facts.Ignore;
import io.factgate.knowledge.Facts.SourceNote;
import io.factgate.text.Fault;
import io.factgate.text.Limits;
import io.factgate.text.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the facts files of a house and of one story, and merges them; every problem of every file
 * becomes a fault. Immutable and thread-safe as its kinds are.
 */
public final class FactFiles {

  private final List<Kind<?>> kinds;
  private final Setting base;
  private final Set<String> rules;
  private final Limits limits;

  /**
   * Prepares to read.
   *
   * @param kinds what reads the values of claims
   * @param base locale and zone; names and dateline come from the files
   * @param rules the names of all rules
   * @param limits how much a file may take
   */
  public FactFiles(List<Kind<?>> kinds, Setting base, Set<String> rules, Limits limits) {
    this.kinds = List.copyOf(kinds);
    this.base = base;
    this.rules = Set.copyOf(rules);
    this.limits = limits;
  }

  /** The JSON schema of a facts file, for editors and other tools; this class checks more. */
  public static String schema() {
    try (InputStream in = FactFiles.class.getResourceAsStream("facts.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("facts.schema.json is not beside " + FactFiles.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A facts file.
   *
   * @param file where it lies
   * @param path relative to the base directory, as reports name it
   */
  public record Location(Path file, String path) {}

  /** What was read, and what could not be; with any fault the facts may be incomplete. */
  public record Loaded(Facts facts, List<Fault> faults) {

    /** Copies the faults. */
    public Loaded {
      faults = List.copyOf(faults);
    }
  }

  /** Reads all files; what a story's file says outranks what the house's say. */
  public Loaded load(List<Location> house, Optional<Location> story) {
    if (house.isEmpty() && story.isEmpty()) {
      return new Loaded(Facts.NONE, List.of());
    }
    return load(house.stream().map(this::open).toList(), story.map(this::open).stream());
  }

  /** Opens the files of a house, which are read once for all stories. */
  public House house(List<Location> locations) {
    return new House(this, locations);
  }

  /** The same as reading all files, without reading again what is the same for every story. */
  public Loaded load(House house, Optional<Location> story) {
    if (!house.isSound()) {
      return load(house.locations(), story);
    }
    return story.isEmpty() ? house.alone() : house.with(open(story.get()));
  }

  Loaded load(List<FactFile> house, Stream<FactFile> story) {
    List<FactFile> files = Stream.concat(house.stream(), story).toList();
    boolean complete = files.stream().allMatch(FactFile::isReadable);
    NameBook names =
        new NameBook(files.stream().flatMap(file -> file.names().stream()).toList(), complete);
    names.checkWrong();
    Setting setting = setting(files, names);
    FactIds houseIds = new FactIds(rules);
    FactIds storyIds = new FactIds(rules);
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (FactFile file : files) {
      boolean isHouse = files.indexOf(file) < house.size();
      file.facts(names, isHouse ? houseIds : storyIds, detectors(file, setting), isHouse)
          .forEach(fact -> facts.put(fact.id(), fact));
    }
    return loaded(
        files, names, setting, new ArrayList<>(facts.values()), houseIds.all(), storyIds.all());
  }

  /** The setting in which all files are read; the last dateline counts. */
  Setting setting(List<FactFile> files, NameBook names) {
    Optional<LocalDateTime> dateline =
        files.stream()
            .flatMap(file -> file.dateline(base.zone()).stream())
            .reduce((earlier, later) -> later);
    return base.withNames(names.names()).withDateline(dateline);
  }

  /** All that the files say beside their facts, with these. */
  Loaded loaded(
      List<FactFile> files,
      NameBook names,
      Setting setting,
      List<Fact> facts,
      Set<String> houseIds,
      Set<String> storyIds) {
    Map<String, SourceNote> sources = new LinkedHashMap<>();
    Map<String, Level> levels = new LinkedHashMap<>();
    for (FactFile file : files) {
      file.sources(base.zone(), names).forEach(note -> sources.put(note.file(), note));
      levels.putAll(file.rules(rules));
    }
    Facts merged =
        new Facts(
            setting.dateline(),
            names.names(),
            new ArrayList<>(sources.values()),
            facts,
            levels,
            ignores(files, houseIds, storyIds),
            true);
    return new Loaded(merged, files.stream().flatMap(FactFiles::faults).toList());
  }

  FactIds ids() {
    return new FactIds(rules);
  }

  FactFile open(Location location) {
    return FactFile.open(location.file(), location.path(), limits);
  }

  /** A file's own day outranks that of all. */
  Detectors detectors(FactFile file, Setting setting) {
    Optional<LocalDateTime> own = file.dateline(base.zone());
    return new Detectors(kinds, own.isPresent() ? setting.withDateline(own) : setting);
  }

  private List<Ignore> ignores(List<FactFile> files, Set<String> houseIds, Set<String> storyIds) {
    Set<String> allowed = new LinkedHashSet<>();
    if (files.stream().allMatch(FactFile::isReadable)
        && files.stream().anyMatch(FactFile::hasIgnores)) {
      allowed.addAll(rules);
      allowed.addAll(houseIds);
      allowed.addAll(storyIds);
    }
    List<Ignore> ignores = new ArrayList<>();
    files.forEach(file -> ignores.addAll(file.ignores(allowed)));
    return ignores;
  }

  private static Stream<Fault> faults(FactFile file) {
    return file.yaml().faults().stream()
        .sorted(
            Comparator.comparing(
                fault -> fault.place().orElse(Place.of(1, 1, 1, 1)),
                Comparator.comparingInt(Place::startLine).thenComparingInt(Place::startColumn)));
  }
}
