package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a mention speaks of, as far as the words round it tell.
 *
 * @param dimension only mentions of one dimension can speak of the same thing
 * @param subject terms of what is measured or counted, the head first; empty where nothing tells
 * @param terms the terms of the sentence with their weights: rare and near words weigh most
 * @param whole all terms of the sentence, weighed by rarity alone
 * @param beyond terms that stand only behind a later value of the dimension, and tell of that one
 * @param isBesideRival whether another value of the dimension stands in the sentence
 * @param around the terms of the sentence before
 * @param clause what the clause says of it
 * @param before the word or sign directly before it, in lower case; empty where there is none
 * @param behind the one directly behind it
 * @param also other terms by which it may be spoken of
 * @param phrases the same as they are written, in lower case
 * @param reach the sentence up to the next value of the dimension behind the mention
 * @param actors the names in the clause, else the nearest before it
 * @param isNamedFar whether the actors stand outside of the clause
 * @param speakers who says it, full names or words as written; empty where nothing tells
 * @param times mentions of dates in the sentence; where it has none, the year of the text's own day
 * @param sentence the sentence
 * @param isDenied whether the clause says that it is not so
 * @param supposition whether the clause only supposes it
 * @param isFormer whether the clause says that it held before
 * @param isContrasted whether it is only what another value of the sentence is compared with
 */
public record Context(
    Mention<?> mention,
    String dimension,
    List<String> subject,
    Map<String, Double> terms,
    Map<String, Double> whole,
    Set<String> beyond,
    boolean isBesideRival,
    Set<String> around,
    Clause clause,
    String before,
    String behind,
    Set<String> also,
    List<String> phrases,
    Span reach,
    Set<String> actors,
    boolean isNamedFar,
    Set<String> speakers,
    List<Mention<?>> times,
    Span sentence,
    boolean isDenied,
    Supposition supposition,
    boolean isFormer,
    boolean isContrasted) {

  /** The sentence of a mention, and what of the mention stands outside of it. */
  public static Span sentence(Mention<?> mention) {
    Text text = mention.text();
    int at = text.sentenceAt(mention.span().start());
    return text.sentences().get(at).span().union(mention.span());
  }

  /** Whether the clause only supposes it. */
  public boolean isSupposed() {
    return supposition != Supposition.NONE;
  }

  /** Whether it stands in a heading. */
  public boolean isHeading() {
    Text text = mention.text();
    int at = text.sentenceAt(mention.span().start());
    return text.blocks().get(text.sentences().get(at).block()).role().isHeading();
  }

  /** Whether it is a headline, or written like one: most words have a capital. */
  public boolean isHeadline() {
    return isHeading() || TitleCase.isIn(mention.text(), mention.text().tokensIn(sentence));
  }

  /** Whether both clauses name the same, whoever acts. */
  public boolean namesTheSame(Context other) {
    return clause.names().equals(other.clause.names());
  }

  /** Whether the sentence has the term, or it is one by which it may be spoken of. */
  boolean states(String term) {
    return whole.containsKey(term) || also.contains(term);
  }

  /** Whether it states each of them. */
  boolean statesAll(Collection<String> stated) {
    return stated.stream().allMatch(this::states);
  }

  /** The weight of all terms. */
  double weight() {
    return terms.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The one speaker, where the text tells of exactly one. */
  Optional<String> speaker() {
    return speakers.size() == 1 ? Optional.of(speakers.iterator().next()) : Optional.empty();
  }
}
