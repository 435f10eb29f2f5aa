package io.factgate.knowledge;

import io.factgate.kind.KnownName;
import io.factgate.knowledge.Facts.SourceNote;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sources}: what the sources do not tell themselves. */
final class SourcesSection {

  private static final List<String> KEYS = List.of("file", "name", "date", "supersedes", "unread");

  private final YamlFile file;
  private final ZoneId zone;
  private final NameBook names;

  SourcesSection(YamlFile file, ZoneId zone, NameBook names) {
    this.file = file;
    this.zone = zone;
    this.names = names;
  }

  List<SourceNote> read(List<MapNode> entries) {
    List<SourceNote> notes = new ArrayList<>();
    Map<String, Scalar> taken = new HashMap<>();
    for (MapNode entry : entries) {
      Section section = new Section(file, entry, KEYS);
      Optional<Scalar> source = section.wanted("file", "- file: report.pdf");
      Optional<LocalDateTime> date = Dates.moment(section, "date", zone);
      List<Scalar> supersedes = section.scalars("supersedes");
      Optional<String> name = section.text("name").map(this::fullName);
      Optional<String> unread = section.text("unread");
      if (source.isPresent()) {
        refuseSecond(source.get(), taken);
        supersedes.forEach(other -> refuseItself(source.get(), other));
        notes.add(
            new SourceNote(
                Section.text(source.get()),
                name,
                date,
                supersedes.stream().map(Section::text).toList(),
                unread,
                file.path(),
                file.place(entry.from(), entry.to())));
      }
    }
    return notes;
  }

  /** A publisher need not be a known name; one that is goes by its full name. */
  private String fullName(String words) {
    return names.names().resolve(words).map(KnownName::name).orElse(words);
  }

  private void refuseSecond(Scalar source, Map<String, Scalar> taken) {
    Scalar other = taken.putIfAbsent(Section.text(source), source);
    if (other != null) {
      file.fault(
          source,
          "the source \""
              + Section.text(source)
              + "\" has an entry in line "
              + file.line(other)
              + " already; put all into one");
    }
  }

  private void refuseItself(Scalar source, Scalar other) {
    if (Section.text(source).equals(Section.text(other))) {
      file.fault(other, "a source cannot supersede itself; name the older file");
    }
  }
}
