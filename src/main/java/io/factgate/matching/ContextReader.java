package io.factgate.matching;

import io.factgate.kind.Mention;
import io.factgate.text.Sentence;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** Two counts of a pair stand so near: "7-of-15". */
  private static final int LINK = 4;

  /** So many bare numbers in a row count what the first one counts. */
  private static final int CHAIN = 3;

  /** So many characters before a time may compare it. */
  private static final int FAR = 40;

  /** Before the time of what something is compared with. */
  private static final Pattern THAN =
      Pattern.compile(
          "\\bthan (?:(?:it (?:was|did)|they (?:were|did)) )?(?:in |on |at )?(?:the )?$");

  private static final Optional<String> DATE = Optional.of("date");

  private final Text text;
  private final List<Mention<?>> mentions;
  private final Rarity rarity;
  private final Set<String> givenSpeakers;
  private final Set<String> also;
  private final List<String> phrases;
  private final Optional<Mention<?>> present;
  private final MentionIndex index;
  private final ActorFinder actorFinder;
  private final ClauseReader clauseReader;
  private final SentenceTerms sentences;

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
    this.phrases = terms.stream().map(words -> words.toLowerCase(Locale.ROOT)).toList();
    this.also =
        phrases.stream()
            .flatMap(words -> Arrays.stream(words.split("\\s+")))
            .flatMap(word -> Vocabulary.term(word).stream())
            .collect(Collectors.toSet());
    this.present = present;
    this.index = new MentionIndex(text, mentions);
    this.sentences = new SentenceTerms(text, rarity, index);
    this.actorFinder = new ActorFinder(text, this::actor);
    this.clauseReader =
        new ClauseReader(
            text,
            token -> rarity.term(text, token),
            token -> actor(token).isPresent(),
            token -> index.value(token).isPresent());
  }

  /** Who is named by the token: a known or read name, or a country at the start of a sentence. */
  private Optional<String> actor(Token token) {
    return index
        .name(token)
        .or(
            () ->
                rarity
                    .term(text, token)
                    .filter(term -> Vocabulary.isPlace(term))
                    .filter(
                        term -> Character.isUpperCase(text.prose().charAt(token.span().start()))));
  }

  /** The contexts, in the order of the mentions; mentions without a dimension have none. */
  public List<Context> read() {
    return read(dimension -> true);
  }

  /** Those of the dimensions that are asked for. */
  public List<Context> read(Predicate<String> isAsked) {
    List<Context> contexts = new ArrayList<>();
    for (Mention<?> mention : mentions) {
      mention
          .dimension()
          .filter(isAsked)
          .ifPresent(dimension -> contexts.add(read(mention, dimension)));
    }
    return contexts;
  }

  /** The context of one mention of this text. */
  public Optional<Context> read(Mention<?> mention) {
    return mention.dimension().map(dimension -> read(mention, dimension));
  }

  private Context read(Mention<?> mention, String dimension) {
    int at = text.sentenceAt(mention.span().start());
    Span sentence = Context.sentence(mention);
    List<Token> tokens = text.tokensIn(sentence);
    int first = indexAt(tokens, mention.span().start());
    int last = indexAt(tokens, mention.span().end() - 1);
    int next = nextRival(tokens, last, mention);
    Map<String, Double> terms = new LinkedHashMap<>();
    walk(mention, tokens, first - 1, -1, terms);
    walk(mention, tokens, last + 1, 1, terms);
    Asides plain = Asides.without(tokens, first, last);
    ActorFinder.Found found = actorFinder.find(at, plain, mention.deed());
    Optional<String> deed = mention.deed().flatMap(d -> Vocabulary.term(d.verb()));
    deed.ifPresent(term -> put(terms, term, SUBJECT * rarity.weight(term)));
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
        sentences.whole(tokens, mention),
        sentences.beyond(tokens, next, mention),
        tokens.stream().anyMatch(token -> index.isRival(token, mention)),
        sentences.before(at),
        clause(mention, plain).withGovernor(deed),
        first > 0 ? tokens.get(first - 1).folded() : "",
        last + 1 < tokens.size() ? tokens.get(last + 1).folded() : "",
        also,
        phrases,
        reach(sentence, tokens, next),
        found.names(),
        found.isNamedFar(),
        speakersOf(mention),
        timesIn(sentence, mention, plain),
        sentence,
        Clauses.isDenied(tokens, first),
        Clauses.supposition(tokens, first, last),
        Clauses.isFormer(tokens, first, last, dimension.equals("date")),
        new Contrasted(tokens, token -> index.isRival(token, mention), () -> tokensAround(at))
            .is(first, last));
  }

  /** Those of a sentence and of the two beside it. */
  private List<Token> tokensAround(int at) {
    List<Sentence> all = text.sentences();
    Span first = all.get(Math.max(0, at - 1)).span();
    return text.tokensIn(first.union(all.get(Math.min(all.size() - 1, at + 1)).span()));
  }

  /** The clause; of what somebody says, the words of that one alone. */
  private Clause clause(Mention<?> mention, Asides plain) {
    List<Token> tokens = plain.tokens();
    int first = plain.first();
    int last = plain.last();
    Optional<Span> speech = index.speech(mention.span());
    if (speech.isPresent()) {
      int from = indexAt(tokens, speech.get().start());
      int to = indexAt(tokens, speech.get().end() - 1);
      return clauseReader.read(
          tokens.subList(Math.min(from, first), Math.max(to, last) + 1),
          Math.max(0, first - from),
          Math.max(0, first - from) + last - first,
          mention);
    }
    return clauseReader.read(tokens, first, last, mention);
  }

  private static Span reach(Span sentence, List<Token> tokens, int next) {
    int end = next < tokens.size() ? tokens.get(next).span().start() : sentence.end();
    return new Span(sentence.start(), end);
  }

  /** Where the next value of the dimension begins; the other one of a pair ("29-8") is none. */
  private int nextRival(List<Token> tokens, int last, Mention<?> mention) {
    int next = last + 1;
    while (next < tokens.size()
        && (!index.isRival(tokens.get(next), mention) || isPair(mention, tokens.get(next)))) {
      next++;
    }
    return next;
  }

  private boolean isPair(Mention<?> mention, Token rival) {
    int gap = rival.span().start() - mention.span().end();
    return gap <= LINK
        && mention.deed().isPresent()
        && index.value(rival).flatMap(Mention::deed).isPresent();
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
      Mention<?> value = index.value(token).orElse(null);
      if (value == null) {
        add(token, Math.max(FARTHEST, factor / (1 + FADING * distance)), terms);
      } else if (value != passed) {
        passed = value;
        double weight = Math.max(FARTHEST, factor / (1 + FADING * distance));
        Vocabulary.subject(value).forEach(term -> put(terms, term, weight * rarity.weight(term)));
        factor *= value.dimension().equals(mention.dimension()) ? OTHER_VALUE : 1;
      }
    }
  }

  /** A name of several words counts as one term, its words beside it little. */
  private void add(Token token, double factor, Map<String, Double> terms) {
    Optional<String> name = index.name(token).filter(n -> n.indexOf(' ') > 0);
    boolean joined = name.isPresent();
    name.ifPresent(n -> put(terms, "@" + n, factor));
    rarity
        .term(text, token)
        .ifPresent(term -> put(terms, term, (joined ? 0.3 : 1) * factor * rarity.weight(term)));
  }

  private void addSentenceBefore(int at, Map<String, Double> terms) {
    if (text.sentences().get(at - 1).block() != text.sentences().get(at).block()) {
      return;
    }
    for (Token token : text.tokensIn(text.sentences().get(at - 1).span())) {
      rarity
          .term(text, token)
          .ifPresent(term -> put(terms, term, SENTENCE_BEFORE * rarity.weight(term)));
    }
  }

  static void put(Map<String, Double> terms, String term, double weight) {
    terms.merge(term, weight, Math::max);
  }

  /** A bare number counts what the one before it counted: "9,000 marchers, the police 4,000". */
  private List<String> subjectOrBefore(Mention<?> mention, int sentence) {
    return subjectOrBefore(mention, sentence, CHAIN);
  }

  /** What it counts, or else what the one before counts, and so on, so many times. */
  private List<String> subjectOrBefore(Mention<?> mention, int sentence, int times) {
    List<String> own = Vocabulary.subject(mention);
    int here = text.sentences().get(sentence).span().start();
    int from = text.sentences().get(Math.max(0, sentence - 1)).span().start();
    if (own.isEmpty() && times > 0) {
      // Behind "14,900 kilos" a bare number counts nothing of the sentence before.
      boolean isFirst =
          index.before(mention.span().start(), here).stream()
              .noneMatch(before -> before.kind().equals(mention.kind()));
      return index.before(mention.span().start(), isFirst ? from : here).stream()
          .filter(before -> before.dimension().equals(mention.dimension()))
          .findFirst()
          .map(before -> subjectOrBefore(before, text.sentenceAt(before.span().start()), times - 1))
          .orElse(own);
    }
    return own;
  }

  private Set<String> speakersOf(Mention<?> mention) {
    return givenSpeakers.isEmpty() ? index.speakers(mention.span()) : givenSpeakers;
  }

  private List<Mention<?>> timesIn(Span sentence, Mention<?> self, Asides plain) {
    List<Mention<?>> times = index.timesIn(sentence);
    times.removeIf(time -> time == self || !plain.holds(time.span()) || isCompared(time, sentence));
    if (times.stream().noneMatch(time -> time.dimension().equals(DATE))) {
      present.ifPresent(times::add);
    }
    return times;
  }

  /** "71 fewer than in January": it tells when the other one was. */
  private boolean isCompared(Mention<?> time, Span sentence) {
    int start = time.span().start();
    return THAN.matcher(text.prose().substring(Math.max(sentence.start(), start - FAR), start))
        .find();
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
