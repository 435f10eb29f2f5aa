package io.factgate.judging;

import io.factgate.kind.Comparison;
import io.factgate.kind.Mention;
import io.factgate.matching.Match;
import io.factgate.text.FeatureWeights;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How surely the sources contradict a draft's value: the best match that differs, weighed against
 * all that speaks for the value, by a logistic regression whose weights stand in {@code
 * accusation.txt}.
 *
 * @param accuser the match that differs
 * @param features from 0 to 1, but for logarithms of odds
 */
record Accusation(Match accuser, Map<String, Double> features) {

  private static final FeatureWeights WEIGHTS =
      FeatureWeights.read(Accusation.class, "accusation.txt");

  /** A sentence that starts within so many characters tells what a source is about. */
  private static final int LEAD = 300;

  /** More values of one source than this tell no more. */
  private static final int MANY = 20;

  /** A thousand, a million and a billion are so many digits apart. */
  private static final int SCALE = 3;

  /** Numbers that differ by so many digits are as far apart as any. */
  private static final int FAR = 3;

  /**
   * Of a draft with as many values each is right more surely than where it has one: most drafts
   * that are wrong at all are so in one place.
   */
  private static final double DENSE = 20;

  /** More values than this that two sentences share tell no more. */
  private static final double FEW = 2;

  /** What else is to be known of the draft's value. */
  record Circumstances(boolean isTaken, boolean isDerivable, boolean isAbsent, Company company) {}

  /**
   * Holds the value against all that sources say of its kind.
   *
   * @param matches all of them, the surest first
   * @param accuser one that differs
   */
  static Accusation of(List<Match> matches, Match accuser, Circumstances circumstances) {
    Map<String, Double> features = new LinkedHashMap<>();
    double against = accuser.odds();
    features.put("against", against);
    features.put("against-surely", Math.max(0, against));
    Optional<Match> same =
        matches.stream().filter(m -> Accusers.agrees(m) && !isOld(m, accuser)).findFirst();
    int digits = digits(accuser);
    if (same.isPresent()) {
      features.put("stated", 1.0);
      features.put("for", Math.max(-6, same.get().odds()));
      features.put("near", share((same.get().odds() - against + 2) / 2));
      features.put("lead-for", same.get().isOfOneHead() ? isLead(same.get()) : 0);
      features.put("for-other-head", same.get().isOfOneHead() ? 0.0 : 1.0);
      features.put("for-hindered", same.get().hindrance().isPresent() ? 1.0 : 0.0);
      features.put("for-outdone", isOutdone(same.get(), accuser) ? 1.0 : 0.0);
      features.put("for-barred", same.get().isBarred() ? 1.0 : 0.0);
      features.put("for-taken", circumstances.company.isClaimed(same.get(), 0) ? 1.0 : 0.0);
      features.put("beside-for", share(circumstances.company.agreeing(same.get()) / FEW));
      features.put("for-action", same.get().isOfOneAction() ? 1.0 : 0.0);
      features.put("against-action", accuser.isOfOneAction() ? 1.0 : 0.0);
      features.put("for-other-actor", same.get().feature("other-actor"));
      if (accuser.isOfOneHead() && same.get().isBeside(accuser)) {
        double nearness = accuser.nearness(same.get());
        features.put("one-sentence", 1.0);
        features.put("clause-against", Math.max(0, nearness));
        features.put("clause-for", Math.max(0, -nearness));
      }
      features.put("many-digits-stated", digits > 2 ? 1.0 : 0.0);
    }
    boolean isOld = matches.stream().anyMatch(m -> m.comparison().isSame() && isOld(m, accuser));
    features.put("old", isOld ? 1.0 : 0.0);
    features.put("other-unit", accuser.feature("other-unit"));
    features.put("held", accuser.feature("held"));
    features.put("told", accuser.feature("told"));
    features.put("hindered", accuser.hindrance().isPresent() ? 1.0 : 0.0);
    features.put("taken", circumstances.isTaken ? 1.0 : 0.0);
    features.put("derivable", circumstances.isDerivable ? 1.0 : 0.0);
    features.put("remote", 0.0);
    features.put("beside-against", share(circumstances.company.agreeing(accuser) / FEW));
    features.put("others-against", share(circumstances.company.differing(accuser) / FEW));
    features.put("finer", finer(matches, accuser));
    features.put("dense", share(circumstances.company.size() / DENSE));
    features.put("absent", circumstances.isAbsent ? 1.0 : 0.0);
    features.put("many", differing(matches) / (double) MANY);
    features.put("seconded", isSeconded(matches, accuser) ? 1.0 : 0.0);
    features.put("rival", rival(matches, accuser));
    features.put("slip", circumstances.isAbsent && isSlip(accuser) ? 1.0 : 0.0);
    features.put("far", far(accuser));
    features.put("many-digits", digits > 2 ? 1.0 : 0.0);
    features.put("date", isDay(accuser) ? 1.0 : 0.0);
    features.put("lead-against", isLead(accuser));
    return new Accusation(accuser, features);
  }

