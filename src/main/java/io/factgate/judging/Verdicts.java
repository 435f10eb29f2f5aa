package io.factgate.judging;

import java.util.List;

/** What comes of judging the drafts of one story. */
public record Verdicts(
    List<Finding> findings, List<Coverage> coverage, List<Hushed> hushed, List<Judged> drafts) {

  /** Copies the lists. */
  public Verdicts {
    findings = List.copyOf(findings);
    coverage = List.copyOf(coverage);
    hushed = List.copyOf(hushed);
    drafts = List.copyOf(drafts);
  }
}
