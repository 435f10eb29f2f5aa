package io.factgate.reading;

import io.factgate.text.Block;
import io.factgate.text.FaultException;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests of readers share: a document of some characters, and what was read of it. */
final class Reads {

  private Reads() {}

  static Text draft(String name, String content) throws FaultException {
    return new Readers(StandardCharsets.UTF_8).draft(file(name, content), name);
  }

  static Text source(String name, String content) throws FaultException {
    return new Readers(StandardCharsets.UTF_8).source(file(name, content), name);
  }

  static Text source(String name, byte[] content) throws FaultException {
    return new Readers(StandardCharsets.UTF_8).source(file(name, content), name);
  }

  /** A source among the resources of the tests. */
  static Text fixture(String name) throws FaultException {
    Path file = Path.of("src/test/resources/io/factgate/reading", name);
    return new Readers(StandardCharsets.UTF_8).source(file, name);
  }

  /** "ROLE: words" for every block. */
  static List<String> blocks(Text text) {
    return text.blocks().stream().map(b -> b.role() + ": " + text.at(b.span())).toList();
  }

  static List<String> proses(Text text) {
    return text.blocks().stream().map(Block::span).map(text::at).toList();
  }

  /** Where the first occurrence of some words in the prose stands. */
  static Place place(Text text, String words) {
    return text.place(span(text, words));
  }

  static Span span(Text text, String words) {
    int at = text.prose().indexOf(words);
    if (at < 0) {
      throw new AssertionError("no “" + words + "” in: " + text.prose());
    }
    return new Span(at, at + words.length());
  }

  private static Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Path file(String name, byte[] content) {
    try {
      Path file = Files.createTempDirectory("reading").resolve(name);
      Files.write(file, content);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
