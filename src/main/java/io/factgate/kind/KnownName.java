package io.factgate.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person, place or body as the editor knows it; dates are inclusive. */
public record KnownName(
    String name,
    List<KnownRole> roles,
    List<String> aliases,
    List<String> wrong,
    Optional<LocalDate> born) {

  /** Copies the lists. */
  public KnownName {
    roles = List.copyOf(roles);
    aliases = List.copyOf(aliases);
    wrong = List.copyOf(wrong);
  }

  /** A name without anything else. */
  public static KnownName of(String name) {
    return new KnownName(name, List.of(), List.of(), List.of(), Optional.empty());
  }

  /** A role, and from when until when it is held; open ends are empty. */
  public record KnownRole(String role, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Whether it is held on that day; an unknown day counts as held. */
    public boolean isHeldOn(Optional<LocalDate> day) {
      return day.isEmpty()
          || (from.map(f -> !day.get().isBefore(f)).orElse(true)
              && until.map(u -> !day.get().isAfter(u)).orElse(true));
    }
  }
}
