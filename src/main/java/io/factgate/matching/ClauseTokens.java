package io.factgate.matching;

import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import io.factgate.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words and signs of one clause, and what each of them is. */
final class ClauseTokens {

  private final Text text;
  private final List<Token> tokens;
  private final Function<Token, Optional<String>> term;
  private final Predicate<Token> isName;
  private final Predicate<Token> isValue;

  /**
   * The tokens of one clause.
   *
   * @param term the term of a token
   * @param isName whether a token belongs to a known or read name
   * @param isValue whether it belongs to a number or a time
   */
  ClauseTokens(
      Text text,
      List<Token> tokens,
      Function<Token, Optional<String>> term,
      Predicate<Token> isName,
      Predicate<Token> isValue) {
    this.text = text;
    this.tokens = tokens;
    this.term = term;
    this.isName = isName;
    this.isValue = isValue;
  }

  int size() {
    return tokens.size();
  }

  /** The word or sign, in lower case; empty outside the clause. */
  String at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).folded() : "";
  }

  /** Whether the word is one of a class. */
  boolean is(int i, Set<String> words) {
    return words.contains(at(i));
  }

  /** The term of a word that is no part of a value. */
  Optional<String> content(int i) {
    return isValue(i) ? Optional.empty() : term(i);
  }

  /** The term of a word, if it has one. */
  Optional<String> term(int i) {
    return term.apply(tokens.get(i));
  }

  boolean isValue(int i) {
    return isValue.test(tokens.get(i));
  }

  /** A known or read name. */
  boolean isName(int i) {
    return isName.test(tokens.get(i));
  }

  /** A name, or a capital that does not only open the sentence. */
  boolean isNamed(int i) {
    if (isName(i)) {
      return true;
    }
    return isCapital(i)
        && !isValue(i)
        && (i > 0 && !isSign(i - 1) || i + 1 < size() && isCapital(i + 1));
  }

  /** Whether most longer words have a capital, as in a headline. */
  boolean isTitleCase() {
    return TitleCase.isIn(text, tokens);
  }

  /** A sign that parts clauses or lists, or a bracket or mark of quotation. */
  boolean isSign(int i) {
    Token token = tokens.get(i);
    return !token.isWord()
        && !token.isNumber()
        && token.folded().length() == 1
        && ";:,—–()“”\"".contains(token.folded());
  }

  private boolean isCapital(int i) {
    Token token = tokens.get(i);
    return token.isWord() && Character.isUpperCase(text.prose().charAt(token.span().start()));
  }
}
