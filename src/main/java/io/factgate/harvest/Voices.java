package io.factgate.harvest;

import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.matching.Source;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Who speaks in the sources, with the roles that they are given, and what they are quoted with. */
final class Voices {

  private static final int MOST = 15;

  private static final int MOST_NAMES = 30;

  /** Shorter quotes are words that anybody may use. */
  private static final int LEAST_WORDS = 4;

  private static final int MOST_WORDS = 40;

  /** "Ada Quill", "Ines van der Lund"; not "Quill", not "the mayor". */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’'.-]*+(?: \\p{L}[\\p{L}’'.-]*+)++");

  private final List<Source> sources;
  private final Function<Source, String> file;
  private final Names known;
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();
  private final Set<String> fullNames = new LinkedHashSet<>();

  Voices(List<Source> sources, Function<Source, String> file, Names known) {
    this.sources = sources;
    this.file = file;
    this.known = known;
    for (Source source : sources) {
      source.witness().mentions().forEach(this::addName);
    }
  }

  List<Entry> gather() {
    Map<String, Entry> names = new LinkedHashMap<>();
    roles.keySet().stream()
        .filter(name -> known.resolve(name).isEmpty())
        .limit(MOST_NAMES)
        .forEach(name -> names.put(name, name(name)));
    Map<String, Entry> quotes = new LinkedHashMap<>();
    for (Source source : sources) {
      for (Mention<?> mention : source.witness().mentions()) {
        Optional<Quoted> quoted = quoted(mention);
        if (quoted.isPresent() && quotes.size() < MOST) {
          String speaker = quoted.get().speaker;
          String words = quoted.get().words;
          if (known.resolve(speaker).isEmpty()) {
            names.computeIfAbsent(speaker, this::name);
          }
          quotes.computeIfAbsent(Names.fold(words), key -> quote(words, speaker, quotes.size()));
        }
      }
    }
    List<Entry> all = new ArrayList<>(names.values());
    all.addAll(quotes.values());
    return all;
  }

  /** What somebody is quoted with, without its marks. */
  private record Quoted(String words, String speaker) {}

  /** A quote of one piece and of a length that is somebody's own, by a full name. */
  private Optional<Quoted> quoted(Mention<?> mention) {
    Map<String, Object> fields = mention.describe();
    if (!"direct".equals(fields.get("form")) || !(fields.get("content") instanceof Span content)) {
      return Optional.empty();
    }
    String words = bare(mention.text().at(content));
    int count = words.split("\\s+").length;
    boolean isOwn = count >= LEAST_WORDS && count <= MOST_WORDS && words.indexOf('"') < 0;
    return isOwn
        ? speaker(mention, fields).map(speaker -> new Quoted(words, speaker))
        : Optional.empty();
  }

  /** The speaker's full name; of a surname alone the one name of the sources that ends with it. */
  private Optional<String> speaker(Mention<?> mention, Map<String, Object> fields) {
    String named =
        fields.get("speaker") instanceof String speaker
            ? speaker
            : fields.get("source") instanceof Span source ? mention.text().at(source) : "";
    if (named.indexOf(' ') > 0) {
      return fields.containsKey("speaker") ? Optional.of(named) : Optional.empty();
    }
    List<String> whole =
        fullNames.stream().filter(name -> name.endsWith(" " + named) && !named.isEmpty()).toList();
    return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
  }

  private Entry name(String name) {
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + Yaml.scalar(name));
    List<String> held = List.copyOf(roles.getOrDefault(name, Set.of()));
    if (held.size() == 1) {
      lines.add("  role: " + Yaml.scalar(held.get(0)));
    } else if (!held.isEmpty()) {
      lines.add("  roles: " + Yaml.list(held));
    }
    return new Entry(name, "names", lines, false, "name: " + name);
  }

  /** A name of two words or more, so that it is somebody's own, with the role it is given. */
  private void addName(Mention<?> mention) {
    String words = mention.words().replace('\n', ' ');
    if (mention.kind().isContainer() || !FULL_NAME.matcher(words).matches()) {
      return;
    }
    fullNames.add(words);
    if (mention.describe().get("role") instanceof String role) {
      roles
          .computeIfAbsent(words, name -> new LinkedHashSet<>())
          .add(role.replaceFirst("^(?:the|a|an) ", ""));
    }
  }

  private Entry quote(String words, String speaker, int number) {
    String folded = Names.fold(words);
    List<String> files =
        sources.stream()
            .filter(s -> Names.fold(s.witness().text().prose()).contains(folded))
            .map(file)
            .toList();
    String id =
        "quote-" + Ids.plain(speaker.substring(speaker.lastIndexOf(' ') + 1)) + "-" + (number + 1);
    List<String> lines = new ArrayList<>();
    lines.add("- id: " + id);
    lines.add("  quote: " + Yaml.quoted(words));
    lines.add("  speaker: " + Yaml.scalar(speaker));
    if (!files.isEmpty()) {
      lines.add("  sources: " + Yaml.list(files));
    }
    return new Entry(id, "facts", lines, false, words);
  }

  private static String bare(String words) {
    return words
        .replace('\n', ' ')
        .replaceAll("^[\\s“”\"‘’']++|(?<![\\s“”\"‘’',])[\\s“”\"‘’',]++$", "")
        .replaceAll("\\s+", " ");
  }
}
