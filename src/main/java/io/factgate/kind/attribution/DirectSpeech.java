package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells for each quotation who speaks: by a cue behind it, before it, or by the words around. */
final class DirectSpeech {

  /** What introduces a quotation. */
  private record Link(Optional<Span> cue, Optional<Speaker> speaker, Form form, int contentFrom) {
    Link(Optional<Span> cue, Optional<Speaker> speaker, Form form) {
      this(cue, speaker, form, -1);
    }
  }

  private final Page page;
  private final SpeakerFinder speakers;
  private final List<Attribution> found = new ArrayList<>();

  DirectSpeech(Page page) {
    this.page = page;
    this.speakers = new SpeakerFinder(page);
  }

  List<Attribution> read() {
    List<Quotation> quotations = page.quotations;
    int q = 0;
    while (q < quotations.size()) {
      int last = q;
      while (last + 1 < quotations.size() && isJoined(last)) {
        last++;
      }
      q = read(q, last) + 1;
    }
    return found;
  }

  /** Nothing but "and", "but" or a comma between two quotations. */
  private boolean isJoined(int q) {
    int from = after(q);
    int end = first(q + 1);
    return end - from <= 1
        && page.block(Math.max(0, end - 1)) == page.block(end)
        && first(q) >= page.first(end)
        && (end == from
            ? !endsSentence(q)
            : Set.of("and", "but", "or", ",").contains(page.word(from)));
  }

  /** Reads the quotations from first to last as one content; tells the last one that was used. */
  private int read(int first, int last) {
    Optional<Link> link = behind(last);
    if (link.isEmpty()) {
      link = before(first);
    }
    if (link.isEmpty()) {
      link = besides(last);
    }
    if (link.isEmpty()) {
      link = inherited(first);
    }
    int used = last;
    if (link.isPresent()) {
      used = continuation(last, link.get());
      add(first, used, link.get());
    }
    return used;
  }

  private void add(int first, int last, Link link) {
    List<Span> content = new ArrayList<>();
    List<Span> quotes = new ArrayList<>();
    for (int q = first; q <= last; q++) {
      content.add(page.quotations.get(q).outer());
      quotes.add(page.quotations.get(q).inner());
    }
    int used = last;
    if (link.contentFrom() >= 0) {
      int end = clauseEnd(link.contentFrom());
      for (int q = last + 1; q < page.quotations.size() && first(q) < end; q++) {
        quotes.add(page.quotations.get(q).inner());
        used = q;
      }
      end = Math.max(end, after(used));
      content = List.of(trimmed(link.contentFrom(), end));
    }
    Optional<Speaker> speaker = link.speaker();
    found.add(
        new Attribution(
            link.form(),
            content,
            quotes,
            link.cue(),
            speaker.map(Speaker::phrase).filter(this::isFree),
            speaker.map(Speaker::name),
            speaker.flatMap(Speaker::person),
            speaker.map(Speaker::certain).orElse(false)));
  }

  /** Whether the words belong to no attribution before. */
  private boolean isFree(Span phrase) {
    return found.isEmpty() || !found.get(found.size() - 1).whole().overlaps(phrase);
  }

  /** "…," she said, "…": the next quotation goes on where the sentence does. */
  private int continuation(int last, Link link) {
    int next = last + 1;
    if (link.contentFrom() >= 0
        || next >= page.quotations.size()
        || link.cue().isEmpty()
        || link.cue().get().start() < page.quotations.get(last).outer().end()) {
      return last;
    }
    int from = after(last);
    int to = first(next);
    boolean near = to - from <= 24 && page.block(from) == page.block(to);
    boolean comma = page.word(to - 1).equals(",") || page.word(to - 1).equals(":");
    if (!near || !comma || page.first(to) > from) {
      return last;
    }
    int cue = page.tokenAt(link.cue().get().start());
    for (int i = from; i < to; i++) {
      if (i != cue && Cues.verb(page.token(i)).isPresent() && i > cue) {
        return last;
      }
    }
    return next;
  }

