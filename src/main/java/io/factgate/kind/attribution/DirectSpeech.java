package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells for each quotation who speaks: by a cue behind it, before it, or by the words around. */
final class DirectSpeech {

  private final Page page;
  private final Surroundings around;
  private final CueBehind behind;
  private final CueBefore before;
  private final ClauseSpeech clauses;
  private final Attributor attributor;
  private final List<Attribution> found = new ArrayList<>();
  private int sentence = -1;
  private List<Attribution> inSentence = List.of();

  DirectSpeech(Page page) {
    this.page = page;
    SpeakerFinder speakers = new SpeakerFinder(page);
    this.around = new Surroundings(page);
    this.clauses = new ClauseSpeech(page);
    this.attributor = new Attributor(page);
    this.behind = new CueBehind(page, speakers, around);
    this.before = new CueBefore(page, speakers, around, found);
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
    int from = around.after(q);
    int end = around.first(q + 1);
    return end - from <= 1
        && page.block(Math.max(0, end - 1)) == page.block(end)
        && around.first(q) >= page.first(end)
        && (end == from
            ? !around.endsSentence(q)
            : Set.of("and", "but", "or", ",").contains(page.word(from)));
  }

  /** Reads the quotations from first to last as one content; tells the last one that was used. */
  private int read(int first, int last) {
    boolean opens = opens(first);
    Optional<Link> link = opens ? behind.behind(last) : Optional.empty();
    if (link.isEmpty()) {
      int used = clause(first);
      if (used >= first) {
        return used;
      }
      link = opens ? Optional.empty() : behind.behind(last);
      if (link.isPresent() && isLed(first)) {
        int next = continuation(last, link.get());
        found.add(led(first, last, next, link.get()));
        return next;
      }
    }
    if (link.isEmpty()) {
      link = before.before(first);
    }
    if (link.isEmpty()) {
      link = behind.besides(last);
    }
    if (link.isEmpty()) {
      link = inherited(first);
      if (link.isPresent() && goesOn(first)) {
        extend(first, last);
        return last;
      }
    }
    int used = last;
    if (link.isPresent()) {
      used = continuation(last, link.get());
      add(first, used, link.get());
    }
    return used;
  }

  /** Whether the quotation begins its sentence, or stands behind a colon or the words of a cue. */
  private boolean opens(int q) {
    int open = around.first(q);
    int first = page.first(open);
    return open == first || open > 0 && Set.of(":", ".").contains(page.word(open - 1));
  }

  /** Whether some words of the sentence, none of them anybody's yet, stand in front. */
  private boolean isLed(int q) {
    int open = around.first(q);
    int first = page.first(open);
    boolean free =
        found.isEmpty()
            || found.get(found.size() - 1).whole().end() <= page.token(first).span().start();
    return free && first < open && page.block(first) == page.block(open) && isNarrated(first, open);
  }

  private boolean isNarrated(int from, int end) {
    for (int i = from; i < end; i++) {
      if (page.isQuoted(i)) {
        return false;
      }
    }
    return true;
  }

  /** "But “the dam is old,” she said": what leads to the quotation is hers too. */
  private Attribution led(int first, int last, int used, Link link) {
    int start = page.first(around.first(first));
    List<Span> content = new ArrayList<>();
    content.add(page.token(start).span().union(page.quotations.get(last).outer()));
    for (int q = last + 1; q <= used; q++) {
      content.add(page.quotations.get(q).outer());
    }
    return attributor.attribution(content, link.cue(), link.speaker());
  }

  /** Reads the sentence that holds the quotation as a clause; tells the last quotation used. */
  private int clause(int q) {
    int open = around.first(q);
    if (page.first(open) != sentence) {
      sentence = page.first(open);
      inSentence = readClauses(open);
    }
    Span inner = page.quotations.get(q).inner();
    for (Attribution said : inSentence) {
      if (said.quotes().contains(inner)) {
        found.add(said);
        return q + said.quotes().size() - 1 - said.quotes().indexOf(inner);
      }
    }
    return q - 1;
  }

  private List<Attribution> readClauses(int open) {
    int from = page.first(open);
    int end = Math.min(page.end(open), page.blockEnd(open));
    if (!found.isEmpty()) {
      Attribution last = found.get(found.size() - 1);
      int behind = page.tokenAt(last.whole().end());
      if (behind > from) {
        return behind < end ? clauses.read(behind, end, Optional.of(last)) : List.of();
      }
    }
    return clauses.read(from, end, Optional.empty());
  }

