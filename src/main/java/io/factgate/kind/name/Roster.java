package io.factgate.kind.name;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody whom the facts and the sources name in full, with the roles that they give them. */
final class Roster {

  /**
   * A role that is known of somebody, and who says so.
   *
   * @param held whether it is held on the day that the roster is for
   * @param evidence where a source gives it; empty for one of facts.yaml
   */
  record HeldRole(
      String words,
      Optional<RolePhrase> phrase,
      boolean held,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<Evidence> evidence) {

    static HeldRole of(KnownName.KnownRole role, Optional<LocalDate> day) {
      return new HeldRole(
          role.role(),
          RolePhrase.of(role.role()),
          role.isHeldOn(day),
          role.from(),
          role.until(),
          Optional.empty());
    }

    static HeldRole of(String role, Evidence evidence) {
      return new HeldRole(
          role,
          RolePhrase.of(role),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.of(evidence));
    }
  }

  /** Somebody with a full name. */
  record Person(String name, boolean known, List<HeldRole> roles, List<Evidence> evidence) {}

  private static final Set<String> JOINTS = Set.of("of", "and", "for", "the", "&");

  private final People persons = new People();
  private final Set<String> written = new HashSet<>();
  private final Set<String> skeletons = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> initials = new HashSet<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private final Map<String, Boolean> near = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Setting setting;

  Roster(NameKind kind, List<Witness> witnesses, Setting setting) {
    this.setting = setting;
    setting.names().all().forEach(this::add);
    List<Mention<NameValue>> surnames = new ArrayList<>();
    for (Witness witness : witnesses) {
      for (Token token : witness.text().tokens()) {
        if (token.isWord()) {
          write(Words.fold(token));
        }
      }
      addInitials(witness.text());
      for (Mention<NameValue> mention : witness.mentions(kind)) {
        if (mention.value().wrong()) {
          continue;
        }
        List<String> words = Spelling.words(mention.value().best());
        words.forEach(word -> named.computeIfAbsent(word, Spelling::skeleton));
        Countries.key(String.join(" ", words)).ifPresent(countries::add);
        if (NameSort.of(mention.value()) == NameSort.PERSON) {
          people.add(Names.fold(mention.value().best()));
          people.add(words.get(words.size() - 1));
        }
        if (Spelling.words(mention.value().best()).size() > 1) {
          add(mention);
        } else {
          surnames.add(mention);
        }
      }
    }
    surnames.forEach(this::addBySurname);
  }

  private void add(KnownName name) {
    List<HeldRole> roles = new ArrayList<>();
    for (KnownName.KnownRole role : name.roles()) {
      roles.add(HeldRole.of(role, setting.dateline().map(LocalDateTime::toLocalDate)));
    }
    List<Evidence> evidence = new ArrayList<>(setting.names().places(name.name()));
    persons.get(name.name(), n -> new Person(n, true, roles, evidence));
    write(name.name());
    name.aliases().forEach(this::write);
    name.roles().forEach(role -> write(role.role()));
  }

  private void add(Mention<NameValue> mention) {
    Person person =
        persons.get(
            mention.value().best(),
            n -> new Person(n, false, new ArrayList<>(), new ArrayList<>()));
    enrich(person, mention);
  }

  private void addBySurname(Mention<NameValue> mention) {
    String surname = Names.fold(mention.value().words());
    List<Person> bearers = persons.bearers(surname);
    if (bearers.size() == 1) {
      enrich(bearers.get(0), mention);
    }
  }

  private static void enrich(Person person, Mention<NameValue> mention) {
    Evidence evidence = new Evidence(mention.text(), mention.span());
    if (person.evidence().size() < 3) {
      person.evidence().add(evidence);
    }
    NameValue value = mention.value();
    value.roleSpan().ifPresent(role -> person.roles().add(held(mention, role)));
    further(mention).ifPresent(role -> person.roles().add(held(mention, role)));
  }

  private static HeldRole held(Mention<NameValue> mention, Span role) {
    Text text = mention.text();
    return HeldRole.of(text.at(role), new Evidence(text, mention.span().union(role)));
  }

