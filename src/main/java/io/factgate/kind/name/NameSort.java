package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.List;
import java.util.Set;

/** What a name names, as far as it tells itself. */
enum NameSort {
  PERSON,
  /** Countries with their adjectives, regions and towns. */
  PLACE,
  BODY,
  /** Arenas, halls, streets and the like. */
  SITE,
  UNKNOWN;

  /** Whether the two are known to be of different sorts. */
  static boolean differ(NameSort one, NameSort two) {
    return one != two && one != UNKNOWN && two != UNKNOWN;
  }

  private static final Set<String> FIRST_NAMES = WordList.words(NameSort.class, "first-names.txt");
  private static final Set<String> SITES =
      Set.of(
          "arena",
          "stadium",
          "center",
          "centre",
          "garden",
          "gardens",
          "hall",
          "park",
          "dome",
          "coliseum",
          "theatre",
          "theater",
          "street",
          "road",
          "avenue",
          "square",
          "bridge",
          "airport",
          "station",
          "hotel",
          "tower",
          "palace",
          "castle",
          "hospital",
          "prison");
  private static final Set<String> GENERIC = WordList.words(NameSort.class, "generic.txt");
  private static final Set<String> BODIES = WordList.words(NameSort.class, "bodies.txt");

  /** Whether the folded word stands in many names: a sort of body, event or place. */
  static boolean isGeneric(String word) {
    return GENERIC.contains(word) || BODIES.contains(word);
  }

  /** Whether the folded word ends the name of a street, a hall and the like. */
  static boolean isSite(String word) {
    return SITES.contains(word);
  }

  /** Whether the folded word is a first name of the table. */
  static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word);
  }

  /** The sort of a name. */
  static NameSort of(NameValue value) {
    List<String> words = Spelling.words(value.best());
    String name = String.join(" ", words);
    if (value.person()) {
      return PERSON;
    }
    if (Places.isPlace(name)) {
      return PLACE;
    }
    if (words.size() > 1 && SITES.contains(words.get(words.size() - 1))) {
      return SITE;
    }
    if (ByNames.isBody(name) || words.stream().anyMatch(BODIES::contains)) {
      return BODY;
    }
    if (!words.isEmpty() && FIRST_NAMES.contains(words.get(0))) {
      return PERSON;
    }
    String written = value.words();
    boolean initials =
        written.length() > 1
            && written.length() < 7
            && written.chars().allMatch(Character::isUpperCase);
    return initials ? BODY : UNKNOWN;
  }
}
