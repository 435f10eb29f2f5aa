package io.factgate.story;

import io.factgate.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file's name tells: a draft, a file of the house, or one that nobody wrote. */
final class FileNames {

  /** The editor's facts, of a story or of the house. */
  static final String FACTS = "facts.yaml";

  private static final Set<String> DRAFTS =
      Set.of("md", "markdown", "adoc", "asciidoc", "html", "htm", "txt", "docx", "odt");
  private static final List<String> HOUSE =
      List.of("README", "CHANGELOG", "LICENSE", "CONTRIBUTING");

  /** What goals write under a name of their own and with the ending of a draft. */
  private static final Set<String> OUTPUTS = Set.of(Options.BASELINE, "factgate.html");

  private FileNames() {}

  /** Whether goals write a file of this name. */
  static boolean isOutput(String name) {
    return OUTPUTS.contains(name);
  }

  /** Hidden files, locks of an office program, files put aside with an underscore. */
  static boolean isAside(String name) {
    return name.startsWith(".") || name.startsWith("_") || name.startsWith("~$");
  }

  /** Hidden files and locks, which are nowhere read. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$");
  }

  /** Whether drafts may be called so; {@code license-fees.md} may, {@code LICENSE.md} not. */
  static boolean mayBeDraft(String name) {
    return !isAside(name)
        && !name.equals(FACTS)
        && !name.equals("facts.yml")
        && !name.equals("pom.xml")
        && !isOfTheHouse(name);
  }

  /** Whether the file is of a format in which drafts are written. */
  static boolean isDraft(String name) {
    return mayBeDraft(name) && DRAFTS.contains(extension(name));
  }

  /** What stands behind the last point, in lower case; empty where there is none. */
  static String extension(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  static String of(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static boolean isOfTheHouse(String name) {
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return HOUSE.stream().anyMatch(h -> name.startsWith(h) || stem.equalsIgnoreCase(h));
  }
}
