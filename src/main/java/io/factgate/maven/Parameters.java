package io.factgate.maven;

import io.factgate.Reports;
import io.factgate.audit.Fields;
import io.factgate.kind.Level;
import io.factgate.reading.PageParts;
import io.factgate.reporting.ReportFormat;
import io.factgate.text.Limits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters as users write them; what cannot be read becomes a problem and its default is
 * taken, so that one run tells all problems. Not thread-safe.
 */
final class Parameters {

  private final Path base;
  private final List<String> problems = new ArrayList<>();

  Parameters(Path base) {
    this.base = base;
  }

  /** One sentence each, in the order of reading. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  FailOn failOn(String word) {
    Optional<FailOn> read = FailOn.of(word);
    if (read.isEmpty()) {
      problems.add(
          "factgate.failOn is \"" + word + "\"; allowed are error, warning, note and never");
    }
    return read.orElse(new FailOn(Optional.of(Level.ERROR)));
  }

  /** A share in percent. */
  MinCoverage minCoverage(String words) {
    if (words.matches("\\d{1,2}|100")) {
      return new MinCoverage(Integer.parseInt(words));
    }
    problems.add(
        "factgate.minCoverage is \"" + words + "\"; allowed is a share in percent, from 0 to 100");
    return new MinCoverage(0);
  }

  /** Levels by rule, written {@code number-unsupported=off,arithmetic=error}. */
  Map<String, Level> rules(List<String> entries, Collection<String> known) {
    Map<String, Level> levels = new TreeMap<>();
    for (String entry : entries) {
      int sign = entry.indexOf('=');
      String rule = sign < 0 ? entry.strip() : entry.substring(0, sign).strip();
      String word = sign < 0 ? "" : entry.substring(sign + 1).strip();
      Optional<Level> level = Level.of(word);
      if (sign < 0) {
        problems.add("factgate.rules: \"" + rule + "\" has no level; write " + rule + "=warning");
      } else if (!known.contains(rule)) {
        problems.add("factgate.rules: there is no rule \"" + rule + "\"; there are " + list(known));
      } else if (level.isEmpty()) {
        problems.add(
            "factgate.rules: "
                + rule
                + " is \""
                + word
                + "\"; allowed are error, warning, note and off");
      }
      level.ifPresent(l -> levels.put(rule, l));
    }
    return levels;
  }

  /** House files; each must be there. */
  List<Path> facts(List<String> files) {
    List<Path> found = new ArrayList<>();
    for (String file : files) {
      Optional<Path> path = path("facts", file);
      if (path.isPresent() && !Files.isRegularFile(path.get())) {
        String lack = Files.exists(path.get()) ? " is no file" : " does not exist";
        problems.add("factgate.facts: " + file + lack);
      }
      path.ifPresent(found::add);
    }
    return found;
  }

  /** Files and folders of an archive, which must be there. */
  List<Path> archive(List<String> places) {
    List<Path> found = new ArrayList<>();
    for (String place : places) {
      Optional<Path> path = path("archive", place);
      if (path.isPresent() && !Files.exists(path.get())) {
        problems.add("factgate.archive: " + place + " does not exist");
      }
      path.ifPresent(found::add);
    }
    return found;
  }

  /** What the fields of records are called. */
  Fields fields(List<String> entries) {
    Optional<Fields> read = Fields.read(entries);
    if (read.isEmpty()) {
      problems.add(
          "factgate.fields is \""
              + String.join(",", entries)
              + "\"; write for example id=slug,date=meta.published; fields are id, date, title,"
              + " body and url");
    }
    return read.orElse(Fields.USUAL);
  }

  /** A file of findings that are passed over, which the engine looks for. */
  Optional<Path> baseline(@Nullable String file) {
    return Optional.ofNullable(file).flatMap(words -> path("baseline", words));
  }

