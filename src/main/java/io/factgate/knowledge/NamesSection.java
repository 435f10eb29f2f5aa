package io.factgate.knowledge;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code names}. */
final class NamesSection {

  private static final List<String> KEYS =
      List.of("name", "role", "roles", "aliases", "wrong", "born");
  private static final List<String> ROLE_KEYS = List.of("role", "from", "until");

  private final YamlFile file;

  NamesSection(YamlFile file) {
    this.file = file;
  }

  /**
   * A name as one file has it.
   *
   * @param written where the file has it
   * @param wrong the misspellings with their places
   */
  record NameEntry(KnownName name, YamlFile file, Optional<Scalar> written, List<Scalar> wrong) {

    /** The name itself in its file. */
    Evidence place() {
      Text text = ClaimText.plain(file, written.orElseThrow());
      return new Evidence(text, new Span(0, text.prose().length()));
    }
  }

  List<NameEntry> read(List<MapNode> entries) {
    List<NameEntry> found = new ArrayList<>();
    Map<String, Scalar> taken = new HashMap<>();
    for (MapNode entry : entries) {
      Section section = new Section(file, entry, KEYS);
      NameEntry read = entry(section, section.wanted("name", "- name: Nora Lund"));
      section.scalar("name").ifPresent(name -> refuseSecond(name, taken));
      if (!read.name().name().isEmpty()) {
        found.add(read);
      }
    }
    return found;
  }

  private void refuseSecond(Scalar name, Map<String, Scalar> taken) {
    Scalar other = taken.putIfAbsent(Section.text(name), name);
    if (other != null) {
      file.fault(
          name,
          "the name \""
              + Section.text(name)
              + "\" is taken, see line "
              + file.line(other)
              + "; give one entry all its roles and aliases");
    }
  }

  private NameEntry entry(Section section, Optional<Scalar> name) {
    List<KnownRole> roles = new ArrayList<>();
    section.text("role").ifPresent(role -> roles.add(always(role)));
    section.items("roles").forEach(item -> role(item).ifPresent(roles::add));
    return new NameEntry(
        new KnownName(
            name.map(Section::text).orElse(""),
            roles,
            section.texts("aliases"),
            section.texts("wrong"),
            Dates.day(section, "born")),
        file,
        name,
        section.scalars("wrong"));
  }

  private Optional<KnownRole> role(Node item) {
    if (item instanceof Scalar scalar) {
      return Optional.of(always(Section.text(scalar)));
    }
    if (!(item instanceof MapNode map)) {
      file.fault(item, "a role is a text, or {role: …, from: …, until: …}");
      return Optional.empty();
    }
    Section section = new Section(file, map, ROLE_KEYS);
    Optional<LocalDate> from = Dates.day(section, "from");
    Optional<LocalDate> until = Dates.day(section, "until");
    Dates.inOrder(section, from, until);
    return section
        .wanted("role", "{role: mayor of Brock, from: 2024-05-01}")
        .map(role -> new KnownRole(Section.text(role), from, until));
  }

  private static KnownRole always(String role) {
    return new KnownRole(role, Optional.empty(), Optional.empty());
  }
}
