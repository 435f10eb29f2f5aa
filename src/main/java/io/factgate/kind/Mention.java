package io.factgate.kind;

import io.factgate.text.Span;
import io.factgate.text.Text;

/**
 * A place in a text where a kind read a value.
 *
 * @param span the words that bear the value, in the prose of the text
 * @param core the part of the span that a finding marks when the value alone is wrong; mostly the
 *     span itself
 */
public record Mention<V>(Kind<V> kind, Text text, Span span, Span core, V value)
    implements Comparable<Mention<?>> {

  /** A mention whose core is the whole span. */
  public Mention(Kind<V> kind, Text text, Span span, V value) {
    this(kind, text, span, span, value);
  }

  /** The words as the prose has them. */
  public String words() {
    return text.at(span);
  }

  /** Compares with another mention, as known: incomparable where the kinds differ. */
  public Comparison compareWith(Mention<?> known) {
    return kind.equals(known.kind())
        ? kind.compare(value, kind.type().cast(known.value()))
        : Comparison.incomparable("another kind of value");
  }

  /** In order of place, the longer first; kinds in the order of their names. */
  @Override
  public int compareTo(Mention<?> other) {
    int order = span.compareTo(other.span());
    return order != 0 ? order : kind.name().compareTo(other.kind().name());
  }
}
