package io.factgate.kind.name;

import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Block;
import io.factgate.text.Role;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks once over a text and reads the names in it: known ones, wrong spellings, other capitals.
 */
final class NameScanner {

  private static final Set<String> STARTERS = WordList.words(NameScanner.class, "starters.txt");
  private static final Set<String> CALENDAR = WordList.words(NameScanner.class, "calendar.txt");
  private static final Set<String> ALSO_WORDS = WordList.words(NameScanner.class, "also-words.txt");
  private static final Set<String> FIRST_NAMES =
      WordList.words(NameScanner.class, "first-names.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "al", "el", "bin");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady");
  private static final Set<String> SHORTENED = Set.of("st", "dr", "jr");
  private static final int LONGEST = 8;

  private final NameKind kind;
  private final Text text;
  private final List<Token> tokens;
  private final NameIndex index;
  private final RoleFinder roles;
  private final Optional<LocalDate> day;
  private final List<Mention<NameValue>> found = new ArrayList<>();
  private int guard;

  NameScanner(NameKind kind, Text text, Setting setting) {
    this.kind = kind;
    this.text = text;
    this.tokens = text.tokens();
    this.index = new NameIndex(setting.names());
    this.roles = new RoleFinder(text);
    this.day = setting.dateline().map(LocalDateTime::toLocalDate);
  }

  List<Mention<NameValue>> scan() {
    int i = 0;
    for (Block block : text.blocks()) {
      boolean headline = isHeadline(block, i);
      while (i < tokens.size() && tokens.get(i).span().start() < block.span().end()) {
        i = step(i, headline);
      }
    }
    return List.copyOf(found);
  }

  /** Reads at one token and tells where to go on. */
  private int step(int i, boolean headline) {
    Token token = tokens.get(i);
    boolean sign = token.type() == Token.Type.SIGN;
    if (sign || token.span().start() < guard) {
      return i + 1;
    }
    Optional<NameIndex.Match> match = index.longest(text, i);
    if (match.isPresent() && !runsOn(i, match.get())) {
      add(i, match.get().end(), match.get().name(), match.get().wrong(), true);
      return match.get().end();
    }
    if (headline || !token.isWord() || !Words.isCapital(text, token)) {
      return i + 1;
    }
    int common = Lexicon.end(text, i);
    int end = Math.max(common, isOrigin(i, common) ? common : sequenceEnd(i));
    int start = nameStart(i, end);
    start = start < common ? i : start;
    if (start > i && start < end) {
      return start;
    }
    if (start < end && (isName(i, start, end) || isCommonName(i, common, end))) {
      add(start, end, Optional.empty(), false, false);
    }
    return Math.max(end, i + 1);
  }

  /** A country's adjective before somebody's name: "Kenyan Amina Otieno". */
  private boolean isOrigin(int i, int end) {
    return end > i
        && end < tokens.size()
        && Words.areNext(text, tokens, end - 1, end)
        && Words.isCapital(text, tokens.get(end))
        && Countries.isCountry(Words.fold(tokens.get(end - 1)))
        && FIRST_NAMES.contains(Words.fold(tokens.get(end)));
  }

  /** A name that everybody knows, that is no everyday word and no dateline: "LONDON (AP)". */
  private boolean isCommonName(int i, int common, int end) {
    boolean dateline =
        Words.isAllCapitals(text, tokens.get(i))
            && end < tokens.size()
            && "(-–—,".contains(tokens.get(end).folded())
            && text.blocks().get(text.blockAt(tokens.get(i).span().start())).span().start()
                == tokens.get(i).span().start();
    return common == end
        && !dateline
        && (end > i + 1 || !ALSO_WORDS.contains(Words.fold(tokens.get(i))));
  }

  /** A known single word in front of another capital is part of another name: "Reis Park". */
  private boolean runsOn(int at, NameIndex.Match match) {
    if (match.wrong() || match.end() != at + 1 || match.name().isEmpty()) {
      return false;
    }
    KnownName name = match.name().get();
    int next = match.end();
    return !name.roles().isEmpty()
        && next < tokens.size()
        && Words.isCapital(text, tokens.get(next))
        && !Words.isPossessive(tokens.get(at))
        && Words.areNext(text, tokens, at, next)
        && !CALENDAR.contains(tokens.get(next).folded())
        && index.longest(text, next).isEmpty();
  }

