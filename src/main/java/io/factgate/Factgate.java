package io.factgate;

import io.factgate.harvest.Entry;
import io.factgate.judging.Baseline;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.judging.Judged;
import io.factgate.judging.Remedies;
import io.factgate.judging.Remedy;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.reading.Readers;
import io.factgate.story.Found;
import io.factgate.story.Stories;
import io.factgate.story.Story;
import io.factgate.text.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The engine: reads stories, holds their drafts against facts and sources, and gives plain data
 * back. Thread-safe; knows no build tool, prints nothing, writes nothing.
 */
public final class Factgate {

  private final Grounds grounds;
  private final Optional<StoryCache> cache;
  private final Progress progress;

  /** An engine that reads every file in each run. */
  public Factgate() {
    this(Grounds.readEachTime(), Optional.empty());
  }

  private Factgate(Grounds grounds, Optional<StoryCache> cache) {
    this(grounds, cache, (done, all) -> {});
  }

  private Factgate(Grounds grounds, Optional<StoryCache> cache, Progress progress) {
    this.grounds = grounds;
    this.cache = cache;
    this.progress = progress;
  }

  /** The same engine, which tells how far each run has come. */
  public Factgate telling(Progress other) {
    return new Factgate(grounds, cache, other);
  }

  /**
   * An engine that keeps what it has read of facts and sources while their files are not saved
   * again, for whoever checks the same stories many times; it holds them all in memory.
   */
  public static Factgate keeping() {
    return new Factgate(Grounds.kept(), Optional.empty());
  }

  /**
   * An engine that keeps the results of checks in a folder, and reads no story again of which, and
   * of its facts, sources and configuration, nothing has changed. Studies are not kept.
   */
  public static Factgate caching(Path folder) {
    return new Factgate(Grounds.readEachTime(), Optional.of(new StoryCache(folder)));
  }

  /** What comes of one story. */
  record StoryResult(
      List<Finding> findings,
      List<Fault> faults,
      List<Coverage> coverage,
      List<Hushed> hushed,
      List<Document> documents,
      List<Mention<?>> mentions,
      Optional<Study> study) {

    /** The same without the texts, all of which together would fill the memory. */
    StoryResult bare() {
      return new StoryResult(
          findings.stream().map(Finding::alone).toList(),
          faults,
          coverage,
          hushed.stream()
              .map(h -> new Hushed(h.finding().alone(), h.path(), h.place(), h.reason()))
              .toList(),
          documents.stream().map(document -> document.bare(findings)).toList(),
          mentions,
          study);
    }
  }

  /** Checks every draft of every story. */
  public Result check(Options options) {
    return check(options, Stories.find(options), false);
  }

  /** The same, and tells of every mention what it was held against, and how sources stand. */
  public Result study(Options options) {
    return check(options, Stories.find(options), true);
  }

  /** The same of the one story that has this draft or source; of none where it is no story's. */
  public Result studyAround(Path file, Options options) {
    Found all = Stories.find(options);
    List<Story> own =
        all.stories().stream()
            .filter(story -> story.drafts().contains(file) || story.sources().contains(file))
            .toList();
    return check(options, new Found(own, all.houseFacts(), all.faults()), true);
  }

  private Result check(Options options, Found all, boolean isStudied) {
    Found found = options.changed().map(changed -> changed.in(all, options)).orElse(all);
    Readers readers = readers(options);
    HouseClaims house = new HouseClaims(options, found.houseFacts());
    InOrder together = together(options, found);
    Function<Story, StoryResult> judging =
        story -> new StoryRun(options, readers, house, story, grounds, together).check(isStudied);
    StoryKey keys = new StoryKey(options, found.houseFacts());
    Optional<StoryCache> kept = isStudied ? Optional.empty() : cache;
    Result whole =
        run(
            options,
            found,
            story ->
                kept.isPresent()
                    ? kept.get().of(story, keys, () -> judging.apply(story))
                    : judging.apply(story));
    if (options.story().isEmpty() && options.changed().isEmpty()) {
      kept.ifPresent(files -> files.keepOnly(found.stories()));
    }
    Result told = options.changed().map(c -> whole.of(c, found, options)).orElse(whole);
    return options.baseline().isEmpty() ? told : told.without(baseline(options, told.faults()));
  }

