package io.factgate;

import io.factgate.extraction.Extractor;
import io.factgate.judging.Draft;
import io.factgate.judging.Finding;
import io.factgate.judging.Judge;
import io.factgate.judging.Known;
import io.factgate.judging.Rules;
import io.factgate.kind.Level;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.kind.name.NameTraces;
import io.factgate.knowledge.Fact;
import io.factgate.knowledge.FactFiles;
import io.factgate.knowledge.Facts;
import io.factgate.matching.ClaimSieve;
import io.factgate.matching.Context;
import io.factgate.matching.ContextReader;
import io.factgate.matching.Rarity;
import io.factgate.text.Fault;
import io.factgate.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds single texts against the facts of the house alone, which are read once, and tells what
 * rests on these facts and nothing else. Thread-safe.
 */
public final class HouseCheck {

  private static final Extractor EXTRACTOR = new Extractor(Kinds.all());
  private static final List<Rule> RULES = Rules.of(Kinds.all());

  /** What the facts say against a text, and the day that it tells itself. */
  public record Held(Optional<LocalDateTime> day, List<Finding> findings) {}

  private final Options options;
  private final HouseClaims house;
  private final Facts facts;
  private final List<Fault> faults;
  private final Setting setting;
  private final Set<String> files;
  private final Optional<String> fact;
  private final Map<String, Level> levels;
  private final NameTraces traces;
  private final ClaimSieve sieve;
  private final Map<Fact, Witness> claims = new IdentityHashMap<>();
  private final Map<Fact, List<Witness>> wordings = new IdentityHashMap<>();

  /**
   * Reads the facts.
   *
   * @param files the facts files
   * @param fact the one whose findings are asked for; all where empty
   */
  public HouseCheck(Options options, List<Path> files, Optional<String> fact) {
    this.options = options;
    this.house = new HouseClaims(options, files);
    FactFiles.Loaded loaded = house.load(Optional.empty());
    this.facts = loaded.facts();
    this.fact = fact;
    this.levels = new HashMap<>(options.rules());
    // What a text says against itself rests on no fact.
    levels.put(Rules.DRAFT_INCONSISTENT.name(), Level.OFF);
    this.files = files.stream().map(options::path).collect(Collectors.toUnmodifiableSet());
    this.setting = new Setting(facts.dateline(), options.locale(), options.zone(), facts.names());
    this.faults = new ArrayList<>(loaded.faults());
    if (loaded.faults().isEmpty()) {
      addLack();
    }
    for (Fact one : facts.facts()) {
      claims.put(one, FactWitness.of(one, setting).ofNoYear());
      wordings.put(one, FactWitness.wordings(one, setting).toList());
    }
    this.traces = new NameTraces(facts.names());
    this.sieve = new ClaimSieve(facts.facts().stream().map(this::claim).toList(), house.counts());
  }

  private ClaimSieve.Claim claim(Fact one) {
    Witness words = Objects.requireNonNull(claims.get(one));
    List<Text> texts = new ArrayList<>(List.of(one.text()));
    one.wordings().forEach(wording -> texts.add(wording.text()));
    List<Context> contexts = new ArrayList<>();
    if (!one.quote()) {
      ContextReader reader =
          new ContextReader(
              words.text(),
              words.mentions(),
              new Rarity(texts),
              Set.copyOf(one.speakers()),
              one.terms(),
              words.present());
      one.values().forEach(value -> reader.read(value).ifPresent(contexts::add));
    }
    boolean isSaid = one.quote() || words.mentions().stream().anyMatch(m -> m.kind().isContainer());
    return new ClaimSieve.Claim(contexts, texts, isSaid);
  }

  /** The house's files: those that are named, else the {@code facts.yaml} of the base directory. */
  public static List<Path> files(Options options) {
    Path usual = options.base().resolve("facts.yaml");
    return options.facts().isEmpty() && Files.exists(usual) ? List.of(usual) : options.facts();
  }

  private void addLack() {
    if (facts.facts().isEmpty() && facts.names().all().isEmpty()) {
      faults.add(Fault.of("", "there are no facts to hold anything against; name a facts.yaml"));
    }
    fact.filter(id -> facts.facts().stream().noneMatch(one -> one.id().equals(id)))
        .ifPresent(
            id -> faults.add(Fault.of("", "there is no fact \"" + id + "\" in the facts files")));
  }

  /** Why texts must not be judged; empty where they may. */
  public List<Fault> faults() {
    return faults;
  }

  /**
   * What the facts say against a text.
   *
   * @param told its day, in words; without one that can be read it is read from the day of the
   *     facts, if they have any
   */
  public Held check(Text text, Optional<String> told) {
    Optional<LocalDateTime> day = told.flatMap(words -> Datelines.read(words, options.zone()));
    return new Held(day, findings(text, setting.withDateline(day.or(setting::dateline))));
  }

  private List<Finding> findings(Text text, Setting own) {
    ClaimSieve.Found spoken = sieve.in(text);
    boolean isNamed = fact.isEmpty() && traces.isIn(text);
    Set<String> bound =
        spoken.bound().stream()
            .mapToObj(i -> facts.facts().get(i).id())
            .filter(id -> fact.map(id::equals).orElse(true))
            .collect(Collectors.toUnmodifiableSet());
    if (bound.isEmpty() && !isNamed) {
      return List.of();
    }
    HouseClaims.Narrowed narrowed =
        isNamed
            ? house.narrowed(facts, List.of(text))
            : house.only(facts, spoken.near().stream().mapToObj(facts.facts()::get).toList());
    List<Fact> held = narrowed.facts().facts();
    Known known =
        new Known(
            narrowed.facts(),
            List.of(),
            held.stream().map(one -> Objects.requireNonNull(claims.get(one))).toList(),
            held.stream().flatMap(one -> wordings.getOrDefault(one, List.of()).stream()).toList(),
            List.of(text),
            narrowed.unspoken(),
            dimension -> true);
    Draft draft = new Draft(text, EXTRACTOR.extract(text, own), own, EXTRACTOR.present(own));
    return new Judge(known, RULES, levels)
        .judge(List.of(draft), setting).findings().stream()
            .filter(finding -> isAsked(finding, bound))
            .toList();
  }

  /** Whether facts that the text speaks of are against it, or the one fact that is asked for. */
  private boolean isAsked(Finding finding, Set<String> bound) {
    return finding.fact().isPresent()
        ? bound.contains(finding.fact().get())
        : fact.isEmpty()
            && finding.evidence().stream().anyMatch(e -> files.contains(e.text().path()));
  }
}
