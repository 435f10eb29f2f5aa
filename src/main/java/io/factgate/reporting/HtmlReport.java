package io.factgate.reporting;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.factgate.Result;
import io.factgate.Study;
import io.factgate.judging.Finding;
import io.factgate.kind.Level;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code factgate.html}: one page without anything from the network: drafts with findings in place,
 * facts against sources, dates and coverage.
 */
public final class HtmlReport implements ReportFormat {

  private final String version;

  /** Prepares to write; the version is the tool's own. */
  public HtmlReport(String version) {
    this.version = version;
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public void write(Result result, Path folder) throws IOException {
    WholeFile.write(folder.resolve("factgate.html"), template().execute(page(result)));
  }

  private Map<String, Object> page(Result result) {
    ConsoleReport console = new ConsoleReport(Path.of(""));
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("version", version);
    page.put("summary", ConsoleReport.findings(result));
    page.put("seen", console.summary(result).get(0));
    page.put("errors", count(result, Level.ERROR));
    page.put("warnings", count(result, Level.WARNING));
    page.put("notes", count(result, Level.NOTE));
    page.put("rules", result.findings().stream().map(Finding::rule).distinct().sorted().toList());
    page.put("faults", result.faults().stream().map(console::line).toList());
    page.put("hasFaults", !result.faults().isEmpty());
    page.put("hushed", result.hushed().stream().map(ConsoleReport::line).toList());
    page.put("hasHushed", !result.hushed().isEmpty());
    List<Map<String, Object>> stories = new ArrayList<>();
    for (Study study : result.studies()) {
      stories.add(new HtmlStory(study, result, stories.size() + 1).data());
    }
    page.put("stories", stories);
    return page;
  }

  private static int count(Result result, Level level) {
    return (int) result.findings().stream().filter(f -> f.level() == level).count();
  }

  private static Template template() {
    return Mustache.compiler()
        .withEscaper(words -> Escapers.HTML.escape(Shown.of(words)))
        .emptyStringIsFalse(true)
        .withLoader(name -> new StringReader(read(name + ".html")))
        .compile(read("report.html"));
  }

  private static String read(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + HtmlReport.class);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder();
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        all.append(buffer, 0, read);
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
