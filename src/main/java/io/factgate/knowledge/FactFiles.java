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
    List<FactFile> files = Stream.concat(house.stream(), story.stream()).map(this::open).toList();
    boolean complete = files.stream().allMatch(FactFile::isReadable);
    NameBook names =
        new NameBook(files.stream().flatMap(file -> file.names().stream()).toList(), complete);
    names.checkWrong();
    Optional<LocalDateTime> dateline =
        files.stream()
            .flatMap(file -> file.dateline(base.zone()).stream())
            .reduce((earlier, later) -> later);
    Setting setting = base.withNames(names.names()).withDateline(dateline);

    FactIds houseIds = new FactIds(rules);
    FactIds storyIds = new FactIds(rules);
    Map<String, Fact> facts = new LinkedHashMap<>();
    Map<String, SourceNote> sources = new LinkedHashMap<>();
    Map<String, Level> levels = new LinkedHashMap<>();
    for (FactFile file : files) {
      boolean isHouse = files.indexOf(file) < house.size();
      file.facts(names, isHouse ? houseIds : storyIds, detectors(file, setting), isHouse)
          .forEach(fact -> facts.put(fact.id(), fact));
      file.sources(base.zone(), names).forEach(note -> sources.put(note.file(), note));
      levels.putAll(file.rules(rules));
    }
    Facts merged =
        new Facts(
            dateline,
            names.names(),
            new ArrayList<>(sources.values()),
            new ArrayList<>(facts.values()),
            levels,
            ignores(files, complete, houseIds, storyIds),
            true);
    return new Loaded(merged, files.stream().flatMap(FactFiles::faults).toList());
  }

  private FactFile open(Location location) {
    return FactFile.open(location.file(), location.path(), limits);
  }

  /** A file's own day outranks that of all. */
  private Detectors detectors(FactFile file, Setting setting) {
    Optional<LocalDateTime> own = file.dateline(base.zone());
    return new Detectors(kinds, own.isPresent() ? setting.withDateline(own) : setting);
  }

  private List<Ignore> ignores(
      List<FactFile> files, boolean complete, FactIds houseIds, FactIds storyIds) {
    Set<String> allowed = new LinkedHashSet<>();
    if (complete) {
      allowed.addAll(rules);
      allowed.addAll(houseIds.all());
      allowed.addAll(storyIds.all());
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
