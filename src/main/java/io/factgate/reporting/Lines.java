package io.factgate.reporting;

import io.factgate.Document;
import io.factgate.Result;
import io.factgate.judging.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of the documents of a result, for formats that show or count in them. */
final class Lines {

  private final Map<String, Document> documents = new HashMap<>();

  Lines(Result result) {
    result.documents().forEach(document -> documents.put(document.path(), document));
  }

  /** The line on which a finding starts, without its end; empty for a facts.yaml. */
  Optional<String> of(Finding finding) {
    return Optional.ofNullable(documents.get(finding.path()))
        .flatMap(document -> document.line(finding.place().startLine()));
  }

  /** A line of a document. */
  Optional<String> line(String path, int number) {
    return Optional.ofNullable(documents.get(path)).flatMap(document -> document.line(number));
  }
}
