package io.factgate.kind.name;

import io.factgate.kind.Evidence;
import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for a draft's name among the known names and those of the witnesses. */
final class NameSearch implements Search<NameValue> {

  private static final Set<String> MARRIED =
      Set.of("married", "marries", "wed", "weds", "wife", "husband", "bride", "groom");

  private static final Set<String> BORN = Set.of("nee", "born");

  private final NameKind kind;
  private final List<Witness> witnesses;
  private final Setting setting;
  private final Roster roster;
  private final SlotSearch slots;

  NameSearch(NameKind kind, List<Witness> witnesses, Setting setting) {
    this.kind = kind;
    this.witnesses = witnesses;
    this.setting = setting;
    this.roster = new Roster(kind, witnesses, setting);
    this.slots = new SlotSearch(kind, witnesses.stream().filter(w -> !w.isFact()).toList(), roster);
  }

  /** Empty where nothing is known of the name, so that its place in the text may tell more. */
  @Override
  public Optional<Trace> find(Mention<NameValue> mention) {
    Optional<Objection> wrong = wrongName(mention);
    if (wrong.isPresent()) {
      return Optional.of(new Trace(Verdict.CONTRADICTED, List.of(wrong.get())));
    }
    Optional<Objection> role =
        new RoleSearch(roster, setting)
            .contradiction(mention)
            .or(() -> new SideSearch(setting).contradiction(mention));
    if (role.isPresent()) {
      return Optional.of(new Trace(Verdict.CONTRADICTED, List.of(role.get())));
    }
    Optional<Slot> instead = slots.instead(mention);
    if (instead.isPresent()) {
      return Optional.of(new Trace(Verdict.CONTRADICTED, List.of(another(mention, instead.get()))));
    }
    if (roster.hasName(mention.value())) {
      return Optional.of(Trace.of(Verdict.SUPPORTED));
    }
    return isUnsupported(mention)
        ? Optional.of(new Trace(Verdict.UNSUPPORTED, List.of(unsupported(mention))))
        : Optional.empty();
  }

  private Optional<Objection> wrongName(Mention<NameValue> mention) {
    NameValue value = mention.value();
    if (value.wrong()) {
      String right = value.fullName().orElse("another spelling");
      return Optional.of(objection(mention, right, setting.names().places(right)));
    }
    List<String> words = Spelling.words(value.words());
    if (value.fullName().isPresent()) {
      return Optional.empty();
    }
    if (roster.writes(value.words())) {
      return mixedName(mention, words);
    }
    return words.size() == 1 ? wrongSurname(mention) : wrongFullName(mention, words);
  }

  private Optional<Objection> wrongFullName(Mention<NameValue> mention, List<String> words) {
    NameValue value = mention.value();
    List<Roster.Person> near = new ArrayList<>();
    for (Roster.Person person : roster.persons().like(value.words())) {
      List<String> right = Spelling.words(person.name());
      if (right.size() < 2) {
        continue;
      }
      boolean same = Spelling.isSame(value.words(), person.name());
      if (same && isRightToo(value.words(), person)) {
        return Optional.empty();
      }
      if (same || isSlip(words, right) || isOtherFirst(value, words, person, right)) {
        near.add(person);
      }
    }
    if (near.isEmpty() || !areOne(near)) {
      return Optional.empty();
    }
    return Optional.of(objection(mention, near.get(0).name(), near.get(0).evidence()));
  }

  /**
   * A surname alone that is written nowhere: nearly that of somebody who holds the office beside
   * it, or one of facts.yaml with a letter doubled and the like.
   */
  private Optional<Objection> wrongSurname(Mention<NameValue> mention) {
    NameValue value = mention.value();
    String word = Spelling.words(value.words()).get(0);
    List<Roster.Person> near = new ArrayList<>();
    boolean ofOffice = value.role().isPresent();
    for (Roster.Person person :
        ofOffice ? roster.persons().all() : roster.persons().like(value.words())) {
      List<String> right = Spelling.words(person.name());
      String surname = right.get(right.size() - 1);
      boolean same = Spelling.isSame(word, surname) && !Spelling.isVariant(word, surname);
      if (right.size() > 1
          && (same && person.known()
              || (same || Spelling.isSlip(word, surname)) && holdsOffice(value, person))) {
        near.add(person);
      }
    }
    if (near.isEmpty() || !areOne(near)) {
      return Optional.empty();
    }
    String full = near.get(0).name();
    String right = full.substring(full.lastIndexOf(' ') + 1);
    return Optional.of(objection(mention, right, near.get(0).evidence()));
  }

