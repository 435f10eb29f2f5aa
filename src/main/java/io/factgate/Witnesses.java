package io.factgate;

import io.factgate.extraction.Extractor;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
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

/** The sources of one story, read as witnesses, several at a time; what is told stays in order. */
final class Witnesses {

  /** What became of one source: a text that could be read may still not be searched. */
  private record Source(Optional<Text> text, Optional<Witness> witness, Optional<Fault> fault) {}

  static final Extractor EXTRACTOR = new Extractor(Kinds.all());

  private final Options options;
  private final Readers readers;
  private final Story story;
  private final InOrder together;
  private final List<Text> documents = new ArrayList<>();
  private final List<Witness> all = new ArrayList<>();
  private final List<Fault> unread = new ArrayList<>();
  private final List<Fault> unsearched = new ArrayList<>();

  Witnesses(Options options, Readers readers, Story story, InOrder together) {
    this.options = options;
    this.readers = readers;
    this.story = story;
    this.together = together;
  }

  /** Reads every source that the facts do not tell to be unread. */
  Witnesses read(Facts facts, Setting setting) {
    Set<String> superseded =
        story.sources().stream()
            .flatMap(file -> note(facts, file).stream())
            .flatMap(note -> note.supersedes().stream())
            .collect(Collectors.toSet());
    List<Path> files =
        story.sources().stream()
            .filter(file -> note(facts, file).flatMap(Facts.SourceNote::unread).isEmpty())
            .toList();
    together.each(files, file -> read(file, note(facts, file), setting, superseded), this::add);
    return this;
  }

  /** As witnesses; superseded ones are left out. */
  List<Witness> all() {
    return all;
  }

  /** Every source that was read. */
  List<Text> documents() {
    return documents;
  }

  /** What could not be read, then what could not be searched. */
  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(unread);
    faults.addAll(unsearched);
    return faults;
  }

  private void add(Source source) {
    source.text.ifPresent(documents::add);
    source.witness.ifPresent(all::add);
    source.fault.ifPresent(source.text.isEmpty() ? unread::add : unsearched::add);
  }

  private Source read(
      Path file, Optional<Facts.SourceNote> note, Setting setting, Set<String> superseded) {
    Optional<Text> text = Optional.empty();
    Optional<Witness> witness = Optional.empty();
    try {
      Text read = readers.source(file, options.path(file));
      text = Optional.of(read);
      if (superseded.stream().noneMatch(name -> isFile(read.path(), name))) {
        witness = Optional.of(witness(read, note, setting));
      }
      return new Source(text, witness, Optional.empty());
    } catch (FaultException e) {
      return new Source(text, witness, Optional.of(e.fault()));
    }
  }

  private Witness witness(Text source, Optional<Facts.SourceNote> note, Setting setting)
      throws FaultException {
    Optional<LocalDateTime> known = note.flatMap(Facts.SourceNote::date).or(setting::dateline);
    WhoseDay whose =
        WhoseDay.unknown()
            .or(WhoseDay.stated(source, options.zone()), "document")
            .or(PrintedDateline.of(source, known), "printed dateline")
            .or(note.flatMap(Facts.SourceNote::date), "sources of facts.yaml")
            .or(setting.dateline(), "facts.yaml");
    Text text = whose.on(source);
    Optional<String> voice =
        note.flatMap(Facts.SourceNote::name)
            .or(() -> Optional.ofNullable(source.matter().get("publisher")));
    Setting own = setting.withDateline(whose.day());
    List<Mention<?>> mentions = mentions(readers, text, own);
    return new Witness(text, mentions, voice, Optional.empty(), EXTRACTOR.present(own));
  }

  /** The mentions of a document, found in the time that one may take. */
  static List<Mention<?>> mentions(Readers readers, Text text, Setting setting)
      throws FaultException {
    return readers.limited(text.path(), () -> EXTRACTOR.extract(text, setting));
  }

  private Optional<Facts.SourceNote> note(Facts facts, Path file) {
    String path = options.path(file);
    return facts.sources().stream().filter(n -> isFile(path, n.file())).findFirst();
  }

  private static boolean isFile(String path, String name) {
    return path.equals(name) || path.endsWith("/" + name);
  }
}
