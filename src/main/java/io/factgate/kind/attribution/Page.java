package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.name.NameKind;
import io.factgate.kind.name.NameValue;
import io.factgate.kind.name.RolePhrase;
import io.factgate.text.Sentence;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text as attributions are read in it: tokens, quotations, names and the narrator's sentences.
 */
final class Page {

  private static final int ROLE_WORDS = 4;

  final Text text;
  final List<Token> tokens;
  final List<Quotation> quotations;
  final List<Mention<NameValue>> names;
  final Cast cast;
  final Chooser chooser;
  private final Token[] fast;
  private final int[] blockEnd;
  private final int[] quotationAt;
  private final int[] nameAt;
  private final int[] firstOfSentence;
  private final int[] endOfSentence;
  private final Boolean[] roleAt;
  private final @Nullable Set<Cues.Frame>[] framesAt;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Page(Text text, Setting setting, Chooser chooser) {
    this.text = text;
    this.chooser = chooser;
    this.tokens = text.tokens();
    this.fast = tokens.toArray(Token[]::new);
    this.blockEnd = new int[text.blocks().size()];
    this.quotations = Quotations.of(text);
    this.names = new NameKind().detect(text, setting);
    this.cast = new Cast(names, setting);
    this.quotationAt = at(quotations.stream().map(Quotation::outer).toList());
    this.nameAt = at(names.stream().map(Mention::span).toList());
    this.firstOfSentence = new int[tokens.size()];
    this.endOfSentence = new int[tokens.size()];
    this.roleAt = new Boolean[tokens.size()];
    this.framesAt = new Set[tokens.size()];
    cutSentences();
  }

  private int[] at(List<Span> spans) {
    int[] found = new int[tokens.size()];
    Arrays.fill(found, -1);
    int s = 0;
    for (int i = 0; i < found.length; i++) {
      Span token = tokens.get(i).span();
      while (s < spans.size() && spans.get(s).end() <= token.start()) {
        s++;
      }
      if (s < spans.size() && spans.get(s).overlaps(token)) {
        found[i] = s;
      }
    }
    return found;
  }

  /** A sentence that ends inside a quotation does not end the narrator's. */
  private void cutSentences() {
    List<Sentence> sentences = text.sentences();
    int s = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).span().start();
      boolean starts = false;
      while (s < sentences.size() && sentences.get(s).span().start() <= start) {
        starts = sentences.get(s++).span().start() == start;
      }
      if (starts && !isInside(i)) {
        Arrays.fill(endOfSentence, first, i, i);
        first = i;
      }
      firstOfSentence[i] = first;
    }
    Arrays.fill(endOfSentence, first, tokens.size(), tokens.size());
  }

  private boolean isInside(int i) {
    return quotationAt[i] >= 0
        && quotations.get(quotationAt[i]).outer().start() < tokens.get(i).span().start();
  }

  /** Index of the first token of the narrator's sentence. */
  int first(int token) {
    return firstOfSentence[token];
  }

  /** Index behind the last token of the narrator's sentence. */
  int end(int token) {
    return endOfSentence[token];
  }

  boolean isQuoted(int token) {
    return quotationAt[token] >= 0;
  }

  int quotationAt(int token) {
    return quotationAt[token];
  }

  /** The name that the token is part of. */
  Optional<Mention<NameValue>> name(int token) {
    return nameAt[token] < 0 ? Optional.empty() : Optional.of(names.get(nameAt[token]));
  }

  int tokenAt(int offset) {
    return text.tokenAt(offset);
  }

  /** What the verb takes; empty for a word that is no cue verb; looked up once for each token. */
  Set<Cues.Frame> frames(int i) {
    Set<Cues.Frame> frames = framesAt[i];
    if (frames == null) {
      frames = Cues.frames(fast[i]);
      framesAt[i] = frames;
    }
    return frames;
  }

  Token token(int i) {
    return fast[i];
  }

  String word(int i) {
    return i >= 0 && i < fast.length ? fast[i].folded() : "";
  }

  Span span(int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  /** Whether the token starts the last block or a block of its own. */
  boolean isBlockStart(int token) {
    int at = tokens.get(token).span().start();
    return text.blocks().get(text.blockAt(at)).span().start() == at;
  }

  int block(int token) {
    return text.blockAt(tokens.get(token).span().start());
  }

  /** Index behind the last token of the token's block. */
  int blockEnd(int token) {
    int block = block(token);
    if (blockEnd[block] == 0) {
      blockEnd[block] = tokenAt(text.blocks().get(block).span().end());
    }
    return blockEnd[block];
  }

  boolean isCapital(int token) {
    return fast[token].isWord()
        && Character.isUpperCase(text.prose().codePointAt(fast[token].span().start()));
  }

  /** Whether the first words of those tell a role: "mayor of Brack"; read once for each token. */
  boolean isRole(int from, int end) {
    if (end < from + ROLE_WORDS) {
      return RolePhrase.of(text.at(span(from, end))).isPresent();
    }
    Boolean role = roleAt[from];
    if (role == null) {
      role = RolePhrase.of(text.at(span(from, from + ROLE_WORDS))).isPresent();
      roleAt[from] = role;
    }
    return role;
  }

  /** Whether nothing stands between the token and the next. */
  boolean isTight(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }

  /** Whether the token is a word of several letters, all of them capitals. */
  boolean isInCapitals(int i) {
    if (i < 0 || i >= tokens.size() || !token(i).isWord()) {
      return false;
    }
    String word = text.at(token(i).span());
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }
}
