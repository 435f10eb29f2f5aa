package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.kind.name.RolePhrase;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who stands before or behind a cue. */
final class SpeakerFinder {

  private final Page page;
  private final Pronouns pronouns;
  private final PhraseStarts starts;
  private final PhraseEnds ends;
  private final VerbGroups groups;
  private final Verbs verbs;

  SpeakerFinder(Page page) {
    this.page = page;
    this.pronouns = new Pronouns(page);
    this.verbs = new Verbs(page);
    this.starts = new PhraseStarts(page, verbs);
    this.ends = new PhraseEnds(page, verbs);
    this.groups = new VerbGroups(page);
  }

  /** The speaker that starts at the token: "said [fire chief Lena Dorn]". */
  Optional<Speaker> behind(int from, int limit) {
    if (from >= limit || page.isQuoted(from)) {
      return Optional.empty();
    }
    Optional<Speaker> pronoun = pronoun(from);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    int end = ends.endOf(from, limit);
    return end > from && isNounPhrase(from, end)
        ? Optional.of(speaker(from, end))
        : Optional.empty();
  }

  /** The speaker that ends before the cue at the token: "[Lena Dorn, the mayor,] also said". */
  Optional<Speaker> before(int cue, int limit) {
    int last = groups.subjectEnd(cue, limit);
    if (last < limit || page.isQuoted(last)) {
      return Optional.empty();
    }
    Optional<Speaker> pronoun = pronoun(last);
    if (pronoun.isPresent()) {
      return pronoun;
    }
    int end = last + 1;
    int from = starts.startOf(last, limit);
    return from >= 0 && from < end ? Optional.of(speaker(from, end)) : Optional.empty();
  }

