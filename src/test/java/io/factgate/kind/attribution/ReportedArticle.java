package io.factgate.kind.attribution;

import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A news article of the benchmark with the attributions that people marked in it, as token ranges.
 */
record ReportedArticle(String id, String group, String draft, Text text, List<Marked> marked) {

  /** The benchmarks beside the project; of a work tree, beside its main one. */
  static final Path DATA = Path.of(System.getProperty("factgate.bench", "../shared/bench"), "data");

  /** From the first token to the one behind the last. */
  record Range(int from, int end) {
    boolean holds(int token) {
      return from <= token && token < end;
    }
  }

  /** One attribution. */
  record Marked(String form, List<Range> content, List<Range> cue, List<Range> source) {}

  /** Whether the sign is left out at the ends of a span. */
  static boolean isEdge(Token token) {
    return "\"“”„«»‘’'`´.,;:!?-–—()[]".contains(token.folded());
  }

  static List<ReportedArticle> all(String set) throws IOException {
    List<ReportedArticle> articles = new ArrayList<>();
    Path file = DATA.resolve(set).resolve("dev.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(new Parser(line).article());
      }
    }
    return articles;
  }

  /** The sentences of a table of forms as articles of one sentence. */
  static List<ReportedArticle> ofForms(String table) {
    List<ReportedArticle> articles = new ArrayList<>();
    for (String block : table.split("\n\n")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        Text text = Text.ofProse("draft.txt", lines.get(0));
        Lines at = new Lines(text, lines.get(0));
        List<Marked> marked = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
          String[] parts = line.split(" \\| ");
          marked.add(
              new Marked(
                  parts[0],
                  at.find(lines.get(0), parts[1].split(" \\+ ")),
                  at.find(lines.get(0), parts[2]),
                  at.find(lines.get(0), parts[3])));
        }
        articles.add(new ReportedArticle(lines.get(0), lines.get(0), lines.get(0), text, marked));
      }
    }
    return articles;
  }

  /** Reads one line. */
  private static final class Parser {
    private final String line;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Map<String, List<Span>>> gold = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();

    Parser(String line) {
      this.line = line;
    }

    ReportedArticle article() {
      try (JsonParser json =
          JsonFactory.builder().build().createParser(ObjectReadContext.empty(), line)) {
        json.nextToken();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          if (json.currentToken() == JsonToken.START_ARRAY && !name.equals("gold")) {
            json.skipChildren();
          } else if (name.equals("gold")) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
              gold.add(attribution(json));
            }
          } else {
            fields.put(name, json.getString());
          }
        }
      }
      String draft = fields.getOrDefault("draft", "");
      Text text = Text.ofProse("draft.txt", draft);
      Lines at = new Lines(text, draft);
      List<Marked> marked = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        Map<String, List<Span>> each = gold.get(i);
        List<Range> content = at.ranges(each.getOrDefault("content", List.of()));
        if (!content.isEmpty()) {
          marked.add(
              new Marked(
                  forms.get(i),
                  content,
                  at.ranges(each.getOrDefault("cue", List.of())),
                  at.ranges(each.getOrDefault("source", List.of()))));
        }
      }
      return new ReportedArticle(
          fields.getOrDefault("id", ""), fields.getOrDefault("group", ""), draft, text, marked);
    }

    private Map<String, List<Span>> attribution(JsonParser json) {
      Map<String, List<Span>> roles = new HashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String role = json.currentName();
        json.nextToken();
        if (role.equals("form")) {
          forms.add(json.getString());
          continue;
        }
        if (json.currentToken() != JsonToken.START_ARRAY || role.equals("tokens")) {
          json.skipChildren();
          continue;
        }
        List<Span> spans = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          json.nextToken();
          int start = json.getIntValue();
          json.nextToken();
          spans.add(new Span(start, json.getIntValue()));
          json.nextToken();
        }
        roles.put(role, spans);
      }
      return roles;
    }
  }

  /** Offsets of the document, in code points, to tokens of its text. */
  private static final class Lines {
    private final Text text;
    private final int[] starts;
    private final int[] ends;

    Lines(Text text, String draft) {
      this.text = text;
      int[] lines = lineStarts(draft);
      this.starts = new int[text.tokens().size()];
      this.ends = new int[text.tokens().size()];
      for (int i = 0; i < starts.length; i++) {
        Place place = text.place(text.tokens().get(i).span());
        starts[i] = lines[place.startLine() - 1] + place.startColumn() - 1;
        ends[i] = lines[place.endLine() - 1] + place.endColumn() - 1;
      }
    }

    private static int[] lineStarts(String draft) {
      List<Integer> starts = new ArrayList<>(List.of(0));
      int[] points = draft.codePoints().toArray();
      for (int i = 0; i < points.length; i++) {
        if (points[i] == '\n') {
          starts.add(i + 1);
        }
      }
      return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Range> find(String prose, String... words) {
      List<Span> spans = new ArrayList<>();
      for (String each : words) {
        int start = each.equals("-") ? -1 : prose.indexOf(each);
        if (start >= 0) {
          spans.add(new Span(start, start + each.length()));
        }
      }
      return ranges(spans);
    }

    List<Range> ranges(List<Span> spans) {
      List<Range> ranges = new ArrayList<>();
      for (Span span : spans) {
        int from = 0;
        while (from < starts.length && (ends[from] <= span.start() || isEdge(from))) {
          from++;
        }
        int end = from;
        while (end < starts.length && starts[end] < span.end()) {
          end++;
        }
        while (end > from && isEdge(end - 1)) {
          end--;
        }
        if (end > from) {
          ranges.add(new Range(from, end));
        }
      }
      return ranges;
    }

    private boolean isEdge(int i) {
      return ReportedArticle.isEdge(text.tokens().get(i));
    }
  }
}
