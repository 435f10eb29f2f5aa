package io.factgate.knowledge;

import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the characters of a facts file, which is UTF-8 and not large. */
final class FactCharacters {

  /** A megabyte holds some ten thousand facts; YAML parsers are slow to refuse monsters. */
  private static final int LIMIT = 1_000_000;

  private FactCharacters() {}

  /** The file; without characters, and with a fault, where it cannot be read. */
  static YamlFile read(Path file, String path, Limits limits) {
    try {
      if (!Files.exists(file)) {
        return refused(path, "does not exist");
      }
      if (!Files.isRegularFile(file)) {
        return refused(path, "is no file");
      }
      long size = Files.size(file);
      if (size > LIMIT) {
        return refused(
            path, "has " + size + " bytes; a facts.yaml has at most " + LIMIT + ", split it");
      }
      YamlFile read = decode(Files.readAllBytes(file), path);
      return read.raw().length() > limits.characters() ? refused(path, limits.tooLong()) : read;
    } catch (IOException e) {
      return refused(path, "cannot be read: " + e.getMessage());
    }
  }

  private static YamlFile decode(byte[] bytes, String path) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String read = out.flip().toString();
    String raw = read.startsWith("\uFEFF") ? read.substring(1) : read;
    YamlFile file = new YamlFile(path, raw);
    if (result.isError()) {
      int end = raw.length();
      file.fault(end, end, "is not UTF-8 from here on; save the file as UTF-8");
      return file;
    }
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isRefused(c)) {
        file.fault(
            i,
            i + 1,
            String.format("the control character U+%04X stands here; remove it", (int) c));
      }
    }
    return file;
  }

  /** What YAML refuses to read, tabs and line ends left aside. */
  private static boolean isRefused(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= '\u007f' && c <= '\u009f' && c != '\u0085')
        || c >= '\ufffe';
  }

  private static YamlFile refused(String path, String sentence) {
    YamlFile file = new YamlFile(path, "");
    file.fault(sentence);
    return file;
  }
}
