package io.factgate.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies of office archives without what Tika would read as text: comments, tracked deletions. */
final class CleanedArchive {

  private static final String COMMENTS = "word/comments.xml";

  private static final Set<String> OPEN_DOCUMENT = Set.of("mimetype", "content.xml");

  private static final String NO_COMMENTS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:comments"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  private CleanedArchive() {}

  /**
   * The archive as Tika is to see it; the same bytes where nothing is to be taken out.
   *
   * @param most bytes that it may unpack to
   * @throws IOException where it is damaged or a bomb; a checksum that is wrong is a damage
   */
  static byte[] of(byte[] bytes, String extension, long most) throws IOException {
    boolean isOpenDocument = extension.startsWith("od") || extension.equals("ott");
    boolean hasComments = false;
    ByteArrayOutputStream copied = new ByteArrayOutputStream();
    long left = most;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get();
        ZipOutputStream out = new ZipOutputStream(copied)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        byte[] content = content(zip, entry, left);
        left -= content.length;
        if (isBomb(bytes, content)) {
          throw new IOException("zip bomb: " + entry.getName());
        }
        String name = entry.getName();
        hasComments |= extension.startsWith("do") && name.equals(COMMENTS);
        boolean isKept = isOpenDocument ? OPEN_DOCUMENT.contains(name) : extension.startsWith("do");
        if (isKept) {
          out.putNextEntry(new ZipEntry(name));
          out.write(isOpenDocument ? openDocument(name, content) : word(name, content));
          out.closeEntry();
        }
      }
    }
    return isOpenDocument || hasComments ? copied.toByteArray() : bytes;
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
    CRC32 sum = new CRC32();
    byte[] content;
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
    }
    if (content.length > left) {
      throw new TooLargeException();
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("wrong checksum: " + entry.getName());
    }
    return content;
  }

  /** The archive unpacks to more bytes than it may. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static boolean isBomb(byte[] bytes, byte[] content) {
    return content.length > 20 << 20 && content.length / 100 > bytes.length;
  }

  private static byte[] word(String name, byte[] content) {
    return name.equals(COMMENTS) ? NO_COMMENTS.getBytes(StandardCharsets.UTF_8) : content;
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
