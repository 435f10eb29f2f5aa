package io.factgate.matching;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the contexts of all mentions of one text that can be matched. */
public final class ContextReader {

  /** A word loses this share of its weight for each word between it and the mention. */
  private static final double FADING = 0.05;

  /** Words behind another value of the same dimension tell of that one first. */
  private static final double OTHER_VALUE = 0.6;

  private static final double FARTHEST = 0.2;
  private static final double SUBJECT = 0.5;
  private static final double SENTENCE_BEFORE = 0.25;
  private static final double ENOUGH = 1.6;

  private final Text text;
  private final List<Mention<?>> mentions;
  private final Rarity rarity;
  private final Set<String> givenSpeakers;
  private final Set<String> also;
  private final Optional<Mention<?>> present;
  private final List<Hint> hints = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, Mention<?>> values = new HashMap<>();
  private final ActorFinder actorFinder;
  private final ClauseReader clauseReader;

  /**
   * Prepares the reading of a text.
   *
   * @param speakers who speaks in the whole text, such as a fact's speakers; empty where it tells
   *     itself
   * @param terms further words that tell what the text speaks of: a fact's {@code terms}
   * @param present the year of the text's own day, which a sentence without a time speaks of
   */
  public ContextReader(
      Text text,
      List<Mention<?>> mentions,
      Rarity rarity,
      Set<String> speakers,
      List<String> terms,
      Optional<Mention<?>> present) {
    this.text = text;
    this.mentions = mentions;
    this.rarity = rarity;
    this.givenSpeakers = speakers;
    this.also =
        terms.stream()
            .flatMap(words -> Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")))
            .flatMap(word -> Vocabulary.term(word).stream())
            .collect(Collectors.toSet());
    this.present = present;
    this.actorFinder = new ActorFinder(text, this::actor);
    this.clauseReader =
        new ClauseReader(
            text,
            token -> actor(token).isPresent(),
            token -> values.containsKey(token.span().start()));
    for (Mention<?> mention : mentions) {
      boolean names = mention.hints().stream().anyMatch(h -> h.sort() == Hint.Sort.ACTOR);
      if (!names && !mention.kind().isContainer()) {
        text.tokensIn(mention.span()).forEach(t -> values.put(t.span().start(), mention));
      }
      for (Hint hint : mention.hints()) {
        hints.add(hint);
        if (hint.sort() == Hint.Sort.ACTOR) {
          for (Token token : text.tokensIn(hint.scope())) {
            this.names.put(token.span().start(), actor(hint.value()));
          }
        }
      }
    }
  }

  /** Who is named by the token: a known or read name, or a country at the start of a sentence. */
  private Optional<String> actor(Token token) {
    String name = names.get(token.span().start());
    return name != null
        ? Optional.of(name)
        : Vocabulary.term(text, token)
            .filter(term -> Vocabulary.isPlace(term))
            .filter(term -> Character.isUpperCase(text.prose().charAt(token.span().start())));
  }

  /** A name of one word as a term, so that "American" and "US" are one; others folded. */
  private static String actor(String name) {
    String folded = Names.fold(name);
    return folded.indexOf(' ') < 0 ? Vocabulary.term(folded).orElse(folded) : folded;
  }

  /** The contexts, in the order of the mentions; mentions without a dimension have none. */
  public List<Context> read() {
    List<Context> contexts = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      mention.dimension().ifPresent(dimension -> contexts.add(read(mention, dimension)));
    }
    return contexts;
  }

  /** The context of one mention of this text. */
  public Optional<Context> read(Mention<?> mention) {
    return mention.dimension().map(dimension -> read(mention, dimension));
  }

