package io.factgate.kind.name;

import io.factgate.text.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which places lie in which: towns in regions, regions in countries. Names are folded. */
final class Places {

  private static final Map<String, Set<String>> WITHIN = new HashMap<>();
  private static final Set<String> REGIONS = new HashSet<>();

  static {
    for (String line : WordList.lines(Places.class, "places.txt")) {
      int colon = line.indexOf(':');
      boolean regions = line.startsWith("regions ");
      String of = line.substring(line.indexOf(' ') + 1, colon).strip();
      for (String place : line.substring(colon + 1).split(",")) {
        WITHIN.computeIfAbsent(place.strip(), p -> new HashSet<>()).add(of);
        if (regions) {
          REGIONS.add(place.strip());
        }
      }
    }
  }

  private Places() {}

  /** Whether the words name a country, a region or a town of the table. */
  static boolean isPlace(String name) {
    return Countries.isCountry(name) || WITHIN.containsKey(name);
  }

  /** Whether towns that the table lacks may lie in it. */
  static boolean isWide(String name) {
    return Countries.isCountry(name) || REGIONS.contains(name);
  }

  /**
   * Whether the two can not be one place told more or less exactly: both are in the table and none
   * lies in the other, or neither is and both are towns as far as one can tell.
   */
  static boolean areApart(String one, String two) {
    if (!isPlace(one) || !isPlace(two)) {
      return !isWide(one) && !isWide(two);
    }
    Set<String> a = around(one);
    Set<String> b = around(two);
    return !a.contains(key(two)) && !b.contains(key(one)) && !isLoose(one) && !isLoose(two);
  }

  /** Continents and points of the compass lie across countries: they tell nothing for certain. */
  private static boolean isLoose(String name) {
    return WITHIN.getOrDefault(key(name), Set.of()).contains("world");
  }

  private static String key(String name) {
    return Countries.key(name).orElse(name);
  }

  private static Set<String> around(String name) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(key(name));
    while (!open.isEmpty()) {
      String place = open.remove();
      if (all.add(place)) {
        open.addAll(WITHIN.getOrDefault(place, Set.of()));
      }
    }
    return all;
  }
}
