package io.factgate.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds for each character that a parser decoded the raw characters that it stands for. */
final class Realigned {

  /** "&amp;", "&#8220;", "&nbsp" without its end. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}+|#[xX][0-9a-fA-F]{1,6}+|[A-Za-z][A-Za-z0-9]{1,31}+);?");

  private static final int FARTHEST = 64;

  private Realigned() {}

  /**
   * Adds a parser's characters with their raw ranges.
   *
   * @param literal what the parser made of the raw range
   * @param isEscaped whether a backslash before punctuation is an escape
   */
  static void add(Prose prose, String literal, String raw, int from, int to, boolean isEscaped) {
    int at = from;
    int i = 0;
    while (i < literal.length()) {
      char c = literal.charAt(i);
      int entity = at < to && raw.charAt(at) == '&' ? entityEnd(raw, at, to) : -1;
      if (entity > 0) {
        String decoded = Parser.unescapeEntities(raw.substring(at, entity), false);
        if (!decoded.isEmpty() && literal.startsWith(decoded, i)) {
          prose.stand(decoded, at, entity);
          i += decoded.length();
          at = entity;
          continue;
        }
      }
      boolean escape =
          isEscaped && at + 1 < to && raw.charAt(at) == '\\' && raw.charAt(at + 1) == c;
      if (escape) {
        prose.stand(String.valueOf(c), at, at + 2);
        at += 2;
      } else {
        int found = at < to && raw.charAt(at) == c ? at : next(raw, c, at, to);
        if (found < 0) {
          prose.imply(String.valueOf(c), Math.min(at, to));
        } else {
          prose.stand(String.valueOf(c), found, found + 1);
          at = found + 1;
        }
      }
      i++;
    }
  }

  private static int entityEnd(String raw, int at, int to) {
    Matcher matcher = ENTITY.matcher(raw).region(at, to);
    if (!matcher.lookingAt()) {
      return -1;
    }
    String written = matcher.group();
    return Parser.unescapeEntities(written, false).equals(written) ? -1 : matcher.end();
  }

  private static int next(String raw, char c, int at, int to) {
    int limit = Math.min(to, at + FARTHEST);
    for (int i = at; i < limit; i++) {
      if (raw.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }
}