  private Context read(Mention<?> mention, String dimension) {
    int at = text.sentenceAt(mention.span().start());
    Span sentence = text.sentences().get(at).span().union(mention.span());
    List<Token> tokens = text.tokensIn(sentence);
    int first = indexAt(tokens, mention.span().start());
    int last = indexAt(tokens, mention.span().end() - 1);
    Map<String, Double> terms = new LinkedHashMap<>();
    walk(mention, tokens, first - 1, -1, terms);
    walk(mention, tokens, last + 1, 1, terms);
    ActorFinder.Found found = actorFinder.find(at, tokens, first, last);
    List<String> subject = subjectOrBefore(mention, at);
    subject.forEach(term -> put(terms, term, SUBJECT * rarity.weight(term)));
    double weight = terms.values().stream().mapToDouble(Double::doubleValue).sum();
    if (weight < ENOUGH && at > 0) {
      addSentenceBefore(at, terms);
    }
    return new Context(
        mention,
        dimension,
        subject,
        terms,
        whole(tokens, mention),
        beyond(tokens, last, mention),
        tokens.stream().anyMatch(token -> isRival(token, mention)),
        around(at),
        clause(mention, tokens, first, last, dimension),
        first > 0 ? tokens.get(first - 1).folded() : "",
        last + 1 < tokens.size() ? tokens.get(last + 1).folded() : "",
        also,
        found.names(),
        found.isNamedFar(),
        speakersOf(mention),
        timesIn(sentence, mention),
        sentence,
        Clauses.isDenied(tokens, first),
        Clauses.isSupposed(tokens, first) || Clauses.isDifference(tokens, last),
        Clauses.isFormer(tokens, first, last, dimension.equals("date")));
  }

  /** The clause; of what somebody says, the words of that one alone. */
  private Clause clause(
      Mention<?> mention, List<Token> tokens, int first, int last, String dimension) {
    for (Hint hint : hints) {
      if (hint.sort() == Hint.Sort.SPEAKER && hint.scope().covers(mention.span())) {
        int from = indexAt(tokens, hint.scope().start());
        int to = indexAt(tokens, hint.scope().end() - 1);
        return clauseReader.read(
            tokens.subList(Math.min(from, first), Math.max(to, last) + 1),
            Math.max(0, first - from),
            Math.max(0, first - from) + last - first,
            dimension);
      }
    }
    return clauseReader.read(tokens, first, last, dimension);
  }

