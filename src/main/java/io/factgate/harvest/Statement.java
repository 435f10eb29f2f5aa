package io.factgate.harvest;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.matching.Context;
import io.factgate.matching.Source;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value that a source states, in its context. */
record Statement(Source source, Context context) {

  /** "Two sides", "three leaders" tell nothing that a draft gets wrong. */
  private static final BigDecimal MANY = new BigDecimal(4);

  /** Shorter and longer sentences tell too little or too much for a claim. */
  private static final int SHORT = 25;

  private static final int LONG = 320;

  /** Words that open a noun phrase, so that the word before them is rarely a noun. */
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "these");

  /** Whether it is a number with its unit, or a date of its own, that the source itself states. */
  boolean isWorthIt() {
    Map<String, Object> fields = context.mention().describe();
    boolean isOdd =
        fields.containsKey("ordinal")
            || fields.containsKey("score")
            || fields.containsKey("fraction");
    boolean isTimed = fields.containsKey("from") || "DURATION".equals(fields.get("type"));
    boolean isDated = isTimed && words().chars().anyMatch(Character::isDigit);
    int length = context.sentence().length();
    boolean isFew =
        fields.get("value") instanceof BigDecimal value
            && value.compareTo(MANY) < 0
            && words().chars().noneMatch(Character::isDigit);
    return !isOdd
        && !isFew
        && (fields.containsKey("unit") || isDated)
        && !context.isDenied()
        && !context.isSupposed()
        && !context.isFormer()
        && length >= SHORT
        && length <= LONG
        && !endsInVerb()
        && text().at(context.sentence()).indexOf('{') < 0;
  }

  /** "26 samples puts its age": what is counted goes on to a verb, as the article behind shows. */
  private boolean endsInVerb() {
    List<Token> behind =
        text().tokensIn(new Span(mention().span().end(), context.sentence().end()));
    return words().strip().split("\\s+").length > 2
        && mention().subject().size() > 0
        && !behind.isEmpty()
        && DETERMINERS.contains(behind.get(0).folded());
  }

  /** A year alone, which in most sentences tells only of when they speak. */
  boolean isYear() {
    return words().matches("\\d{4}");
  }

  Text text() {
    return source.witness().text();
  }

  Mention<?> mention() {
    return context.mention();
  }

  String words() {
    return mention().words();
  }

  /** Whether a token is part of another value that stands in the sentence. */
  boolean isOfAnotherValue(Token token) {
    return source.witness().mentions().stream()
        .filter(m -> !m.kind().isContainer() && !m.equals(mention()))
        .filter(m -> m.hints().stream().noneMatch(h -> h.sort() == Hint.Sort.ACTOR))
        .anyMatch(m -> m.span().covers(token.span()));
  }

  /** The sentence, the values of these statements of it in braces. */
  static String claim(List<Statement> ofOneSentence) {
    Statement first = ofOneSentence.get(0);
    Text text = first.text();
    StringBuilder claim = new StringBuilder();
    int at = first.context().sentence().start();
    List<Span> values =
        ofOneSentence.stream().map(s -> s.mention().span()).sorted().distinct().toList();
    for (Span value : values) {
      if (value.start() >= at) {
        claim.append(text.at(new Span(at, value.start())));
        claim.append('{').append(text.at(value)).append('}');
        at = value.end();
      }
    }
    claim.append(text.at(new Span(at, first.context().sentence().end())));
    return claim.toString().replace('\n', ' ').strip();
  }

  /** Whether another one stands in the same sentence of the same source. */
  boolean isBeside(Statement other) {
    return source.equals(other.source()) && context.sentence().equals(other.context().sentence());
  }
}
