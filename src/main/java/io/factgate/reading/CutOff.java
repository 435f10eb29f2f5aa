package io.factgate.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of a file whose parser would not that its end is missing. */
final class CutOff {

  private static final int LONGEST_HEAD = 65_536;

  /** A head's end: an empty line. */
  private static final Pattern BLANK_LINE = Pattern.compile("\\r\\n\\r\\n|\\n\\n|\\r\\r");

  /** {@code boundary="=_1"}, {@code boundary=x} in the head of a mail of several parts. */
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)\\bboundary=(?:\"([^\"\\r\\n]{1,100}+)\"|([^\\s;\"]{1,100}+))");

  private CutOff() {}

  /** Why the file is not whole; empty where it is, as far as its format can tell. */
  static Optional<String> objection(Content content, byte[] bytes) {
    return switch (content) {
      case RTF -> openGroups(bytes) > 0 ? Optional.of("its last group is not closed") : none();
      case TEXT -> mail(new String(bytes, StandardCharsets.ISO_8859_1));
      default -> none();
    };
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** Braces that are open at the end; an escaped brace is a sign of the text. */
  private static int openGroups(byte[] bytes) {
    int open = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\\') {
        i += Math.max(1, binary(bytes, i));
      } else if (bytes[i] == '{') {
        open++;
      } else if (bytes[i] == '}') {
        open--;
        if (open == 0) {
          return 0;
        }
      }
    }
    return Math.max(open, 1);
  }

  /** The length of {@code \bin123 } and of what stands behind it, less its blank; 0 for others. */
  private static int binary(byte[] bytes, int at) {
    if (!new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.ISO_8859_1)
        .equals("\\bin")) {
      return 0;
    }
    int i = at + 4;
    long length = 0;
    while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9' && length < bytes.length) {
      length = length * 10 + bytes[i] - '0';
      i++;
    }
    return i == at + 4 ? 0 : (int) Math.min(i - at + length, bytes.length);
  }

  private static Optional<String> mail(String all) {
    Matcher end = BLANK_LINE.matcher(all);
    if (!end.find()) {
      return Optional.of("it ends inside its head");
    }
    Matcher boundary = BOUNDARY.matcher(all.substring(0, Math.min(end.start(), LONGEST_HEAD)));
    if (!boundary.find()) {
      return none();
    }
    String sign = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    boolean isClosed = all.indexOf("--" + sign + "--", end.end()) >= 0;
    return isClosed ? none() : Optional.of("its last part is not closed");
  }
}
