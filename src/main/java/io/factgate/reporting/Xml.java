package io.factgate.reporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes one XML file, an element a line, two blanks a level. */
final class Xml implements AutoCloseable {

  private final BufferedWriter out;
  private final StringBuilder indent = new StringBuilder();

  Xml(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element. */
  void open(String name, Map<String, String> attributes) throws IOException {
    start(name, attributes);
    out.write(">\n");
    indent.append("  ");
  }

  /** Closes the element that was opened last; the name is the caller's. */
  void close(String name) throws IOException {
    indent.setLength(indent.length() - 2);
    out.write(indent + "</" + name + ">\n");
  }

  /** An element without content. */
  void empty(String name, Map<String, String> attributes) throws IOException {
    start(name, attributes);
    out.write("/>\n");
  }

  /** An element with words in it. */
  void element(String name, Map<String, String> attributes, String words) throws IOException {
    start(name, attributes);
    out.write(">" + escape(words) + "</" + name + ">\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void start(String name, Map<String, String> attributes) throws IOException {
    out.write(indent + "<" + name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.write(" " + attribute.getKey() + "=\"" + escape(attribute.getValue()) + "\"");
    }
  }

  /** Signs of XML become entities; characters that XML 1.0 forbids a replacement character. */
  static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
                default ->
                    escaped.appendCodePoint(
                        c < 0x20 || (c >= 0xd800 && c <= 0xdfff) || c == 0xfffe || c == 0xffff
                            ? 0xfffd
                            : c);
              }
            });
    return escaped.toString();
  }
}