  /** "…," said X; "…," X said; "…," according to X. */
  private Optional<Link> behind(int q) {
    int from = after(q);
    int end = limitBehind(q);
    if (from < end && (page.word(from).equals(",") || page.word(from).equals("—"))) {
      from++;
    }
    if (from >= end) {
      return Optional.empty();
    }
    if (page.word(from).equals("according") && page.word(from + 1).equals("to")) {
      return speakers
          .behind(from + 2, end)
          .map(s -> new Link(cue(from(q), from(q) + 2), Optional.of(s), Form.DIRECT));
    }
    if (Cues.verb(page.token(from)).isPresent() && !Cues.isParticiple(page.token(from))) {
      Optional<Speaker> speaker = speakers.behind(from + 1, end);
      if (speaker.isPresent()) {
        return Optional.of(new Link(cue(from, from + 1), speaker, Form.DIRECT));
      }
    }
    if (endsWithPoint(q)) {
      return Optional.empty();
    }
    if (SUBORDINATE.contains(page.word(from))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < Math.min(end, from + 40); i++) {
      if (Cues.verb(page.token(i)).isPresent()
          && !Cues.isParticiple(page.token(i))
          && page.name(i).isEmpty()) {
        Optional<Speaker> speaker = speakers.before(i, from);
        boolean adjacent =
            speaker.isPresent()
                && speaker.get().phrase().start() <= page.token(from).span().start() + 4
                && isClosedOrComma(q, from);
        if (adjacent) {
          return Optional.of(new Link(cue(i, i + 1), speaker, Form.DIRECT));
        }
        if (!isInApposition(from, i)) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static final Set<String> SUBORDINATE =
      Set.of(
          "and", "but", "while", "as", "when", "after", "because", "that", "which", "with", "in");

  private int from(int q) {
    int from = after(q);
    return page.word(from).equals(",") || page.word(from).equals("—") ? from + 1 : from;
  }

  /** A comma, question or exclamation mark at the quotation's end, inside or outside. */
  private boolean isClosedOrComma(int q, int from) {
    Span inner = page.quotations.get(q).inner();
    char last = page.text.prose().charAt(inner.end() - 1);
    return ",?!…—–-".indexOf(last) >= 0 || page.word(from - 1).equals(",") || isSentence(q);
  }

  /** Whether the quotation begins its sentence and has a few words. */
  private boolean isSentence(int q) {
    return page.first(first(q)) == first(q)
        && page.text.tokensIn(page.quotations.get(q).inner()).size() > 3;
  }

  private boolean isInApposition(int from, int i) {
    for (int k = from; k < i; k++) {
      if (page.word(k).equals(",") || page.word(k).equals("who")) {
        return true;
      }
    }
    return false;
  }

  /** X said: "…"; X called it "…"; NAME, ROLE: "…". */
  private Optional<Link> before(int q) {
    int open = first(q);
    int from = limitBefore(q);
    if (open <= from) {
      return Optional.empty();
    }
    if (page.word(open - 1).equals(":") && page.isBlockStart(from)) {
      Optional<Link> label = label(from, open - 1);
      if (label.isPresent()) {
        return label;
      }
    }
    for (int i = open - 1; i >= Math.max(from, open - 30); i--) {
      if (page.name(i).isEmpty() && Cues.verb(page.token(i)).isPresent() && !isNoun(i)) {
        Optional<Link> link = byVerb(i, from, open);
        if (link.isPresent()) {
          return link;
        }
      }
    }
    return byPhrase(from, open);
  }

  /** "the report said" has a verb, "a report said" too; "the call “…”" has none. */
  private boolean isNoun(int i) {
    return Set.of("the", "a", "an", "his", "her", "its", "their", "this", "in", "of")
            .contains(page.word(i - 1))
        && Set.of(
                "call",
                "calls",
                "report",
                "reports",
                "claim",
                "claims",
                "hope",
                "hopes",
                "fear",
                "fears",
                "state",
                "states",
                "promise",
                "promises",
                "praise",
                "demand",
                "demands",
                "answer",
                "reply",
                "estimate",
                "estimates",
                "note",
                "notes",
                "post",
                "posts",
                "point",
                "points",
                "sees",
                "talk",
                "talks",
                "offer",
                "offers",
                "question",
                "quote",
                "quotes",
                "doubt",
                "doubts",
                "pledge",
                "vow",
                "mean",
                "means",
                "read",
                "put",
                "term",
                "terms",
                "cry",
                "cries",
                "conclude",
                "remark",
                "remarks",
                "warning",
                "thought",
                "thoughts",
                "brand",
                "brands",
                "label",
                "labels",
                "saying",
                "meaning",
                "meant")
            .contains(page.word(i));
  }

  private Optional<Link> byVerb(int verb, int from, int open) {
    Optional<Speaker> speaker =
        Cues.isParticiple(page.token(verb)) ? previousSpeaker(verb) : speakers.before(verb, from);
    if (speaker.isEmpty()) {
      speaker = inverted(verb, from, open);
    }
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    String last = page.word(open - 1);
    boolean direct = last.equals(",") || last.equals(":") || open - 1 == verb;
    Cues.Grade grade = Cues.verb(page.token(verb)).orElseThrow();
    boolean as = last.equals("as") || last.equals("of") || last.equals("be");
    int clause = verb + 1;
    while (clause < open && !isClauseStart(clause)) {
      clause++;
    }
    boolean hasClause =
        !direct
            && !as
            && (grade == Cues.Grade.CLAUSE
                || page.word(verb + 1).equals("that")
                || page.word(clause - 1).equals("that"));
    if (hasClause && clause < open) {
      return Optional.of(new Link(cue(verb, verb + 1), speaker, Form.MIXED, clause));
    }
    return Optional.of(new Link(cue(verb, verb + 1), speaker, direct ? Form.DIRECT : Form.MIXED));
  }

  /** Behind "that"; at once where no "that" follows the verb. */
  private boolean isClauseStart(int i) {
    for (int k = i; k < Math.min(i + 6, page.tokens.size()); k++) {
      if (page.word(k).equals("that") && !page.isQuoted(k)) {
        return false;
      }
    }
    return true;
  }

  /** "Said Lena Dorn: “…”" and "said the mayor, “…”". */
  private Optional<Speaker> inverted(int verb, int from, int open) {
    return verb == from ? speakers.behind(verb + 1, open) : Optional.empty();
  }

  /** "NAME, ROLE: “…”" at the start of a block. */
  private Optional<Link> label(int from, int colon) {
    if (colon - from > 14 || page.name(from).isEmpty()) {
      return Optional.empty();
    }
    for (int i = from; i < colon; i++) {
      if (Cues.verb(page.token(i)).isPresent() && page.name(i).isEmpty()) {
        return Optional.empty();
      }
    }
    int end = page.tokenAt(page.name(from).orElseThrow().span().end());
    boolean closes = end == colon || page.word(end).equals(",") || page.word(end).equals("(");
    return closes
        ? speakers
            .behind(from, colon)
            .map(
                s ->
                    new Link(
                        Optional.empty(),
                        Optional.of(
                            new Speaker(page.span(from, colon), s.name(), s.person(), s.certain())),
                        Form.DIRECT))
        : Optional.empty();
  }

  /** According to X, "…"; in the words of X; for X it was "…"; X’s answer: "…". */
  private Optional<Link> byPhrase(int from, int open) {
    if (page.word(from).equals("according") && page.word(from + 1).equals("to")) {
      return speakers
          .behind(from + 2, open)
          .map(s -> new Link(cue(from, from + 2), Optional.of(s), form(open)));
    }
    if (page.word(from).equals("for") && page.name(from + 1).isPresent()) {
      return speakers
          .behind(from + 1, open)
          .map(s -> new Link(cue(from, from + 1), Optional.of(s), Form.MIXED));
    }
    for (int i = Math.max(from, open - 8); i < open; i++) {
      if (Cues.NOUNS.contains(page.word(i))) {
        int noun = i;
        Optional<Speaker> owner =
            page.word(i + 1).equals("of") ? speakers.behind(i + 2, open) : owner(i, from);
        if (owner.isPresent()) {
          return owner.map(s -> new Link(cue(noun, noun + 1), Optional.of(s), form(open)));
        }
      }
    }
    return Optional.empty();
  }

  /** "Okoro’s answer", "her answer". */
  private Optional<Speaker> owner(int noun, int from) {
    int i = noun - 1;
    if (i < from) {
      return Optional.empty();
    }
    return page.name(i)
        .filter(n -> page.word(noun - 1).endsWith("'s"))
        .map(
            n -> new Speaker(n.span(), n.span(), Optional.of(page.cast.fullName(n.value())), true));
  }

  private Form form(int open) {
    String last = page.word(open - 1);
    return last.equals(",") || last.equals(":") ? Form.DIRECT : Form.MIXED;
  }

  /** "…" is what X demanded; "…" was the verdict of X. */
  private Optional<Link> besides(int q) {
    int from = after(q);
    int end = limitBehind(q);
    if (from >= end || !Set.of("is", "was", "are", "were", "remains").contains(page.word(from))) {
      return Optional.empty();
    }
    for (int i = from + 1; i < Math.min(end, from + 10); i++) {
      if (page.word(i).equals("what") || page.word(i).equals("how")) {
        for (int v = i + 2; v < Math.min(end, i + 10); v++) {
          if (Cues.verb(page.token(v)).isPresent() && page.name(v).isEmpty()) {
            int verb = v;
            return speakers
                .before(v, i + 1)
                .map(s -> new Link(cue(verb, verb + 1), Optional.of(s), Form.DIRECT));
          }
        }
      }
      if (Cues.NOUNS.contains(page.word(i))
          && Set.of("of", "from", "by").contains(page.word(i + 1))) {
        int noun = i;
        return speakers
            .behind(i + 2, end)
            .map(s -> new Link(cue(noun, noun + 1), Optional.of(s), Form.DIRECT));
      }
      if (Cues.NOUNS.contains(page.word(i)) && owner(i, from).isPresent()) {
        return Optional.of(new Link(cue(i, i + 1), owner(i, from), Form.DIRECT));
      }
    }
    return Optional.empty();
  }

  /** A whole sentence in marks that follows words of somebody in the same paragraph is theirs. */
  private Optional<Link> inherited(int q) {
    int open = first(q);
    boolean opens = page.first(open) == open || page.word(open - 1).equals(":");
    if (!opens
        || found.isEmpty()
        || page.text.tokensIn(page.quotations.get(q).inner()).size() < 3) {
      return Optional.empty();
    }
    Attribution last = found.get(found.size() - 1);
    if (page.text.blockAt(last.whole().start()) != page.block(open) || last.speaker().isEmpty()) {
      return Optional.empty();
    }
    int between = page.tokenAt(last.whole().end());
    boolean other =
        page.names.stream()
            .anyMatch(
                n ->
                    n.span().start() >= last.whole().end()
                        && n.span().end() <= page.token(open).span().start()
                        && page.cast.isPerson(n.value())
                        && !page.cast.fullName(n.value()).equals(last.speaker().get()));
    if (open - between > 25 || other) {
      return Optional.empty();
    }
    return Optional.of(
        new Link(
            Optional.empty(),
            Optional.of(
                new Speaker(
                    last.name().orElse(last.whole()),
                    last.name().orElse(last.whole()),
                    last.speaker(),
                    last.certain())),
            Form.DIRECT));
  }

  /** A participle has the speaker of the attribution before it in the sentence. */
  private Optional<Speaker> previousSpeaker(int verb) {
    int first = page.first(verb);
    if (!found.isEmpty()) {
      Attribution last = found.get(found.size() - 1);
      if (last.speaker().isPresent()
          && last.whole().end() > page.token(first).span().start()
          && last.name().isPresent()) {
        return Optional.of(
            new Speaker(last.name().get(), last.name().get(), last.speaker(), last.certain()));
      }
    }
    List<io.factgate.kind.Mention<io.factgate.kind.name.NameValue>> persons =
        verb > first ? speakers.personsIn(first, verb) : List.of();
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(
                persons.get(0).span(),
                persons.get(0).span(),
                Optional.of(page.cast.fullName(persons.get(0).value())),
                persons.size() == 1));
  }

  private int clauseEnd(int from) {
    int end = Math.min(page.end(from), page.blockEnd(from));
    while (end > from
        && Set.of(".", "!", "?", ",", ";").contains(page.word(end - 1))
        && !page.isQuoted(end - 1)) {
      end--;
    }
    return end;
  }

  private Span trimmed(int from, int end) {
    return page.span(from, Math.max(end, from + 1));
  }

  private int first(int q) {
    return page.tokenAt(page.quotations.get(q).outer().start());
  }

  private int after(int q) {
    return page.tokenAt(page.quotations.get(q).outer().end() - 1) + 1;
  }

  /** The next quotation, or the end of sentence or block. */
  private int limitBehind(int q) {
    int from = after(q);
    if (from >= page.tokens.size() || page.block(from) != page.block(from - 1)) {
      return from;
    }
    int end = Math.min(page.end(from), page.blockEnd(from));
    return q + 1 < page.quotations.size() ? Math.min(end, first(q + 1)) : end;
  }

  /** Behind the quotation before, or the start of the sentence. */
  private int limitBefore(int q) {
    int open = first(q);
    int start = page.first(open);
    if (open > 0 && page.word(open - 1).equals(":") && start == open) {
      start = page.first(open - 1);
    }
    return q > 0 ? Math.max(start, after(q - 1)) : start;
  }

  private boolean endsSentence(int q) {
    Span inner = page.quotations.get(q).inner();
    return ".!?…".indexOf(page.text.prose().charAt(inner.end() - 1)) >= 0;
  }

  private boolean endsWithPoint(int q) {
    Span inner = page.quotations.get(q).inner();
    int from = after(q);
    return page.text.prose().charAt(inner.end() - 1) == '.'
        || (from < page.tokens.size() && page.first(from) == from);
  }

  private Optional<Span> cue(int from, int end) {
    return Optional.of(page.span(from, end));
  }
}
