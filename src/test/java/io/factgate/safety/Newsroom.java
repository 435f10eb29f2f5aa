package io.factgate.safety;

import io.factgate.Factgate;
import io.factgate.Options;
import io.factgate.Reports;
import io.factgate.Result;
import io.factgate.reporting.ReportFormat;
import io.factgate.text.Fault;
import io.factgate.text.Limits;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One story in a folder, whose files a test replaces one by one. */
final class Newsroom {

  static final String DRAFT =
      "# Ferries\n\nArnsey counted 41,200 ferry passengers in June, Ingrid Solheim said.\n";

  static final String SOURCE =
      "The island of Arnsey counted 41,200 ferry passengers in June, Ingrid Solheim said.\n";

  private final Path base;
  private final Path out;
  private final Options options;

  Newsroom(Path folder) throws IOException {
    this(folder, Limits.USUAL);
  }

  Newsroom(Path folder, Limits limits) throws IOException {
    this.base = folder.resolve("desk");
    this.out = folder.resolve("out");
    this.options = Options.in(base).withLimits(limits);
    Files.createDirectories(base.resolve("stories/s/sources"));
    Files.createDirectories(out);
    put("draft.md", DRAFT.getBytes(StandardCharsets.UTF_8));
    put("sources/wire.txt", SOURCE.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name) {
    return base.resolve("stories/s").resolve(name);
  }

  Newsroom put(String name, byte[] bytes) throws IOException {
    Files.write(file(name), bytes);
    return this;
  }

  Newsroom put(String name, String words) throws IOException {
    return put(name, words.getBytes(StandardCharsets.UTF_8));
  }

  Newsroom remove(String name) throws IOException {
    Files.delete(file(name));
    return this;
  }

  /** What a check with all reports finds. */
  Result check() throws IOException {
    Result result = new Factgate().study(options);
    List<ReportFormat> formats = new ArrayList<>(Reports.ofCheck("1"));
    formats.addAll(Reports.onRequest("1"));
    for (ReportFormat format : formats) {
      format.write(result, out);
    }
    return result;
  }

  /** Where {@link #check} writes. */
  Path out() {
    return out;
  }

  /** What the run says of a file: the text that was read, or nothing. */
  static Optional<Text> read(Result result, String name) {
    return result.documents().stream()
        .filter(document -> document.path().equals("stories/s/" + name))
        .flatMap(document -> document.text().stream())
        .findFirst();
  }

  /** The faults of a file. */
  static List<String> faults(Result result, String name) {
    return result.faults().stream()
        .filter(fault -> fault.path().equals("stories/s/" + name))
        .map(Fault::sentence)
        .toList();
  }
}
