package io.factgate.kind;

import io.factgate.text.Span;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** Whether this value is off the known one by no more than an editor allows. */
  public boolean isWithin(Mention<?> known, BigDecimal amount, boolean relative) {
    return kind.equals(known.kind())
        && kind.isWithin(value, kind.type().cast(known.value()), amount, relative);
  }

  /** Whether the value may have been worked out from these, which stand together. */
  public boolean mayFollowFrom(List<Mention<?>> known) {
    return kind.mayFollow(this, known);
  }

  /** The key under which it can be matched, if its kind is matched by context. */
  public Optional<String> dimension() {
    return kind.dimension(this);
  }

  /** The numbers that it is made of, in digits. */
  public Set<String> figures() {
    return kind.figures(this);
  }

  /** The words that tell what is measured or counted, as lemmas. */
  public List<String> subject() {
    return kind.subject(this);
  }

  /** Whether its words tell how far two values are apart, not one of them. */
  public boolean isStep() {
    return kind.isStep(this);
  }

  /** What was done to come to it, where its own words tell that. */
  public Optional<Deed> deed() {
    return kind.deed(this);
  }

  /** The unit in which it is written. */
  public Optional<String> unit() {
    return kind.unit(this);
  }

  /** What it tells about the words round it. */
  public List<Hint> hints() {
    return kind.hints(this);
  }

  /** What is wrong with it alone. */
  public List<Objection> check(Setting setting) {
    return kind.check(this, setting);
  }

  /** Its fields in {@code mentions.jsonl}. */
  public Map<String, Object> describe() {
    return kind.describe(this);
  }

  /** By place: values are large, and mentions are looked up often. */
  @Override
  public int hashCode() {
    return 31 * span.hashCode() + kind.name().hashCode();
  }

  /** In order of place, the longer first; kinds in the order of their names. */
  @Override
  public int compareTo(Mention<?> other) {
    int order = span.compareTo(other.span());
    return order != 0 ? order : kind.name().compareTo(other.kind().name());
  }

  /** Those of one kind, in their order. */
  @SuppressWarnings("unchecked") // the kind of a mention tells the type of its value
  public static <V> List<Mention<V>> of(Kind<V> kind, List<Mention<?>> mentions) {
    List<Mention<V>> found = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      if (mention.kind().equals(kind)) {
        found.add((Mention<V>) mention);
      }
    }
    return found;
  }
}
