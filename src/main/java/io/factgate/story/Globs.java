package io.factgate.story;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns of paths as users of Maven write them: {@code *} within a folder, {@code **} across
 * folders (none included), {@code ?} for one character, {@code {a,b}} for either.
 */
public final class Globs {

  private record Glob(String words, Pattern pattern) {}

  private final List<Glob> globs;

  /** Takes patterns as they are written. */
  public Globs(List<String> words) {
    globs =
        words.stream()
            .map(w -> w.strip().replace('\\', '/'))
            .map(w -> w.startsWith("./") ? w.substring(2) : w)
            .map(w -> w.endsWith("/") ? w + "**" : w)
            .map(w -> new Glob(w, Pattern.compile(regex(w))))
            .toList();
  }

  boolean isEmpty() {
    return globs.isEmpty();
  }

  /** Whether one of them is the whole of one of the paths. */
  public boolean match(String... paths) {
    return globs.stream().anyMatch(glob -> matches(glob, paths));
  }

  /** Those that match none of the paths, as written. */
  List<String> idle(List<String[]> paths) {
    return globs.stream()
        .filter(glob -> paths.stream().noneMatch(path -> matches(glob, path)))
        .map(Glob::words)
        .toList();
  }

  /** Whether it names one place only. */
  static boolean isPlain(String words) {
    return words.chars().noneMatch(c -> c == '*' || c == '?' || c == '{');
  }

  private static boolean matches(Glob glob, String... paths) {
    for (String path : paths) {
      if (glob.pattern.matcher(path).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    boolean choice = false;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (c == '{' && !choice && glob.indexOf('}', i) > 0) {
        choice = true;
        regex.append("(?:");
      } else if (c == '}' && choice) {
        choice = false;
        regex.append(')');
      } else if (c == ',' && choice) {
        regex.append('|');
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }
}
