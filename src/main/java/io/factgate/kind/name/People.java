package io.factgate.kind.name;

import io.factgate.kind.Names;
import io.factgate.kind.name.Roster.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Persons by their names, so that the cost of a question does not grow with their number. */
final class People {

  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> bySound = new HashMap<>();

  /** The person of the full name, who is added where there is none. */
  Person get(String name, Function<String, Person> made) {
    String key = Names.fold(name);
    Person known = byName.get(key);
    if (known != null) {
      return known;
    }
    Person person = made.apply(name);
    byName.put(key, person);
    order.put(key, order.size());
    List<String> words = Spelling.words(name);
    if (name.indexOf(' ') > 0) {
      put(bySurname, words.get(words.size() - 1), person);
    }
    words.stream().map(Spelling::skeleton).distinct().forEach(sound -> put(bySound, sound, person));
    put(bySound, joined(words), person);
    return person;
  }

  private static void put(Map<String, List<Person>> index, String key, Person person) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
  }

  /** A key that no word is. */
  private static String joined(List<String> words) {
    return " " + String.join("", words);
  }

  /** Those of several words whose last one it is. */
  List<Person> bearers(String surname) {
    return bySurname.getOrDefault(surname, List.of());
  }

  /** Those who share a word with the name, in whatever spelling, in the order of their adding. */
  List<Person> like(String name) {
    List<String> words = Spelling.words(name);
    Map<Integer, Person> found = new TreeMap<>();
    List<String> keys = new ArrayList<>(words.stream().map(Spelling::skeleton).toList());
    keys.add(joined(words));
    for (String key : keys) {
      for (Person person : bySound.getOrDefault(key, List.of())) {
        found.put(order.get(Names.fold(person.name())), person);
      }
    }
    return List.copyOf(found.values());
  }

  /** The person of that full name, in whatever spelling. */
  Optional<Person> named(String name) {
    Person found = byName.get(Names.fold(name));
    return found != null
        ? Optional.of(found)
        : like(name).stream().filter(p -> Spelling.isSame(p.name(), name)).findFirst();
  }

  Iterable<Person> all() {
    return byName.values();
  }
}
