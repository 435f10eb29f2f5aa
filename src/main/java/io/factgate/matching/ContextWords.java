package io.factgate.matching;

import io.factgate.kind.Names;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a context is made of, in the words of its text: terms are no words to show. */
public final class ContextWords {

  private final Context context;
  private final Text text;

  /** Looks the words up in the text of the context's mention. */
  public ContextWords(Context context) {
    this.context = context;
    this.text = context.mention().text();
  }

  /** What is measured or counted. */
  public List<String> counted() {
    List<String> own = context.mention().subject();
    return own.isEmpty() ? inSentence(context.subject()) : own;
  }

  /** Who is named, as the text names them. */
  public List<String> named() {
    return context.actors().stream().map(this::name).distinct().toList();
  }

  /** The words of the sentence that tell most, the most telling first. */
  public List<String> telling(int most) {
    List<String> terms =
        context.terms().entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return inSentence(terms).stream().limit(most).toList();
  }

  /** A word for each term that the sentence, or the mention itself, has one for. */
  private List<String> inSentence(List<String> terms) {
    List<Token> tokens = text.tokensIn(context.sentence().union(context.mention().span()));
    Set<String> words = new LinkedHashSet<>();
    for (String term : terms) {
      tokens.stream()
          .filter(token -> Vocabulary.term(text, token).filter(term::equals).isPresent())
          .findFirst()
          .ifPresent(token -> words.add(text.at(token.span())));
    }
    return List.copyOf(words);
  }

  private String name(String folded) {
    List<Token> near = text.tokensIn(context.sentence());
    return find(near, folded).or(() -> find(text.tokens(), folded)).orElse(folded);
  }

  private Optional<String> find(List<Token> tokens, String folded) {
    int length = folded.split(" ").length;
    for (int i = 0; i + length <= tokens.size(); i++) {
      int start = tokens.get(i).span().start();
      String words = text.at(new Span(start, tokens.get(i + length - 1).span().end()));
      boolean isTerm =
          length == 1
              && Character.isUpperCase(words.charAt(0))
              && Vocabulary.term(text, tokens.get(i)).filter(folded::equals).isPresent();
      if (isTerm || Names.fold(words).equals(folded)) {
        return Optional.of(words.replace('\n', ' ').replaceFirst("['’]s$", ""));
      }
    }
    return Optional.empty();
  }
}
