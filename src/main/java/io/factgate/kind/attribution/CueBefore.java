package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the cue that stands before a quotation. */
final class CueBefore {

  private static final Set<String> ALSO_NOUNS = WordList.words(CueBefore.class, "cue-nouns.txt");

  /** Words of a role before a name at most. */
  private static final int ROLE = 5;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /** "Arrested", "and", "that": what no role has. */
  private static final Pattern NO_ROLE = Pattern.compile("^(?:and|or|that|as|than)$|ed$");

  /** Nouns of who does something: driver, surgeon's assistant, guitarist, chairwoman. */
  private static final Pattern ROLE_NOUN =
      Pattern.compile("(?:er|or|ist|ian|ant|man|woman|chief|head|coach|spokesperson)$");

  private final Page page;
  private final SpeakerFinder speakers;
  private final Surroundings around;
  private final List<Attribution> found;

  /**
   * A finder.
   *
   * @param found the attributions so far; those of the same sentence lend their speaker
   */
  CueBefore(Page page, SpeakerFinder speakers, Surroundings around, List<Attribution> found) {
    this.page = page;
    this.speakers = speakers;
    this.around = around;
    this.found = found;
  }

  /** X said: "…"; X called it "…"; NAME, ROLE: "…". */
  Optional<Link> before(int q) {
    int open = around.first(q);
    int from = around.limitBefore(q);
    if (open <= from) {
      return Optional.empty();
    }
    if (page.word(open - 1).equals(":")) {
      Optional<Link> label = label(named(opening(from, open - 1), open - 1), open - 1);
      if (label.isPresent()) {
        return label;
      }
    }
    for (int i = open - 1; i >= Math.max(from, open - 30); i--) {
      if (page.name(i).isEmpty() && Cues.speaks(page.token(i)) && !isNoun(i)) {
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
    return WordClass.NOUN_MARKER.has(page.word(i - 1)) && ALSO_NOUNS.contains(page.word(i));
  }

  private Optional<Link> byVerb(int verb, int from, int open) {
    Optional<Speaker> speaker =
        Cues.isParticiple(page.token(verb))
            ? previousSpeaker(verb).or(() -> speakers.before(verb, from))
            : speakers.before(verb, from);
    if (speaker.isEmpty()) {
      speaker = inverted(verb, from, open);
    }
    boolean reads = page.word(verb).equals("read") || page.word(verb).equals("reads");
    if (speaker.isEmpty() || reads && speaker.get().person().isPresent()) {
      return Optional.empty();
    }
    String last = page.word(open - 1);
    boolean direct = last.equals(",") || last.equals(":") || open - 1 == verb;
    return Optional.of(
        new Link(around.cue(verb, verb + 1), speaker, direct ? Form.DIRECT : Form.MIXED));
  }

  /** "Said Lena Dorn: “…”" and "said the mayor, “…”". */
  private Optional<Speaker> inverted(int verb, int from, int open) {
    return verb == from ? speakers.behind(verb + 1, open) : Optional.empty();
  }

  /** Behind the last dash, where a list of speakers runs on: "“…” – Lena Dorn, mayor: “…”". */
  private int opening(int from, int colon) {
    int first = from;
    for (int i = from; i < colon; i++) {
      boolean isTied = i > 0 && page.isTight(i - 1);
      first = DASHES.contains(page.word(i)) && !isTied ? i + 1 : first;
    }
    return first;
  }

  /** Where the name begins: "Mayor Lena Dorn, by phone: “…”", "NOTES, Lena Dorn: “…”". */
  private int named(int from, int colon) {
    int i = from;
    boolean opens = page.isBlockStart(from) || (from > 0 && DASHES.contains(page.word(from - 1)));
    while (i < Math.min(colon, from + ROLE) && (isOfRole(i, opens) || isHeading(i, colon))) {
      i++;
    }
    return page.name(i).isPresent() ? i : from;
  }

  /**
   * Words that make a role of the one before a name, or are one: "bus conductor"; at the head of a
   * paragraph or of an entry of a list it may be any noun: "night guard".
   */
  private boolean isOfRole(int i, boolean opens) {
    String word = page.word(i);
    return page.name(i).isEmpty()
        && page.token(i).isWord()
        && !WordClass.PREPOSITION.has(word)
        && !WordClass.DETERMINER.has(word)
        && !WordClass.SUBJECT.has(word)
        && !NO_ROLE.matcher(word).find()
        && (opens || page.name(i + 1).isEmpty() || page.isCapital(i) || isRole(i));
  }

  /** Whether the word right before a name tells who that is. */
  private boolean isRole(int i) {
    boolean isRead =
        page.name(i + 1)
            .flatMap(name -> name.value().roleSpan())
            .filter(page.token(i).span()::overlaps)
            .isPresent();
    return isRead || ROLE_NOUN.matcher(page.word(i)).find();
  }

  /** Capitals, or the comma behind them, before a name that is not all capitals. */
  private boolean isHeading(int i, int colon) {
    boolean isCapitals =
        page.isInCapitals(i) || (page.word(i).equals(",") && page.isInCapitals(i - 1));
    return isCapitals
        && IntStream.range(i + 1, colon)
            .anyMatch(k -> page.name(k).isPresent() && !page.isInCapitals(k));
  }

  /** "NAME, ROLE: “…”", "ROLE NAME: “…”". */
  private Optional<Link> label(int from, int colon) {
    if (colon - from > 14 || page.name(from).isEmpty()) {
      return Optional.empty();
    }
    for (int i = from; i < colon; i++) {
      if (Cues.speaks(page.token(i)) && page.name(i).isEmpty()) {
        return Optional.empty();
      }
    }
    int end = page.tokenAt(page.name(from).orElseThrow().span().end());
    boolean closes = end == colon || Set.of(",", "(", "on").contains(page.word(end));
    return closes
        ? speakers
            .behind(from, colon)
            .map(
                s ->
                    new Link(
                        Optional.empty(),
                        Optional.of(
                            new Speaker(
                                page.span(from, colon),
                                s.name(),
                                s.person(),
                                s.certain(),
                                s.joint())),
                        Form.DIRECT))
        : Optional.empty();
  }

  /** According to X, "…"; in the words of X; for X it was "…"; X’s answer: "…". */
  private Optional<Link> byPhrase(int from, int open) {
    if (page.word(from).equals("according") && page.word(from + 1).equals("to")) {
      return speakers
          .behind(from + 2, open)
          .map(s -> new Link(around.cue(from, from + 2), Optional.of(s), form(open)));
    }
    if (page.word(from).equals("for") && page.name(from + 1).isPresent()) {
      return speakers
          .behind(from + 1, open)
          .map(s -> new Link(around.cue(from, from + 1), Optional.of(s), Form.MIXED));
    }
    for (int i = Math.max(from, open - 8); i < open; i++) {
      if (Cues.NOUNS.contains(page.word(i))) {
        int noun = i;
        Optional<Speaker> owner =
            page.word(i + 1).equals("of") ? speakers.behind(i + 2, open) : around.owner(i, from);
        if (owner.isPresent()) {
          return owner.map(s -> new Link(around.cue(noun, noun + 1), Optional.of(s), form(open)));
        }
      }
    }
    return Optional.empty();
  }

  private Form form(int open) {
    String last = page.word(open - 1);
    return last.equals(",") || last.equals(":") ? Form.DIRECT : Form.MIXED;
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
            new Speaker(
                last.name().get(),
                last.name().get(),
                last.speaker(),
                last.certain(),
                last.joint()));
      }
    }
    List<Mention<NameValue>> persons = verb > first ? speakers.personsIn(first, verb) : List.of();
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Speaker(
                persons.get(0).span(),
                persons.get(0).span(),
                Optional.of(page.cast.fullName(persons.get(0).value())),
                persons.size() == 1));
  }
}
