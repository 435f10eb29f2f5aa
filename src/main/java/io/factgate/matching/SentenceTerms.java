package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of the sentences of one text, as the mentions in them see them; not thread-safe. */
final class SentenceTerms {

  private final Text text;
  private final Rarity rarity;
  private final MentionIndex index;
  private Set<String> before = Set.of();
  private int sentence = -1;

  SentenceTerms(Text text, Rarity rarity, MentionIndex index) {
    this.text = text;
    this.rarity = rarity;
    this.index = index;
  }

  /** Every term of the sentence that tells of no number itself, with its rarity. */
  Map<String, Double> whole(List<Token> tokens, Mention<?> mention) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Token token : tokens) {
      Mention<?> value = index.value(token).orElse(null);
      if (value == null && !mention.span().covers(token.span())) {
        rarity
            .term(text, token)
            .ifPresent(term -> ContextReader.put(all, term, rarity.weight(term)));
      } else if (value != null) {
        Vocabulary.subject(value)
            .forEach(term -> ContextReader.put(all, term, rarity.weight(term)));
      }
    }
    Vocabulary.subject(mention).forEach(term -> ContextReader.put(all, term, rarity.weight(term)));
    mention
        .deed()
        .flatMap(deed -> Vocabulary.term(deed.verb()))
        .ifPresent(term -> ContextReader.put(all, term, rarity.weight(term)));
    return all;
  }

  /** "58 percent from the field and 33 percent from the line": what follows the 33 is its own. */
  Set<String> beyond(List<Token> tokens, int next, Mention<?> mention) {
    if (next == tokens.size()) {
      return Set.of();
    }
    Set<String> beyond = new HashSet<>();
    tokens.subList(next, tokens.size()).stream().flatMap(this::termsOf).forEach(beyond::add);
    tokens.subList(0, next).stream().flatMap(this::termsOf).forEach(beyond::remove);
    Vocabulary.subject(mention).forEach(beyond::remove);
    return beyond;
  }

  /** The terms of the sentence before; mentions of one sentence follow each other. */
  Set<String> before(int at) {
    if (at != sentence) {
      before = termsBefore(at);
      sentence = at;
    }
    return before;
  }

  private Set<String> termsBefore(int at) {
    Set<String> terms = new HashSet<>();
    if (at > 0) {
      for (Token token : text.tokensIn(text.sentences().get(at - 1).span())) {
        rarity.term(text, token).ifPresent(terms::add);
      }
    }
    return terms;
  }

  /** The term of a word, or of what a value counts. */
  private Stream<String> termsOf(Token token) {
    Mention<?> value = index.value(token).orElse(null);
    return value == null ? rarity.term(text, token).stream() : Vocabulary.subject(value).stream();
  }
}
