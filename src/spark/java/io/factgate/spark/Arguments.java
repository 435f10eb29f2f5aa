package io.factgate.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of an audit on Spark, as {@code --name value}. */
final class Arguments {

  static final String USAGE =
      """
      --archive PATH,…   files or folders of the archive, on any file system of Hadoop
      --facts PATH,…     the facts files
      --out PATH         where results are written; it must not be there
      --format NAME      jsonl (as it is by default), parquet, files or warc
      --fields NAME=…,…  what fields are called: id=slug,date=meta.published
      --fact ID          the one fact to hold the archive against
      --rules RULE=…,…   levels that replace the rules' own
      --locale TAG, --zone ID, --encoding NAME""";

  private static final List<String> NAMES =
      List.of(
          "archive", "facts", "out", "format", "fields", "fact", "rules", "locale", "zone",
          "encoding");

  private final Map<String, String> values = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  Arguments(String[] words) {
    for (int i = 0; i < words.length; i += 2) {
      String name = words[i].startsWith("--") ? words[i].substring(2) : "";
      if (!NAMES.contains(name) || i + 1 == words.length) {
        problems.add("there is no argument \"" + words[i] + "\", or nothing behind it");
      } else {
        values.put(name, words[i + 1]);
      }
    }
    for (String wanted : List.of("archive", "facts", "out")) {
      if (!values.containsKey(wanted)) {
        problems.add("--" + wanted + " is missing");
      }
    }
  }

  List<String> problems() {
    return problems;
  }

  String value(String name, String otherwise) {
    return Optional.ofNullable(values.get(name)).orElse(otherwise);
  }

  /** Several values behind one name. */
  List<String> list(String name) {
    String value = values.get(name);
    return value == null ? List.of() : List.of(value.split(","));
  }
}
