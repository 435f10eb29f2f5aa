package io.factgate.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies of office archives without what Tika would read as text: comments, tracked deletions. */
final class CleanedArchive {

  /** No byte of a deflated file stands for more. */
  private static final int MOST_INFLATED = 1032;

  private static final String NO_COMMENTS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:comments"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  private CleanedArchive() {}

  /**
   * The archive as Tika is to see it; the same bytes where nothing is to be taken out.
   *
   * @throws IOException where it is damaged or unpacks to more bytes than a document may have
   */
  static byte[] of(byte[] bytes, String extension, long most) throws IOException {
    if (extension.startsWith("od") || extension.equals("ott")) {
      return copy(bytes, true, most);
    }
    boolean hasComments =
        extension.startsWith("do")
            && new String(bytes, StandardCharsets.ISO_8859_1).contains("word/comments");
    if (hasComments) {
      return copy(bytes, false, most);
    }
    checkSize(bytes, most);
    return bytes;
  }

  private static void checkSize(byte[] bytes, long most) throws IOException {
    if (bytes.length < most / MOST_INFLATED) {
      return;
    }
    long left = most;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (in.getNextEntry() != null) {
        left -= in.skip(left + 1);
        if (left < 0) {
          throw new TooLargeException();
        }
      }
    }
  }

  private static byte[] copy(byte[] bytes, boolean isOpenDocument, long most) throws IOException {
    ByteArrayOutputStream copied = new ByteArrayOutputStream(bytes.length * 4);
    long left = most;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(copied)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        left -= content.length;
        if (left < 0) {
          throw new TooLargeException();
        }
        if (isBomb(bytes, content)) {
          throw new IOException("zip bomb: " + entry.getName());
        }
        String name = entry.getName();
        boolean isKept = !isOpenDocument || name.equals("mimetype") || name.equals("content.xml");
        if (isKept) {
          out.putNextEntry(new ZipEntry(name));
          out.write(isOpenDocument ? openDocument(name, content) : word(name, content));
          out.closeEntry();
        }
      }
    }
    return copied.toByteArray();
  }

  /** The archive unpacks to more bytes than it may. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static boolean isBomb(byte[] bytes, byte[] content) {
    return content.length > 20 << 20 && content.length / 100 > bytes.length;
  }

  private static byte[] word(String name, byte[] content) {
    return name.equals("word/comments.xml")
        ? NO_COMMENTS.getBytes(StandardCharsets.UTF_8)
        : content;
  }

  /** Without deletions and annotations; notes stand behind the text, not inside its sentences. */
  private static byte[] openDocument(String name, byte[] content) {
    if (!name.equals("content.xml")) {
      return content;
    }
    StringBuilder notes = new StringBuilder();
    String xml = new String(content, StandardCharsets.UTF_8);
    xml = cut(xml, "<text:tracked-changes", "</text:tracked-changes>", new StringBuilder());
    xml = cut(xml, "<office:annotation ", "</office:annotation>", new StringBuilder());
    xml = cut(xml, "<office:annotation>", "</office:annotation>", new StringBuilder());
    xml = cut(xml, "<text:note ", "</text:note>", notes);
    String bodies =
        cut(notes.toString(), "<text:note-citation", "</text:note-citation>", new StringBuilder());
    bodies = bodies.replaceAll("</?text:note(?:-body)?\\b[^>]{0,400}>", "");
    return xml.replace("</office:text>", bodies + "</office:text>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cut(String xml, String open, String close, StringBuilder removed) {
    StringBuilder kept = new StringBuilder(xml.length());
    int at = 0;
    while (true) {
      int from = xml.indexOf(open, at);
      int to = from < 0 ? -1 : xml.indexOf(close, from);
      if (to < 0) {
        return kept.append(xml, at, xml.length()).toString();
      }
      kept.append(xml, at, from);
      at = to + close.length();
      removed.append(xml, from, at);
    }
  }
}
