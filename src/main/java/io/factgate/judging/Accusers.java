package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which passage of a source accuses a draft's value, if any may. */
final class Accusers {

  /** Of more old values than this the surest do. */
  private static final int MOST = 20;

  /** Of more values something can always be worked out, and rounds to anything. */
  private static final int CROWD = 200;

  private final Known known;
  private final Company company;
  private final List<Mention<?>> crowd;

  /** Prepares the search with all matches of one draft. */
  Accusers(Known known, Collection<List<Match>> matches) {
    this.known = known;
    this.company = new Company(matches);
    this.crowd = crowd(known);
  }

  /** The matches of the draft's mentions that state the known value. */
  List<Match> claimants(Context known) {
    return company.claimants(known);
  }

  /**
   * The surest match that differs and can accuse, one that may be of the very same thing before all
   * others; none if the value follows from its sentence.
   */
  Optional<Accusation> accusation(Context context, List<Match> sources) {
    Optional<Match> surest = sources.stream().filter(this::mayAccuse).findFirst();
    if (surest.isEmpty() || isFree(context) || isFinerThan(surest.get(), sources)) {
      return Optional.empty();
    }
    Optional<Match> free = free(surest.get(), sources).findFirst();
    Optional<Match> current = current(sources);
    Match accuser =
        current
            .or(() -> free(surest.get(), sources).filter(m -> !m.isOfTwoThings()).findFirst())
            .or(() -> free)
            .orElse(surest.get());
    boolean isExcused =
        isToldAsOld(accuser, sources)
            || mayFollow(context, accuser)
            || (current.isEmpty() && isElsewise(context, accuser));
    if (isExcused) {
      return Optional.empty();
    }
    boolean isDerivable = isDerivable(context);
    Accusation accusation =
        Accusation.of(
            sources,
            accuser,
            new Accusation.Circumstances(free.isEmpty(), isDerivable, isAbsent(context), company));
    // The dearest question is asked where it may change the answer.
    boolean isRemote = !isDerivable && accusation.isSure() && isRemote(context);
    return Optional.of(isRemote ? accusation.withRemote() : accusation);
  }

  /** The value that holds, where the draft has the one that it is compared with in one sentence. */
  private Optional<Match> current(List<Match> sources) {
    List<Match> old =
        sources.stream()
            .filter(m -> m.comparison().isSame() && m.isOfContrasted())
            .limit(MOST)
            .toList();
    return old.isEmpty()
        ? Optional.empty()
        : sources.stream()
            .filter(m -> mayAccuse(m) && old.stream().anyMatch(same -> Accusation.isOld(same, m)))
            .filter(m -> !isClaimed(m))
            .findFirst();
  }

  /**
   * Whether the accuser's sentence has the draft's value as the old one, and the draft looks back.
   */
  private static boolean isToldAsOld(Match accuser, List<Match> sources) {
    return sources.stream()
        .filter(m -> m.comparison().isSame() && m.known().isContrasted() && !m.isOfContrasted())
        .anyMatch(accuser::isBeside);
  }

  /** Those that can accuse and that nobody claims, down to what is too unsure beside the first. */
  private Stream<Match> free(Match surest, List<Match> sources) {
    double least = surest.odds() - Thresholds.NEXT_ACCUSER;
    return sources.stream()
        .takeWhile(m -> m.odds() >= least)
        .filter(m -> mayAccuse(m) && !isClaimed(m));
  }

  /** Whether the draft is finer than something of the same thing that is at least as sure. */
  private static boolean isFinerThan(Match surest, List<Match> sources) {
    return sources.stream()
        .takeWhile(m -> m.odds() >= surest.odds() && m.score() >= Thresholds.STATED)
        .anyMatch(m -> m.comparison().answer() == Comparison.Answer.FINER);
  }

  /**
   * Whether it is told as true, and not as the old value; what would be so accuses a number that
   * stands nowhere, and that the draft does not tell as a fact.
   */
  private boolean mayAccuse(Match match) {
    return match.comparison().isDifferent()
        && !match.known().isDenied()
        && !match.isBarred()
        && !match.isOfContrasted()
        && switch (match.known().supposition()) {
          case NONE -> true;
          case UNREAL -> match.isOfSupposed() && isAbsent(match.draft());
          case CONDITION -> false;
        };
  }

