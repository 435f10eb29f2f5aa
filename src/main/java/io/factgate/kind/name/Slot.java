package io.factgate.kind.name;

import io.factgate.kind.Mention;
import io.factgate.text.Lemmas;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The place that a name takes in its sentence: what stands before and behind it.
 *
 * @param name the name that takes it
 * @param span where it stands; a pronoun's place where that stands for the name
 * @param left the words with content before it, the nearest first
 * @param right those behind it
 * @param terms all of these, as stems
 * @param before the word or sign directly before it
 * @param after the same behind it; "'s" where the name owns something
 * @param sentence the whole sentence
 */
record Slot(
    Mention<NameValue> name,
    Span span,
    List<Term> left,
    List<Term> right,
    Set<String> terms,
    String before,
    String after,
    Span sentence) {

  /**
   * A word with content.
   *
   * @param stem one form for all inflections, a country for its adjective
   * @param direct whether no other capital stands between it and the name
   */
  record Term(String stem, boolean direct) {}

  private static final Set<String> FUNCTION = WordList.words(Slot.class, "function-words.txt");

  /** The place of a mention. */
  static Slot of(Mention<NameValue> mention) {
    return of(mention, mention.span());
  }

  /** The place of words that stand for the mention. */
  static Slot of(Mention<NameValue> mention, Span span) {
    Text text = mention.text();
    Span sentence = text.sentences().get(text.sentenceAt(span.start())).span();
    List<Token> tokens = narrated(text.tokensIn(sentence.union(span)), span);
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= span.start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().start() < span.end()) {
      last++;
    }
    String before = first > 0 ? tokens.get(first - 1).folded() : "";
    String after = last < tokens.size() ? tokens.get(last).folded() : "";
    boolean owns = last > first && Words.isPossessive(tokens.get(last - 1));
    List<Term> left = walk(text, tokens, first - 1, -1);
    List<Term> right = walk(text, tokens, last, 1);
    return new Slot(
        mention, span, left, right, stems(left, right), before, owns ? "'s" : after, sentence);
  }

  /** Without what is quoted beside a name: who said that is another question. */
  private static List<Token> narrated(List<Token> tokens, Span name) {
    List<Token> narrated = new ArrayList<>();
    boolean quoted = false;
    for (Token token : tokens) {
      String sign = token.type() == Token.Type.SIGN ? token.folded() : "";
      quoted = sign.equals("“") || !sign.equals("”") && quoted != sign.equals("\"");
      if (quoted && token.span().overlaps(name)) {
        return tokens;
      }
      if (!quoted) {
        narrated.add(token);
      }
    }
    return narrated;
  }

  private static List<Term> walk(Text text, List<Token> tokens, int from, int step) {
    List<Term> terms = new ArrayList<>();
    boolean direct = true;
    for (int i = from; i >= 0 && i < tokens.size(); i += step) {
      Optional<String> term = term(text, tokens.get(i));
      if (term.isPresent()) {
        terms.add(new Term(term.get(), direct));
        direct &= i == 0 || !Words.isCapital(text, tokens.get(i));
      }
    }
    return List.copyOf(terms);
  }

  /** The stem of a word with content, a country for its adjective, digits as they are. */
  static Optional<String> term(Text text, Token token) {
    if (token.isNumber()) {
      return Optional.of(token.folded());
    }
    if (token.folded().equals("us") && Words.isAllCapitals(text, token)) {
      return Countries.key("us");
    }
    String word = token.isWord() ? Words.fold(token) : "";
    if (word.length() < 2 || FUNCTION.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(Countries.key(word).orElseGet(() -> Lemmas.stem(word)));
  }

  private static Set<String> stems(List<Term> left, List<Term> right) {
    Set<String> all = new LinkedHashSet<>();
    left.forEach(term -> all.add(term.stem()));
    right.forEach(term -> all.add(term.stem()));
    return all;
  }

  /** The other words of the sentence, folded. */
  Set<String> beside() {
    Set<String> words = new HashSet<>();
    for (Token token : name.text().tokensIn(sentence)) {
      if (token.isWord() && !token.span().overlaps(span)) {
        words.add(Words.fold(token));
      }
    }
    return words;
  }

  /** Whether a pronoun stands here for the name. */
  boolean isPronoun() {
    return !span.equals(name.span());
  }
}
