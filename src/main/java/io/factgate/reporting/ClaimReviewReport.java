package io.factgate.reporting;

import io.factgate.Result;
import io.factgate.Study;
import io.factgate.judging.Finding;
import io.factgate.judging.Stand;
import io.factgate.judging.Stand.Answer;
import io.factgate.kind.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code claimreview.jsonld}: facts with what their sources say, and what drafts contradict, as
 * ClaimReview of schema.org, which fact-checkers exchange.
 */
public final class ClaimReviewReport implements ReportFormat {

  private static final int BEST = 5;
  private static final int MIDDLE = 3;
  private static final int WORST = 1;

  @Override
  public String name() {
    return "claimreview";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    List<Map<String, Object>> reviews = new ArrayList<>();
    for (Study study : result.studies()) {
      study.stands().stream()
          .filter(stand -> !stand.fact().house())
          .forEach(stand -> reviews.add(review(stand)));
    }
    result.findings().stream()
        .filter(f -> f.level() == Level.ERROR && f.fact().isPresent() && f.expected().isPresent())
        .forEach(finding -> reviews.add(review(finding)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@graph", reviews);
    Json.write(folder.resolve("claimreview.jsonld"), all);
  }

  private static Map<String, Object> review(Stand stand) {
    List<String> stating = sources(stand, Answer.AGREES);
    List<String> against = sources(stand, Answer.DISAGREES);
    Map<String, Object> claim = thing("Claim");
    if (!stand.fact().speakers().isEmpty()) {
      claim.put("author", stand.fact().speakers().stream().map(s -> named("Person", s)).toList());
    }
    claim.put("appearance", stating.stream().map(s -> named("CreativeWork", s)).toList());
    Map<String, Object> review = review(stand.fact().text().prose(), claim);
    if (stating.isEmpty() && against.isEmpty()) {
      review.put("reviewRating", rating("No source speaks of it"));
    } else if (against.isEmpty()) {
      review.put("reviewRating", rating("Stated by the sources", BEST));
    } else if (stating.isEmpty()) {
      review.put("reviewRating", rating("Contradicted by the sources", WORST));
    } else {
      review.put("reviewRating", rating("Disputed between the sources", MIDDLE));
    }
    review.put("identifier", stand.fact().id());
    stand.fact().why().ifPresent(why -> review.put("reviewBody", why));
    return review;
  }

  private static Map<String, Object> review(Finding finding) {
    Map<String, Object> claim = thing("Claim");
    claim.put("appearance", List.of(named("CreativeWork", finding.path())));
    Map<String, Object> review = review(finding.found(), claim);
    review.put("reviewRating", rating("Contradicted by the facts", WORST));
    review.put("identifier", finding.fingerprint());
    review.put("reviewBody", finding.message());
    return review;
  }

  private static Map<String, Object> review(String words, Map<String, Object> claim) {
    Map<String, Object> review = thing("ClaimReview");
    review.put("claimReviewed", words);
    review.put("itemReviewed", claim);
    return review;
  }

  private static List<String> sources(Stand stand, Answer answer) {
    return stand.echoes().stream()
        .filter(echo -> echo.answer() == answer)
        .map(echo -> echo.source().path())
        .toList();
  }

  private static Map<String, Object> rating(String words, int value) {
    Map<String, Object> rating = rating(words);
    rating.put("ratingValue", value);
    rating.put("bestRating", BEST);
    rating.put("worstRating", WORST);
    return rating;
  }

  private static Map<String, Object> rating(String words) {
    Map<String, Object> rating = thing("Rating");
    rating.put("alternateName", words);
    return rating;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = thing(type);
    thing.put("name", name);
    return thing;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }
}
