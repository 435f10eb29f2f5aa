package io.factgate.audit;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of records are called: names of members, or paths with points to nested ones.
 *
 * @param id names the piece; where a record has none, its address does, else its own characters
 * @param date the day from which it is read
 */
public record Fields(String id, String date, String title, String body, String url)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Each field by its own name. */
  public static final Fields USUAL = new Fields("id", "date", "title", "body", "url");

  private static final List<String> NAMES = List.of("id", "date", "title", "body", "url");

  /** Reads {@code id=slug} and the like; empty where an entry is no such pair. */
  public static Optional<Fields> read(List<String> entries) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String entry : entries) {
      int sign = entry.indexOf('=');
      String field = sign < 0 ? "" : entry.substring(0, sign).strip();
      String name = entry.substring(sign + 1).strip();
      if (!NAMES.contains(field) || name.isEmpty()) {
        return Optional.empty();
      }
      named.put(field, name);
    }
    return Optional.of(
        new Fields(
            named.getOrDefault("id", "id"),
            named.getOrDefault("date", "date"),
            named.getOrDefault("title", "title"),
            named.getOrDefault("body", "body"),
            named.getOrDefault("url", "url")));
  }
}
