package io.factgate.matching;

import io.factgate.kind.Comparison;
import io.factgate.kind.Deed;
import io.factgate.kind.Mention;
import io.factgate.text.Lemmas;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a mention speaks of what a claim settles, and not of something else under the same noun:
 * another actor, place, time, action, kind or part.
 */
final class ClaimBinding {

  /** So much of a claim's words must stand in the sentence or right before it. */
  private static final double ENOUGH = 0.65;

  /** What a word counts that stands in the sentence before only. */
  private static final double BEFORE = 0.7;

  private static final Set<String> FURTHER = ClauseWords.of("further");

  private static final Set<String> ADDED = ClauseWords.of("added");

  private static final Set<String> LIMITS = ClauseWords.of("limit");

  private static final Set<String> ANYBODY = ClauseWords.of("anybody");

  /** So many characters may part a year and the age in that year. */
  private static final int NEAR = 12;

  private static final Optional<String> YEAR = Optional.of("year");

  private final Context draft;
  private final Context claim;
  private final Narrowing narrowing;

  private ClaimBinding(Context draft, Context claim) {
    this.draft = draft;
    this.claim = claim;
    this.narrowing = new Narrowing(draft, claim);
  }

  /** Half a sentence that tells why the mention is not bound by the claim; empty if it is. */
  static Optional<String> hindrance(Context draft, Context claim) {
    ClaimBinding binding = new ClaimBinding(draft, claim);
    return binding
        .conflict()
        .or(
            () ->
                binding.coverage() < ENOUGH
                    ? Optional.of("says too little of it")
                    : Optional.empty());
  }

  /** Half a sentence that tells why the two speak of two things; empty if they may be one. */
  static Optional<String> conflict(Context draft, Context claim) {
    return new ClaimBinding(draft, claim).conflict();
  }

  /**
   * Whether the two cannot be one thing, however alike their words: a step and an end, the ages of
   * two people, days of two events, ranks among different things, the old one and the new.
   */
  static boolean isBarred(Context draft, Context claim) {
    ClaimBinding binding = new ClaimBinding(draft, claim);
    if (binding.narrowing.isOfOpposite()) {
      return true;
    }
    return switch (draft.dimension()) {
      case "date" ->
          binding.isOfAnotherEvent()
              || binding.isOfUntoldEvent()
              || binding.isTimestamp()
              || binding.isLabel()
              || LIMITS.contains(draft.before()) != LIMITS.contains(claim.before());
      case "ordinal" -> binding.isOfAnotherRank();
      case "age" -> binding.isOfAnotherPerson() || binding.isOfAnotherAge();
      case "score" -> draft.before().equals("(") != claim.before().equals("(");
      default ->
          binding.isOfAnotherRole()
              || binding.isOnTop()
              || binding.isOfRatio()
              || draft.clause().isStep() != claim.clause().isStep();
    };
  }

  /** "One for every two locals": no number of locals. */
  private boolean isOfRatio() {
    return draft.before().equals("every") != claim.before().equals("every");
  }

  /** "Another 500 points", "three more", "nine other people": on top of what there was. */
  private boolean isOnTop() {
    return isAdded(draft) != isAdded(claim);
  }

  private static boolean isAdded(Context context) {
    Mention<?> value = context.mention();
    List<String> all = value.text().tokensIn(value.span()).stream().map(Token::folded).toList();
    List<String> words = all.subList(1, all.size());
    // "Another week" is one, "another two weeks" came on top.
    boolean isAnother = all.size() > 2 && all.get(0).equals("another");
    return isAnother
        || ADDED.contains(context.before())
        || ADDED.contains(context.behind())
        || IntStream.range(0, words.size()).anyMatch(i -> isAdded(words, i));
  }

  /** Not so "30C or more". */
  private static boolean isAdded(List<String> words, int i) {
    return ADDED.contains(words.get(i)) && (i == 0 || !words.get(i - 1).equals("or"));
  }

  /**
   * "Set up the brewery, in 2006": behind a comma no word tells of what the day is, so that only
   * the very same words are told of it.
   */
  private boolean isOfUntoldEvent() {
    return claim.clause().segment().isEmpty()
        && !claim.whole().keySet().containsAll(draft.whole().keySet());
  }

  /** Days are held against those of the same action alone. */
  private boolean isOfAnotherEvent() {
    Optional<String> one = draft.clause().governor();
    Optional<String> two = claim.clause().governor();
    return one.isPresent()
        && two.isPresent()
        && !one.equals(two)
        && !Vocabulary.isLight(one.get())
        && !Vocabulary.isLight(two.get())
        && !claim.clause().segment().contains(one.get())
        && !draft.clause().segment().contains(two.get());
  }

  /** "(12 June 2025 14:20) A bakery …": when it was written, not when it happened. */
  private boolean isTimestamp() {
    return claim.before().equals("(")
        && claim.mention().span().start() - claim.sentence().start() < 2;
  }