  /** Whether a like spelling of a name may be right as well; of what is no person's it may. */
  private boolean isRightToo(String written, Roster.Person person) {
    return Spelling.isVariant(written, person.name())
        || !person.known() && !roster.isPerson(person);
  }

  /** The first names are one, the surname is nearly the same and stands nowhere as written. */
  private boolean isSlip(List<String> words, List<String> right) {
    return words.size() == right.size()
        && words.subList(0, words.size() - 1).equals(right.subList(0, right.size() - 1))
        && Spelling.isSlip(words.get(words.size() - 1), right.get(right.size() - 1))
        && !roster.writes(words.get(words.size() - 1));
  }

  /** One surname, one office, another first name: "First Lady Olga Tarnova" for Olena. */
  private boolean isOtherFirst(
      NameValue value, List<String> words, Roster.Person person, List<String> right) {
    if (words.size() != 2
        || right.size() != 2
        || !words.get(1).equals(right.get(1))
        || Spelling.isSameFirst(words.get(0), right.get(0))
        || roster.countOfSurname(words.get(1)) != 1) {
      return false;
    }
    return holdsOffice(value, person);
  }

  /**
   * "Kofi Doyle" where Hamish Doyle is the only Doyle, and somebody else is called Kofi: two names
   * that nothing known has as one. A draft that names both of them besides may know a third one.
   */
  private Optional<Objection> mixedName(Mention<NameValue> mention, List<String> words) {
    String surname = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (words.size() < 2
        || NameSort.differ(roster.sort(mention.value()), NameSort.PERSON)
        || isThing(surname)
        || roster.countOfSurname(surname) != 1) {
      return Optional.empty();
    }
    Roster.Person person = roster.persons().bearers(surname).get(0);
    List<String> right = Spelling.words(person.name());
    List<String> own = words.stream().filter(word -> !right.contains(word)).toList();
    List<String> given = right.stream().filter(word -> !words.contains(word)).toList();
    boolean isTold = roster.sort(mention.value()) == NameSort.PERSON || roster.isPerson(person);
    boolean isMixed =
        isTold
            && own.size() == 1
            && !given.isEmpty()
            && given.stream().noneMatch(NameSearch::isThing)
            && given.stream().noneMatch(name -> Spelling.isSameFirst(own.get(0), name))
            && isFirstNameOfOne(own.get(0), surname)
            && !(isNamed(mention.text(), person) && isNamedBeside(mention, own.get(0), surname))
            && witnesses.stream().noneMatch(w -> mayBear(w.text(), own.get(0), surname));
    return isMixed
        ? Optional.of(objection(mention, person.name(), person.evidence()))
        : Optional.empty();
  }

  private static boolean isThing(String word) {
    return NameSort.isSite(word) || NameSort.isGeneric(word);
  }

  /**
   * Whether it is the first name of one person, "Kofi Mensah" or "Cllr Kofi Mensah": what stands
   * before two surnames, or before a first name, may be a title.
   */
  private boolean isFirstNameOfOne(String first, String surname) {
    Set<String> surnames = new HashSet<>();
    for (Roster.Person other : roster.persons().like(first)) {
      List<String> name = Spelling.words(other.name());
      int at = name.indexOf(first);
      if (at < 0 || at == name.size() - 1 || name.stream().anyMatch(NameSearch::isThing)) {
        continue;
      }
      if (at != name.size() - 2 || name.contains(surname)) {
        return false;
      }
      surnames.add(name.get(at + 1));
    }
    return surnames.size() == 1 && !RoleNouns.isNoun(first);
  }

  /** Whether the draft has the first name with another surname too. */
  private boolean isNamedBeside(Mention<NameValue> mention, String first, String surname) {
    return roster.persons().like(first).stream()
        .filter(other -> !Spelling.words(other.name()).contains(surname))
        .anyMatch(other -> isNamed(mention.text(), other));
  }

  /** Whether the draft has the person's name in full. */
  private static boolean isNamed(Text draft, Roster.Person person) {
    return Names.fold(draft.prose()).contains(Names.fold(person.name()));
  }

