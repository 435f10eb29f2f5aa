package io.factgate.matching;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A known mention that may speak of the same thing as a draft's, and what the values say. Not
 * thread-safe: the values are held against each other when first asked.
 */
public final class Match {

  /** So many characters before an age have the name. */
  private static final int NEAR = 32;

  /** "Castellano, 44", "Castellano (44", "Castellano, aged 44"; not "a nurse, 44". */
  private static final Pattern BEARER =
      Pattern.compile("(?<![\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]{1,30}+),? (?:\\(|aged )?$");

  private final Context draft;
  private final Context known;
  private final Source source;
  private final Likeness likeness;
  private double odds = Double.NaN;
  private @Nullable Comparison comparison;

  Match(Context draft, Context known, Source source, Likeness likeness) {
    this.draft = draft;
    this.known = known;
    this.source = source;
    this.likeness = likeness;
  }

  /** The draft's mention. */
  public Context draft() {
    return draft;
  }

  /** The one it is held against. */
  public Context known() {
    return known;
  }

  /** Where that stands. */
  public Source source() {
    return source;
  }

  /** From 0 to 1: how surely the two speak of the same thing. */
  public double score() {
    return likeness.score();
  }

  /** The logarithm of the odds that the two speak of the same thing. */
  public double odds() {
    if (Double.isNaN(odds)) {
      odds = StrictMath.log(score() / (1 - score()));
    }
    return odds;
  }

  /** The score's parts in words. */
  public String parts() {
    return likeness.parts();
  }

  /** A part of the score, under its name in {@code likeness.txt}; 0 where it does not tell. */
  public double feature(String name) {
    return likeness.features().getOrDefault(name, 0.0);
  }

  /** What the values say. */
  public Comparison comparison() {
    Comparison answer = comparison;
    if (answer == null) {
      answer = draft.mention().compareWith(known.mention());
      comparison = answer;
    }
    return answer;
  }

  /** Why the draft's mention is not bound by a claim; empty if it is. */
  public Optional<String> hindrance() {
    return ClaimBinding.hindrance(draft, known);
  }

  /** Whether the values cannot be of one thing, however alike the words round them. */
  public boolean isBarred() {
    return ClaimBinding.isBarred(draft, known);
  }

  /** "Erin Castellano, 44" beside "Castellano, 29": an age behind one name. */
  public boolean isOfOneBearer() {
    String bearer = bearer(draft);
    return !bearer.isEmpty() && bearer.equals(bearer(known));
  }

  /** "Erin Castellano, 44" beside "Marcus Delgado, 44". */
  public boolean isOfOtherBearer() {
    String one = bearer(draft);
    String two = bearer(known);
    return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }

  /** The last word of the name whose age it is; empty where none stands right before it. */
  private static String bearer(Context context) {
    Mention<?> mention = context.mention();
    int start = mention.span().start();
    String ahead = mention.text().prose().substring(Math.max(0, start - NEAR), start);
    return context.dimension().equals("age")
        ? BEARER.matcher(ahead).results().findFirst().map(name -> name.group(1)).orElse("")
        : "";
  }

  /** Whether both clauses put their value to the same use, of the same theme. */
  public boolean isOfOneAction() {
    return draft.clause().governor().isPresent()
        && draft.clause().governor().equals(known.clause().governor())
        && draft.clause().theme().equals(known.clause().theme());
  }

  /** Whether the draft's clause tells of what the value is. */
  public boolean tellsTheme() {
    return !draft.subject().isEmpty() || draft.clause().theme().isPresent();
  }

  /** Whether something in one of the two clauses tells that they speak of two things. */
  public boolean isOfTwoThings() {
    return isBarred()
        || ClaimBinding.conflict(draft, known).isPresent()
        || ClaimBinding.conflict(known, draft).isPresent();
  }

  /**
   * Whether what is known is only the old value, or the one that did not come true, and nothing in
   * the draft's clause looks back.
   */
  public boolean isOfContrasted() {
    return known.isContrasted()
        && !draft.isContrasted()
        && !draft.isFormer()
        && !Contrasted.looksBack(draft)
        && !Contrasted.isToldOf(known, draft);
  }

  /** Whether the known mentions of both stand in one sentence. */
  public boolean isBeside(Match other) {
    return source.equals(other.source) && known.sentence().equals(other.known.sentence());
  }

  /** Whether the draft's clause has words of what would or may be. */
  public boolean isOfSupposed() {
    return Clauses.tellsSupposed(draft.mention().text().tokensIn(draft.sentence()));
  }

  /**
   * To which of two known values the words of the draft's clause stand nearer: from -1, the other
   * one, to 1, this one.
   */
  public double nearness(Match other) {
    double nearer = 0;
    double all = 0;
    for (Map.Entry<String, Double> term : draft.terms().entrySet()) {
      double here = known.terms().getOrDefault(term.getKey(), 0.0);
      double there = other.known.terms().getOrDefault(term.getKey(), 0.0);
      nearer += term.getValue() * (here - there);
      all += term.getValue() * Math.max(here, there);
    }
    return all == 0 ? 0 : nearer / all;
  }

  /** Whether both count the same thing, as far as they tell what. */
  public boolean isOfOneHead() {
    return draft.subject().isEmpty()
        || known.subject().isEmpty()
        || draft.subject().get(0).equals(known.subject().get(0));
  }
}
