package io.factgate;

import io.factgate.harvest.Entry;
import io.factgate.harvest.FactsText;
import io.factgate.harvest.Harvest;
import io.factgate.judging.Draft;
import io.factgate.judging.Judge;
import io.factgate.judging.Known;
import io.factgate.judging.Rules;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.FactFiles;
import io.factgate.knowledge.Facts;
import io.factgate.matching.Source;
import io.factgate.story.Story;
import io.factgate.text.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Harvests one story: what its sources state becomes entries, and those that hold are kept. */
final class HarvestRun {

  /** After so many rounds a file that still grows is left as it is. */
  private static final int MOST_ROUNDS = 8;

  private final Story story;
  private final StoryRun run;

  HarvestRun(Story story, StoryRun run) {
    this.story = story;
    this.run = run;
  }

  /** What the story's sources state, as a facts.yaml: its own lines, and new ones that hold. */
  Factgate.Harvested harvest() {
    Facts facts = run.facts();
    Path file = story.factsFile().orElse(story.folder().resolve("facts.yaml"));
    String whole = raw(file);
    List<Entry> added = new ArrayList<>();
    List<Entry> entries = entries(facts, whole, file);
    // Names that are known now may bind more than before.
    for (int round = 0; round < MOST_ROUNDS && !entries.isEmpty(); round++) {
      added.addAll(entries);
      whole = new FactsText(whole).with(entries);
      FactFiles.Loaded loaded = load(whole, file);
      run.faults().addAll(loaded.faults());
      entries = entries(loaded.facts(), whole, file);
    }
    return new Factgate.Harvested(story.path(), file, whole, added, run.faults());
  }

  private List<Entry> entries(Facts facts, String raw, Path file) {
    Setting setting = run.setting(facts);
    List<Witness> sources = run.witnesses(facts, setting);
    if (!run.faults().isEmpty() || sources.isEmpty()) {
      return List.of();
    }
    List<Witness> claims = facts.facts().stream().map(f -> FactWitness.of(f, setting)).toList();
    List<Source> all = new Known(facts, sources, claims, List.of(), List.of()).matched();
    List<Source> claimed = all.stream().filter(source -> source.witness().isFact()).toList();
    List<Source> stated = all.stream().filter(source -> !source.witness().isFact()).toList();
    String folder = (story.path().isEmpty() ? "" : story.path() + "/") + "sources/";
    FactsText text = new FactsText(raw);
    List<Entry> entries =
        new ArrayList<>(new Harvest(stated, claimed, folder, facts.names()).gather());
    entries.removeIf(text::has);
    text.closedList(entries)
        .ifPresent(
            key ->
                run.faults()
                    .add(
                        Fault.of(
                            run.path(file),
                            "nothing can be added to \""
                                + key
                                + "\", which stands in one line; write it as a list")));
    if (run.faults().isEmpty()) {
      dropWhatDoesNotHold(text, entries, file);
    }
    return run.faults().isEmpty() ? entries : List.of();
  }

  /** A facts.yaml that is harvested finds nothing against its own sources. */
  private void dropWhatDoesNotHold(FactsText text, List<Entry> entries, Path file) {
    boolean isDropped = true;
    while (isDropped && !entries.isEmpty()) {
      Set<String> wrong = objections(text.with(entries), file);
      isDropped = entries.removeIf(entry -> wrong.contains(entry.id()));
    }
  }

  /** The ids and names of entries that cannot be read, or that the sources do not state. */
  private Set<String> objections(String yaml, Path file) {
    FactFiles.Loaded loaded = load(yaml, file);
    Set<String> wrong = new HashSet<>();
    for (Fault fault : loaded.faults()) {
      fault.place().ifPresent(place -> wrong.add(FactsText.entryAt(yaml, place.startLine())));
    }
    if (loaded.faults().isEmpty()) {
      Setting setting = run.setting(loaded.facts());
      List<Witness> sources = run.witnesses(loaded.facts(), setting);
      List<Witness> claims =
          loaded.facts().facts().stream().map(f -> FactWitness.of(f, setting)).toList();
      Known known = new Known(loaded.facts(), sources, claims, List.of(), List.of());
      // What the sources say themselves must pass: each of them is judged like a draft.
      List<Draft> drafts = sources.stream().map(s -> run.asDraft(s, setting)).toList();
      new Judge(known, Rules.of(Kinds.all()), Map.of())
          .judge(drafts, setting)
          .findings()
          .forEach(finding -> finding.fact().ifPresent(wrong::add));
    }
    return wrong;
  }

  /** Reads what is not written yet, as if it stood in the file. */
  private FactFiles.Loaded load(String yaml, Path file) {
    Path copy = null;
    try {
      copy = Files.createTempFile("factgate", ".yaml");
      Files.writeString(copy, yaml);
      return run.load(Optional.of(new FactFiles.Location(copy, run.path(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(copy);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  private String raw(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      run.faults().add(Fault.of(run.path(file), "cannot be read: " + e.getMessage()));
      return "";
    }
  }
}
