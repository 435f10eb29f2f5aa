package io.factgate;

import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.judging.Stand;
import io.factgate.kind.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the words of sources out of a result, for logs and reports that others may read: what is
 * held against a draft is told by its place alone. The words of drafts and facts stay.
 */
public final class Embargo {

  private static final String UNSAID = "\"…\"";

  private Embargo() {}

  /** The same result without the words of its sources. */
  public static Result on(Result result) {
    List<Study> studies = result.studies().stream().map(Embargo::on).toList();
    List<Finding> findings = result.findings().stream().map(Embargo::on).toList();
    List<Hushed> hushed =
        result.hushed().stream()
            .map(h -> new Hushed(on(h.finding()), h.path(), h.place(), h.reason()))
            .toList();
    return result.with(findings, hushed, studies);
  }

  private static Study on(Study study) {
    List<Stand> stands = new ArrayList<>();
    for (Stand stand : study.stands()) {
      List<Stand.Echo> echoes =
          stand.echoes().stream()
              .map(e -> new Stand.Echo(e.source(), e.answer(), e.evidence().map(Evidence::hidden)))
              .toList();
      stands.add(new Stand(stand.fact(), echoes));
    }
    return new Study(study.story(), study.facts(), study.drafts(), study.sources(), stands);
  }

  private static Finding on(Finding finding) {
    String message = finding.message();
    List<Evidence> evidence = new ArrayList<>();
    boolean isOfSource = finding.fact().isEmpty();
    for (Evidence one : finding.evidence()) {
      boolean isSource = isSource(one, finding);
      evidence.add(isSource ? one.hidden() : one);
      if (isSource) {
        message = without(message, one.text().at(one.span()), finding);
      }
    }
    if (isOfSource && finding.expected().isPresent()) {
      message = without(message, finding.expected().get(), finding);
    }
    return new Finding(
        finding.rule(),
        finding.level(),
        finding.path(),
        finding.place(),
        message,
        finding.found(),
        isOfSource ? Optional.empty() : finding.expected(),
        finding.fact(),
        evidence,
        finding.fingerprint());
  }

  private static boolean isSource(Evidence evidence, Finding finding) {
    String path = evidence.text().path();
    return !path.equals(finding.path()) && !path.endsWith(".yaml");
  }

  /** Words that the draft itself has are no secret. */
  private static String without(String message, String words, Finding finding) {
    String quoted = "\"" + words.replace('\n', ' ') + "\"";
    return words.equals(finding.found()) ? message : message.replace(quoted, UNSAID);
  }
}