  /** "Revenue 2026: €5.3m (2025 €4.9m)": a year that tells of what the number behind it is. */
  private boolean isLabel() {
    int end = claim.mention().span().end();
    String prose = claim.mention().text().prose();
    return claim.mention().unit().equals(YEAR)
        && (claim.before().equals("(") || end < prose.length() && prose.charAt(end) == ':');
  }

  /** Ranks are held against those of the same things alone; "a second goal" is one more. */
  private boolean isOfAnotherRank() {
    return !draft.subject().equals(claim.subject())
        || FURTHER.contains(draft.before()) != FURTHER.contains(claim.before())
        || conflict().isPresent();
  }

  /** Whether both values are told of one person who is named; not so where nobody tells. */
  private boolean isOfOnePerson() {
    boolean near = !draft.isNamedFar() && !claim.isNamedFar();
    boolean alone = !draft.isBesideRival() && !claim.isBesideRival();
    boolean alike = draft.clause().names().stream().anyMatch(claim.clause().names()::contains);
    return (near || alone) && NameTable.isOneIn(draft.actors(), claim.actors())
        || alone && (alike || isNamedBeside(claim.actors(), draft));
  }

  /**
   * Whether the sentence has the last word of one of the names: a headline's capitals tell none.
   */
  private static boolean isNamedBeside(Set<String> names, Context context) {
    return names.stream()
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .anyMatch(context.whole()::containsKey);
  }

  private boolean isOfAnotherPerson() {
    return !isOfOnePerson()
        && !draft.isNamedFar()
        && !claim.isNamedFar()
        && !draft.actors().isEmpty()
        && !claim.actors().isEmpty();
  }

  /** "In 1967, aged 36": the age of that year. */
  private boolean isOfAnotherAge() {
    int age = claim.mention().span().start();
    return claim.times().stream()
        .filter(time -> time.text() == claim.mention().text())
        .filter(time -> age > time.span().end() && age - time.span().end() <= NEAR)
        .anyMatch(
            year -> draft.times().stream().anyMatch(own -> own.compareWith(year).isDifferent()));
  }

  private Optional<String> conflict() {
    List<String> reasons = new ArrayList<>();
    if (isOfAnotherHead()) {
      reasons.add("counts something else");
    }
    if (isOfAnotherPlace()) {
      reasons.add("tells where, not who");
    }
    if (isOfAnotherTheme()) {
      reasons.add("speaks of something else");
    }
    if (isOfAnotherAction() || isOfAnotherDeed()) {
      reasons.add("tells of another action");
    }
    if (!draft.dimension().equals("date") && isOfAnotherRole()) {
      reasons.add("tells a step, not an end");
    }
    if (isOnTop()) {
      reasons.add("tells what came on top");
    }
    if (isOfOtherNames()) {
      reasons.add("names others");
    }
    if (isOfAnotherTime()) {
      reasons.add("tells of another time");
    }
    if (narrowing.isNarrower() || isOfAnotherStretch()) {
      reasons.add("tells of a part or a kind");
    }
    if (draft.isFormer() && !claim.isFormer()) {
      reasons.add("tells what held before");
    }
    if (draft.clause().isPossible() && !claim.clause().isPossible()) {
      reasons.add("tells what may be");
    }
    return reasons.stream().findFirst();
  }

  /** "At Vell Arena in Osk" names no side of the game. */
  private boolean isOfAnotherPlace() {
    return draft.dimension().equals("name")
        && draft.before().equals("in") != claim.before().equals("in");
  }

  private boolean isOfAnotherHead() {
    if (claim.subject().isEmpty()) {
      return false;
    }
    String head = claim.subject().get(0);
    List<String> counted = draft.subject();
    boolean same =
        counted.isEmpty()
            || ANYBODY.contains(counted.get(0))
            || counted.stream().anyMatch(claim::states);
    if ((same && holds(head)) || ANYBODY.contains(head)) {
      return false;
    }
    return !isSpokenOf();
  }

  private boolean isOfAnotherTheme() {
    Optional<String> theme = claim.clause().theme();
    return claim.subject().isEmpty()
        && theme.isPresent()
        && !Vocabulary.isLight(theme.get())
        && !holds(theme.get())
        && !isSpokenOf();
  }

  private boolean isOfAnotherAction() {
    Optional<String> one = draft.clause().governor();
    Optional<String> two = claim.clause().governor();
    return one.isPresent()
        && two.isPresent()
        && !Vocabulary.isLight(one.get())
        && !Vocabulary.isLight(two.get())
        && !claim.states(one.get())
        && !isImplied(two.get())
        && !draft.subject().contains(two.get())
        && !draft.clause().segment().contains(two.get());
  }

  /** A number whose own words tell who did what is held against the same deed of the same one. */
  private boolean isOfAnotherDeed() {
    Optional<String> verb = draft.mention().deed().map(Deed::verb);
    return verb.isPresent()
        && (!NameTable.isOneIn(draft.actors(), claim.actors())
            || claim.mention().text().tokensIn(claim.sentence()).stream()
                .noneMatch(token -> Lemmas.verb(token.folded()).equals(verb.get())));
  }

