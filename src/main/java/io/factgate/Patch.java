package io.factgate;

import io.factgate.judging.Remedy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The certain changes of one draft; every byte outside of them stays as it is.
 *
 * @param path relative to the base directory
 */
public record Patch(String path, Path file, Charset encoding, List<Remedy> remedies) {

  /** Copies the remedies. */
  public Patch {
    remedies = List.copyOf(remedies);
  }

  /**
   * A draft as it would be.
   *
   * @param diff in the unified form, without lines around
   */
  public record Mended(Path file, byte[] bytes, List<String> diff) {}

  /** Makes the changes without writing them. */
  public Mended mend() throws IOException {
    String before = characters();
    String after = mended(before);
    return new Mended(file, after.getBytes(encoding), diff(lines(before), lines(after)));
  }

  private List<String> diff(List<String> before, List<String> after) {
    List<String> diff = new ArrayList<>(List.of("--- a/" + path, "+++ b/" + path));
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        diff.add("@@ -" + (i + 1) + " +" + (i + 1) + " @@");
        diff.add("-" + before.get(i));
        diff.add("+" + after.get(i));
      }
    }
    return diff;
  }

  private String characters() throws IOException {
    return encoding
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
        .toString();
  }

  /** From the last change to the first, so that places stay right. */
  private String mended(String before) {
    StringBuilder raw = new StringBuilder(before);
    for (int i = remedies.size() - 1; i >= 0; i--) {
      Remedy remedy = remedies.get(i);
      int from = offset(raw, remedy.place().startLine(), remedy.place().startColumn());
      int to = from + remedy.found().length();
      if (to > raw.length() || !raw.substring(from, to).equals(remedy.found())) {
        throw new IllegalStateException(path + " does not hold " + remedy.found() + " there");
      }
      raw.replace(from, to, remedy.right());
    }
    return raw.toString();
  }

  /** A byte order mark is no column. */
  private static int offset(CharSequence raw, int line, int column) {
    int at = raw.length() > 0 && raw.charAt(0) == '\ufeff' ? 1 : 0;
    for (int i = 1; i < line; i++) {
      while (raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
        at++;
      }
      at += raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1;
    }
    return Character.offsetByCodePoints(raw, at, column - 1);
  }

  private static List<String> lines(String raw) {
    return List.of(raw.split("\\r\\n|\\n|\\r", -1));
  }
}
