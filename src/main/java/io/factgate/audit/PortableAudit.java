package io.factgate.audit;

import io.factgate.HouseCheck;
import io.factgate.Options;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts and the settings of an audit as plain characters, so that another machine can judge
 * pieces by them; there the engine is built once, when it is first asked for. Immutable and
 * thread-safe.
 *
 * @param facts the characters of the facts files, by the names that findings give them
 * @param rules levels that replace the rules' own, in words
 * @param fact the one fact that counts; all where empty
 */
public record PortableAudit(
    Map<String, String> facts,
    Map<String, String> rules,
    String locale,
    String zone,
    String encoding,
    String fact)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<PortableAudit, PieceAudit> BUILT = new ConcurrentHashMap<>();

  /** Copies the maps, in the order of names. */
  public PortableAudit {
    facts = new TreeMap<>(facts);
    rules = new TreeMap<>(rules);
  }

  /** American English, UTC, UTF-8, every fact and the levels of the rules. */
  public static PortableAudit of(Map<String, String> facts) {
    return new PortableAudit(facts, Map.of(), "en-US", "UTC", "UTF-8", "");
  }

  /** Why nothing can be judged: problems of the facts; empty where all is well. */
  public List<String> problems() {
    return built(check -> check.faults().stream().map(PortableAudit::sentence).toList());
  }

  private static String sentence(Fault fault) {
    String place = fault.place().map(p -> ":" + p).orElse("");
    return fault.path().isEmpty()
        ? fault.sentence()
        : fault.path() + place + " " + fault.sentence();
  }

  /** The engine of this machine. */
  public PieceAudit here() {
    return BUILT.computeIfAbsent(
        this,
        portable -> portable.built(check -> new PieceAudit(portable.options(Path.of("")), check)));
  }

  /** Facts files are read from a folder, which is gone again when they have been read. */
  private <T> T built(Function<HouseCheck, T> use) {
    try {
      Path base = Files.createTempDirectory("factgate");
      List<Path> files = new ArrayList<>();
      try {
        for (Map.Entry<String, String> file : facts.entrySet()) {
          Path path = base.resolve(file.getKey());
          Files.createDirectories(path.getParent());
          files.add(Files.writeString(path, file.getValue()));
        }
        return use.apply(
            new HouseCheck(options(base), files, Optional.of(fact).filter(id -> !id.isEmpty())));
      } finally {
        delete(base);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path base) throws IOException {
    try (var tree = Files.walk(base)) {
      List<Path> all = new ArrayList<>(tree.toList());
      for (int i = all.size() - 1; i >= 0; i--) {
        Files.delete(all.get(i));
      }
    }
  }

  private Options options(Path base) {
    Map<String, Level> levels =
        rules.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> Level.of(entry.getValue()).orElseThrow()));
    return Options.set(base)
        .rules(levels)
        .locale(Locale.forLanguageTag(locale))
        .zone(ZoneId.of(zone))
        .encoding(Charset.forName(encoding))
        .build();
  }
}