  /**
   * Whether an equal value is clearly of something else, while the accuser tells the very same of
   * the very same thing: "spending rises by 3 percent, revenue by 2 percent".
   */
  static boolean isOutdone(Match same, Match accuser) {
    boolean isOfOther =
        accuser.isOfOneAction()
            && !accuser.known().isContrasted()
            && accuser.tellsTheme()
            && !accuser.isOfTwoThings()
            && same.isOfTwoThings()
            && !same.isOfOneAction();
    return isOfOther || isOld(same, accuser);
  }

  /** Whether the sentence that has the accuser's value tells the equal one as the old one. */
  static boolean isOld(Match same, Match accuser) {
    return same.isBeside(accuser)
        && accuser.isOfOneHead()
        && !accuser.known().isContrasted()
        && same.isOfContrasted();
  }

  /** The same of a value that may have been worked out from what stands anywhere. */
  Accusation withRemote() {
    Map<String, Double> more = new LinkedHashMap<>(features);
    more.put("remote", 1.0);
    return new Accusation(accuser, more);
  }

  /** From 0 to 1. */
  double score() {
    return WEIGHTS.score(features);
  }

  /**
   * Whether it is sure enough to say so; a place that is hardly alike accuses only a number that
   * stands nowhere and is of its size.
   */
  boolean isSure() {
    boolean isAbsent = features.getOrDefault("absent", 0.0) > 0;
    // One digit more or less is of its size still: 9 and 11.
    boolean isFar = features.getOrDefault("far", 0.0) * FAR > 1;
    return score() >= Thresholds.ACCUSE
        && (isAbsent && !isFar || accuser.score() >= Thresholds.ALIKE);
  }

  /** How many values of the sources differ, as far as it matters. */
  private static long differing(List<Match> matches) {
    return matches.stream().filter(m -> m.comparison().isDifferent()).limit(MANY).count();
  }

  /** How close another value comes to the accuser's. */
  private static double rival(List<Match> matches, Match accuser) {
    return matches.stream()
        .filter(m -> m.comparison().isDifferent())
        .filter(m -> !m.known().mention().words().equals(accuser.known().mention().words()))
        .findFirst()
        .map(m -> share((m.odds() - accuser.odds() + 1.5) / 1.5))
        .orElse(0.0);
  }

  /** How close a value comes that the draft's is finer than. */
  private static double finer(List<Match> matches, Match accuser) {
    return matches.stream()
        .filter(m -> m.comparison().answer() == Comparison.Answer.FINER)
        .findFirst()
        .map(m -> share((m.odds() - accuser.odds() + 2) / 4))
        .orElse(0.0);
  }

  /** Whether another source says of the same thing what the accuser says. */
  private static boolean isSeconded(List<Match> matches, Match accuser) {
    return matches.stream()
        .takeWhile(m -> m.score() >= Thresholds.STATED)
        .filter(m -> !m.source().equals(accuser.source()))
        .filter(m -> m.comparison().isDifferent())
        .anyMatch(m -> m.known().mention().compareWith(accuser.known().mention()).isSame());
  }

  /**
   * By how many digits before the point the two numbers differ: "9.8p" is no slip for "£38.1
   * million". 0 for days, in two units, and for one row of digits thousands apart, as a slip may
   * turn 5 billion into 5 million.
   */
  private static double far(Match match) {
    if (isDay(match) || match.feature("other-unit") > 0) {
      return 0;
    }
    Optional<BigDecimal> draft = largest(match.draft().mention());
    Optional<BigDecimal> known = largest(match.known().mention());
    if (draft.isEmpty() || known.isEmpty()) {
      return 0;
    }
    int apart = Math.abs(size(draft.get()) - size(known.get()));
    boolean isScaled = row(draft.get()).equals(row(known.get())) && apart % SCALE == 0;
    return isScaled ? 0 : share(apart / (double) FAR);
  }

  private static boolean isSlip(Match match) {
    return largest(match.draft().mention())
        .flatMap(mine -> largest(match.known().mention()).map(its -> Slips.isSlip(mine, its)))
        .orElse(false);
  }

  private static Optional<BigDecimal> largest(Mention<?> mention) {
    return mention.figures().stream()
        .map(figure -> new BigDecimal(figure).abs())
        .max(Comparator.naturalOrder());
  }

  /** The digits without zeros at the end. */
  private static BigInteger row(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue();
  }

  /** How many digits stand before the point. */
  private static int size(BigDecimal number) {
    return Math.max(1, number.precision() - number.scale());
  }

  private static boolean isDay(Match match) {
    return match.draft().dimension().equals("date");
  }

  private static double isLead(Match match) {
    int start = match.known().sentence().start();
    return start < LEAD && start * 3 < match.known().mention().text().prose().length() ? 1 : 0;
  }

  /** The digits of the draft's number without zeros at its ends; 1 for words. */
  private static int digits(Match match) {
    String digits = match.draft().mention().words().replaceAll("[^0-9]", "");
    String bare = digits.replaceAll("^0+", "").replaceAll("(?<!0)0++$", "");
    return Math.max(1, bare.length());
  }

  private static double share(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
