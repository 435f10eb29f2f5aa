package io.factgate.kind;

import io.factgate.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of fact: what it finds in a text, and what it says of what it found. Implementations are
 * stateless and thread-safe.
 *
 * <p>Values are held against each other in one of two ways. Where {@link #dimension} gives a key,
 * the matching stage looks for mentions of the same thing and asks {@link #compare}. Where {@link
 * #search} gives a trace, the kind itself has looked for the mention's words (quotes, spellings).
 *
 * @param <V> the value that it reads, immutable
 */
public interface Kind<V> {

  /** The name in reports: {@code quantity}. */
  String name();

  /** The class of its values. */
  Class<V> type();

  /** Every rule that it raises, the two below included. */
  List<Rule> rules();

  /** Raised where a known value of the same thing differs. */
  Rule contradicted();

  /** Raised where nothing known states the value. */
  Rule unsupported();

  /**
   * Every mention in the text, in order; mentions of one call do not overlap, but those of a
   * container may share a part: one source of two contents.
   */
  List<Mention<V>> detect(Text text, Setting setting);

  /**
   * The fields of a mention in {@code mentions.jsonl}, in order, behind kind, text and place.
   * Values are strings, BigDecimal, Boolean, Span (written with text and place), and lists and maps
   * of these.
   */
  Map<String, Object> describe(Mention<V> mention);

  /** Whether mentions of this kind hold others in them and never compete with them for words. */
  default boolean isContainer() {
    return false;
  }

  /** What is wrong with one mention alone: 31 June. */
  default List<Objection> check(Mention<V> mention, Setting setting) {
    return List.of();
  }

  /** What is wrong with the mentions of one draft together: parts that do not add up. */
  default List<Objection> checkTogether(List<Mention<V>> mentions, Setting setting) {
    return List.of();
  }

  /**
   * The key under which mentions can speak of the same thing ({@code money}, {@code length}, {@code
   * date}); empty where the mention is not matched by its context.
   */
  default Optional<String> dimension(Mention<V> mention) {
    return Optional.empty();
  }

  /**
   * Whether values of sources may contradict a draft's where no fact speaks; else facts alone do: a
   * sentence that names another place may well speak of another thing.
   */
  default boolean isHeldAgainstSources() {
    return true;
  }

  /** The words of the mention that tell what is measured or counted, as lemmas: noun, modifiers. */
  default List<String> subject(Mention<V> mention) {
    return List.of();
  }

  /** What was done to come to the value, where the mention's own words tell that. */
  default Optional<Deed> deed(Mention<V> mention) {
    return Optional.empty();
  }

  /** Whether its words tell how far two values are apart, not one of them: "rose 5 percent". */
  default boolean isStep(Mention<V> mention) {
    return false;
  }

  /** The unit in which the value is written, or how fine it is: {@code USD}, {@code week}. */
  default Optional<String> unit(Mention<V> mention) {
    return Optional.empty();
  }

  /** The numbers that a value is made of, in digits, whatever they count. */
  default Set<String> figures(Mention<V> mention) {
    return Set.of();
  }

  /** Holds a draft's value against a known one. */
  default Comparison compare(V draft, V known) {
    return Comparison.incomparable("not compared");
  }

  /**
   * Whether a draft's value is off by no more than an editor allows.
   *
   * @param amount a share of the known value where relative (0.02), else an amount in its unit
   */
  default boolean isWithin(V draft, V known, BigDecimal amount, boolean relative) {
    return false;
  }

  /**
   * Whether a draft's value may have been worked out from what stands together in one sentence: the
   * sum of two values, or one of them rounded. That is no proof, but no contradiction either.
   *
   * @param known of all kinds
   */
  default boolean mayFollow(Mention<V> draft, List<Mention<?>> known) {
    return false;
  }

  /** What the mention tells about the words round it. */
  default List<Hint> hints(Mention<V> mention) {
    return List.of();
  }

  /**
   * Prepares to look for mentions in what is known; finds nothing where that is left to matching.
   */
  default Search<V> search(List<Witness> witnesses, Setting setting) {
    return mention -> Optional.empty();
  }
}