  private int sequenceEnd(int from) {
    int i = from + 1;
    while (i < tokens.size() && i - from < LONGEST) {
      if (Words.isPossessive(tokens.get(i - 1)) || !Words.areNext(text, tokens, i - 1, i)) {
        break;
      }
      Token token = tokens.get(i);
      if (Words.isCapital(text, token)) {
        if (isBroken(i) || startsLongName(i)) {
          break;
        }
        i++;
      } else if (isJoint(i) || isParticle(i) || isOf(i)) {
        i++;
      } else {
        break;
      }
    }
    while (i > from + 1 && !Words.isCapital(text, tokens.get(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a known name of several words starts here. */
  private boolean startsLongName(int i) {
    return index.longest(text, i).filter(m -> m.end() > i + 1).isPresent();
  }

  private boolean isBroken(int i) {
    String word = tokens.get(i).folded();
    return CALENDAR.contains(word) || (isStarter(word) && !FIRST_NAMES.contains(word));
  }

  /** A word of the list, or an adverb. */
  private static boolean isStarter(String word) {
    return STARTERS.contains(word)
        || (word.length() > 5
            && word.endsWith("ly")
            && !FIRST_NAMES.contains(word)
            && !Places.isPlace(word));
  }

  /** A hyphen or a point in the middle of a name: Weber-Lund, J. D. Vance, St. Pierre. */
  private boolean isJoint(int i) {
    if (i + 1 >= tokens.size() || !Words.isCapital(text, tokens.get(i + 1))) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean tight = tokens.get(i).span().start() == before.span().end();
    if (Words.isHyphen(tokens.get(i))) {
      return tight && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }
    return tight
        && Words.isSign(tokens.get(i), '.')
        && (before.span().length() == 1 || SHORTENED.contains(before.folded()));
  }

  /** "of" and "of the" inside a name: Bank of Norland, Order of the Garter. */
  private boolean isOf(int i) {
    boolean of = tokens.get(i).folded().equals("of");
    boolean the = tokens.get(i).folded().equals("the") && tokens.get(i - 1).folded().equals("of");
    int head = the ? i - 2 : i - 1;
    int next =
        of && i + 1 < tokens.size() && tokens.get(i + 1).folded().equals("the") ? i + 2 : i + 1;
    return (of || the)
        && head >= 0
        && next < tokens.size()
        && Words.isCapital(text, tokens.get(head))
        && NameSort.isGeneric(Words.fold(tokens.get(head)))
        && Words.isCapital(text, tokens.get(next))
        && !isBroken(next);
  }

  private boolean isParticle(int i) {
    if (!PARTICLES.contains(tokens.get(i).folded())) {
      return false;
    }
    int next = i + 1;
    while (next < tokens.size() && next < i + 3 && PARTICLES.contains(tokens.get(next).folded())) {
      next++;
    }
    return next < tokens.size() && Words.isCapital(text, tokens.get(next));
  }

  /** Behind the words that open the sentence and behind the last noun of office. */
  private int nameStart(int from, int end) {
    int start = from;
    while (start < end
        && (isStarter(tokens.get(start).folded())
            || CALENDAR.contains(tokens.get(start).folded())
            || !tokens.get(start).isWord())) {
      start++;
    }
    List<String> words = new ArrayList<>();
    int behind = start;
    for (int i = start; i < end; i++) {
      if (tokens.get(i).isWord()) {
        words.add(Words.fold(tokens.get(i)));
        if (RoleNouns.endingAt(words, words.size()).isPresent()) {
          behind = i + 1;
        }
      }
    }
    while (behind < end && !tokens.get(behind).isWord()) {
      behind++;
    }
    return behind;
  }

  /** One capital at the start of a sentence is no name; a first name or an age makes it one. */
  private boolean isName(int from, int start, int end) {
    if (end - start == 1 && isTooShort(start)) {
      return false;
    }
    boolean opens = start == from && opensSentence(start);
    return end - start > 1
        || !opens
        || FIRST_NAMES.contains(Words.fold(tokens.get(start)))
        || isAged(end);
  }

  /** "Marsh, 38, said": a number of two digits between commas is the age of whom it follows. */
  private boolean isAged(int end) {
    return end + 2 < tokens.size()
        && Words.isSign(tokens.get(end), ',')
        && tokens.get(end + 1).isNumber()
        && tokens.get(end + 1).span().length() == 2
        && Words.isSign(tokens.get(end + 2), ',');
  }

  /** One letter, an abbreviation such as "Co.", or letters that belong to a number: "BB2". */
  private boolean isTooShort(int i) {
    Token token = tokens.get(i);
    boolean numbered =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isNumber()
            && tokens.get(i + 1).span().start() == token.span().end();
    return token.span().length() < 2
        || (token.span().length() < 3 && !Words.isAllCapitals(text, token))
        || (token.span().length() < 4 && numbered);
  }

  private boolean opensSentence(int i) {
    int at = tokens.get(i).span().start();
    if (text.sentences().get(text.sentenceAt(at)).span().start() == at) {
      return true;
    }
    return i > 0
        && tokens.get(i - 1).type() == Token.Type.SIGN
        && "\"'“‘«„‚‹:([—–-•".indexOf(tokens.get(i - 1).folded().charAt(0)) >= 0;
  }

  private void add(int start, int end, Optional<KnownName> name, boolean wrong, boolean known) {
    Span span = new Span(tokens.get(start).span().start(), Words.end(tokens.get(end - 1)));
    Optional<Span> role = roles.before(start).or(() -> roles.after(end));
    boolean person =
        role.isPresent()
            || name.filter(n -> !n.roles().isEmpty() || n.born().isPresent()).isPresent()
            || (!known && end - start > 1 && FIRST_NAMES.contains(Words.fold(tokens.get(start))))
            || (start > 0 && isHonorific(start - 1))
            || (start > 1 && Words.isSign(tokens.get(start - 1), '.') && isHonorific(start - 2));
    found.add(
        new Mention<>(
            kind,
            text,
            span,
            new NameValue(
                text.at(span),
                name.map(KnownName::name),
                role.map(text::at),
                role,
                name.flatMap(n -> knownRole(n, role.map(text::at))),
                wrong,
                person)));
    role.filter(r -> r.start() > span.start()).ifPresent(r -> guard = r.end());
  }

  /** The role that is held on the text's day; of several the one that the text gives. */
  private Optional<String> knownRole(KnownName name, Optional<String> given) {
    List<String> held =
        name.roles().stream().filter(r -> r.isHeldOn(day)).map(KnownName.KnownRole::role).toList();
    Optional<RolePhrase> wanted = given.flatMap(RolePhrase::of);
    return held.stream()
        .filter(r -> wanted.flatMap(w -> RolePhrase.of(r).filter(w::isSameOffice)).isPresent())
        .findFirst()
        .or(() -> held.stream().findFirst());
  }

  private boolean isHonorific(int i) {
    return HONORIFICS.contains(tokens.get(i).folded());
  }

  /** Title case or capitals throughout tell nothing of what is a name. */
  private boolean isHeadline(Block block, int first) {
    int words = 0;
    int capitals = 0;
    for (int i = first;
        i < tokens.size() && tokens.get(i).span().start() < block.span().end() && words < 60;
        i++) {
      if (tokens.get(i).isWord() && tokens.get(i).span().length() > 3) {
        words++;
        capitals += Words.isCapital(text, tokens.get(i)) ? 1 : 0;
      }
    }
    boolean brief = block.role().isHeading() || words < 25;
    char last = text.prose().charAt(block.span().end() - 1);
    return words > 2
        && ".!?”\"".indexOf(last) < 0
        && brief
        && (words > 4 ? capitals * 10 > words * 7 : capitals == words)
        && block.role() != Role.ROW;
  }
}
