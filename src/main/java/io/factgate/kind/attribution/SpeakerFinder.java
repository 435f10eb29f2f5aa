package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.text.Span;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who stands before or behind a cue. */
final class SpeakerFinder {

  private static final Set<String> STOPS =
      Set.of(
          "that", "in", "on", "after", "during", "when", "while", "as", "before", "with", "by",
          "but", "because", "if", "who", "where", "since", "until", "about", "from", "to", "is",
          "was", "were", "are", "has", "had", "have", "will", "would", "there", "then", "not");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "but",
          "that",
          "while",
          "as",
          "because",
          "when",
          "if",
          "where",
          "after",
          "before",
          "since",
          "although",
          "though",
          "or",
          "which",
          "than",
          "so",
          "until",
          "what",
          "how");
  private static final int REACH = 16;

  private final Page page;
  private final Pronouns pronouns;

  SpeakerFinder(Page page) {
    this.page = page;
    this.pronouns = new Pronouns(page);
  }

  /** The speaker that starts at the token: "said [fire chief Lena Dorn]". */
  Optional<Speaker> behind(int from, int limit) {
    if (from >= limit) {
      return Optional.empty();
    }
    String first = page.word(from);
    if (Cues.PRONOUNS.contains(first)) {
      return Optional.of(pronouns.resolve(from));
    }
    if (Cues.OTHER_PRONOUNS.contains(first)) {
      return Optional.of(Speaker.unnamed(page.token(from).span()));
    }
    int i = from;
    int stop = Math.min(limit, from + REACH);
    while (i < stop && !page.isQuoted(i)) {
      Optional<Mention<NameValue>> name = page.name(i);
      if (name.isPresent() && !isModifier(name.get(), from, limit)) {
        return Optional.of(named(from, name.get()));
      }
      Token token = page.token(i);
      boolean commaBeforeName =
          is(i, ",") && i > from && i + 1 < stop && page.name(i + 1).isPresent();
      if (name.isEmpty()
          && (STOPS.contains(token.folded())
              || (i > from && Cues.verb(token).isPresent())
              || (!token.isWord() && !token.isNumber() && !is(i, "-") && !commaBeforeName))) {
        break;
      }
      i++;
    }
    return i > from && isNounPhrase(from, i) ? Optional.of(common(from, i)) : Optional.empty();
  }

  /** "Trump’s spokesman", "the head of Norland’s bank": the name is not the speaker's. */
  private boolean isModifier(Mention<NameValue> name, int from, int limit) {
    int next = page.tokenAt(name.span().end());
    if (next >= limit) {
      return false;
    }
    boolean possessive =
        page.token(next).span().start() < name.span().end()
            || page.text.prose().startsWith("’s", name.span().end())
            || page.text.prose().startsWith("'s", name.span().end());
    if (possessive) {
      return true;
    }
    int at = page.tokenAt(name.span().start());
    boolean ofBody = at > from && Set.of("of", "for", "at").contains(page.word(at - 1));
    return (ofBody || !page.cast.isPerson(name.value()) && isLowerNoun(next))
        && !(page.word(at - 1).equals("of") && page.word(at - 2).equals("words"));
  }

  private boolean isLowerNoun(int i) {
    return page.token(i).isWord()
        && !page.isCapital(i)
        && !STOPS.contains(page.word(i))
        && !CONJUNCTIONS.contains(page.word(i))
        && Cues.verb(page.token(i)).isEmpty()
        && !Cues.isAdverb(page.token(i));
  }

  private boolean isNounPhrase(int from, int end) {
    String first = page.word(from);
    return Set.of("the", "a", "an", "his", "her", "its", "their", "one", "some", "several", "two")
            .contains(first)
        || page.isCapital(from)
        || (end - from <= 3 && first.endsWith("s") && page.token(from).isWord());
  }

  private Speaker common(int from, int end) {
    Span phrase = page.span(from, end);
    Optional<String> holder = page.cast.holder(page.text.at(phrase));
    return new Speaker(phrase, phrase, holder, holder.isPresent());
  }

  private Speaker named(int from, Mention<NameValue> name) {
    Span span = name.span();
    int start = page.token(from).span().start();
    Span phrase = new Span(Math.min(start, span.start()), span.end());
    if (name.value().roleSpan().isPresent() && name.value().roleSpan().get().start() > span.end()) {
      phrase = phrase.union(name.value().roleSpan().get());
    }
    return new Speaker(
        phrase,
        span,
        Optional.of(page.cast.fullName(name.value())),
        !isJoined(span) && page.cast.isSpeakingPerson(name.value()));
  }

  /** "Merz and Macron": one of two. */
  private boolean isJoined(Span name) {
    int next = page.tokenAt(name.end());
    if (next < page.tokens.size() && page.token(next).span().start() < name.end()) {
      next++;
    }
    if (page.word(next).equals("and") && next + 1 < page.tokens.size()) {
      return page.name(next + 1).isPresent()
          || page.name(Math.min(next + 2, page.tokens.size() - 1)).isPresent();
    }
    return false;
  }

  /** The speaker that ends before the cue at the token: "[Lena Dorn, the mayor,] also said". */
  Optional<Speaker> before(int cue, int limit) {
    int i = cue - 1;
    while (i > limit && Cues.isBeside(page.token(i)) && page.name(i).isEmpty()) {
      i--;
    }
    if (i < limit || page.isQuoted(i)) {
      return Optional.empty();
    }
    if (Cues.PRONOUNS.contains(page.word(i))) {
      return Optional.of(pronouns.resolve(i));
    }
    if (page.word(i).equals("who") && i > limit) {
      i--;
    }
    if (Cues.OTHER_PRONOUNS.contains(page.word(i))) {
      return Optional.of(Speaker.unnamed(page.token(i).span()));
    }
    if (is(i, ",") || is(i, ")") || is(i, "—") || is(i, "–")) {
      return beforeApposition(i, limit);
    }
    Optional<Mention<NameValue>> name = page.name(i);
    if (name.isPresent() && !isPossessiveEnd(i)) {
      int at = page.tokenAt(name.get().span().start());
      boolean ofBody =
          at > limit && Set.of("of", "for", "at", "from", "in", "to").contains(page.word(at - 1));
      if (!ofBody) {
        return Optional.of(backward(name.get(), at, limit));
      }
    }
    return phraseBefore(i, limit);
  }

  private boolean isPossessiveEnd(int i) {
    return page.word(i).endsWith("'s")
        && page.token(i).span().end() > page.name(i).orElseThrow().span().end();
  }

  private Speaker backward(Mention<NameValue> name, int at, int limit) {
    Span span = name.span();
    Span phrase =
        name.value().roleSpan().filter(r -> r.start() < span.start()).map(span::union).orElse(span);
    int first = page.tokenAt(phrase.start());
    if (first > limit && Set.of("the", "a", "an").contains(page.word(first - 1))) {
      phrase = page.token(first - 1).span().union(phrase);
      first--;
    }
    boolean joined =
        first > limit
            && page.word(first - 1).equals("and")
            && first - 2 >= limit
            && page.name(first - 2).isPresent();
    boolean clear = !joined && page.cast.isSpeakingPerson(name.value());
    return new Speaker(phrase, span, Optional.of(page.cast.fullName(name.value())), clear);
  }

  /** "Lena Dorn, the mayor of Brack, said": the first name that a comma follows. */
  private Optional<Speaker> beforeApposition(int comma, int limit) {
    int far = Math.max(limit, comma - 40);
    Mention<NameValue> best = null;
    for (int i = comma - 1; i >= far && !page.isQuoted(i); i--) {
      Optional<Mention<NameValue>> name = page.name(i);
      if (name.isPresent()
          && (is(i + 1, ",") || is(i + 1, "(") || is(i + 1, "—") || is(i + 1, "–"))) {
        best = page.cast.isPerson(name.get().value()) || best == null ? name.get() : best;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    int at = page.tokenAt(best.span().start());
    Speaker core = leading(backward(best, at, limit), at, limit);
    return Optional.of(
        new Speaker(
            core.phrase().union(page.span(comma - 1, comma)),
            core.name(),
            core.person(),
            core.certain()));
  }

  /** "the victim’s brother, Jon Dorn, said": the phrase in front of the name belongs to it. */
  private Speaker leading(Speaker speaker, int name, int limit) {
    if (name - limit > 10 || name - limit < 2 || !is(name - 1, ",")) {
      return speaker;
    }
    for (int i = limit; i < name - 1; i++) {
      if (page.isQuoted(i) || !page.token(i).isWord() || Cues.verb(page.token(i)).isPresent()) {
        return speaker;
      }
    }
    return new Speaker(
        page.token(limit).span().union(speaker.phrase()),
        speaker.name(),
        speaker.person(),
        speaker.certain());
  }

  private Optional<Speaker> phraseBefore(int last, int limit) {
    int from = last + 1;
    int far = Math.max(limit, last - 12);
    while (from > far) {
      Token token = page.token(from - 1);
      if (page.isQuoted(from - 1)
          || CONJUNCTIONS.contains(token.folded())
          || (!token.isWord() && !token.isNumber() && !is(from - 1, "-") && !is(from - 1, "."))) {
        break;
      }
      from--;
    }
    while (from <= last && (Cues.isAdverb(page.token(from)) || is(from, "."))) {
      from++;
    }
    return from > last ? Optional.empty() : Optional.of(common(from, last + 1));
  }

  /** Everybody named outside quotations between the two tokens, in order. */
  List<Mention<NameValue>> personsIn(int first, int end) {
    List<Mention<NameValue>> persons = new ArrayList<>();
    for (int i = first; i < end; i++) {
      page.name(i)
          .filter(n -> page.cast.isPerson(n.value()) && !persons.contains(n))
          .ifPresent(persons::add);
    }
    return persons;
  }

  private boolean is(int i, String sign) {
    return page.word(i).equals(sign);
  }
}
