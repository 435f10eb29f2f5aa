package io.factgate.matching;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The mentions of one text by place: who is named, what is counted, when and by whom it is said.
 */
final class MentionIndex {

  private final Text text;
  private final List<Mention<?>> mentions;
  private final List<Mention<?>> times = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Mention<?>> values = new HashMap<>();
  private final Map<Integer, List<Hint>> speeches = new HashMap<>();

  /** Reads what all mentions of the text, in order of place, tell of their words. */
  MentionIndex(Text text, List<Mention<?>> mentions) {
    this.text = text;
    this.mentions = mentions;
    for (Mention<?> mention : mentions) {
      boolean isName = false;
      for (Hint hint : mention.hints()) {
        isName |= hint.sort() == Hint.Sort.ACTOR;
        add(mention, hint);
      }
      if (!isName && !mention.kind().isContainer()) {
        text.tokensIn(mention.span()).forEach(t -> values.put(t.span().start(), mention));
      }
    }
  }

  private void add(Mention<?> mention, Hint hint) {
    switch (hint.sort()) {
      case ACTOR -> {
        for (Token token : text.tokensIn(hint.scope())) {
          names.put(token.span().start(), name(hint.value()));
        }
      }
      case SPEAKER -> {
        int last = text.sentenceAt(hint.scope().end() - 1);
        for (int i = text.sentenceAt(hint.scope().start()); i <= last; i++) {
          speeches.computeIfAbsent(i, s -> new ArrayList<>()).add(hint);
        }
      }
      case TIME -> {
        if (times.isEmpty() || times.get(times.size() - 1) != mention) {
          times.add(mention);
        }
      }
    }
  }

  /** A name of one word as a term, so that "American" and "US" are one; others folded. */
  private static String name(String name) {
    String folded = Names.fold(name);
    return folded.indexOf(' ') < 0 ? Vocabulary.term(folded).orElse(folded) : folded;
  }

  /** The name that the token belongs to. */
  Optional<String> name(Token token) {
    return Optional.ofNullable(names.get(token.span().start()));
  }

  /** The number or time that the token belongs to. */
  Optional<Mention<?>> value(Token token) {
    return Optional.ofNullable(values.get(token.span().start()));
  }

  /** Whether the token belongs to another value of the mention's dimension. */
  boolean isRival(Token token, Mention<?> mention) {
    Mention<?> value = values.get(token.span().start());
    return value != null && value != mention && value.dimension().equals(mention.dimension());
  }

  /** The mentions before a place, the nearest first, back to another place. */
  List<Mention<?>> before(int place, int from) {
    List<Mention<?>> found = new ArrayList<>();
    for (int i = firstAt(mentions, place) - 1; i >= 0; i--) {
      if (mentions.get(i).span().start() < from) {
        break;
      }
      found.add(mentions.get(i));
    }
    return found;
  }

  /** The times within a span. */
  List<Mention<?>> timesIn(Span span) {
    List<Mention<?>> found = new ArrayList<>();
    for (int i = firstAt(times, span.start()); i < times.size(); i++) {
      if (times.get(i).span().start() >= span.end()) {
        break;
      }
      if (span.covers(times.get(i).span())) {
        found.add(times.get(i));
      }
    }
    return found;
  }

  /** Who says the words of a span. */
  Set<String> speakers(Span span) {
    Set<String> speakers = new LinkedHashSet<>();
    for (Hint hint : speeches.getOrDefault(text.sentenceAt(span.start()), List.of())) {
      if (hint.scope().overlaps(span)) {
        speakers.add(hint.value());
      }
    }
    return speakers;
  }

  /** What is said together with the words of a span, by one speaker. */
  Optional<Span> speech(Span span) {
    return speeches.getOrDefault(text.sentenceAt(span.start()), List.of()).stream()
        .map(Hint::scope)
        .filter(scope -> scope.covers(span))
        .findFirst();
  }

  /** Index of the first that starts at the place or behind it. */
  private static int firstAt(List<Mention<?>> mentions, int place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
