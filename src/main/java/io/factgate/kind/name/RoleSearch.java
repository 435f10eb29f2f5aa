package io.factgate.kind.name;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the role that a draft gives somebody against the roles that are known. */
final class RoleSearch {

  private final Roster roster;
  private final Setting setting;

  RoleSearch(Roster roster, Setting setting) {
    this.roster = roster;
    this.setting = setting;
  }

  /**
   * An objection where the draft's role goes with none of the known ones. Two offices of different
   * sorts exclude each other only where one person cannot hold both, or another one is known to
   * hold the draft's.
   */
  Optional<Objection> contradiction(Mention<NameValue> mention) {
    NameValue value = mention.value();
    Optional<RolePhrase> role = value.role().flatMap(RolePhrase::of);
    if (role.isEmpty() || role.get().former()) {
      return Optional.empty();
    }
    Optional<Roster.Person> person = roster.person(value.best());
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<Roster.HeldRole> roles =
        person.get().roles().stream().filter(r -> r.phrase().isPresent()).toList();
    boolean contradicted =
        role.get().group().equals("any")
            ? isSetAbove(role.get(), roles)
            : isContradicted(role.get(), roles, person.get());
    if (!contradicted) {
      return Optional.empty();
    }
    Roster.HeldRole best =
        roles.stream()
            .filter(r -> !isGone(r))
            .findFirst()
            .or(() -> roles.stream().filter(r -> isSameOffice(role.get(), r)).findFirst())
            .orElse(roles.get(0));
    return Optional.of(
        new Objection(
            NameKind.ROLE,
            value.roleSpan().orElse(mention.span()),
            "says \""
                + value.role().orElse("")
                + "\", but "
                + person.get().name()
                + " "
                + tell(best),
            best.held() ? Optional.of(best.words()) : Optional.empty(),
            evidence(person.get(), roles),
            Optional.empty()));
  }

  /** Made the head of a body for which facts.yaml knows somebody to work, and nothing else. */
  private static boolean isSetAbove(RolePhrase draft, List<Roster.HeldRole> roles) {
    return !roles.isEmpty()
        && roles.stream()
            .allMatch(r -> isStated(r) && r.phrase().filter(draft::leadsBodyOf).isPresent());
  }

  private boolean isContradicted(
      RolePhrase draft, List<Roster.HeldRole> roles, Roster.Person person) {
    List<Roster.HeldRole> gone = roles.stream().filter(RoleSearch::isGone).toList();
    List<Roster.HeldRole> held = roles.stream().filter(r -> !isGone(r)).toList();
    boolean isTheirs = held.stream().anyMatch(r -> isSameOffice(draft, r));
    if (!isTheirs && gone.stream().anyMatch(r -> isStated(r) && isSameOffice(draft, r))) {
      return true;
    }
    if (held.isEmpty()) {
      return !gone.isEmpty() && gone.stream().allMatch(r -> isSameOffice(draft, r));
    }
    return held.stream().noneMatch(r -> goesWith(draft, r, person))
        && gone.stream().allMatch(r -> isStated(r) || isSameOffice(draft, r));
  }

  /** Not held on that day: former, or outside of its dates. */
  private static boolean isGone(Roster.HeldRole role) {
    return !role.held() || role.phrase().filter(RolePhrase::former).isPresent();
  }

  private static boolean isSameOffice(RolePhrase draft, Roster.HeldRole role) {
    return role.phrase().filter(draft::isSameOffice).isPresent();
  }

  /** Whether facts.yaml has the role; what a source leaves out tells nothing. */
  private static boolean isStated(Roster.HeldRole role) {
    return role.evidence().isEmpty();
  }

  /** "is minister of culture since 2024-05-02". */
  private String tell(Roster.HeldRole role) {
    if (role.held()) {
      return "is " + role.words() + role.from().map(day -> " since " + day).orElse("");
    }
    Optional<LocalDate> today = setting.dateline().map(LocalDateTime::toLocalDate);
    Optional<LocalDate> ahead = role.from().filter(day -> today.filter(day::isAfter).isPresent());
    return ahead.isPresent()
        ? "is not " + role.words() + " before " + ahead.get()
        : "was " + role.words() + role.until().map(day -> " until " + day).orElse("");
  }

  private boolean goesWith(RolePhrase draft, Roster.HeldRole known, Roster.Person person) {
    RolePhrase phrase = known.phrase().orElseThrow();
    if (!draft.isCompatible(phrase)) {
      return false;
    }
    if (draft.leadsBodyOf(phrase)) {
      return !isStated(known);
    }
    return phrase.sort().equals(draft.sort())
        || draft.isRank()
        || !isHeldByAnother(draft, phrase, person);
  }

  /**
   * Whether somebody else of the facts' names is known to hold the office. One whose known role is
   * no office may hold it too, unless the two have one surname and so are easily taken for each
   * other.
   */
  private boolean isHeldByAnother(RolePhrase draft, RolePhrase known, Roster.Person person) {
    for (KnownName other : setting.names().all()) {
      if (NameSearch.isKnown(other, person.name())
          || !known.isOffice() && !areOfOneSurname(other.name(), person.name())) {
        continue;
      }
      for (KnownName.KnownRole role : other.roles()) {
        Optional<RolePhrase> phrase = RolePhrase.of(role.role());
        if (phrase.isPresent() && !phrase.get().former() && draft.isSameOffice(phrase.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areOfOneSurname(String one, String two) {
    List<String> a = Spelling.words(one);
    List<String> b = Spelling.words(two);
    return a.get(a.size() - 1).equals(b.get(b.size() - 1));
  }

  /** Where facts.yaml has the name, and where sources give the roles. */
  private List<Evidence> evidence(Roster.Person person, List<Roster.HeldRole> roles) {
    return Stream.concat(
            setting.names().places(person.name()).stream(),
            roles.stream().flatMap(r -> r.evidence().stream()))
        .limit(3)
        .toList();
  }
}
