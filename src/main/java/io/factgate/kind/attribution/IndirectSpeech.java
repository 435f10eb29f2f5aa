package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what people say in the narrator's words: X said that …; …, according to X. */
final class IndirectSpeech {

  private final Page page;
  private final SpeakerFinder speakers;
  private final List<Attribution> found = new ArrayList<>();

  IndirectSpeech(Page page) {
    this.page = page;
    this.speakers = new SpeakerFinder(page);
  }

  /** Reads the sentences that hold none of the attributions already found. */
  List<Attribution> read(List<Attribution> taken) {
    int t = 0;
    int i = 0;
    while (i < page.tokens.size()) {
      int end = Math.max(i + 1, Math.min(page.end(i), page.blockEnd(i)));
      Span sentence = page.span(i, end);
      while (t < taken.size() && taken.get(t).whole().end() <= sentence.start()) {
        t++;
      }
      if (t >= taken.size() || !taken.get(t).whole().overlaps(sentence)) {
        sentence(i, end).ifPresent(found::add);
      }
      i = end;
    }
    return found;
  }

  private Optional<Attribution> sentence(int from, int end) {
    int last = end;
    while (last > from
        && Set.of(".", "!", "?").contains(page.word(last - 1))
        && !page.isQuoted(last - 1)) {
      last--;
    }
    for (int i = from; i < last; i++) {
      if (page.isQuoted(i) || page.name(i).isPresent()) {
        continue;
      }
      if (page.word(i).equals("according") && page.word(i + 1).equals("to") && i + 2 < last) {
        return according(from, i, last);
      }
      Optional<Cues.Grade> grade = Cues.verb(page.token(i));
      if (grade.isPresent() && grade.get() != Cues.Grade.WORDS) {
        Optional<Attribution> said = byVerb(from, i, last, grade.get());
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> according(int from, int at, int last) {
    Optional<Speaker> speaker = speakers.behind(at + 2, last);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Span cue = page.span(at, at + 2);
    if (at > from) {
      int end = page.word(at - 1).equals(",") ? at - 1 : at;
      return end > from ? attribution(page.span(from, end), cue, speaker.get()) : Optional.empty();
    }
    int start = page.tokenAt(speaker.get().phrase().end());
    while (start < last && !page.word(start).equals(",")) {
      start++;
    }
    return start + 1 < last
        ? attribution(page.span(start + 1, last), cue, speaker.get())
        : Optional.empty();
  }

  private Optional<Attribution> byVerb(int from, int verb, int last, Cues.Grade grade) {
    Optional<Speaker> speaker =
        Cues.isParticiple(page.token(verb)) ? Optional.empty() : speakers.before(verb, from);
    Span cue = new Surroundings(page).cue(verb, verb + 1).orElseThrow();
    if (speaker.isPresent()) {
      int start = page.tokenAt(speaker.get().phrase().start());
      boolean parenthetical = start > from && page.word(start - 1).equals(",") && start - from > 3;
      boolean closes = closes(verb, last);
      if (closes && parenthetical) {
        return attribution(page.span(from, start - 1), cue, speaker.get());
      }
      return clause(verb, last, grade).flatMap(content -> attribution(content, cue, speaker.get()));
    }
    boolean inverted = verb > from + 3 && page.word(verb - 1).equals(",");
    if (inverted) {
      return speakers
          .behind(verb + 1, last)
          .flatMap(s -> attribution(page.span(from, verb - 1), cue, s));
    }
    return Optional.empty();
  }

  /** Nothing, a comma, a place or a listener behind the verb: the clause stood before it. */
  private boolean closes(int verb, int last) {
    if (verb + 1 >= last || page.word(verb + 1).equals(",")) {
      return true;
    }
    for (int i = verb + 1; i < last; i++) {
      if (page.word(i).equals("that")) {
        return false;
      }
    }
    boolean told = page.word(verb).equals("told") && last - verb <= 6;
    return told || Set.of("in", "on", "at", "after", "during", "by").contains(page.word(verb + 1));
  }

  private Optional<Span> clause(int verb, int last, Cues.Grade grade) {
    for (int i = verb + 1; i < Math.min(last - 1, verb + 9); i++) {
      if (page.word(i).equals("that")) {
        return Optional.of(page.span(i, last));
      }
    }
    boolean follows =
        grade == Cues.Grade.CLAUSE
            && last - verb > 3
            && page.token(verb + 1).isWord()
            && !Set.of("to", "in", "on", "at", "by", "of", "for", "with", "from", "about", "as")
                .contains(page.word(verb + 1));
    return follows ? Optional.of(page.span(verb + 1, last)) : Optional.empty();
  }

  private List<Span> quotes(Span content) {
    List<Span> quotes = new ArrayList<>();
    int end = page.tokenAt(content.end());
    for (int i = page.tokenAt(content.start()); i < end; i++) {
      int q = page.quotationAt(i);
      if (q >= 0 && !quotes.contains(page.quotations.get(q).inner())) {
        quotes.add(page.quotations.get(q).inner());
      }
    }
    return quotes;
  }

  private Optional<Attribution> attribution(Span content, Span cue, Speaker speaker) {
    List<Span> quotes = quotes(content);
    return Optional.of(
        new Attribution(
            quotes.isEmpty() ? Form.INDIRECT : Form.MIXED,
            List.of(content),
            quotes,
            Optional.of(cue),
            Optional.of(speaker.phrase()),
            Optional.of(speaker.name()),
            speaker.person(),
            speaker.certain()));
  }
}
