package io.factgate.kind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The known names, looked up by full name, alias or surname; immutable. A word that several names
 * share resolves to none.
 */
public final class Names {

  /** A name misspelled, or another one in its stead. */
  public static final Rule WRONG =
      new Rule(
          "name-wrong", Level.ERROR, "A name is misspelled, or stands in a known one's stead.");

  /** A name that nothing known has. */
  public static final Rule UNSUPPORTED =
      new Rule("name-unsupported", Level.WARNING, "Neither facts nor sources know the name.");

  /** No names at all. */
  public static final Names NONE = new Names(List.of());

  private final List<KnownName> all;
  private final Map<String, List<Evidence>> places;
  private final Map<String, Set<KnownName>> byWords = new HashMap<>();

  /** Indexes names that stand nowhere. */
  public Names(List<KnownName> names) {
    this(names, Map.of());
  }

  /**
   * Indexes the names.
   *
   * @param places where the facts files have them, by full name
   */
  public Names(List<KnownName> names, Map<String, List<Evidence>> places) {
    this.all = List.copyOf(names);
    this.places = Map.copyOf(places);
    for (KnownName name : all) {
      add(name.name(), name);
      name.aliases().forEach(alias -> add(alias, name));
    }
    for (KnownName name : all) {
      surname(name).ifPresent(surname -> add(surname, name));
    }
  }

  /** All of them, in the order of the facts files. */
  public List<KnownName> all() {
    return all;
  }

  /** Where the facts files have the full name. */
  public List<Evidence> places(String fullName) {
    return places.getOrDefault(fullName, List.of());
  }

  /**
   * The one name that the words stand for: full name, alias or surname, accents and case folded.
   */
  public Optional<KnownName> resolve(String words) {
    Set<KnownName> found = candidates(words);
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** All names that the words may stand for. */
  public Set<KnownName> candidates(String words) {
    return byWords.getOrDefault(fold(words), Set.of());
  }

  /** All the words that some name can be called by, folded as {@link #fold} does. */
  public Set<String> words() {
    return byWords.keySet();
  }

  /**
   * The surname of a person's name: its last word, particles ("von der") before it included; none
   * for a name of one word, or one whose words tell a body or a place ("Bank of Norland").
   */
  public static Optional<String> surname(KnownName name) {
    if (name.roles().isEmpty() && name.born().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>(List.of(name.name().strip().split("\\s+")));
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(fold(words.get(last)))) {
      last--;
    }
    if (last < 1) {
      return Optional.empty();
    }
    int first = last;
    while (first > 1 && PARTICLES.contains(fold(words.get(first - 1)))) {
      first--;
    }
    return Optional.of(String.join(" ", words.subList(first, last + 1)));
  }

  /** Lower case, accents off, apostrophes plain, one space between words, no "'s" at the end. */
  public static String fold(String words) {
    String plain = isPlain(words) ? words : plain(words);
    String folded = plain.toLowerCase(Locale.ROOT);
    return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
  }

  private static String plain(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFD);
    String apostrophes = MARKS.matcher(bare).replaceAll("").replace('’', '\'');
    return BLANKS.matcher(apostrophes).replaceAll(" ").strip();
  }

  /** Most words are: printable ASCII with single spaces inside; nothing of them is to be folded. */
  private static boolean isPlain(String words) {
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return words.isEmpty() || before != ' ';
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]++");

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "al", "el", "bin",
          "ten", "la", "le");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private void add(String words, KnownName name) {
    byWords.computeIfAbsent(fold(words), w -> new LinkedHashSet<>()).add(name);
  }
}