  /** The subject of the first verb of the clause that starts at the token. */
  Optional<Speaker> subjectOf(int from, int end) {
    int start = from;
    for (int i = from; i < Math.min(end, from + 60); i++) {
      if (verbs.isFinite(i) && i > start) {
        Optional<Speaker> subject = before(i, start);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /** The speaker that the words from the first token to the one before the last tell. */
  Speaker told(int from, int end) {
    return end - from == 1 ? pronoun(from).orElseGet(() -> speaker(from, end)) : speaker(from, end);
  }

  private Optional<Speaker> pronoun(int i) {
    String word = page.word(i);
    int apostrophe = word.indexOf('\'');
    String bare = apostrophe > 0 && Verbs.isContracted(word) ? word.substring(0, apostrophe) : word;
    Span span = page.token(i).span();
    if (Cues.PRONOUNS.contains(bare)) {
      return Optional.of(pronouns.resolve(i, bare));
    }
    return WordClass.BARE_SPEAKER.has(bare)
        ? Optional.of(Speaker.unnamed(new Span(span.start(), span.start() + bare.length())))
        : Optional.empty();
  }

  private boolean isNounPhrase(int from, int end) {
    String first = page.word(from);
    return WordClass.DETERMINER.has(first)
        || WordClass.QUANTITY.has(first)
        || page.isCapital(from)
        || page.name(from).isPresent()
        || RolePhrase.of(page.text.at(page.span(from, end))).isPresent()
        || (end - from <= 6 && endsLikePlural(from, end))
        || standsBeforeName(from, end);
  }

  /** One to three words without an article in front of a name: "weaver Noor Haddad". */
  private boolean standsBeforeName(int from, int end) {
    for (int i = from; i < Math.min(end, from + 4); i++) {
      if (page.name(i).isPresent() || !page.token(i).isWord()) {
        return i > from && page.name(i).isPresent();
      }
    }
    return false;
  }

  private boolean endsLikePlural(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (page.word(i).endsWith("s") && !page.word(i).endsWith("ss") && page.token(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** The speaker whom the words from the first to the last token tell. */
  private Speaker speaker(int from, int end) {
    Span phrase = page.span(from, end);
    Optional<Mention<NameValue>> head = head(from, end);
    if (head.isEmpty()) {
      Span core = page.span(from, ends.coreEnd(from, end));
      Optional<String> holder = page.cast.holder(page.text.at(core));
      return new Speaker(phrase, phrase, holder, holder.isPresent());
    }
    Mention<NameValue> name = head.get();
    Span whole = phrase.union(name.span());
    if (whole.end() > phrase.end() && phrase.end() > name.span().start()) {
      whole = new Span(whole.start(), Math.max(phrase.end(), name.span().end()));
    }
    return new Speaker(
        whole,
        name.span(),
        Optional.of(page.cast.fullName(name.value())),
        !isJoined(from, name) && page.cast.isSpeakingPerson(name.value()),
        isJoined(from, name) ? joint(from, end) : List.of());
  }

  /** Everybody of "Lena Dorn and Otto Falk"; nobody where other words stand between them. */
  private List<String> joint(int from, int end) {
    Set<String> all = new LinkedHashSet<>();
    for (int i = from; i < end; i++) {
      Optional<Mention<NameValue>> name = page.name(i);
      boolean told = name.filter(n -> page.cast.isSpeakingPerson(n.value())).isPresent();
      if (!told && !Set.of("and", ",").contains(page.word(i))) {
        return List.of();
      }
      name.ifPresent(n -> all.add(page.cast.fullName(n.value())));
    }
    return all.size() > 1 ? List.copyOf(all) : List.of();
  }

  /** The name of the one whom the phrase speaks of, not one that only belongs to the phrase. */
  private Optional<Mention<NameValue>> head(int from, int end) {
    for (int i = from; i < end; i++) {
      Optional<Mention<NameValue>> name = page.name(i);
      if (name.isEmpty() || page.isQuoted(i) || Cast.isTitle(page.text.at(name.get().span()))) {
        continue;
      }
      int next = page.tokenAt(name.get().span().end());
      if (next < page.tokens.size() && page.token(next).span().start() < name.get().span().end()) {
        next++;
      }
      if (page.word(next).equals(".") && page.text.at(name.get().span()).contains(".")) {
        next++;
      }
      if (!isModifier(i, from, next, end)) {
        return name;
      }
      i = Math.max(i, next - 1);
    }
    return Optional.empty();
  }

  private boolean isModifier(int at, int from, int next, int end) {
    String last = page.word(next - 1);
    if (last.endsWith("'s") || last.endsWith("'") || page.word(next).equals("'")) {
      return true;
    }
    boolean ofBody =
        at > from
            && WordClass.BELONGING.has(page.word(at - 1))
            && !(page.word(at - 1).equals("of") && page.word(at - 2).equals("words"));
    return ofBody
        || isBeforePerson(at, next, end)
        || next < end
            && page.token(next).isWord()
            && !page.isCapital(next)
            && !WordClass.PREPOSITION.has(page.word(next))
            && !WordClass.BEHIND_NAME.has(page.word(next));
  }

  /** "U.S. Attorney Daniel Okun": the one named next belongs to it. */
  private boolean isBeforePerson(int at, int next, int end) {
    if (page.name(at).filter(n -> page.cast.isPerson(n.value())).isPresent()) {
      return false;
    }
    int behind = next;
    while (behind < end && page.isCapital(behind)) {
      if (page.name(behind).filter(n -> page.cast.isSpeakingPerson(n.value())).isPresent()) {
        return true;
      }
      behind++;
    }
    return false;
  }

  /** "Merz and Macron": one of two. */
  private boolean isJoined(int from, Mention<NameValue> name) {
    int next = page.tokenAt(name.span().end());
    if (next < page.tokens.size() && page.token(next).span().start() < name.span().end()) {
      next++;
    }
    int at = page.tokenAt(name.span().start());
    boolean before = at > from + 1 && page.word(at - 1).equals("and");
    return before || page.word(next).equals("and") && namesSoon(next + 1);
  }

  private boolean namesSoon(int i) {
    int size = page.tokens.size();
    return i < size && page.name(i).isPresent() || i + 1 < size && page.name(i + 1).isPresent();
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

  Verbs verbs() {
    return verbs;
  }

  PhraseStarts starts() {
    return starts;
  }

  VerbGroups groups() {
    return groups;
  }
}