  /** Whether the draft denies or supposes the value, or calls it the old one. */
  static boolean isFree(Context context) {
    return context.isDenied() || context.isSupposed() || context.isFormer();
  }

  /** Whether another mention of the draft states the known value. */
  private boolean isClaimed(Match match) {
    return company.isClaimed(match, 1);
  }

  /**
   * Whether the number stands beside the accuser's where it is read as nothing or as something
   * else: "three games, Wei two", "after 286", "in the 82nd minute". The numbers of headlines are
   * those that a text has most to say of.
   */
  private boolean isElsewise(Context context, Match against) {
    if (context.isHeadline()) {
      return false;
    }
    Set<String> words = words(context);
    return isSaidOfActor(context, against.known(), words)
        || known.matched().stream()
            .filter(source -> !source.witness().isFact())
            .map(known::digits)
            .anyMatch(
                digits ->
                    digits.hold(context, against.known()) || digits.holdOfActor(context, words));
  }

  /** "Hale won four rounds, Soames three": it stands right behind a name that the draft has too. */
  private static boolean isSaidOfActor(Context draft, Context known, Set<String> words) {
    Mention<?> mention = draft.mention();
    String number =
        mention.text().tokensIn(mention.span()).stream()
            .filter(token -> token.type() != Token.Type.SIGN)
            .findFirst()
            .map(Token::folded)
            .orElse("");
    Text source = known.mention().text();
    List<Token> tokens = source.tokensIn(known.sentence());
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      boolean isName = Character.isUpperCase(source.prose().charAt(before.span().start()));
      boolean isLast = i + 1 == tokens.size() || tokens.get(i + 1).type() == Token.Type.SIGN;
      if (isName
          && isLast
          && tokens.get(i).folded().equals(number)
          && words.contains(before.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Those of the draft's sentence. */
  private static Set<String> words(Context draft) {
    return draft.mention().text().tokensIn(draft.sentence()).stream()
        .map(Token::folded)
        .collect(Collectors.toSet());
  }

  /** Whether the draft's value may have been worked out from those in and beside the accuser's. */
  private boolean mayFollow(Context context, Match against) {
    return known.around(against.source(), against.known().sentence()).stream()
        .anyMatch(context.mention()::mayFollowFrom);
  }

  /** Whether it may have been worked out from any sentence of the sources. */
  private boolean isDerivable(Context context) {
    return known.matched().stream()
        .filter(source -> !source.witness().isFact())
        .flatMap(source -> known.sentences(source).values().stream())
        .anyMatch(context.mention()::mayFollowFrom);
  }

  /** Whether it may have been worked out from what stands anywhere in the sources. */
  private boolean isRemote(Context context) {
    return context.mention().mayFollowFrom(crowd);
  }

  /**
   * Whether no source has the draft's number, whatever it counts there, or one that rounds to it.
   */
  private boolean isAbsent(Context context) {
    return known.matched().stream()
            .filter(source -> !source.witness().isFact())
            .noneMatch(source -> known.digits(source).hasAny(context.mention()))
        && crowd.stream()
            .map(context.mention()::compareWith)
            .noneMatch(comparison -> comparison.isSame() && !comparison.isLoose());
  }

  /** The values of all sources; none of too many, so that no text costs its square. */
  private static List<Mention<?>> crowd(Known known) {
    List<Mention<?>> all =
        known.matched().stream()
            .filter(source -> !source.witness().isFact())
            .flatMap(source -> known.sentences(source).values().stream())
            .flatMap(List::stream)
            .limit(CROWD + 1L)
            .toList();
    return all.size() > CROWD ? List.of() : all;
  }

  /** The surest with that answer. */
  static Optional<Match> first(List<Match> matches, Comparison.Answer answer) {
    return matches.stream()
        .filter(m -> m.comparison().answer() == answer)
        .filter(m -> !m.comparison().isSame() || agrees(m))
        .findFirst();
  }

  /** Whether the known value speaks for the draft's; what anything would meet has to be near. */
  static boolean agrees(Match match) {
    Comparison comparison = match.comparison();
    return comparison.isSame() && (!comparison.isLoose() || match.score() >= Thresholds.BOUND);
  }
}