  private static Result.Old baseline(Options options, List<Fault> known) {
    Path file = options.baseline().orElseThrow();
    String path = options.path(file);
    List<Fault> faults = new ArrayList<>(known);
    return new Result.Old(
        Baseline.read(file, path, faults),
        faults,
        options.changed().isEmpty() && options.story().isEmpty());
  }

  /** Reads every mention of every draft and source; facts are used for names and days alone. */
  public Result extract(Options options) {
    Found found = Stories.findForExtract(options);
    HouseClaims house = new HouseClaims(options, found.houseFacts());
    Readers readers = readers(options);
    InOrder together = together(options, found);
    return run(
        options,
        found,
        story ->
            new StoryRun(options, readers, house, story, Grounds.readEachTime(), together)
                .extract());
  }

  /** The certain changes of every draft, for one that has some; writes nothing. */
  public List<Patch> patches(Options options, Result studied) {
    List<Patch> patches = new ArrayList<>();
    for (Study study : studied.studies()) {
      for (Judged draft : study.drafts()) {
        String path = draft.text().path();
        List<Finding> own =
            studied.findings().stream()
                .filter(f -> f.path().equals(path) && f.level() == Level.ERROR)
                .toList();
        List<Remedy> remedies = new Remedies(draft, own).all();
        if (!remedies.isEmpty()) {
          patches.add(new Patch(path, options.base().resolve(path), options.encoding(), remedies));
        }
      }
    }
    return patches;
  }

  /**
   * What the sources of one story state, for its facts.yaml.
   *
   * @param whole the file with what is added
   * @param added entries that hold; those that sources dispute are comments
   */
  public record Harvested(
      String story, Path file, String whole, List<Entry> added, List<Fault> faults) {}

  /** Harvests every story; writes nothing. */
  public List<Harvested> harvest(Options options) {
    Found found = Stories.findForExtract(options);
    Readers readers = readers(options);
    HouseClaims house = new HouseClaims(options, found.houseFacts());
    InOrder together = new InOrder(options.threads());
    List<Harvested> all = new ArrayList<>();
    if (!found.faults().isEmpty()) {
      all.add(new Harvested("", options.base(), "", List.of(), found.faults()));
    }
    List<Story> stories = found.stories();
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      StoryRun run = new StoryRun(options, readers, house, story, Grounds.readEachTime(), together);
      all.add(new HarvestRun(story, run).harvest());
      progress.done(i + 1, stories.size());
    }
    return all;
  }

  /** Stories are read at the same time; of one alone its sources are. */
  private static InOrder together(Options options, Found found) {
    return new InOrder(found.stories().size() > 1 ? 1 : options.threads());
  }

  private static Readers readers(Options options) {
    return new Readers(options.encoding(), options.pages(), options.limits());
  }

  private Result run(Options options, Found found, Function<Story, StoryResult> task) {
    List<Finding> findings = new ArrayList<>();
    Set<Fault> faults = new LinkedHashSet<>(found.faults());
    List<Coverage> coverage = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    List<Mention<?>> mentions = new ArrayList<>();
    List<Hushed> hushed = new ArrayList<>();
    List<Study> studies = new ArrayList<>();
    found.stories().forEach(story -> unread.addAll(story.unread()));
    int[] done = {0};
    new InOrder(options.threads())
        .each(
            found.stories(),
            task,
            one -> {
              findings.addAll(one.findings());
              faults.addAll(one.faults());
              coverage.addAll(one.coverage());
              documents.addAll(one.documents());
              mentions.addAll(one.mentions());
              hushed.addAll(one.hushed());
              one.study().ifPresent(studies::add);
              progress.done(++done[0], found.stories().size());
            });
    return new Result(
        found.stories().size(),
        findings,
        new ArrayList<>(faults),
        coverage,
        hushed,
        0,
        0,
        documents,
        unread,
        mentions,
        studies);
  }
}
