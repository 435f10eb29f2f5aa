package io.factgate;

import io.factgate.knowledge.Fact;
import io.factgate.knowledge.Facts;
import io.factgate.text.Fault;
import java.util.List;

/** Checks that the drafts that a story's facts must be stated in are there. */
record NamedDrafts(String factsFile, List<String> drafts) {

  /** A fault for every glob that fits no draft; a story without drafts is checked elsewhere. */
  List<Fault> missing(Facts facts) {
    return facts.facts().stream()
        .filter(fact -> fact.text().path().equals(factsFile))
        .map(Fact::required)
        .filter(required -> required.glob().isPresent() && !drafts.isEmpty())
        .filter(required -> drafts.stream().noneMatch(required::asks))
        .map(
            required ->
                new Fault(
                    factsFile,
                    required.place(),
                    "\"required\" is \""
                        + required.glob().orElseThrow()
                        + "\", and no draft is called so; there are "
                        + String.join(", ", drafts.stream().map(NamedDrafts::name).toList())
                        + "; allowed are true, false or a glob of drafts"))
        .toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
