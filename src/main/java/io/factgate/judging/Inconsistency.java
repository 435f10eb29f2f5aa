package io.factgate.judging;

import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.text.FeatureWeights;
import io.factgate.text.Text;
import java.util.List;
import java.util.Map;

/**
 * How surely another place of the same draft contradicts a value: an {@link Accusation} by that
 * place, and how the two places lie to each other, weighed by a logistic regression whose weights
 * stand in {@code inconsistency.txt}.
 *
 * @param match the value and the other place
 * @param features from 0 to 1, but for logarithms of odds and of counts
 */
record Inconsistency(Match match, Map<String, Double> features) {

  private static final FeatureWeights WEIGHTS =
      FeatureWeights.read(Inconsistency.class, "inconsistency.txt");

  /** A sentence of which another one of the paragraph has so many words says the same. */
  private static final double VERBATIM = 0.95;

  /** Fewer words stand anywhere. */
  private static final int FEW = 3;

  /**
   * Holds the value against all that the draft says of its kind elsewhere.
   *
   * @param matches all of them, the surest first
   * @param match one that differs
   * @param isOtherStated whether the draft says the other value once more
   * @param mentions of the whole draft: the more there are, the more are alike by chance
   */
  static Inconsistency of(List<Match> matches, Match match, boolean isOtherStated, int mentions) {
    Context one = match.draft();
    Context two = match.known();
    Text text = one.mention().text();
    int here = text.sentenceAt(one.mention().span().start());
    int there = text.sentenceAt(two.mention().span().start());
    Map<String, Double> features =
        Accusation.of(
                matches,
                match,
                new Accusation.Circumstances(false, false, false, new Company(List.of())))
            .features();
    double back = Matcher.score(two, one, match.source());
    features.put("back", StrictMath.log(back / (1 - back)));
    features.put("apart", StrictMath.log(1.0 + Math.abs(here - there)));
    features.put("mentions", StrictMath.log(1.0 + mentions));
    double restated = share(one, two);
    double restating = share(two, one);
    boolean isVerbatim =
        Math.max(restated, restating) >= VERBATIM
            && Math.min(one.whole().size(), two.whole().size()) >= FEW
            && one.namesTheSame(two)
            && match.feature("other-time") == 0;
    put(features, "one-block", block(text, here) == block(text, there) && !isVerbatim);
    put(features, "heading", one.isHeadline() != two.isHeadline());
    put(features, "other-stated", isOtherStated);
    put(features, "stated-at-all", matches.stream().anyMatch(m -> m.comparison().isSame()));
    put(features, "beside-rival", one.isBesideRival());
    put(features, "other-beside-rival", two.isBesideRival());
    put(features, "said", !one.speakers().isEmpty());
    put(features, "other-said", !two.speakers().isEmpty());
    put(features, "other-speakers", !one.speakers().equals(two.speakers()));
    put(features, "two-things", match.isOfTwoThings());
    put(features, "one-actor", Matcher.areOfOneActor(one, two));
    for (String name : List.of("contained", "little", "alike", "other-time", "other-actor")) {
      features.put("is-" + name, match.feature(name));
    }
    features.put("restated", restated);
    features.put("restating", restating);
    return new Inconsistency(match, features);
  }

  /** From 0 to 1. */
  double score() {
    return WEIGHTS.score(features);
  }

  private static void put(Map<String, Double> features, String name, boolean holds) {
    features.put(name, holds ? 1.0 : 0.0);
  }

  private static int block(Text text, int sentence) {
    return text.sentences().get(sentence).block();
  }

  /** How much of the words of one sentence, by their rarity, the other has too. */
  private static double share(Context one, Context two) {
    double all = 0;
    double shared = 0;
    for (Map.Entry<String, Double> term : one.whole().entrySet()) {
      all += term.getValue();
      shared += two.whole().containsKey(term.getKey()) ? term.getValue() : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
