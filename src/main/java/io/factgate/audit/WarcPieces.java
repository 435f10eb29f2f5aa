package io.factgate.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and documents of a WARC file, packed or not: responses with status 200, and resources.
 * Of a page the article alone is read, from the day that the page states itself: the day of its
 * capture tells nothing of when it was written.
 */
final class WarcPieces implements Pieces {

  private static final int OK = 200;

  /** The ends of names by which readers know what a document is. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "text/html", "html",
          "application/xhtml+xml", "html",
          "text/plain", "txt",
          "text/markdown", "md",
          "application/pdf", "pdf",
          "application/rtf", "rtf",
          "application/msword", "doc",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
          "application/vnd.oasis.opendocument.text", "odt",
          "application/epub+zip", "epub");

  private final WarcReader reader;
  private final LongSupplier position;
  private final int longest;

  /**
   * Reads from a stream.
   *
   * @param position how many bytes of the file have been read
   * @param longest a document of more bytes is passed over
   */
  WarcPieces(InputStream in, LongSupplier position, int longest) throws IOException {
    this.reader = new WarcReader(in);
    this.position = position;
    this.longest = longest;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    for (Optional<WarcRecord> found = reader.next(); found.isPresent(); found = reader.next()) {
      if (found.get() instanceof WarcResponse || found.get() instanceof WarcResource) {
        Optional<Piece> piece = piece((WarcTargetRecord) found.get());
        if (piece.isPresent()) {
          return piece;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Piece> piece(WarcTargetRecord record) throws IOException {
    String id = record.id().toString();
    try {
      MediaType type;
      MessageBody body;
      if (record instanceof WarcResponse response) {
        if (!isHttp(response) || response.http().status() != OK) {
          return Optional.empty();
        }
        type = response.http().contentType();
        body = response.http().bodyDecoded();
      } else {
        type = record.contentType();
        body = record.body();
      }
      String format = FORMATS.get(type.base().toString());
      return format == null
          ? Optional.empty()
          : Optional.of(piece(id, record.target(), format, body.stream()));
    } catch (ParsingException | IllegalArgumentException e) {
      return Optional.of(Piece.broken(id, "is no whole response: " + e.getMessage()));
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().toString().equals("application/http");
  }

  private Piece piece(String id, String url, String format, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(longest);
    Piece.Body body =
        in.read() >= 0
            ? new Piece.Broken("has more than " + longest + " bytes")
            : new Piece.Stored(bytes, id + "." + format, false);
    return new Piece(id, Optional.of(url), Optional.empty(), Optional.empty(), body);
  }

  @Override
  public long position() {
    return position.getAsLong();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
