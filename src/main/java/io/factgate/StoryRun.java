package io.factgate;

import io.factgate.judging.Draft;
import io.factgate.judging.Judge;
import io.factgate.judging.Known;
import io.factgate.judging.Rules;
import io.factgate.judging.Stands;
import io.factgate.judging.Unspoken;
import io.factgate.judging.Verdicts;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Fact;
import io.factgate.knowledge.FactFiles;
import io.factgate.knowledge.Facts;
import io.factgate.reading.Readers;
import io.factgate.story.Story;
import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Text;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One story from its files to what comes of it; not thread-safe, one for each story. */
final class StoryRun {

  /** What comes of holding drafts against everything known. */
  private record Checked(Verdicts verdicts, Optional<Study> study) {
    static final Checked NOTHING =
        new Checked(new Verdicts(List.of(), List.of(), List.of(), List.of()), Optional.empty());
  }

  private final Grounds grounds;
  private final Options options;
  private final HouseClaims house;
  private final Story story;
  private final Readers readers;
  private final InOrder together;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Text> documents = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param together how many sources are read at a time
   */
  StoryRun(
      Options options,
      Readers readers,
      HouseClaims house,
      Story story,
      Grounds grounds,
      InOrder together) {
    this.together = together;
    this.grounds = grounds;
    this.options = options;
    this.house = house;
    this.story = story;
    this.readers = readers;
  }

  List<Fault> faults() {
    return faults;
  }

  /**
   * Holds the drafts against everything known.
   *
   * @param isStudied whether the result tells of every mention and of every source's stand
   */
  Factgate.StoryResult check(boolean isStudied) {
    Ground ground = grounds.of(options, house.files(), story, this::ground);
    Facts facts = ground.facts();
    Setting setting = setting(facts);
    List<Witness> sources = ground.sources();
    faults.addAll(ground.faults());
    documents.addAll(ground.documents());
    List<Draft> drafts = worded(drafts(setting));
    Checked checked = Checked.NOTHING;
    if (ground.isKnown()) {
      try {
        checked =
            readers.limited(
                story.path(),
                "cannot be checked: ",
                Math.max(1, drafts.size()) * (1 + sources.size()),
                () -> checked(ground, drafts, setting, isStudied));
      } catch (FaultException e) {
        faults.add(e.fault());
      }
    }
    Verdicts verdicts = checked.verdicts;
    Factgate.StoryResult whole =
        new Factgate.StoryResult(
            verdicts.findings(),
            faults,
            verdicts.coverage(),
            verdicts.hushed(),
            documents.stream().map(Document::whole).toList(),
            List.of(),
            checked.study);
    return isStudied ? whole : whole.bare();
  }

  private Checked checked(Ground ground, List<Draft> drafts, Setting setting, boolean isStudied) {
    Known all = known(ground, drafts, setting, isStudied);
    Verdicts verdicts =
        new Judge(all, Rules.of(Kinds.all()), options.rules()).judge(drafts, setting);
    if (!isStudied) {
      return new Checked(verdicts, Optional.empty());
    }
    Study study =
        new Study(
            story.path(),
            ground.facts(),
            verdicts.drafts(),
            ground.sources(),
            new Stands(all, setting).all());
    return new Checked(verdicts, Optional.of(study));
  }

  /** A study tells of all facts; else only those of the house are read that drafts speak of. */
  private Known known(Ground ground, List<Draft> drafts, Setting setting, boolean isStudied) {
    List<Text> texts = drafts.stream().map(Draft::text).toList();
    HouseClaims.Narrowed narrowed =
        isStudied
            ? new HouseClaims.Narrowed(ground.facts(), Unspoken.NONE)
            : ground.house().narrowed(ground.facts(), texts);
    List<Fact> held = narrowed.facts().facts();
    List<Witness> claims = held.stream().map(f -> FactWitness.of(f, setting)).toList();
    List<Witness> wordings = held.stream().flatMap(f -> FactWitness.wordings(f, setting)).toList();
    Set<String> asked =
        drafts.stream()
            .flatMap(draft -> draft.mentions().stream())
            .filter(mention -> mention.kind().isHeldAgainstSources())
            .flatMap(mention -> mention.dimension().stream())
            .collect(Collectors.toSet());
    return new Known(
        narrowed.facts(),
        ground.sources(),
        claims,
        wordings,
        texts,
        narrowed.unspoken(),
        asked::contains);
  }

