package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.knowledge.Fact.Requirement;
import io.factgate.knowledge.Fact.SourceReference;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code facts}. */
final class FactsSection {

  private static final List<String> KEYS =
      List.of(
          "id",
          "claim",
          "quote",
          "speaker",
          "sources",
          "basis",
          "against",
          "tolerance",
          "terms",
          "accept",
          "was",
          "required",
          "severity",
          "why",
          "original",
          "language");

  /** "report.pdf#page=47"; what follows another "#" belongs to the file's name. */
  private static final Pattern PAGE = Pattern.compile("(?<file>.*?)#page=(?<page>.*+)");

  /** What YAML 1.1 took for yes and no. */
  private static final Set<String> OTHER_TRUTHS =
      Set.of("yes", "no", "on", "off", "y", "n", "1", "0", "True", "False", "TRUE", "FALSE");

  private final YamlFile file;
  private final NameBook names;
  private final FactIds ids;
  private final FactBody body;
  private final boolean house;

  FactsSection(YamlFile file, NameBook names, FactIds ids, Detectors detectors, boolean house) {
    this.file = file;
    this.names = names;
    this.ids = ids;
    this.body = new FactBody(file, names, detectors);
    this.house = house;
  }

  List<Fact> read(List<MapNode> entries) {
    List<Fact> facts = new ArrayList<>();
    for (MapNode entry : entries) {
      fact(new Section(file, entry, KEYS)).ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<Fact> fact(Section section) {
    Optional<Scalar> id = section.wanted("id", "- id: ticket-price");
    id.ifPresent(scalar -> ids.take(file, scalar));
    List<String> speakers = names.speakers(section);
    Optional<FactBody.Core> core = body.read(section, speakers);
    Rest rest = rest(section); // read in any case, so that all of its faults are told
    return id.flatMap(scalar -> core.map(read -> fact(section, scalar, speakers, read, rest)));
  }

  /** What a fact says beside what it states and who says so. */
  private record Rest(
      List<SourceReference> sources,
      Optional<String> basis,
      List<String> against,
      List<String> terms,
      Requirement required,
      Optional<Level> severity,
      Optional<String> why,
      Optional<String> original,
      Optional<String> language) {}

  private Rest rest(Section section) {
    List<SourceReference> sources = new ArrayList<>();
    section.scalars("sources").forEach(s -> source(s).ifPresent(sources::add));
    return new Rest(
        sources,
        section.text("basis"),
        section.texts("against"),
        section.texts("terms"),
        section.scalar("required").map(this::requirement).orElse(Requirement.NONE),
        section.scalar("severity").flatMap(this::severity),
        section.text("why"),
        section.text("original"),
        section.text("language"));
  }

  private Fact fact(
      Section section, Scalar id, List<String> speakers, FactBody.Core read, Rest rest) {
    return new Fact(
        Section.text(id),
        file.place(section.map().from(), Math.max(id.to(), read.scalar().to())),
        read.text(),
        read.values(),
        read.isQuote(),
        speakers,
        rest.sources,
        rest.basis,
        rest.against,
        read.tolerance(),
        rest.terms,
        read.accept(),
        read.was(),
        rest.required,
        rest.severity,
        rest.why,
        house,
        rest.original,
        rest.language,
        read.wordings());
  }

  private Optional<SourceReference> source(Scalar scalar) {
    String text = Section.text(scalar);
    Matcher page = PAGE.matcher(text);
    if (!page.matches()) {
      return Optional.of(
          new SourceReference(text, Optional.empty(), file.place(scalar.from(), scalar.to())));
    }
    OptionalInt number = positive(page.group("page"));
    if (number.isEmpty() || page.group("file").isBlank()) {
      file.fault(scalar, "\"" + text + "\" names no page; write for example report.pdf#page=47");
      return Optional.empty();
    }
    return Optional.of(
        new SourceReference(
            page.group("file"),
            Optional.of(number.getAsInt()),
            file.place(scalar.from(), scalar.to())));
  }

  private static OptionalInt positive(String digits) {
    return digits.matches("[1-9]\\d{0,5}+")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  private Optional<Level> severity(Scalar scalar) {
    return Levels.read(file, scalar);
  }

  private Requirement requirement(Scalar scalar) {
    String text = Section.text(scalar);
    if (text.equals("false")) {
      return Requirement.NONE;
    }
    if (text.equals("true")) {
      return new Requirement(true, Optional.empty(), Optional.empty());
    }
    if (OTHER_TRUTHS.contains(text) || !isGlob(text)) {
      file.fault(
          scalar, "\"required\" is \"" + text + "\"; allowed are true, false or a glob of drafts");
      return Requirement.NONE;
    }
    return new Requirement(
        true, Optional.of(text), Optional.of(file.place(scalar.from(), scalar.to())));
  }

  private static boolean isGlob(String text) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + text) != null;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