  /** Every term of the sentence that tells of no number itself, with its rarity. */
  private Map<String, Double> whole(List<Token> tokens, Mention<?> mention) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Token token : tokens) {
      Mention<?> value = values.get(token.span().start());
      if (value == null && !mention.span().covers(token.span())) {
        Vocabulary.term(text, token).ifPresent(term -> put(all, term, rarity.weight(term)));
      } else if (value != null) {
        subjectOf(value).forEach(term -> put(all, term, rarity.weight(term)));
      }
    }
    subjectOf(mention).forEach(term -> put(all, term, rarity.weight(term)));
    return all;
  }

  /** "58 percent from the field and 33 percent from the line": what follows the 33 is its own. */
  private Set<String> beyond(List<Token> tokens, int last, Mention<?> mention) {
    int next = last + 1;
    while (next < tokens.size() && !isRival(tokens.get(next), mention)) {
      next++;
    }
    Set<String> beyond = new HashSet<>();
    tokens.subList(next, tokens.size()).stream().flatMap(this::termsOf).forEach(beyond::add);
    tokens.subList(0, next).stream().flatMap(this::termsOf).forEach(beyond::remove);
    subjectOf(mention).forEach(beyond::remove);
    return beyond;
  }

  private boolean isRival(Token token, Mention<?> mention) {
    Mention<?> value = values.get(token.span().start());
    return value != null && value != mention && value.dimension().equals(mention.dimension());
  }

  /** The term of a word, or of what a value counts. */
  private Stream<String> termsOf(Token token) {
    Mention<?> value = values.get(token.span().start());
    return value == null ? Vocabulary.term(text, token).stream() : subjectOf(value).stream();
  }

  private Set<String> around(int sentence) {
    Set<String> terms = new HashSet<>();
    if (sentence > 0) {
      for (Token token : text.tokensIn(text.sentences().get(sentence - 1).span())) {
        Vocabulary.term(text, token).ifPresent(terms::add);
      }
    }
    return terms;
  }

  private void walk(
      Mention<?> mention, List<Token> tokens, int from, int step, Map<String, Double> terms) {
    double factor = 1;
    int distance = 0;
    Mention<?> passed = mention;
    for (int i = from; i >= 0 && i < tokens.size(); i += step) {
      Token token = tokens.get(i);
      double passing = Clauses.passing(token);
      factor = Math.max(FARTHEST, factor * (step > 0 ? passing * passing : passing));
      distance++;
      Mention<?> value = values.get(token.span().start());
      if (value == null) {
        add(token, Math.max(FARTHEST, factor / (1 + FADING * distance)), terms);
      } else if (value != passed) {
        passed = value;
        double weight = Math.max(FARTHEST, factor / (1 + FADING * distance));
        subjectOf(value).forEach(term -> put(terms, term, weight * rarity.weight(term)));
        factor *= value.dimension().equals(mention.dimension()) ? OTHER_VALUE : 1;
      }
    }
  }

  /** A name of several words counts as one term, its words beside it little. */
  private void add(Token token, double factor, Map<String, Double> terms) {
    String name = names.get(token.span().start());
    boolean joined = name != null && name.indexOf(' ') > 0;
    if (joined) {
      put(terms, "@" + name, factor);
    }
    Vocabulary.term(text, token)
        .ifPresent(term -> put(terms, term, (joined ? 0.3 : 1) * factor * rarity.weight(term)));
  }

  private void addSentenceBefore(int at, Map<String, Double> terms) {
    if (text.sentences().get(at - 1).block() != text.sentences().get(at).block()) {
      return;
    }
    for (Token token : text.tokensIn(text.sentences().get(at - 1).span())) {
      Vocabulary.term(text, token)
          .ifPresent(term -> put(terms, term, SENTENCE_BEFORE * rarity.weight(term)));
    }
  }

  private static void put(Map<String, Double> terms, String term, double weight) {
    terms.merge(term, weight, Math::max);
  }

  /** A bare number counts what the one before it counted: "9,000 marchers, the police 4,000". */
  private List<String> subjectOrBefore(Mention<?> mention, int sentence) {
    List<String> own = subjectOf(mention);
    int from = text.sentences().get(Math.max(0, sentence - 1)).span().start();
    for (int i = mentions.indexOf(mention) - 1; own.isEmpty() && i >= 0; i--) {
      Mention<?> before = mentions.get(i);
      if (before.span().start() < from) {
        break;
      }
      if (before.dimension().equals(mention.dimension())) {
        return subjectOf(before);
      }
    }
    return own;
  }

  private List<String> subjectOf(Mention<?> mention) {
    return mention.subject().stream()
        .flatMap(word -> Vocabulary.term(word).stream())
        .distinct()
        .toList();
  }

  private Set<String> speakersOf(Mention<?> mention) {
    if (!givenSpeakers.isEmpty()) {
      return givenSpeakers;
    }
    Set<String> speakers = new LinkedHashSet<>();
    for (Hint hint : hints) {
      if (hint.sort() == Hint.Sort.SPEAKER && hint.scope().overlaps(mention.span())) {
        speakers.add(hint.value());
      }
    }
    return speakers;
  }

  private List<Mention<?>> timesIn(Span sentence, Mention<?> self) {
    List<Mention<?>> times = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      if (mention != self
          && sentence.covers(mention.span())
          && mention.hints().stream().anyMatch(h -> h.sort() == Hint.Sort.TIME)) {
        times.add(mention);
      }
    }
    if (times.isEmpty()) {
      present.ifPresent(times::add);
    }
    return times;
  }

  private static int indexAt(List<Token> tokens, int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return Math.max(0, tokens.size() - 1);
  }
}
