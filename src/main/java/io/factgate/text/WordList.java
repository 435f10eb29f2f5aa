package io.factgate.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists that lie beside a class; a line that starts with {@code #} is a comment. */
public final class WordList {

  private WordList() {}

  /** The lines of a list, trimmed, without comments and empty ones. */
  public static List<String> lines(Class<?> owner, String file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not beside " + owner);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }

  /** Classes of words, a line each: {@code class | word, word}. */
  public static Map<String, Set<String>> classes(Class<?> owner, String file) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (String line : lines(owner, file)) {
      String[] row = line.split(" \\| ");
      classes.put(row[0], Set.of(row[1].split(", ")));
    }
    return Collections.unmodifiableMap(classes);
  }

  /** All words of a list whose words are parted by blanks. */
  public static Set<String> words(Class<?> owner, String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(owner, file)) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return Set.copyOf(words);
  }
}
