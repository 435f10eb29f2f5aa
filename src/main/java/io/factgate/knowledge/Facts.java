package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.kind.Names;
import io.factgate.text.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that an editor has settled for a story: house facts and the story's own, merged. */
public record Facts(
    Optional<LocalDateTime> dateline,
    Names names,
    List<SourceNote> sources,
    List<Fact> facts,
    Map<String, Level> rules,
    List<Ignore> ignores,
    boolean present) {

  /** Copies the lists; the rules keep their order. */
  public Facts {
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    ignores = List.copyOf(ignores);
  }

  /** The same with some of its facts alone. */
  public Facts with(List<Fact> some) {
    return new Facts(dateline, names, sources, some, rules, ignores, present);
  }

  /** Nothing known, no facts.yaml. */
  public static final Facts NONE =
      new Facts(Optional.empty(), Names.NONE, List.of(), List.of(), Map.of(), List.of(), false);

  /**
   * What an editor tells of a source.
   *
   * @param file path relative to the story's sources folder
   * @param supersedes paths of sources that no longer count
   * @param unread why a file is not read, for one that cannot be
   * @param path of the facts file that tells it
   */
  public record SourceNote(
      String file,
      Optional<String> name,
      Optional<LocalDateTime> date,
      List<String> supersedes,
      Optional<String> unread,
      String path,
      Place place) {}

  /**
   * A finding that is hushed in a document that can hold no mark; {@code rule} may be a fact's id.
   */
  public record Ignore(
      String rule,
      String draft,
      Optional<String> words,
      String reason,
      Optional<LocalDate> until,
      String path,
      Place place) {}
}