  /** "Senator Ida Stein, Minister of Water": the second role, behind the name. */
  private static Optional<Span> further(Mention<NameValue> mention) {
    Text text = mention.text();
    return mention
        .value()
        .roleSpan()
        .filter(role -> role.start() < mention.span().start())
        .flatMap(role -> new RoleFinder(text).after(text.tokenAt(mention.span().end())));
  }

  /** The initials of every row of capitals: "SEC" for Securities and Exchange Commission. */
  private void addInitials(Text text) {
    List<String> row = new ArrayList<>();
    for (Token token : text.tokens()) {
      boolean small = JOINTS.contains(token.folded());
      if (Words.isCapital(text, token)) {
        row.add(Words.fold(token));
        for (int from = 0; from < row.size() - 1; from++) {
          initials.add(ByNames.initials(row.subList(from, row.size())));
        }
        if (row.size() > 5) {
          row.remove(0);
        }
      } else if (!small) {
        row.clear();
      }
    }
  }

  /** Whether a name stands under its initials, a by-name, or another form of its country. */
  private boolean isKnownOtherwise(List<String> words) {
    String name = String.join(" ", words);
    return Countries.key(name)
            .or(() -> Countries.nearly(name))
            .filter(countries::contains)
            .isPresent()
        || (words.size() == 1 && initials.contains(name))
        || (words.size() > 1 && written.contains(ByNames.initials(words)))
        || ByNames.of(name).stream().anyMatch(other -> !other.equals(name) && writes(other));
  }

  /** How far a name stands in what is known. */
  Standing standing(NameValue value) {
    List<String> words = Spelling.words(value.best());
    long found = words.stream().filter(this::knows).count();
    if (found == words.size() || isKnownOtherwise(words)) {
      return Standing.WHOLE;
    }
    if (words.stream().filter(w -> !knows(w)).anyMatch(this::nearly)) {
      return Standing.NEARLY;
    }
    return found == 0 ? Standing.NOT : Standing.PARTLY;
  }

  /** How far the words of a name stand in what is known. */
  enum Standing {
    WHOLE,
    /** Some word stands in a like spelling alone. */
    NEARLY,
    PARTLY,
    NOT
  }

  /** Everybody, by name. */
  People persons() {
    return persons;
  }

  /** The person of that full name. */
  Optional<Person> person(String name) {
    return persons.named(name);
  }

  /** Whether a text tells that it is a person's name. */
  boolean isPerson(Person person) {
    return people.contains(Names.fold(person.name()));
  }

  int countOfSurname(String surname) {
    return persons.bearers(surname).size();
  }

  private void write(String words) {
    for (String word : Spelling.words(words)) {
      if (written.add(word)) {
        Countries.key(word).ifPresent(countries::add);
        skeletons.add(Spelling.skeleton(word));
      }
    }
  }

  /** Whether the word stands somewhere in this or another transcription. */
  boolean knows(String word) {
    return skeletons.contains(Spelling.skeleton(word));
  }

  /** Whether some word of a name is nearly this one: another spelling, a short form. */
  boolean nearly(String word) {
    return near.computeIfAbsent(
        word,
        w -> {
          String sound = Spelling.skeleton(w);
          return named.entrySet().stream()
              .anyMatch(
                  n ->
                      !n.getKey().equals(w)
                          && NameContrast.isNear(w, sound, n.getKey(), n.getValue()));
        });
  }

  /** What a name names, as far as it, or everybody's full names, tell. */
  NameSort sort(NameValue value) {
    NameSort sort = NameSort.of(value);
    if (sort != NameSort.UNKNOWN) {
      return sort;
    }
    List<String> words = Spelling.words(value.best());
    boolean namesake = words.size() == 2 && people.contains(words.get(1));
    return namesake || people.contains(Names.fold(value.best())) ? NameSort.PERSON : sort;
  }

  /** Whether all words stand, as written, in some source or known name. */
  boolean writes(String words) {
    return written.containsAll(Spelling.words(words));
  }

  boolean hasName(NameValue value) {
    return writes(value.words()) || value.fullName().filter(this::writes).isPresent();
  }
}
