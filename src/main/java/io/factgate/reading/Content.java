package io.factgate.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file tell of its content. */
enum Content {
  PDF("a PDF"),
  ZIP("a zip archive"),
  OLE("an old or protected Office file"),
  RTF("RTF"),
  PICTURE("a picture"),
  HTML("HTML"),
  BINARY("binary data"),
  TEXT("plain text");

  private static final int HEAD = 2048;

  /** A byte order mark of UTF-8, byte by byte. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private final String words;

  Content(String words) {
    this.words = words;
  }

  /** As a sentence names it. */
  String words() {
    return words;
  }

  /** Some programs write a few bytes before the sign; words about it would be text. */
  private static boolean isLatePdf(String head) {
    int sign = head.indexOf("%PDF-");
    return sign > 0 && sign < 1024 && head.indexOf(" obj", sign) > 0;
  }

  static Content of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-") || isLatePdf(head)) {
      return PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLE;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")) {
      return PICTURE;
    }
    String unmarked = head.startsWith(MARK) ? head.substring(MARK.length()) : head;
    String plain = unmarked.stripLeading().toLowerCase(Locale.ROOT);
    if (plain.startsWith("<!doctype html")
        || plain.startsWith("<html")
        || plain.startsWith("<head")) {
      return HTML;
    }
    boolean isWide =
        head.startsWith("\u00ff\u00fe")
            || head.startsWith("\u00fe\u00ff")
            || head.startsWith("\u0000\u0000\u00fe\u00ff");
    return head.indexOf('\u0000') >= 0 && !isWide ? BINARY : TEXT;
  }
}
