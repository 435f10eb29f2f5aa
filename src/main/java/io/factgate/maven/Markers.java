package io.factgate.maven;

import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.text.Fault;
import io.factgate.text.Text;
import java.io.File;
import java.nio.file.Path;
import org.codehaus.plexus.build.BuildContext;

/** Shows findings and faults in an IDE that builds in steps; a command line gets none. */
record Markers(BuildContext context, Path base) {

  void show(Result result) {
    if (!context.isIncremental()) {
      return; // the command line's context would print every message a second time
    }
    for (Text document : result.documents()) {
      context.removeMessages(file(document.path()));
    }
    result.findings().forEach(this::show);
    result.faults().stream().filter(fault -> !fault.path().isEmpty()).forEach(this::show);
  }

  private void show(Finding finding) {
    int severity =
        finding.level() == Level.ERROR
            ? BuildContext.SEVERITY_ERROR
            : BuildContext.SEVERITY_WARNING;
    context.addMessage(
        file(finding.path()),
        finding.place().startLine(),
        finding.place().startColumn(),
        finding.rule() + ": " + finding.message(),
        severity,
        null);
  }

  private void show(Fault fault) {
    context.addMessage(
        file(fault.path()),
        fault.place().map(place -> place.startLine()).orElse(1),
        fault.place().map(place -> place.startColumn()).orElse(1),
        fault.sentence(),
        BuildContext.SEVERITY_ERROR,
        null);
  }

  private File file(String path) {
    return base.resolve(path).toFile();
  }
}
