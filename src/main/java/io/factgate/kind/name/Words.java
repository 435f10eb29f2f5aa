package io.factgate.kind.name;

import io.factgate.kind.Names;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.List;

/** How the tokens of a text are read as parts of names. */
final class Words {

  private Words() {}

  /** Lower case, accents off, no "'s". */
  static String fold(Token token) {
    String word = token.folded();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return Names.fold(word);
      }
    }
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Where the token ends as part of a name: before "'s". */
  static int end(Token token) {
    return isPossessive(token) ? token.span().end() - 2 : token.span().end();
  }

  static boolean isPossessive(Token token) {
    return token.isWord() && token.folded().endsWith("'s") && token.span().length() > 2;
  }

  static boolean isCapital(Text text, Token token) {
    return token.isWord() && Character.isUpperCase(text.prose().codePointAt(token.span().start()));
  }

  /** At least two letters, all of them capitals. */
  static boolean isAllCapitals(Text text, Token token) {
    if (!token.isWord() || token.span().length() < 2) {
      return false;
    }
    return text.at(token.span()).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the two follow each other with nothing or one blank between them, in one block. */
  static boolean areNext(Text text, List<Token> tokens, int left, int right) {
    int from = tokens.get(left).span().end();
    int to = tokens.get(right).span().start();
    return to == from || (to == from + 1 && text.prose().charAt(from) != '\n');
  }

  static boolean isSign(Token token, char sign) {
    return token.type() == Token.Type.SIGN && token.folded().charAt(0) == sign;
  }

  static boolean isHyphen(Token token) {
    return isSign(token, '-') || isSign(token, '‑') || isSign(token, '‐');
  }
}
