package io.factgate.knowledge.yaml;

import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.TextBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The raw characters of one YAML file, and what is wrong with them; not thread-safe. */
public final class YamlFile {

  /** A sentence that quotes a monster is cut. */
  private static final int LIMIT = 1_000;

  private final String path;
  private final String raw;
  private final TextBuilder builder;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private final List<int[]> doubtful = new ArrayList<>();
  private boolean isBroken;

  /**
   * Starts without faults.
   *
   * @param raw all characters, a byte order mark left out
   */
  public YamlFile(String path, String raw) {
    this.path = path;
    this.raw = raw;
    this.builder = new TextBuilder(path, raw);
  }

  private YamlFile(YamlFile other) {
    this.path = other.path;
    this.raw = other.raw;
    this.builder = other.builder.another();
  }

  /** The same file without what was noted of it. */
  public YamlFile again() {
    return new YamlFile(this);
  }

  /** The path, relative to the base directory. */
  public String path() {
    return path;
  }

  /** All characters. */
  public String raw() {
    return raw;
  }

  /** Starts a text of this file. */
  public TextBuilder text() {
    return builder.another();
  }

  /** The place of a range of raw characters. */
  public Place place(int from, int to) {
    return builder.place(from, to);
  }

  /** The line of a node's first character. */
  public int line(Node node) {
    return place(node.from(), node.from()).startLine();
  }

  /** Notes what is wrong with a range of characters; nothing where a broken line is near. */
  public void fault(int from, int to, String sentence) {
    if (doubtful.stream().noneMatch(range -> range[0] <= from && from < range[1])) {
      fault(place(from, to), sentence);
    }
  }

  /** Whether some of the file is no YAML, so that not all that it says is known. */
  public boolean isBroken() {
    return isBroken;
  }

  /** Notes that the file is no YAML, and where what is read from now on cannot be trusted. */
  void doubt(int from, int to) {
    isBroken = true;
    doubtful.add(new int[] {from, to});
  }

  /** Notes what is wrong with a node. */
  public void fault(Node node, String sentence) {
    fault(node.from(), node.to(), sentence);
  }

  /** Notes what is wrong at a place. */
  public void fault(Place place, String sentence) {
    boolean isLong = sentence.length() > LIMIT;
    String shown = isLong ? sentence.substring(0, LIMIT) + "…" : sentence;
    faults.add(new Fault(path, Optional.of(place), shown));
  }

  /** Notes what is wrong with the whole file. */
  public void fault(String sentence) {
    faults.add(Fault.of(path, sentence));
  }

  /** All that was noted, each once, in the order of noting. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}
