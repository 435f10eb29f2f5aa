package io.factgate.kind.name;

import io.factgate.text.Span;
import java.util.Optional;

/**
 * A proper name in a text.
 *
 * @param words the name as written, without "'s"
 * @param fullName the full name of the known one that it stands for
 * @param role the role that the text gives beside the name, as written
 * @param roleSpan where that role stands
 * @param knownRole the role that facts.yaml knows for the text's day; of several the one that the
 *     text gives, or the first
 * @param wrong whether the spelling is listed as one that must never appear
 * @param person whether it is a person's name for certain
 */
public record NameValue(
    String words,
    Optional<String> fullName,
    Optional<String> role,
    Optional<Span> roleSpan,
    Optional<String> knownRole,
    boolean wrong,
    boolean person) {

  /** The role as known, else as the text gives it. */
  Optional<String> bestRole() {
    return knownRole.or(() -> role);
  }

  /** The full name where it is known, the words otherwise. */
  public String best() {
    return fullName.orElse(words);
  }
}
