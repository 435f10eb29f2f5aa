package io.factgate.reporting;

import io.factgate.text.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Gathers one XML file, an element a line, two blanks a level. */
final class Xml {

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder indent = new StringBuilder();

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element. */
  void open(String name, Map<String, String> attributes) {
    start(name, attributes);
    out.append(">\n");
    indent.append("  ");
  }

  /** Closes the element that was opened last; the name is the caller's. */
  void close(String name) {
    indent.setLength(indent.length() - 2);
    out.append(indent + "</" + name + ">\n");
  }

  /** An element without content. */
  void empty(String name, Map<String, String> attributes) {
    start(name, attributes);
    out.append("/>\n");
  }

  /** An element with words in it. */
  void element(String name, Map<String, String> attributes, String words) {
    start(name, attributes);
    out.append(">" + escape(words) + "</" + name + ">\n");
  }

  /** Writes what was gathered. */
  void writeTo(Path file) throws IOException {
    WholeFile.write(file, out.toString());
  }

  private void start(String name, Map<String, String> attributes) {
    out.append(indent + "<" + name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.append(" " + attribute.getKey() + "=\"" + escape(attribute.getValue()) + "\"");
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
                    escaped.append(
                        Shown.isDirection(c)
                            ? "&#" + c + ";"
                            : Shown.isNone(c) ? "\ufffd" : Character.toString(c));
              }
            });
    return escaped.toString();
  }
}
