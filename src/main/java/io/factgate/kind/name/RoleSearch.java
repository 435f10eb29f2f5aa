package io.factgate.kind.name;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import java.util.List;
import java.util.Optional;

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
    if (role.isEmpty() || role.get().former() || role.get().group().equals("any")) {
      return Optional.empty();
    }
    Optional<Roster.Person> person = roster.person(value.best());
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<Roster.HeldRole> roles =
        person.get().roles().stream().filter(r -> r.phrase().isPresent()).toList();
    if (roles.isEmpty() || roles.stream().anyMatch(r -> goesWith(role.get(), r, person.get()))) {
      return Optional.empty();
    }
    Roster.HeldRole best = roles.get(0);
    return Optional.of(
        new Objection(
            NameKind.ROLE,
            value.roleSpan().orElse(mention.span()),
            "says \""
                + value.role().orElse("")
                + "\", but "
                + person.get().name()
                + " is "
                + best.words(),
            Optional.of(best.words()),
            evidence(roles),
            Optional.empty()));
  }

  private boolean goesWith(RolePhrase draft, Roster.HeldRole known, Roster.Person person) {
    RolePhrase phrase = known.phrase().orElseThrow();
    boolean gone = phrase.former() || !known.held();
    if (gone) {
      return !draft.isSameOffice(phrase);
    }
    if (!draft.isCompatible(phrase)) {
      return false;
    }
    return phrase.sort().equals(draft.sort())
        || phrase.group().equals("any")
        || !isHeldByAnother(draft, person);
  }

  /** Whether somebody else of the facts' names is known to hold the office. */
  private boolean isHeldByAnother(RolePhrase draft, Roster.Person person) {
    for (KnownName other : setting.names().all()) {
      if (NameSearch.isKnown(other, person.name())) {
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

  private static List<Evidence> evidence(List<Roster.HeldRole> roles) {
    return roles.stream().flatMap(r -> r.evidence().stream()).limit(3).toList();
  }
}