  /** A folder, which need not exist. */
  Path folder(String name, String folder) {
    Path path = path(name, folder).orElse(base);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      problems.add("factgate." + name + ": " + folder + " is no folder");
    }
    return path;
  }

  /** Patterns; what Maven cut at the comma inside of braces is put together again. */
  List<String> globs(List<String> pieces) {
    List<String> globs = new ArrayList<>();
    String open = "";
    for (String piece : pieces) {
      String glob = open.isEmpty() ? piece.strip() : open + "," + piece.strip();
      boolean isOpen = glob.lastIndexOf('{') > glob.lastIndexOf('}');
      open = isOpen ? glob : "";
      if (!isOpen && !glob.isEmpty()) {
        globs.add(glob);
      }
    }
    if (!open.isEmpty()) {
      globs.add(open);
    }
    return globs;
  }

  Locale locale(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      // told below, as for a tag without a language
    }
    problems.add("factgate.locale is \"" + tag + "\"; write a language tag such as en-US or en-GB");
    return Locale.US;
  }

  ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      problems.add("factgate.zone is \"" + id + "\"; write a zone such as UTC or America/New_York");
      return ZoneId.of("UTC");
    }
  }

  Charset encoding(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      problems.add(
          "factgate.encoding is \""
              + name
              + "\"; write a character set such as UTF-8 or ISO-8859-1");
      return StandardCharsets.UTF_8;
    }
  }

  /** English is the one language that is read so far. */
  void language(String code) {
    if (!code.equals("auto") && !code.equals("en")) {
      problems.add("factgate.language is \"" + code + "\"; allowed are auto and en");
    }
  }

  /** Which parts of HTML pages are read, by CSS selectors. */
  PageParts pages(@Nullable String content, @Nullable String skip) {
    return new PageParts(selector("content", content), selector("skip", skip));
  }

  /** How much a document may take. */
  Limits limits(String time, String characters, String bytes, String nesting) {
    Limits usual = Limits.USUAL;
    return new Limits(
        Duration.ofSeconds(limit("time", time, "seconds", 86_400, usual.time().toSeconds())),
        (int) limit("characters", characters, "characters", 500_000_000, usual.characters()),
        limit("bytes", bytes, "bytes", 2_000_000_000, usual.bytes()),
        (int) limit("nesting", nesting, "levels", 2_000, usual.nesting()));
  }

  private long limit(String name, String words, String unit, int most, long usual) {
    long read = words.matches("\\d{1,10}") ? Long.parseLong(words) : 0;
    if (read < 1 || read > most) {
      problems.add(
          "factgate.limit.%s is \"%s\"; allowed is a number of %s from 1 to %d"
              .formatted(name, words, unit, most));
      return usual;
    }
    return read;
  }

  private Optional<String> selector(String name, @Nullable String words) {
    if (words != null && !PageParts.isSelector(words)) {
      problems.add(
          "factgate.html." + name + " is \"" + words + "\", no CSS selector; write .article-body");
      return Optional.empty();
    }
    return Optional.ofNullable(words);
  }

  /** Whether evidence is told by its place alone. */
  boolean isPlaceOnly(String evidence) {
    if (!evidence.equals("words") && !evidence.equals("place")) {
      problems.add("factgate.evidence is \"" + evidence + "\"; allowed are words and place");
    }
    return evidence.equals("place");
  }

  /** Formats by name; SARIF is written in any case. */
  List<ReportFormat> formats(List<String> names, String version) {
    List<ReportFormat> formats = new ArrayList<>();
    List<String> known = new ArrayList<>(List.of("sarif"));
    Reports.onRequest(version).forEach(format -> known.add(format.name()));
    for (String word : names) {
      String name = word.strip();
      Optional<ReportFormat> format =
          Reports.onRequest(version).stream().filter(f -> f.name().equals(name)).findFirst();
      if (format.isEmpty() && !name.equals("sarif")) {
        problems.add(
            "factgate.formats: there is no format \""
                + name
                + "\"; there are "
                + String.join(", ", known));
      }
      format.filter(f -> !formats.contains(f)).ifPresent(formats::add);
    }
    return formats;
  }

  /** A path as it is written here or on Windows: {@code desk/names.yaml}. */
  private Optional<Path> path(String name, String words) {
    try {
      return Optional.of(base.resolve(words.replace('\\', '/')).normalize());
    } catch (InvalidPathException e) {
      problems.add("factgate." + name + ": \"" + words + "\" is no path: " + e.getReason());
      return Optional.empty();
    }
  }

  private static String list(Collection<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
