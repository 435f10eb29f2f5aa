package io.factgate.knowledge;

import io.factgate.kind.Mention;
import io.factgate.knowledge.Fact.Accepted;
import io.factgate.knowledge.Fact.Former;
import io.factgate.knowledge.Fact.Tolerance;
import io.factgate.knowledge.Fact.Wording;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Node;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a fact states: its claim or quote, and the values beside it. */
final class FactBody {

  private static final List<String> ACCEPT_KEYS = List.of("value", "speaker");
  private static final List<String> WAS_KEYS = List.of("value", "until");
  private static final String WAS_EXAMPLE = "{value: $12, until: 2025-08-17}";

  private final YamlFile file;
  private final NameBook names;
  private final Detectors detectors;
  private final ValueReader values;
  private final Tolerances tolerances;

  FactBody(YamlFile file, NameBook names, Detectors detectors) {
    this.file = file;
    this.names = names;
    this.detectors = detectors;
    this.values = new ValueReader(file, detectors);
    this.tolerances = new Tolerances(file, detectors);
  }

  /** What was read of a fact, with the scalar of its claim or quote. */
  record Core(
      Scalar scalar,
      boolean isQuote,
      Text text,
      List<Mention<?>> values,
      Optional<Tolerance> tolerance,
      List<Accepted> accept,
      List<Former> was,
      List<Wording> wordings) {}

  Optional<Core> read(Section section, List<String> speakers) {
    boolean isQuote = section.has("quote");
    if (isQuote == section.has("claim")) {
      file.fault(
          section.map().from(),
          section.map().from(),
          isQuote
              ? "a fact is a claim or a quote, not both; make two facts of them"
              : "a fact needs a \"claim\" or a \"quote\"; write for example claim: The ferry carried {300 people}");
    }
    Optional<Core> quote = section.scalar("quote").map(q -> quote(section, q, speakers));
    Optional<Core> claim = section.scalar("claim").map(c -> claim(section, c));
    return quote.or(() -> claim);
  }

  private Core quote(Section section, Scalar scalar, List<String> speakers) {
    for (String key : List.of("tolerance", "was")) {
      section
          .map()
          .entry(key)
          .ifPresent(e -> file.fault(e.key(), "\"" + key + "\" wants a claim; this is a quote"));
    }
    List<Wording> wordings = new ArrayList<>();
    for (Node item : section.items("accept")) {
      Section entry = entry(item, ACCEPT_KEYS);
      List<String> others = names.speakers(entry);
      entry
          .wanted("value", "{value: in other words, speaker: Nora Lund}")
          .ifPresent(value -> wordings.add(wording(value, others, speakers)));
    }
    Text text = QuoteText.of(file, scalar, speakers);
    return new Core(
        scalar,
        true,
        text,
        detectors.containers(text),
        Optional.empty(),
        List.of(),
        List.of(),
        wordings);
  }

  private Wording wording(Scalar value, List<String> others, List<String> speakers) {
    List<String> citable = others.isEmpty() ? speakers : others;
    Text text = QuoteText.of(file, value, citable);
    return new Wording(text, detectors.containers(text), citable);
  }

  private Core claim(Section section, Scalar scalar) {
    for (String key : List.of("original", "language")) {
      section
          .map()
          .entry(key)
          .ifPresent(e -> file.fault(e.key(), "\"" + key + "\" wants a quote; this is a claim"));
    }
    ClaimText claim = ClaimText.read(file, scalar);
    List<Mention<?>> found = values.values(scalar, claim);
    for (String key : List.of("tolerance", "accept", "was")) {
      if (found.size() > 1) {
        section.map().entry(key).ifPresent(e -> refuseBesideMany(key, e, found.size()));
      }
    }
    return new Core(
        scalar,
        false,
        claim.text(),
        found,
        section.scalar("tolerance").flatMap(t -> tolerances.read(t, found)),
        accept(section, found),
        was(section, found),
        List.of());
  }

  private void refuseBesideMany(String key, MapNode.Entry entry, int count) {
    file.fault(
        entry.key(),
        "\""
            + key
            + "\" wants a claim with one value; this one has "
            + count
            + ", make facts of them");
  }

  private List<Accepted> accept(Section section, List<Mention<?>> claimed) {
    List<Accepted> accept = new ArrayList<>();
    for (Node item : section.items("accept")) {
      Section entry = entry(item, ACCEPT_KEYS);
      List<String> speakers = names.speakers(entry);
      entry
          .wanted("value", "{value: $12, speaker: Nora Lund}")
          .flatMap(value -> values.single(value, claimed))
          .ifPresent(value -> accept.add(new Accepted(value, speakers)));
    }
    return accept;
  }

  private List<Former> was(Section section, List<Mention<?>> claimed) {
    List<Former> was = new ArrayList<>();
    for (Node item : section.items("was")) {
      Section entry = entry(item, WAS_KEYS);
      Optional<LocalDate> until =
          claimed.size() > 1
              ? Optional.empty()
              : entry.wanted("until", WAS_EXAMPLE).flatMap(day -> Dates.day(file, day));
      entry
          .wanted("value", WAS_EXAMPLE)
          .flatMap(value -> values.single(value, claimed))
          .ifPresent(value -> was.add(new Former(value, until)));
    }
    return was;
  }

  /** A value alone is read like a mapping that holds nothing else. */
  private Section entry(Node item, List<String> keys) {
    if (item instanceof MapNode map) {
      return new Section(file, map, keys);
    }
    Scalar key = new Scalar("value", Scalar.Style.PLAIN, item.from(), item.from());
    return new Section(
        file, new MapNode(List.of(new MapNode.Entry(key, item)), item.from(), item.to()), keys);
  }
}
