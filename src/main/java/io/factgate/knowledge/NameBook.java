package io.factgate.knowledge;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.Names;
import io.factgate.knowledge.NamesSection.NameEntry;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all facts files of a story, those of one name merged. */
final class NameBook {

  private final List<NameEntry> entries;
  private final Names names;
  private final boolean complete;

  /**
   * Merges entries; a later file's birthday outranks an earlier one's, everything else is added.
   *
   * @param complete whether every file could be read; if not, no name is called unknown
   */
  NameBook(List<NameEntry> entries, boolean complete) {
    this.entries = List.copyOf(entries);
    this.complete = complete;
    Map<String, KnownName> merged = new LinkedHashMap<>();
    Map<String, List<Evidence>> places = new HashMap<>();
    for (NameEntry entry : entries) {
      merged.merge(entry.name().name(), entry.name(), NameBook::merge);
      places.computeIfAbsent(entry.name().name(), n -> new ArrayList<>()).add(entry.place());
    }
    this.names = new Names(List.copyOf(merged.values()), places);
  }

  Names names() {
    return names;
  }

  /** The full names of those whom a section names as speakers. */
  List<String> speakers(Section section) {
    List<String> speakers = new ArrayList<>();
    for (Scalar scalar : section.scalars("speaker")) {
      speaker(section.file(), scalar).ifPresent(speakers::add);
    }
    return speakers.stream().distinct().toList();
  }

  /** The full name of a speaker; empty, with a fault, where it is nobody's or several people's. */
  private Optional<String> speaker(YamlFile file, Scalar scalar) {
    String words = Section.text(scalar);
    Set<KnownName> found = names.candidates(words);
    Optional<KnownName> exact =
        found.stream().filter(name -> name.name().equals(words)).findFirst();
    if (exact.isPresent() || found.size() == 1) {
      return Optional.of(exact.orElseGet(() -> found.iterator().next()).name());
    }
    if (!found.isEmpty()) {
      file.fault(
          scalar,
          "\""
              + words
              + "\" may be "
              + found.stream().map(KnownName::name).collect(Collectors.joining(" or "))
              + "; write the full name");
    } else if (complete) {
      String meant = Suggestions.question(words, callable());
      file.fault(
          scalar,
          "\""
              + words
              + "\" is no known name"
              + (meant.isEmpty() ? "; add it under \"names\"" : meant));
    }
    return Optional.empty();
  }

  /** Refuses misspellings that are right for somebody. */
  void checkWrong() {
    Map<String, KnownName> right = new HashMap<>();
    for (KnownName name : names.all()) {
      rightWords(name).forEach(words -> right.putIfAbsent(key(words), name));
    }
    for (NameEntry entry : entries) {
      for (Scalar wrong : entry.wrong()) {
        Optional.ofNullable(right.get(key(Section.text(wrong))))
            .ifPresent(name -> refuseWrong(entry, wrong, name));
      }
    }
  }

  private static void refuseWrong(NameEntry entry, Scalar wrong, KnownName name) {
    String words = "\"" + Section.text(wrong) + "\"";
    String sentence = " is a right and a wrong name of the same; drop one of them";
    if (!name.name().equals(entry.name().name())) {
      boolean isWhole = name.name().equals(Section.text(wrong));
      sentence =
          (isWhole ? " is a known name of its own" : " is right for \"" + name.name() + "\"")
              + " and cannot be a wrong spelling of \""
              + entry.name().name()
              + "\"";
    }
    entry.file().fault(wrong, words + sentence);
  }

  private List<String> callable() {
    return names.all().stream()
        .flatMap(name -> Stream.concat(Stream.of(name.name()), name.aliases().stream()))
        .toList();
  }

  private static Stream<String> rightWords(KnownName name) {
    return Stream.of(Stream.of(name.name()), name.aliases().stream(), Names.surname(name).stream())
        .flatMap(words -> words);
  }

  /** Case is folded, accents tell: “Kertesz” may be wrong where “Kertész” is right. */
  private static String key(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static KnownName merge(KnownName earlier, KnownName later) {
    return new KnownName(
        earlier.name(),
        both(earlier.roles(), later.roles()),
        both(earlier.aliases(), later.aliases()),
        both(earlier.wrong(), later.wrong()),
        later.born().or(earlier::born));
  }

  private static <T> List<T> both(List<T> earlier, List<T> later) {
    Set<T> all = new LinkedHashSet<>(earlier);
    all.addAll(later);
    return new ArrayList<>(all);
  }
}
