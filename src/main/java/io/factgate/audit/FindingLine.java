package io.factgate.audit;

import io.factgate.judging.Finding;
import io.factgate.kind.Evidence;
import io.factgate.text.Place;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an audit tells of a piece as one line of JSON, its members always in one order. */
public final class FindingLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private FindingLine() {}

  /** Writes a finding. */
  static String of(Piece piece, Optional<LocalDateTime> day, String sentence, Finding finding) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      begin(json, piece);
      day.ifPresent(d -> json.writeStringProperty("date", d.toLocalDate().toString()));
      piece.title().ifPresent(title -> json.writeStringProperty("title", title));
      json.writeStringProperty("rule", finding.rule());
      json.writeStringProperty("level", finding.level().word());
      finding.fact().ifPresent(fact -> json.writeStringProperty("fact", fact));
      json.writeStringProperty("message", finding.message());
      json.writeStringProperty("found", finding.found());
      finding.expected().ifPresent(right -> json.writeStringProperty("expected", right));
      json.writeStringProperty("sentence", sentence);
      write(json, finding.place());
      json.writeArrayPropertyStart("evidence");
      finding.evidence().forEach(evidence -> write(json, evidence));
      json.writeEndArray();
      json.writeStringProperty("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Place place) {
    json.writeNumberProperty("startLine", place.startLine());
    json.writeNumberProperty("startColumn", place.startColumn());
    json.writeNumberProperty("endLine", place.endLine());
    json.writeNumberProperty("endColumn", place.endColumn());
    place.page().ifPresent(page -> json.writeNumberProperty("page", page));
    place.paragraph().ifPresent(paragraph -> json.writeNumberProperty("paragraph", paragraph));
  }

  private static void write(JsonGenerator json, Evidence evidence) {
    Place place = evidence.text().place(evidence.span());
    json.writeStartObject();
    json.writeStringProperty("file", evidence.text().path());
    json.writeNumberProperty("line", place.startLine());
    json.writeNumberProperty("column", place.startColumn());
    json.writeStringProperty("text", evidence.text().at(evidence.span()));
    json.writeEndObject();
  }

  /** Writes why a piece was not read. */
  static String ofUnread(Piece piece, String reason) {
    return ofPiece(piece, "reason", Optional.of(reason));
  }

  /**
   * Writes that a piece is of no day.
   *
   * @param date the words that were to tell it and cannot be read
   */
  static String ofUndated(Piece piece, Optional<String> date) {
    return ofPiece(piece, "date", date);
  }

  private static String ofPiece(Piece piece, String member, Optional<String> words) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      begin(json, piece);
      words.ifPresent(w -> json.writeStringProperty(member, w));
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void begin(JsonGenerator json, Piece piece) {
    json.writeStartObject();
    json.writeStringProperty("piece", piece.id());
    piece.file().ifPresent(file -> json.writeStringProperty("file", file));
    piece.url().ifPresent(url -> json.writeStringProperty("url", url));
  }

  /** The members of a line that are strings or numbers; those of evidence are left out. */
  static Map<String, String> read(String line) {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        if (json.nextToken().isScalarValue()) {
          members.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
    }
    return members;
  }
}