  private void add(int first, int last, Link link) {
    List<Span> content = new ArrayList<>();
    List<Span> quotes = new ArrayList<>();
    for (int q = first; q <= last; q++) {
      content.add(page.quotations.get(q).outer());
      quotes.add(page.quotations.get(q).inner());
    }
    Optional<Speaker> speaker = link.speaker();
    boolean judged =
        link.cue()
            .filter(cue -> cue.start() < content.get(0).start())
            .filter(cue -> attributor.isJudged(content.get(0), cue))
            .isPresent();
    found.add(
        new Attribution(
            link.form(),
            content,
            quotes,
            link.cue(),
            speaker.map(Speaker::phrase).filter(this::isFree),
            speaker.map(Speaker::name),
            speaker.flatMap(Speaker::person),
            !judged && speaker.map(Speaker::certain).orElse(false),
            speaker.map(Speaker::joint).orElse(List.of())));
  }

  /** Whether the words belong to no attribution before. */
  private boolean isFree(Span phrase) {
    return found.isEmpty() || !found.get(found.size() - 1).whole().overlaps(phrase);
  }

  /** "…," she said, "…": the next quotation goes on where the sentence does. */
  private int continuation(int last, Link link) {
    int next = last + 1;
    if (next >= page.quotations.size()
        || link.cue().isEmpty()
        || link.cue().get().start() < page.quotations.get(last).outer().end()) {
      return last;
    }
    int from = around.after(last);
    int to = around.first(next);
    boolean near = to - from <= 24 && page.block(from) == page.block(to);
    boolean comma = page.word(to - 1).equals(",") || page.word(to - 1).equals(":");
    if (!near || !comma || page.first(to) > from) {
      return last;
    }
    int cue = page.tokenAt(link.cue().get().start());
    for (int i = from; i < to; i++) {
      if (i != cue && Cues.speaks(page.token(i)) && i > cue) {
        return last;
      }
    }
    return next;
  }

  /** A whole sentence in marks that follows words of somebody in the same paragraph is theirs. */
  private Optional<Link> inherited(int q) {
    int open = around.first(q);
    boolean opens = page.first(open) == open || page.word(open - 1).equals(":");
    if (!opens
        || found.isEmpty()
        || page.text.tokensIn(page.quotations.get(q).inner()).size() < 3) {
      return Optional.empty();
    }
    Attribution last = found.get(found.size() - 1);
    if (page.text.blockAt(last.whole().start()) != page.block(open)
        || last.speaker().isEmpty() && last.source().isEmpty()) {
      return Optional.empty();
    }
    int between = page.tokenAt(last.whole().end());
    boolean other =
        isLabelled(between, open) || namesAnother(between, open, last.speaker().orElse(""));
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
                    last.certain(),
                    last.joint())),
            Form.DIRECT));
  }

  /** "Pruneau:", "Pruneau, 52:" before a quotation: a name that need not be known. */
  private boolean isLabelled(int from, int open) {
    if (!page.word(open - 1).equals(":")) {
      return false;
    }
    boolean isAged = page.token(open - 2).isNumber() && page.word(open - 3).equals(",");
    int name = isAged ? open - 4 : open - 2;
    return name >= from
        && page.isCapital(name)
        && !WordClass.DAY.has(page.word(name))
        && !Cues.PRONOUNS.contains(page.word(name));
  }

  private boolean namesAnother(int from, int end, String speaker) {
    for (int i = from; i < end; i++) {
      boolean another =
          page.name(i)
              .filter(n -> page.cast.isPerson(n.value()))
              .filter(n -> !page.cast.fullName(n.value()).equals(speaker))
              .isPresent();
      if (another) {
        return true;
      }
    }
    return false;
  }

  /** Whether no sentence stands between the attribution before and the quotation. */
  private boolean goesOn(int q) {
    Attribution last = found.get(found.size() - 1);
    return last.form() == Form.DIRECT
        && last.cue().isPresent()
        && page.first(around.first(q) - 1) < page.tokenAt(last.whole().end());
  }

  private void extend(int first, int last) {
    Attribution before = found.remove(found.size() - 1);
    List<Span> content = new ArrayList<>(before.content());
    List<Span> quotes = new ArrayList<>(before.quotes());
    for (int q = first; q <= last; q++) {
      content.add(page.quotations.get(q).outer());
      quotes.add(page.quotations.get(q).inner());
    }
    found.add(
        new Attribution(
            before.form(),
            content,
            quotes,
            before.cue(),
            before.source(),
            before.name(),
            before.speaker(),
            before.certain(),
            before.joint()));
  }
}
