package io.factgate.reporting;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.factgate.text.WholeFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, iterables, strings, numbers and booleans as JSON; iterables are never gathered. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** One value, indented, a member a line. */
  static void write(Path file, Object value) throws IOException {
    try {
      WholeFile.write(
          file,
          out -> {
            try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
              write(json, value);
              json.writeRaw('\n');
            }
          });
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
  }

  /** A value a line. */
  static void writeLines(Path file, Iterable<?> values) throws IOException {
    try {
      WholeFile.write(
          file,
          out -> {
            try (JsonGenerator json = FACTORY.createGenerator(new Lines(), out)) {
              for (Object value : values) {
                write(json, value);
                json.writeRaw('\n');
              }
            }
          });
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, member) -> {
            json.writeName((String) key);
            write(json, member);
          });
      json.writeEndObject();
    } else if (value instanceof Iterable<?> list) {
      json.writeStartArray();
      list.forEach(item -> write(json, item));
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof String string) {
      json.writeString(whole(string));
    } else {
      throw new IllegalArgumentException("no JSON value: " + value + " of " + value.getClass());
    }
  }

  /** Halves of a character, which YAML and file systems can name, are no UTF-8. */
  private static String whole(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSurrogate(words.charAt(i))) {
        return new String(words.getBytes(UTF_16BE), UTF_16BE);
      }
    }
    return words;
  }

  /** Two blanks a level, and line feeds on every system. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Nothing between values: the line feed is written behind each. */
  private static final class Lines extends ObjectWriteContext.Base {

    @Override
    public SerializableString getRootValueSeparator(SerializableString usual) {
      return new SerializedString("");
    }
  }
}
