package io.factgate.kind.designation;

import io.factgate.kind.Names;
import io.factgate.text.Sentence;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the numbers of up to four digits that stand right behind a capitalised word, glued to it or
 * not, and are no part of a longer number.
 */
final class DesignationScanner {

  private static final Set<String> NO_HEADS =
      WordList.words(DesignationScanner.class, "no-heads.txt");

  private static final int LONGEST = 4;

  /** What is read, and the words that a finding marks: the number, or all of "MH370". */
  record Found(Span span, Designation designation) {}

  private final Text text;
  private final List<Token> tokens;

  DesignationScanner(Text text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  List<Found> scan() {
    List<Found> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).isNumber()) {
        at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> at(int number) {
    Token digits = tokens.get(number);
    if (digits.span().length() > LONGEST || goesOn(number)) {
      return Optional.empty();
    }
    int last = isHyphenated(number) ? number - 2 : number - 1;
    boolean isGlued = last < number - 1 || isGlued(last);
    Token head = tokens.get(last);
    boolean isPair = last > 1 && isSign(last - 1, "&") && isGlued(last - 1) && isGlued(last - 2);
    if (!head.isWord() || !isName(head, isGlued || isPair) || !(isGlued || isNext(last, number))) {
      return Optional.empty();
    }
    int first = isPair ? last - 2 : last;
    String name = folded(first, last);
    if (NO_HEADS.contains(name)) {
      return Optional.empty();
    }
    Span whole = new Span(tokens.get(first).span().start(), digits.span().end());
    Span marked = isGlued(number - 1) && last == number - 1 ? whole : digits.span();
    return Optional.of(
        new Found(marked, new Designation(name, digits.folded(), whole, isSure(first, isGlued))));
  }

  private String folded(int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(Names.fold(tokens.get(i).folded()));
    }
    return name.toString();
  }

  /** Whether the number is a part of a longer one or of a word: "3.5", "24-17", "12th", "50%". */
  private boolean goesOn(int number) {
    if (number + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(number + 1);
    if (!isGlued(number)) {
      return next.folded().equals("%");
    }
    if (next.isWord()) {
      return !next.folded().equals("s") && !next.folded().equals("'s");
    }
    boolean isLast = number + 2 == tokens.size() || !isGlued(number + 1);
    return next.isNumber()
        || next.folded().equals("%")
        || (!isLast && !Set.of("'", ")", "\"").contains(next.folded()));
  }

  private boolean isHyphenated(int number) {
    return number > 1
        && Set.of("-", "‑", "‐").contains(tokens.get(number - 1).folded())
        && isGlued(number - 1)
        && isGlued(number - 2);
  }

  /** Whether nothing stands between a token and the next one. */
  private boolean isGlued(int token) {
    return tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  private boolean isNext(int token, int next) {
    String gap =
        text.prose().substring(tokens.get(token).span().end(), tokens.get(next).span().start());
    return gap.equals(" ") || gap.equals("\u00a0");
  }

  private boolean isSign(int token, String sign) {
    return tokens.get(token).folded().equals(sign);
  }

  /** Two letters or more unless one may do, the first or a later one a capital. */
  private boolean isName(Token word, boolean mayBeOne) {
    String written = text.at(word.span());
    return (mayBeOne || word.span().length() > 1)
        && (Character.isUpperCase(written.charAt(0)) || hasInnerCapital(written));
  }

  /** "iPhone", "PlayStation", "COVID". */
  private static boolean hasInnerCapital(String word) {
    return word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private boolean isSure(int head, boolean isGlued) {
    Token word = tokens.get(head);
    if (isGlued || hasInnerCapital(text.at(word.span()))) {
      return true;
    }
    Sentence sentence = text.sentences().get(text.sentenceAt(word.span().start()));
    List<Token> all = text.tokensIn(sentence.span());
    return all.get(0) != word && !TitleCase.isIn(text, all);
  }
}
