package io.factgate.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Lines that news pages put around and into their articles: pointers, buttons, notices. */
final class Noise {

  private static final int LONGEST = 220;
  private static final List<String> LINES = read();

  private Noise() {}

  /** Whether a block of these words is such a line. */
  static boolean isNoise(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String folded = words.toLowerCase(Locale.ROOT);
    for (String line : LINES) {
      boolean isOpen = line.endsWith("…");
      if (isOpen
          ? folded.startsWith(line.substring(0, line.length() - 1))
          : folded.equals(line) || folded.equals(line + ".") || folded.equals(line + ":")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> read() {
    try (InputStream in =
            Objects.requireNonNull(Noise.class.getResourceAsStream("noise.txt"), "noise.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
