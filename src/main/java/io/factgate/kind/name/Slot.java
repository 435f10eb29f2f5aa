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
 * @param left the words with content before it
 * @param right those behind it
 * @param terms all of these
 * @param before the word or sign directly before it
 * @param after the same behind it; "'s" where the name owns something
 * @param sentence the whole sentence
 */
record Slot(
    Mention<NameValue> name,
    Span span,
    Side left,
    Side right,
    Set<String> terms,
    String before,
    String after,
    Span sentence) {

  /**
   * The words with content on one side, as stems: one form for all inflections, a country for its
   * adjective.
   *
   * @param stems the nearest first
   * @param all the same without order
   * @param direct those with no other capital between them and the name
   */
  record Side(List<String> stems, Set<String> all, Set<String> direct) {

    Side(List<String> stems, Set<String> direct) {
      this(List.copyOf(stems), new HashSet<>(stems), direct);
    }
  }

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
    Side left = walk(text, tokens, first - 1, -1);
    Side right = walk(text, tokens, last, 1);
    Set<String> terms = new LinkedHashSet<>(left.stems());
    terms.addAll(right.stems());
    return new Slot(mention, span, left, right, terms, before, owns ? "'s" : after, sentence);
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

  private static Side walk(Text text, List<Token> tokens, int from, int step) {
    List<String> stems = new ArrayList<>();
    Set<String> direct = new HashSet<>();
    boolean isDirect = true;
    for (int i = from; i >= 0 && i < tokens.size(); i += step) {
      Optional<String> term = term(text, tokens.get(i));
      if (term.isPresent()) {
        stems.add(term.get());
        if (isDirect) {
          direct.add(term.get());
        }
        isDirect &= i == 0 || !Words.isCapital(text, tokens.get(i));
      }
    }
    return new Side(stems, direct);
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