  /** "Beat the Rovers on Friday" tells when they played; "will host them on Friday" does not. */
  private boolean isImplied(String action) {
    return draft.dimension().equals("date")
        && draft
            .clause()
            .governor()
            .filter(act -> Vocabulary.implied(action).contains(act))
            .isPresent()
        && !Clauses.isAhead(draft.mention().text().tokensIn(draft.sentence()));
  }

  /** "Rose by" tells the step, "rose to" and "rose from" its ends. */
  private boolean isOfAnotherRole() {
    Optional<String> one = draft.clause().role();
    Optional<String> two = claim.clause().role();
    boolean both = one.isPresent() && two.isPresent();
    boolean bare =
        one.isPresent() != two.isPresent()
            && draft.clause().governor().isPresent()
            && draft.clause().governor().equals(claim.clause().governor());
    return both ? !one.equals(two) : bare;
  }

  /** Names of the claim are missing, and others stand there instead. */
  private boolean isOfOtherNames() {
    Set<String> extra = new HashSet<>(draft.clause().names());
    boolean shared = NameTable.isOneIn(draft.actors(), claim.actors());
    extra.removeIf(name -> claim.states(name) || shared && isActor(name));
    boolean missing =
        claim.clause().names().stream().anyMatch(n -> !draft.whole().containsKey(n) && !isActor(n))
            || claim.clause().theme().filter(t -> !draft.whole().containsKey(t)).isPresent();
    boolean others =
        !draft.isNamedFar()
            && !claim.isNamedFar()
            && !draft.actors().isEmpty()
            && !claim.actors().isEmpty()
            && !NameTable.isOneIn(draft.actors(), claim.actors());
    return missing && (!extra.isEmpty() || others);
  }

  /** Whether the term is part of the name of who acts in the draft, as either side writes it. */
  private boolean isActor(String term) {
    return isIn(term, draft.actors())
        || isIn(term, claim.actors()) && NameTable.isOneIn(draft.actors(), claim.actors());
  }

  private static boolean isIn(String term, Set<String> names) {
    // "J.J. Marsh" is "JJ Marsh" too.
    return names.stream()
        .anyMatch(
            name ->
                Arrays.asList(name.split("[ .]+")).contains(term)
                    || Arrays.asList(name.replace(".", "").split(" ")).contains(term));
  }

  private boolean isOfAnotherTime() {
    boolean agree = false;
    boolean differ = false;
    for (Mention<?> time : draft.times()) {
      for (Mention<?> other : claim.times()) {
        Comparison comparison = time.compareWith(other);
        agree |= comparison.isSame();
        differ |= comparison.isDifferent();
      }
    }
    return differ && !agree;
  }

  /** The points of a quarter are not those of a game. */
  private boolean isOfAnotherStretch() {
    Set<String> here = draft.clause().stretch();
    Set<String> there = claim.clause().stretch();
    return here.isEmpty()
        ? !draft.around().containsAll(there) && !isSpokenOf()
        : here.stream().anyMatch(term -> !there.contains(term) && !claim.states(term));
  }

  /** The share of the claim's words that the draft has, by their weight. */
  private double coverage() {
    double all = 0;
    double held = 0;
    boolean also = isSpokenOf();
    for (Map.Entry<String, Double> term : claim.whole().entrySet()) {
      double weight = term.getValue();
      all += weight;
      if (isBeside(term.getKey()) || isActor(term.getKey()) || isAnybody(term.getKey())) {
        held += weight;
      } else if (draft.around().contains(term.getKey())) {
        held += BEFORE * weight;
      } else if (isUnspoken(term.getKey())) {
        held += weight / 2;
      } else if (also && !claim.clause().names().contains(term.getKey())) {
        held += weight;
      }
    }
    return all == 0 ? 0 : held / all;
  }

  /** "Fire kills 15": who else than people. */
  private boolean isAnybody(String term) {
    return draft.subject().isEmpty() && ANYBODY.contains(term) && claim.subject().contains(term);
  }

  /** The claim's action where the draft has no other one: "Norland's inflation was 3.4 percent". */
  private boolean isUnspoken(String term) {
    return claim.clause().governor().equals(Optional.of(term))
        && (draft.clause().governor().stream().allMatch(claim::states) || isImplied(term));
  }

  private boolean holds(String term) {
    return isBeside(term) || draft.around().contains(term) || isBeside(Lemmas.stem(term));
  }

  /** Whether one of the claim's other terms stands there: as a phrase, or each word of it. */
  private boolean isSpokenOf() {
    String words = draft.mention().text().at(draft.reach()).toLowerCase(Locale.ROOT);
    return claim.phrases().stream().anyMatch(phrase -> words.contains(phrase) || isHeld(phrase));
  }

  /** "Weapons deal", not "from the line", whose little words matter. */
  private boolean isHeld(String phrase) {
    return Arrays.stream(phrase.split("\\s+"))
        .allMatch(word -> Vocabulary.term(word).filter(this::holds).isPresent());
  }

  /** Whether the sentence has the term, and not for another value. */
  private boolean isBeside(String term) {
    return draft.whole().containsKey(term) && !draft.beyond().contains(term);
  }
}
