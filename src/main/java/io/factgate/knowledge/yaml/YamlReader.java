package io.factgate.knowledge.yaml;

import io.factgate.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file as a tree; whatever YAML would lose silently becomes a fault of the file. One
 * reader reads one file.
 */
public final class YamlReader {

  /** Lines that are no YAML, of which users are told in one run. */
  private static final int MOST_REPAIRS = 50;

  private final YamlFile file;
  private final String raw;
  private final Limits limits;
  private final RawOffsets offsets;
  private final LostText lost;

  private YamlReader(YamlFile file, String raw, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.raw = raw;
    this.offsets = new RawOffsets(raw);
    this.lost = new LostText(file);
  }

  /**
   * The root of the file; empty where it holds nothing. Every line that is no YAML is a fault, and
   * is passed over so that the faults of the others are told as well.
   */
  public static Optional<Node> read(YamlFile file, Limits limits) {
    BrokenYaml broken = new BrokenYaml(file);
    for (int i = 0; i <= MOST_REPAIRS; i++) {
      try {
        return new YamlReader(file, broken.repaired(), limits).read();
      } catch (StreamConstraintsException e) {
        file.fault(limits.tooDeep());
        return Optional.empty();
      } catch (JacksonException e) {
        if (!broken.explain(e)) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Node> read() {
    try (YAMLParser parser =
        (YAMLParser) factory().createParser(ObjectReadContext.empty(), new SmallReads(raw))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      Node root = node(parser, first);
      if (parser.nextToken() != null) {
        int at = from(parser);
        file.fault(
            at, at, "a second document starts here; a facts.yaml is one document, without \"---\"");
      }
      return Optional.of(root);
    }
  }

  private YAMLFactory factory() {
    return YAMLFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(limits.nesting()).build())
        .build();
  }

  private Node node(YAMLParser parser, JsonToken token) {
    lost.atNode(from(parser));
    return switch (token) {
      case START_OBJECT -> map(parser);
      case START_ARRAY -> list(parser);
      default -> scalar(parser);
    };
  }

  private ListNode list(YAMLParser parser) {
    int from = from(parser);
    List<Node> items = new ArrayList<>();
    int to = from;
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      Node item = node(parser, token);
      to = item.to();
      if (!(item instanceof Scalar scalar) || !lost.isSplitAmount(scalar)) {
        items.add(item);
      }
      token = parser.nextToken();
    }
    return new ListNode(items, from, isFlow(from) ? to(parser) : to);
  }

  private MapNode map(YAMLParser parser) {
    int from = from(parser);
    List<MapNode.Entry> entries = new ArrayList<>();
    Map<String, Scalar> keys = new HashMap<>();
    int to = from;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      lost.atNode(from(parser));
      Scalar key = scalar(parser);
      Node value = node(parser, parser.nextToken());
      to = Math.max(key.to(), value.to());
      if (lost.isSplitAmount(key) || lost.isMergeKey(key)) {
        continue;
      }
      Scalar other = keys.putIfAbsent(key.value(), key);
      if (other == null) {
        entries.add(new MapNode.Entry(key, value));
      } else {
        file.fault(
            key,
            "the key \"" + key.value() + "\" stands twice here, first in line " + file.line(other));
      }
    }
    return new MapNode(entries, from, isFlow(from) ? to(parser) : to);
  }

  private Scalar scalar(YAMLParser parser) {
    int from = from(parser);
    int to = to(parser);
    String value = parser.getString();
    Scalar.Style style = Scalar.Style.at(file.raw(), from, to);
    if (style == Scalar.Style.BLOCK) {
      to = from + file.raw().substring(from, to).stripTrailing().length();
    }
    String written = file.raw().substring(from, to);
    if (value != null && value.length() == to - from && style == Scalar.Style.PLAIN) {
      value = written; // a repaired line's words are the editor's own
    }
    Scalar scalar = new Scalar(value == null ? "" : value, style, from, to);
    lost.behind(scalar);
    return scalar;
  }

  private boolean isFlow(int from) {
    return from < file.raw().length() && "[{".indexOf(file.raw().charAt(from)) >= 0;
  }

  private int from(YAMLParser parser) {
    return offsets.of((int) parser.currentTokenLocation().getCharOffset());
  }

  private int to(YAMLParser parser) {
    return offsets.of((int) parser.currentLocation().getCharOffset());
  }
}
