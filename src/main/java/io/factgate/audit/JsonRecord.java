package io.factgate.audit;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of JSON as a piece. Thread-safe. */
public final class JsonRecord {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST = 20;

  private final Fields fields;

  /** Takes the names of the fields. */
  public JsonRecord(Fields fields) {
    this.fields = fields;
  }

  /**
   * The piece; one that cannot be read where the line is no object, or has no body.
   *
   * @param place names such a one where it tells no id itself
   */
  public Piece read(String line, Supplier<String> place) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Piece.broken(place.get(), "is no JSON object");
      }
      readObject(json, "", values, 0);
    } catch (JacksonException e) {
      return Piece.broken(place.get(), "is no JSON: " + e.getOriginalMessage());
    }
    return piece(values, () -> digest(line), place);
  }

  /**
   * The piece of fields that have been read already; one without an id is named by its words.
   *
   * @param place names one that tells no id and cannot be read
   */
  public Piece read(Map<String, String> values, Supplier<String> place) {
    return piece(values, () -> digest(String.join("\n", values.values())), place);
  }

  private Piece piece(Map<String, String> values, Supplier<String> digest, Supplier<String> place) {
    Optional<String> url = value(values, fields.url());
    Optional<String> id = value(values, fields.id()).or(() -> url);
    Optional<String> body = value(values, fields.body());
    return body.isEmpty()
        ? Piece.broken(
            id.orElseGet(place), "has no field \"" + fields.body() + "\", or nothing in it")
        : new Piece(
            id.orElseGet(digest),
            url,
            value(values, fields.date()),
            value(values, fields.title()),
            new Piece.Words(body.get()));
  }

  private static Optional<String> value(Map<String, String> values, String field) {
    return Optional.ofNullable(values.get(field)).filter(words -> !words.isBlank());
  }

  private boolean isAsked(String path) {
    return path.equals(fields.id())
        || path.equals(fields.date())
        || path.equals(fields.title())
        || path.equals(fields.body())
        || path.equals(fields.url());
  }

  private void readObject(JsonParser json, String path, Map<String, String> values, int depth) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = path + json.currentName();
      readValue(json, json.nextToken(), name, values, depth);
    }
  }

  private void readValue(
      JsonParser json, JsonToken token, String path, Map<String, String> values, int depth) {
    if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
      readObject(json, path + ".", values, depth + 1);
    } else if (token == JsonToken.START_ARRAY && isAsked(path)) {
      for (JsonToken item = json.nextToken();
          item != JsonToken.END_ARRAY;
          item = json.nextToken()) {
        readValue(json, item, path, values, depth + 1);
      }
    } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
      if (isAsked(path)) { // the paragraphs of a body may be a list
        values.merge(path, json.getString(), (before, next) -> before + "\n\n" + next);
      }
    } else {
      json.skipChildren();
    }
  }

  /** A name for a piece that has none, the same wherever it is read. */
  public static String digest(String characters) {
    return "sha256:" + HexFormat.of().formatHex(Digests.of(characters), 0, 12);
  }
}