  /**
   * Whether somebody of that first name may bear the surname: the one stands without a surname, as
   * in "Fiona Doyle and her son Hamish" or "Doyle, Kofi", or right before the other, or that is a
   * maiden name, or the two have married.
   */
  private static boolean mayBear(Text text, String first, String surname) {
    List<Token> tokens = text.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = Words.fold(tokens.get(i));
      boolean isNamed = i + 1 < tokens.size() && Words.isCapital(text, tokens.get(i + 1));
      String next = isNamed ? Words.fold(tokens.get(i + 1)) : "";
      if (word.equals(first) && (next.length() < 2 || next.equals(surname))
          || BORN.contains(word) && next.equals(surname)) {
        return true;
      }
    }
    return text.sentences().stream()
        .map(sentence -> text.tokensIn(sentence.span()).stream().map(Words::fold).toList())
        .anyMatch(
            words ->
                words.contains(first)
                    && words.contains(surname)
                    && words.stream().anyMatch(MARRIED::contains));
  }

  private static boolean holdsOffice(NameValue value, Roster.Person person) {
    Optional<RolePhrase> role = value.role().flatMap(RolePhrase::of);
    return role.isPresent()
        && person.roles().stream()
            .anyMatch(known -> known.phrase().map(role.get()::isSameOffice).orElse(false));
  }

  private static boolean areOne(List<Roster.Person> persons) {
    return persons.stream().allMatch(p -> Spelling.isSame(p.name(), persons.get(0).name()));
  }

  private static Objection objection(
      Mention<NameValue> mention, String right, List<Evidence> evidence) {
    return new Objection(
        Names.WRONG,
        mention.span(),
        "says \"" + mention.words() + "\", but the name is \"" + right + "\"",
        Optional.of(right),
        evidence,
        Optional.empty());
  }

  /** Marks the words that differ: of "Saint Martin" for "Saint Jerome" the second. */
  private static Objection another(Mention<NameValue> mention, Slot instead) {
    Text text = instead.name().text();
    Text draft = mention.text();
    List<Token> own = draft.tokensIn(mention.span());
    List<Token> other = text.tokensIn(instead.name().span());
    int shorter = Math.min(own.size(), other.size());
    int head = 0;
    while (head < shorter - 1 && isSame(own.get(head), other.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - 1 - head
        && isSame(own.get(own.size() - 1 - tail), other.get(other.size() - 1 - tail))) {
      tail++;
    }
    Span wrong = span(own, head, tail);
    return new Objection(
        Names.WRONG,
        wrong,
        "says \""
            + draft.at(wrong)
            + "\", but "
            + text.path()
            + " has \""
            + instead.name().words()
            + "\" in that place",
        Optional.of(text.at(span(other, head, tail))),
        List.of(new Evidence(text, instead.sentence())),
        Optional.empty());
  }

  private static boolean isSame(Token one, Token two) {
    return Words.fold(one).equals(Words.fold(two));
  }

  private static Span span(List<Token> tokens, int head, int tail) {
    int last = tokens.size() - 1 - tail;
    return new Span(tokens.get(head).span().start(), Words.end(tokens.get(last)));
  }

  /** Two words at least, none of which any source or known name has. */
  private boolean isUnsupported(Mention<NameValue> mention) {
    List<String> words = Spelling.words(mention.value().words());
    return words.size() > 1
        && mention.value().fullName().isEmpty()
        && (witnesses.stream().anyMatch(w -> !w.isFact()) || isAmongKnown(mention))
        && words.stream().noneMatch(roster::knows);
  }

  /** Without sources the facts' names are all that is known; where something happens is not. */
  private boolean isAmongKnown(Mention<NameValue> mention) {
    List<Token> tokens = mention.text().tokens();
    int before = mention.text().tokenAt(mention.span().start()) - 1;
    boolean the = before > 0 && tokens.get(before).folded().equals("the");
    String word = before < 0 ? "" : tokens.get(the ? before - 1 : before).folded();
    return !setting.names().all().isEmpty()
        && !word.equals("at")
        && NameSort.of(mention.value()) != NameSort.SITE;
  }

  private Objection unsupported(Mention<NameValue> mention) {
    return new Objection(
        kind.unsupported(),
        mention.span(),
        "says \"" + mention.words() + "\", a name that neither facts nor sources have",
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Whether a known name is written like that. */
  static boolean isKnown(KnownName name, String words) {
    return Names.fold(name.name()).equals(Names.fold(words));
  }
}
