package io.factgate.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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

  /** The piece; one that cannot be read where the line is no object, or has no body. */
  public Piece read(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Piece.broken(ownId(line), "is no JSON object");
      }
      readObject(json, "", values, 0);
    } catch (JacksonException e) {
      return Piece.broken(ownId(line), "is no JSON: " + e.getOriginalMessage());
    }
    return piece(values, () -> ownId(line));
  }

  /** The piece of fields that have been read already; one without an id is named by its words. */
  public Piece read(Map<String, String> values) {
    return piece(values, () -> ownId(String.join("\n", values.values())));
  }

  private Piece piece(Map<String, String> values, java.util.function.Supplier<String> ownId) {
    Optional<String> url = value(values, fields.url());
    String id = value(values, fields.id()).or(() -> url).orElseGet(ownId);
    Optional<String> body = value(values, fields.body());
    return body.isEmpty()
        ? Piece.broken(id, "has no field \"" + fields.body() + "\", or nothing in it")
        : new Piece(
            id,
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
  static String ownId(String characters) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
