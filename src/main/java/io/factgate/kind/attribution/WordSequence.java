package io.factgate.kind.attribution;

import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words as quotations are compared: without marks and signs, contractions and small numerals in one
 * form, square brackets and omissions kept apart.
 */
final class WordSequence {

  /** What a word is in a quotation. */
  enum Sort {
    WORD,
    /** Put in by an editor, in square brackets. */
    INSERTED,
    /** Marks an omission. */
    GAP
  }

  /** One word; {@code group} numbers the bracket that it stands in, -1 outside. */
  record Word(String form, Span span, Sort sort, int group, int sentence) {}

  static final Set<String> NEGATIONS = WordList.words(WordSequence.class, "negations.txt");
  static final Set<String> STOP_WORDS = WordList.words(WordSequence.class, "stop-words.txt");
  static final Set<String> FILLERS = WordList.words(WordSequence.class, "fillers.txt");
  private static final Map<String, String> NUMERALS = numerals();
  private static final Map<String, String> ENDINGS =
      Map.of("'re", "are", "'ll", "will", "'ve", "have", "'m", "am");

  private final Text text;
  private final List<Word> words = new ArrayList<>();
  private int group = -1;
  private int groups;

  private WordSequence(Text text) {
    this.text = text;
  }

  /** The words of some spans of a text, in order. */
  static List<Word> of(Text text, List<Span> spans) {
    WordSequence sequence = new WordSequence(text);
    for (Span span : spans) {
      sequence.group = -1;
      sequence.read(text.tokenAt(span.start()), span.end());
    }
    return List.copyOf(sequence.words);
  }

  /** All words of a text. */
  static List<Word> of(Text text) {
    return of(text, List.of(new Span(0, text.prose().length())));
  }

  private void read(int from, int end) {
    List<Token> tokens = text.tokens();
    int i = from;
    while (i < tokens.size() && tokens.get(i).span().start() < end) {
      Token token = tokens.get(i);
      i =
          switch (token.type()) {
            case WORD -> word(token, i);
            case NUMBER -> number(i);
            case SIGN -> sign(i);
          };
    }
  }

  private int word(Token token, int i) {
    String form = token.folded();
    if (form.equals("sic") && (group >= 0 || isSign(i - 1, "("))) {
      return i + 1;
    }
    if (form.equals("percent")
        || (form.equals("cent") && !words.isEmpty() && last().form().equals("per"))) {
      if (form.equals("cent")) {
        words.remove(words.size() - 1);
      }
      add("%", token.span());
      return i + 1;
    }
    if (form.endsWith("n't") && form.length() > 3) {
      String verb =
          form.equals("won't")
              ? "will"
              : form.equals("can't") ? "can" : form.substring(0, form.length() - 3);
      add(verb, token.span());
      add("not", token.span());
      return i + 1;
    }
    if (form.equals("cannot")) {
      add("can", token.span());
      add("not", token.span());
      return i + 1;
    }
    if (form.indexOf('\'') < 0) {
      add(NUMERALS.getOrDefault(form, form), token.span());
      return i + 1;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (form.endsWith(ending.getKey()) && form.length() > ending.getKey().length()) {
        add(form.substring(0, form.length() - ending.getKey().length()), token.span());
        add(ending.getValue(), token.span());
        return i + 1;
      }
    }
    add(NUMERALS.getOrDefault(form, form), token.span());
    return i + 1;
  }

  /** 1,000 and 1 000 are one word, 6.2 too. */
  private int number(int from) {
    StringBuilder form = new StringBuilder(token(from).folded());
    int i = from;
    while (i + 2 < text.tokens().size()
        && token(i + 2).isNumber()
        && (isSign(i + 1, ",") || isSign(i + 1, "."))
        && token(i).span().end() == token(i + 1).span().start()
        && token(i + 1).span().end() == token(i + 2).span().start()) {
      boolean thousands = isSign(i + 1, ",") && token(i + 2).span().length() == 3;
      if (!thousands) {
        form.append('.');
      }
      form.append(token(i + 2).folded());
      i += 2;
    }
    add(form.toString(), token(from).span().union(token(i).span()));
    return i + 1;
  }

  private int sign(int i) {
    String sign = token(i).folded();
    if (sign.equals("[")) {
      group = groups++;
    } else if (sign.equals("]")) {
      group = -1;
    } else if (sign.equals("…")) {
      gap(token(i).span());
    } else if (sign.equals(".") && isPoints(i)) {
      int end = i;
      while (isSign(end + 1, ".")) {
        end++;
      }
      gap(token(i).span().union(token(end).span()));
      return end + 1;
    } else if ("%$€£¥&".contains(sign)) {
      add(sign, token(i).span());
    }
    return i + 1;
  }

  private boolean isPoints(int i) {
    return isSign(i + 1, ".") && isSign(i + 2, ".");
  }

  private void gap(Span span) {
    words.add(new Word("…", span, Sort.GAP, -1, text.sentenceAt(span.start())));
  }

  private void add(String form, Span span) {
    Sort sort = group >= 0 ? Sort.INSERTED : Sort.WORD;
    words.add(new Word(form, span, sort, group, text.sentenceAt(span.start())));
  }

  private Word last() {
    return words.get(words.size() - 1);
  }

  private Token token(int i) {
    return text.tokens().get(i);
  }

  private boolean isSign(int i, String sign) {
    return i >= 0 && i < text.tokens().size() && token(i).folded().equals(sign);
  }

  private static Map<String, String> numerals() {
    Map<String, String> numerals = new HashMap<>();
    for (String line : WordList.lines(WordSequence.class, "numerals.txt")) {
      String[] pair = line.split("\\s+");
      numerals.put(pair[0], pair[1]);
    }
    return Map.copyOf(numerals);
  }
}
