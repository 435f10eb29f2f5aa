package io.factgate.audit;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.factgate.reporting.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The summary as one page of HTML without anything from the network. */
public final class SummaryPage {

  /** Signs that act on a terminal or turn the order of words are shown as replaced. */
  static final Mustache.Escaper ESCAPER =
      words ->
          Escapers.HTML.escape(
              words.replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]", "\ufffd"));

  private static final int BARS = 30;

  private final String version;

  /** Prepares the page; the version is the tool's own. */
  public SummaryPage(String version) {
    this.version = version;
  }

  /** The page. */
  public String of(Summary summary) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("version", version);
    page.put("pieces", Counted.of(summary.pieces(), "piece", "pieces"));
    page.put("wrong", Counted.of(summary.findings().wrong(), "finding", "findings"));
    page.put("outdated", Counted.of(summary.findings().outdated(), "finding", "findings"));
    page.put("troubles", Troubles.of(summary));
    page.put("hasFindings", summary.findings().all() > 0);
    page.put("byFact", Bars.of("Findings by fact", most(summary.byFact())));
    page.put("facts", summary.byFact().size());
    page.put("hasMoreFacts", summary.byFact().size() > BARS);
    page.put("byYear", Bars.of("Findings by year", List.copyOf(summary.byYear().entrySet())));
    page.put("byRule", Bars.of("Findings by rule", most(summary.byRule())));
    page.put("first", summary.first());
    page.put("hasFirst", !summary.first().isEmpty());
    page.put("hasMore", summary.findings().wrong() > Summary.MOST);
    page.put("listed", summary.first().size());
    page.put("notRead", summary.unread());
    page.put("hasUnread", summary.unreadCount() > 0);
    page.put("misdated", summary.misdated());
    page.put("hasMisdated", summary.misdatedCount() > 0);
    page.put("shared", summary.shared().first().entrySet());
    page.put("hasShared", summary.shared().count() > 0);
    return Mustache.compiler()
        .withEscaper(ESCAPER)
        .emptyStringIsFalse(true)
        .compile(template())
        .execute(page);
  }

  private static List<Map.Entry<String, Summary.Count>> most(Map<String, Summary.Count> counts) {
    Stream<Map.Entry<String, Summary.Count>> ordered =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Summary.Count>>comparingLong(
                        entry -> -entry.getValue().all())
                    .thenComparing(Map.Entry::getKey));
    return ordered.limit(BARS).toList();
  }

  private static String template() {
    try (InputStream in = SummaryPage.class.getResourceAsStream("summary.html")) {
      if (in == null) {
        throw new IllegalStateException("summary.html is not beside " + SummaryPage.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
