package io.factgate;

import io.factgate.judging.Baseline;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Mention;
import io.factgate.story.Found;
import io.factgate.text.Fault;
import java.util.List;

/**
 * What came of a run; plain data, in order of path and place whatever the number of threads.
 *
 * @param findings of all drafts and facts files, hushed ones left out
 * @param faults what kept the run from being whole; any fault fails the build
 * @param coverage by draft and kind
 * @param hushed findings that an ignore mark hushed, with the marks
 * @param baselined number of findings that the baseline passes over
 * @param gone number of entries of the baseline that are found no more
 * @param documents drafts and sources that were read
 * @param unread files that were listed and not read: pictures, tables of data
 * @param studies a story each, where one was asked for; else none
 * @param mentions of {@code extract}: every mention of every document; empty for {@code check}
 */
public record Result(
    int stories,
    List<Finding> findings,
    List<Fault> faults,
    List<Coverage> coverage,
    List<Hushed> hushed,
    int baselined,
    int gone,
    List<Document> documents,
    List<String> unread,
    List<Mention<?>> mentions,
    List<Study> studies) {

  /**
   * A baseline, and the faults of a run with those of reading it.
   *
   * @param isWhole whether all stories were looked at, so that what is not found is gone
   */
  record Old(Baseline baseline, List<Fault> faults, boolean isWhole) {}

  /** The same with the findings that what has changed may have brought. */
  Result of(Changed changed, Found all, Options options) {
    return with(
        findings.stream().filter(f -> changed.concerns(f, all, options)).toList(), faults, 0, 0);
  }

  /** The same without what the baseline passes over. */
  Result without(Old old) {
    List<Finding> left =
        findings.stream().filter(finding -> !old.baseline().covers(finding)).toList();
    int covered = findings.size() - left.size();
    int lost = old.isWhole() ? old.baseline().size() - covered : 0;
    return with(left, old.faults(), covered, lost);
  }

  /** The same with others in the stead of its findings, hushed ones and studies. */
  Result with(List<Finding> others, List<Hushed> otherHushed, List<Study> otherStudies) {
    return new Result(
        stories,
        others,
        faults,
        coverage,
        otherHushed,
        baselined,
        gone,
        documents,
        unread,
        mentions,
        otherStudies);
  }

  private Result with(List<Finding> left, List<Fault> known, int covered, int lost) {
    return new Result(
        stories, left, known, coverage, hushed, covered, lost, documents, unread, mentions,
        studies);
  }
}
