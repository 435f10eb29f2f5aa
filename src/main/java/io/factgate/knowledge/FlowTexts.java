package io.factgate.knowledge;

import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the texts that YAML splits at a comma: in {@code {unread: a page, torn}} the second part
 * has no colon and can be no key.
 */
final class FlowTexts {

  private FlowTexts() {}

  /** The entries of a mapping, a part without a colon that is no known key joined to its text. */
  static List<MapNode.Entry> join(YamlFile file, MapNode map, List<String> keys) {
    List<MapNode.Entry> joined = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      MapNode.Entry last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.value() instanceof Scalar text
          && isPart(file, text, entry)
          && !keys.contains(entry.key().value())
          && Suggestions.nearest(entry.key().value(), keys).isEmpty()) {
        String raw = file.raw().substring(text.to(), entry.key().from());
        String whole = text.value() + raw + entry.key().value();
        Scalar value = new Scalar(whole, Scalar.Style.PLAIN, text.from(), entry.key().to());
        joined.set(joined.size() - 1, new MapNode.Entry(last.key(), value));
      } else {
        joined.add(entry);
      }
    }
    return joined;
  }

  private static boolean isPart(YamlFile file, Scalar text, MapNode.Entry entry) {
    Scalar key = entry.key();
    return text.style() == Scalar.Style.PLAIN
        && !text.isEmpty()
        && key.style() == Scalar.Style.PLAIN
        && entry.value() instanceof Scalar nothing
        && nothing.from() == nothing.to()
        && text.to() < key.from()
        && file.raw().substring(text.to(), key.from()).matches(",[ \\t]++")
        && !file.raw().startsWith(":", key.to());
  }
}
