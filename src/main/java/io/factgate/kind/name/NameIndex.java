package io.factgate.kind.name;

import io.factgate.kind.KnownName;
import io.factgate.kind.Names;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the longest known name, alias, surname or wrong spelling at a token. */
final class NameIndex {

  /** Between words, and between digits and letters, where tokens part too: "Philadelphia 76ers". */
  private static final Pattern BREAK =
      Pattern.compile("[^\\p{L}\\p{N}']+|(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})");

  private final Names names;
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  /** A way of writing a name; a common one may stand in lower case: "the mayor". */
  private record Entry(
      List<String> words, String written, boolean common, Optional<String> right) {}

  /**
   * What stands at a token.
   *
   * @param end index of the token behind it
   * @param name the full name it stands for; empty where several share it
   * @param wrong whether it is a listed wrong spelling
   */
  record Match(int end, Optional<KnownName> name, boolean wrong) {}

  NameIndex(Names names) {
    this.names = names;
    for (KnownName name : names.all()) {
      add(name.name(), Optional.empty());
      name.aliases().forEach(alias -> add(alias, Optional.empty()));
      Names.surname(name).ifPresent(surname -> add(surname, Optional.empty()));
    }
    for (KnownName name : names.all()) {
      for (String wrong : name.wrong()) {
        add(wrong, Optional.of(name.name()));
        String first = BREAK.split(name.name())[0];
        if (BREAK.split(wrong).length == 1 && !first.isEmpty()) {
          add(first + " " + wrong, Optional.of(name.name()));
        }
      }
    }
  }

  private void add(String written, Optional<String> right) {
    String folded = Names.fold(written);
    List<String> words = List.of(BREAK.split(folded));
    if (words.isEmpty() || words.get(0).isEmpty()) {
      return;
    }
    boolean common = Character.isLowerCase(written.codePointAt(0)) && words.size() > 1;
    byFirst
        .computeIfAbsent(words.get(0), w -> new ArrayList<>(2))
        .add(new Entry(words, written, common, right));
  }

  Optional<Match> longest(Text text, int at) {
    List<Token> tokens = text.tokens();
    List<Entry> entries = byFirst.getOrDefault(Words.fold(tokens.get(at)), List.of());
    Optional<Match> best = Optional.empty();
    for (Entry entry : entries) {
      int end = matchEnd(text, at, entry);
      if (end > at && (best.isEmpty() || end > best.get().end())) {
        best = Optional.of(match(entry, end));
      }
    }
    return best;
  }

  private Match match(Entry entry, int end) {
    Optional<KnownName> name =
        entry.right().isPresent()
            ? names.resolve(entry.right().get())
            : names.resolve(entry.written());
    return new Match(end, name, entry.right().isPresent());
  }

  /** Behind the entry's last token; -1 where it does not stand here. */
  private static int matchEnd(Text text, int at, Entry entry) {
    List<Token> tokens = text.tokens();
    int i = at;
    for (int k = 0; k < entry.words().size(); k++) {
      while (k > 0 && i < tokens.size() && isJoint(tokens.get(i))) {
        i++;
      }
      if (i >= tokens.size()
          || (k > 0 && !Words.areNext(text, tokens, i - 1, i))
          || !Words.fold(tokens.get(i)).equals(entry.words().get(k))) {
        return -1;
      }
      boolean inner = k > 0 && k < entry.words().size() - 1;
      if (!entry.common() && !inner && isLower(text, tokens, i)) {
        return -1;
      }
      if (k < entry.words().size() - 1 && Words.isPossessive(tokens.get(i)) && !entry.common()) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** A word without capital, unless it goes on behind digits. */
  private static boolean isLower(Text text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean behindDigits =
        i > 0
            && tokens.get(i - 1).isNumber()
            && tokens.get(i - 1).span().end() == token.span().start();
    return token.isWord() && !Words.isCapital(text, token) && !behindDigits;
  }

  private static boolean isJoint(Token token) {
    return Words.isHyphen(token) || Words.isSign(token, '.');
  }
}
