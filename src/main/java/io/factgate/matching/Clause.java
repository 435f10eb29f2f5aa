package io.factgate.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the clause of a mention says of it, as terms.
 *
 * @param governor the word that puts the value to its use: {@code kill} in "killed 12 people"
 * @param segment what stands with the value between two commas or conjunctions
 * @param role the preposition that tells a step from an end: "rose by", "rose to", "rose from"
 * @param theme what the sentence opens with, where that is no name: {@code inflation}
 * @param names the names in the clause
 * @param extent what narrows the clause: "In the capital …", "Turnout among the young …"
 * @param stretch the part of a game that it tells of: "in the first quarter"
 * @param place the name of a place directly behind: "three people in Leeds"
 * @param isShared whether the sentence shares out among several places
 * @param modifiers for each term the terms directly before it
 * @param isStep whether the value tells how far two others are apart: "rose 5 percent"
 * @param isPossible whether it can, may or is expected to be so
 * @param isPart whether the value is a part of something: "30 of its 40 seats"
 */
record Clause(
    Optional<String> governor,
    Set<String> segment,
    Optional<String> role,
    Optional<String> theme,
    Set<String> names,
    Set<String> extent,
    Set<String> stretch,
    Set<String> place,
    boolean isShared,
    Map<String, Set<String>> modifiers,
    boolean isStep,
    boolean isPossible,
    boolean isPart) {

  /** The same with another governor, if there is one. */
  Clause withGovernor(Optional<String> other) {
    return other.isEmpty()
        ? this
        : new Clause(
            other,
            segment,
            role,
            theme,
            names,
            extent,
            stretch,
            place,
            isShared,
            modifiers,
            isStep,
            isPossible,
            isPart);
  }
}
