package io.factgate.knowledge;

import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.knowledge.FactFiles.Loaded;
import io.factgate.knowledge.FactFiles.Location;
import io.factgate.knowledge.NamesSection.NameEntry;
import io.factgate.knowledge.yaml.ListNode;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The facts files of a house, read once for all stories of a run. A story that brings names or a
 * day of its own reads those facts again that may mean something else by them. Thread-safe.
 */
public final class House {

  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]++");

  /** A fact that reads the same on these days, and without one, depends on no day. */
  private static final List<Optional<LocalDateTime>> DAYS =
      List.of(
          Optional.empty(),
          Optional.of(LocalDateTime.of(1987, 3, 4, 0, 0)),
          Optional.of(LocalDateTime.of(2034, 10, 13, 0, 0)));

  /** Where a fact stands. */
  private record Entry(int file, MapNode node) {}

  /** What was read of a value, without the text that it stands in. */
  private record Reading(Span span, Object value, Optional<String> dimension) {
    static Reading of(Mention<?> mention) {
      return new Reading(mention.span(), mention.value(), mention.dimension());
    }
  }

  private final FactFiles reader;
  private final List<Location> locations;
  private final List<FactFile> files;
  private final Loaded alone;
  private final NameBook names;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private Optional<BitSet> dated = Optional.empty();

  House(FactFiles reader, List<Location> locations) {
    this.reader = reader;
    this.locations = List.copyOf(locations);
    this.files = locations.stream().map(reader::open).toList();
    this.alone =
        files.isEmpty() ? new Loaded(Facts.NONE, List.of()) : reader.load(files, Stream.empty());
    List<FactFile> fresh = isSound() ? again() : List.of();
    this.names = new NameBook(entriesOfNames(fresh), true);
    for (int i = 0; i < fresh.size(); i++) {
      for (MapNode node : fresh.get(i).entries()) {
        index(new Entry(i, node));
      }
    }
  }

  private void index(Entry entry) {
    int at = entries.size();
    entries.add(entry);
    Fact fact = facts().get(at);
    byId.put(fact.id(), at);
    Set<String> words = new HashSet<>();
    addWords(entry.node(), words);
    fact.speakers().forEach(speaker -> addWords(speaker, words));
    words.forEach(word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(at));
  }

  /** Where the files lie. */
  List<Location> locations() {
    return locations;
  }

  /** Whether the files can be read without a story; else every story reads them anew. */
  boolean isSound() {
    return alone.faults().isEmpty();
  }

  /** What the files say without a story. */
  Loaded alone() {
    return alone;
  }

  /**
   * The facts as they are read without a story, in their order; in the facts of a story, those that
   * mean the same there are the same objects at the same places.
   */
  public List<Fact> facts() {
    return alone.facts().facts();
  }

  /** The ids of all facts. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** What the files of a sound house say together with a story's. */
  Loaded with(FactFile story) {
    List<FactFile> all = new ArrayList<>(again());
    all.add(story);
    List<NameEntry> own = story.names();
    NameBook book = names;
    if (!own.isEmpty() || !story.isReadable()) {
      List<NameEntry> both = new ArrayList<>(entriesOfNames(all.subList(0, files.size())));
      both.addAll(own);
      book = new NameBook(both, story.isReadable());
      book.checkWrong();
    }
    Setting setting = reader.setting(all, book);
    List<Fact> facts = new ArrayList<>(facts());
    BitSet again = changed(own, setting);
    for (int i = again.nextSetBit(0); i >= 0; i = again.nextSetBit(i + 1)) {
      int at = i;
      read(entries.get(i), all, book, setting).ifPresent(fact -> facts.set(at, fact));
    }
    FactIds ids = reader.ids();
    Map<String, Fact> more = new LinkedHashMap<>();
    for (Fact fact : story.facts(book, ids, reader.detectors(story, setting), false)) {
      Integer place = byId.get(fact.id());
      if (place == null) {
        more.put(fact.id(), fact);
      } else {
        facts.set(place, fact);
      }
    }
    facts.addAll(more.values());
    return reader.loaded(all, book, setting, facts, ids(), ids.all());
  }

  private List<FactFile> again() {
    return files.stream().map(FactFile::again).toList();
  }

  private static List<NameEntry> entriesOfNames(List<FactFile> files) {
    return files.stream().flatMap(file -> file.names().stream()).toList();
  }

  /** Which facts may mean something else by the names of a story, or on its day. */
  private BitSet changed(List<NameEntry> own, Setting setting) {
    BitSet changed = new BitSet();
    Set<String> words = new HashSet<>();
    for (NameEntry entry : own) {
      addWords(entry.name().name(), words);
      entry.name().aliases().forEach(alias -> addWords(alias, words));
      entry.name().wrong().forEach(wrong -> addWords(wrong, words));
      entry.name().roles().forEach(role -> addWords(role.role(), words));
    }
    words.forEach(word -> changed.or(byWord.getOrDefault(word, new BitSet())));
    if (!setting.dateline().equals(alone.facts().dateline())) {
      changed.or(dated());
    }
    return changed;
  }

  /** The facts that depend on a day that their file does not tell. */
  private synchronized BitSet dated() {
    if (dated.isEmpty()) {
      BitSet found = new BitSet();
      List<FactFile> fresh = again();
      Setting plain = reader.setting(fresh, names);
      for (int i = 0; i < entries.size(); i++) {
        Entry entry = entries.get(i);
        List<Reading> known = readings(facts().get(i));
        for (Optional<LocalDateTime> day : DAYS) {
          Optional<Fact> other = read(entry, fresh, names, plain.withDateline(day));
          if (!other.map(House::readings).filter(known::equals).isPresent()) {
            found.set(i);
          }
        }
      }
      dated = Optional.of(found);
    }
    return dated.get();
  }

  private Optional<Fact> read(Entry entry, List<FactFile> fresh, NameBook book, Setting setting) {
    FactFile file = fresh.get(entry.file());
    return file
        .facts(List.of(entry.node()), book, reader.ids(), reader.detectors(file, setting), true)
        .stream()
        .findFirst();
  }

  private static List<Reading> readings(Fact fact) {
    List<Mention<?>> all = new ArrayList<>(fact.values());
    fact.accept().forEach(accepted -> all.add(accepted.value()));
    fact.was().forEach(former -> all.add(former.value()));
    fact.wordings().forEach(wording -> all.addAll(wording.values()));
    return all.stream().map(Reading::of).toList();
  }

  private static void addWords(Node node, Set<String> words) {
    if (node instanceof Scalar scalar) {
      addWords(scalar.value(), words);
    } else if (node instanceof ListNode list) {
      list.items().forEach(item -> addWords(item, words));
    } else if (node instanceof MapNode map) {
      map.entries().forEach(entry -> addWords(entry.value(), words));
    }
  }

  private static void addWords(String text, Set<String> words) {
    for (String word : BREAK.split(Names.fold(text))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }
}
