package io.factgate.maven;

import io.factgate.Options;
import io.factgate.Result;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.story.Found;
import io.factgate.story.Stories;
import io.factgate.story.Story;
import io.factgate.text.Fault;
import java.io.File;
import java.nio.file.Path;
import org.codehaus.plexus.build.BuildContext;

/** Shows findings and faults in an IDE that builds in steps; a command line gets none. */
record Markers(BuildContext context, Options options) {

  void show(Result result) {
    if (!context.isIncremental()) {
      return; // the command line's context would print every message a second time
    }
    clear();
    result.findings().forEach(this::show);
    result.faults().stream().filter(fault -> !fault.path().isEmpty()).forEach(this::show);
  }

  /** Takes away what earlier builds showed, wherever it may be: what is mended is shown no more. */
  private void clear() {
    Found found = Stories.find(options);
    found.houseFacts().forEach(this::clear);
    for (Story story : found.stories()) {
      clear(story.folder());
      clear(story.folder().resolve("facts.yaml"));
      story.drafts().forEach(this::clear);
      story.sources().forEach(this::clear);
    }
  }

  private void clear(Path file) {
    context.removeMessages(file.toFile());
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
    return options.base().resolve(path).toFile();
  }
}
