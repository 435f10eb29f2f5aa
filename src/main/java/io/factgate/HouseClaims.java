package io.factgate;

import io.factgate.judging.Rules;
import io.factgate.judging.Unspoken;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.knowledge.Fact;
import io.factgate.knowledge.FactFiles;
import io.factgate.knowledge.Facts;
import io.factgate.knowledge.House;
import io.factgate.matching.ClaimIndex;
import io.factgate.matching.TermCounts;
import io.factgate.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of the house, read once a run, and found by the words of drafts: of many thousand facts
 * a story is held against those that it may speak of. Thread-safe.
 */
final class HouseClaims {

  /** What a story is held against of all facts, and what the others still tell. */
  record Narrowed(Facts facts, Unspoken unspoken) {}

  private record Index(ClaimIndex claims, TermCounts counts, Set<Text> texts) {}

  private final Options options;
  private final List<Path> files;
  private final FactFiles reader;
  private @Nullable House house;
  private @Nullable Index index;

  HouseClaims(Options options, List<Path> files) {
    this.options = options;
    this.files = List.copyOf(files);
    Setting base = new Setting(Optional.empty(), options.locale(), options.zone(), Names.NONE);
    Set<String> rules =
        Rules.of(Kinds.all()).stream().map(Rule::name).collect(Collectors.toUnmodifiableSet());
    this.reader = new FactFiles(Kinds.all(), base, rules, options.limits());
  }

  /** Where the house's files lie. */
  List<Path> files() {
    return files;
  }

  /** The facts of the house and of a story. */
  FactFiles.Loaded load(Optional<FactFiles.Location> story) {
    return reader.load(house(), story);
  }

  /** Leaves those facts of the house out that no draft speaks of. */
  Narrowed narrowed(Facts facts, List<Text> drafts) {
    List<Fact> shared = house().facts();
    if (shared.isEmpty()) {
      return new Narrowed(facts, Unspoken.NONE);
    }
    Index all = index();
    boolean[] near = all.claims().near(drafts);
    List<Fact> kept = new ArrayList<>();
    List<Text> gone = new ArrayList<>();
    for (int i = 0; i < facts.facts().size(); i++) {
      Fact fact = facts.facts().get(i);
      boolean isOfHouse = i < shared.size();
      boolean isOther = isOfHouse && shared.get(i) != fact; // an object of its own, see House
      if (isOther) {
        texts(shared.get(i)).forEach(gone::add);
      }
      if (!isOfHouse || isOther || near[i]) {
        kept.add(fact);
      }
    }
    return new Narrowed(
        facts.with(kept), new Unspoken(all.counts(), all.texts(), gone, house().ids()));
  }

  /** Leaves out all facts but these, which are some of the house's own. */
  Narrowed only(Facts facts, List<Fact> kept) {
    Index all = index();
    return new Narrowed(
        facts.with(kept), new Unspoken(all.counts(), all.texts(), List.of(), house().ids()));
  }

  /** How often terms stand in the facts of the house. */
  TermCounts counts() {
    return index().counts();
  }

  private synchronized House house() {
    if (house == null) {
      house =
          reader.house(
              files.stream()
                  .map(file -> new FactFiles.Location(file, options.path(file)))
                  .toList());
    }
    return house;
  }

  private synchronized Index index() {
    if (index == null) {
      List<Fact> facts = house().facts();
      Set<Text> texts = Collections.newSetFromMap(new IdentityHashMap<>());
      facts.forEach(fact -> texts(fact).forEach(texts::add));
      index =
          new Index(
              new ClaimIndex(facts.stream().map(HouseClaims::claim).toList()),
              new TermCounts().add(texts, 1),
              texts);
    }
    return index;
  }

  private static Stream<Text> texts(Fact fact) {
    return Stream.concat(Stream.of(fact.text()), fact.wordings().stream().map(Fact.Wording::text));
  }

  private static ClaimIndex.Claim claim(Fact fact) {
    List<String> terms = new ArrayList<>(fact.terms());
    terms.addAll(fact.speakers());
    fact.values().forEach(value -> terms.addAll(value.subject()));
    return new ClaimIndex.Claim(
        texts(fact).toList(),
        fact.quote() ? List.of() : fact.values().stream().map(Mention::span).toList(),
        terms);
  }
}
