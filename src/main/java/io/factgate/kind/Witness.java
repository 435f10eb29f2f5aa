package io.factgate.kind;

import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A text that drafts are held against: a source, or the words of one fact.
 *
 * @param mentions everything that was read in it, in order
 * @param voice whose voice its narrator is: the publisher's full name, where known
 * @param fact the fact's id; empty for a source
 * @param present the year of its own day, as a mention; empty where the day is unknown
 */
public record Witness(
    Text text,
    List<Mention<?>> mentions,
    Optional<String> voice,
    Optional<String> fact,
    Optional<Mention<?>> present) {

  /** A witness of an unknown day. */
  public Witness(
      Text text, List<Mention<?>> mentions, Optional<String> voice, Optional<String> fact) {
    this(text, mentions, voice, fact, Optional.empty());
  }

  /** Copies the mentions. */
  public Witness {
    mentions = List.copyOf(mentions);
  }

  /** The mentions of one kind. */
  public <V> List<Mention<V>> mentions(Kind<V> kind) {
    return Mention.of(kind, mentions);
  }

  /** Whether it is a fact of the editor's. */
  public boolean isFact() {
    return fact.isPresent();
  }

  /** The same without a year that its sentences tell of where they tell no time. */
  public Witness ofNoYear() {
    return new Witness(text, mentions, voice, fact, Optional.empty());
  }
}