  /** Reads what the drafts are held against. */
  private Ground ground() {
    StoryRun own = new StoryRun(options, readers, house, story, Grounds.readEachTime(), together);
    Facts facts = own.facts();
    boolean isKnown = own.faults.isEmpty();
    List<Witness> sources = own.witnesses(facts, setting(facts));
    return new Ground(house, facts, isKnown, sources, own.faults, own.documents);
  }

  Factgate.StoryResult extract() {
    Facts facts = facts();
    Setting setting = setting(facts);
    List<Mention<?>> mentions = new ArrayList<>();
    drafts(setting).forEach(draft -> mentions.addAll(draft.mentions()));
    witnesses(facts, setting).forEach(source -> mentions.addAll(source.mentions()));
    return new Factgate.StoryResult(
        List.of(),
        faults,
        List.of(),
        List.of(),
        documents.stream().map(Document::whole).toList(),
        mentions,
        Optional.empty());
  }

  /** Reads facts files of a story in the stead of its own. */
  FactFiles.Loaded load(Optional<FactFiles.Location> own) {
    try {
      String last = own.or(() -> houseFiles().stream().findFirst()).map(f -> f.path()).orElse("");
      return readers.limited(last, () -> house.load(own));
    } catch (FaultException e) {
      return new FactFiles.Loaded(Facts.NONE, List.of(e.fault()));
    }
  }

  private List<FactFiles.Location> houseFiles() {
    return house.files().stream().map(file -> new FactFiles.Location(file, path(file))).toList();
  }

  Facts facts() {
    FactFiles.Loaded loaded = load(story.factsFile().map(f -> new FactFiles.Location(f, path(f))));
    faults.addAll(loaded.faults());
    if (story.factsFile().isPresent()) {
      String path = path(story.factsFile().get());
      List<String> sources = story.sources().stream().map(this::path).toList();
      faults.addAll(new NamedSources(path, sources).missing(loaded.facts()));
      if (options.drafts().isEmpty()) { // else some of a story's drafts may be left out
        List<String> drafts = story.drafts().stream().map(this::path).toList();
        faults.addAll(new NamedDrafts(path, drafts).missing(loaded.facts()));
      }
    }
    return loaded.facts();
  }

  Setting setting(Facts facts) {
    return new Setting(facts.dateline(), options.locale(), options.zone(), facts.names());
  }

  /** A story none of whose drafts has a word would be green because nothing was seen. */
  private List<Draft> worded(List<Draft> drafts) {
    if (drafts.stream().anyMatch(draft -> hasWords(draft.text()))) {
      return drafts;
    }
    drafts.stream()
        .map(draft -> Fault.of(draft.text().path(), "no text found in it; a draft must have text"))
        .forEach(faults::add);
    return List.of();
  }

  private static boolean hasWords(Text text) {
    return text.prose().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private List<Draft> drafts(Setting setting) {
    List<Draft> drafts = new ArrayList<>();
    for (Path file : story.drafts()) {
      try {
        Text read = readers.draft(file, path(file));
        WhoseDay whose =
            WhoseDay.unknown()
                .or(WhoseDay.stated(read, options.zone()), "document")
                .or(setting.dateline(), "facts.yaml");
        Text text = whose.on(read);
        documents.add(text);
        Setting own = setting.withDateline(whose.day());
        drafts.add(draft(text, own, Witnesses.mentions(readers, text, own)));
      } catch (FaultException e) {
        faults.add(e.fault());
      }
    }
    return drafts;
  }

  /** A source read a second time, as if it were to be published. */
  Draft asDraft(Witness source, Setting setting) {
    Text text = source.text();
    Optional<LocalDateTime> day = WhoseDay.stated(text, options.zone());
    Setting own = setting.withDateline(day.or(setting::dateline));
    return draft(text, own, Witnesses.EXTRACTOR.extract(text, own));
  }

  private static Draft draft(Text text, Setting setting, List<Mention<?>> mentions) {
    return new Draft(text, mentions, setting, Witnesses.EXTRACTOR.present(setting));
  }

  List<Witness> witnesses(Facts facts, Setting setting) {
    Witnesses witnesses = new Witnesses(options, readers, story, together).read(facts, setting);
    documents.addAll(witnesses.documents());
    faults.addAll(witnesses.faults());
    return witnesses.all();
  }

  String path(Path file) {
    return options.path(file);
  }
}
