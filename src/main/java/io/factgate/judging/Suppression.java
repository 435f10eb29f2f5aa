package io.factgate.judging;

import io.factgate.text.Place;
import io.factgate.text.Span;
import java.util.Optional;

/** One ignore mark: what it hushes where, and whether it did. */
final class Suppression {

  final String rule;
  final Span scope;
  final Optional<String> words;
  final Place place;
  final String path;
  final String reason;
  boolean used;

  Suppression(
      String rule, Span scope, Optional<String> words, String path, Place place, String reason) {
    this.rule = rule;
    this.scope = scope;
    this.words = words;
    this.path = path;
    this.place = place;
    this.reason = reason;
  }
}
