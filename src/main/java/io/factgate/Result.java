package io.factgate;

import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.kind.Mention;
import io.factgate.text.Fault;
import io.factgate.text.Text;
import java.util.List;

/**
 * What came of a run; plain data, in order of path and place whatever the number of threads.
 *
 * @param findings of all drafts and facts files, hushed ones left out
 * @param faults what kept the run from being whole; any fault fails the build
 * @param coverage by draft and kind
 * @param hushed number of findings that an ignore mark hushed
 * @param documents drafts and sources that were read; those without lines bear their extracted text
 * @param unread files that were listed and not read: pictures, tables of data
 * @param mentions of {@code extract}: every mention of every document; empty for {@code check}
 */
public record Result(
    int stories,
    List<Finding> findings,
    List<Fault> faults,
    List<Coverage> coverage,
    int hushed,
    List<Text> documents,
    List<String> unread,
    List<Mention<?>> mentions) {}
