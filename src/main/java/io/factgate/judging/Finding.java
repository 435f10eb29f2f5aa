package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong at one place; plain data.
 *
 * @param rule the rule's name
 * @param path the document, relative to the base directory
 * @param message one sentence that quotes the words and tells what is known
 * @param found the words of the draft as written
 * @param expected what would be right, where known
 * @param fact the fact's id, where one is behind it
 * @param fingerprint holds as long as rule, document and words hold; free of line numbers
 */
public record Finding(
    String rule,
    Level level,
    String path,
    Place place,
    String message,
    String found,
    Optional<String> expected,
    Optional<String> fact,
    List<Evidence> evidence,
    String fingerprint) {

  /** Copies the evidence. */
  public Finding {
    evidence = List.copyOf(evidence);
  }

  /** The same, which holds no document in memory. */
  public Finding alone() {
    return new Finding(
        rule,
        level,
        path,
        place,
        message,
        found,
        expected,
        fact,
        evidence.stream().map(Evidence::alone).toList(),
        fingerprint);
  }
}
