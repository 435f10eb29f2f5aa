package io.factgate.kind.attribution;

import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.kind.name.NameValue;
import io.factgate.kind.name.RolePhrase;
import io.factgate.kind.name.Spelling;
import io.factgate.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is who in one text: surnames and roles to full names. */
final class Cast {

  private static final Set<String> FEMALE = firstNames("f ");
  private static final Set<String> MALE = firstNames("m ");

  private static final Set<String> BODIES = WordList.words(Cast.class, "body-words.txt");

  private static final Set<String> TITLES = WordList.words(Cast.class, "titles.txt");

  private final Setting setting;
  private final Map<String, Set<String>> bySurname = new HashMap<>();
  private final Map<String, RolePhrase> roles = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  Cast(List<Mention<NameValue>> names, Setting setting) {
    this.setting = setting;
    for (Mention<NameValue> mention : names) {
      String full = untitled(mention.value().best());
      List<String> words = Spelling.words(full);
      if (words.size() > 1) {
        bySurname
            .computeIfAbsent(words.get(words.size() - 1), w -> new LinkedHashSet<>())
            .add(full);
        mention.value().role().flatMap(RolePhrase::of).ifPresent(r -> roles.put(full, r));
      }
      if (mention.value().person()) {
        persons.add(Names.fold(full));
      }
    }
  }

  /** The full name that a name in the text stands for; its words where no fuller name is there. */
  String fullName(NameValue value) {
    if (value.fullName().isPresent()) {
      return value.fullName().get();
    }
    String name = untitled(value.words());
    List<String> words = Spelling.words(name);
    if (words.size() == 1) {
      Set<String> full = bySurname.getOrDefault(words.get(0), Set.of());
      if (full.size() == 1) {
        return full.iterator().next();
      }
    }
    return name;
  }

  /** "DS Smith" is Smith; a title alone stays. */
  private static String untitled(String name) {
    int from = 0;
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', from)) {
      if (!isTitle(name.substring(from, blank))) {
        break;
      }
      from = blank + 1;
    }
    return name.substring(from);
  }

  /** Whether the word is a shortened title and names nobody: "Det". */
  static boolean isTitle(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return bare.length() < 6 && TITLES.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** Whether the name is a person's, as far as this text or the facts tell. */
  boolean isPerson(NameValue value) {
    String full = fullName(value);
    return value.person()
        || persons.contains(Names.fold(full))
        || setting.names().resolve(full).filter(Cast::isPerson).isPresent();
  }

  /** Whether one who speaks under that name can only be a person: no paper, ministry or country. */
  boolean isSpeakingPerson(NameValue value) {
    if (isPerson(value)) {
      return true;
    }
    List<String> words = Spelling.words(fullName(value));
    return words.size() > 1 && words.size() < 5 && words.stream().noneMatch(BODIES::contains);
  }

  private static boolean isPerson(KnownName name) {
    return !name.roles().isEmpty() || name.born().isPresent();
  }

  /** The one who holds a role: an alias of the facts, else the one whom the text gives the role. */
  Optional<String> holder(String role) {
    Optional<KnownName> alias = setting.names().resolve(role);
    if (alias.isPresent()) {
      return alias.map(KnownName::name);
    }
    Optional<RolePhrase> phrase = RolePhrase.of(role);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Set<String> holders = new LinkedHashSet<>();
    roles.forEach(
        (name, held) -> {
          if (isSame(phrase.get(), held)) {
            holders.add(name);
          }
        });
    for (KnownName name : setting.names().all()) {
      for (KnownName.KnownRole held : name.roles()) {
        if (RolePhrase.of(held.role()).filter(r -> isSame(phrase.get(), r)).isPresent()) {
          holders.add(name.name());
        }
      }
    }
    return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
  }

  private static boolean isSame(RolePhrase wanted, RolePhrase held) {
    return wanted.isSameOffice(held) && wanted.former() == held.former();
  }

  /** Whether the pronoun can stand for the name. */
  static boolean agrees(String pronoun, String name) {
    String first = Names.fold(name.split(" ")[0]);
    return !(pronoun.equals("he") ? FEMALE : MALE).contains(first);
  }

  /** Whether the pronoun certainly goes with the name's sex. */
  static boolean isCertain(String pronoun, String name) {
    String first = Names.fold(name.split(" ")[0]);
    return (pronoun.equals("he") ? MALE : FEMALE).contains(first);
  }

  private static Set<String> firstNames(String sex) {
    Set<String> names = new HashSet<>();
    for (String line : WordList.lines(Spelling.class, "first-names.txt")) {
      if (line.startsWith(sex)) {
        for (String name : line.substring(2).split("\\s+")) {
          names.add(Names.fold(name));
        }
      }
    }
    return Set.copyOf(names);
  }
}
