package io.factgate.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pieces of a file with a JSON object a line, in UTF-8; blank lines are passed over. */
final class JsonLines implements Pieces {

  private final String path;
  private final CountedInput counted;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private final JsonRecord records;
  private final int longest;
  private long line;

  /**
   * Reads from a stream.
   *
   * @param counted counts the bytes of the file as it lies
   * @param in the same, unpacked
   * @param longest a line of more bytes is passed over
   */
  JsonLines(String path, CountedInput counted, InputStream in, Fields fields, int longest) {
    this.path = path;
    this.counted = counted;
    this.in = in;
    this.records = new JsonRecord(fields);
    this.longest = longest;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (hasMore()) {
      line++;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
      long length = 0;
      boolean ends = false;
      while (!ends && hasMore()) {
        int from = at;
        while (at < filled && buffer[at] != '\n') {
          at++;
        }
        length += at - from;
        bytes.write(buffer, from, (int) Math.min(at - from, longest - bytes.size()));
        ends = at < filled;
        at += ends ? 1 : 0;
      }
      if (length > longest) {
        return Optional.of(Piece.broken(place(), "has more than " + longest + " bytes"));
      }
      Optional<Piece> piece = piece(bytes.toByteArray());
      if (piece.isPresent()) {
        return piece;
      }
    }
    return Optional.empty();
  }

  private boolean hasMore() throws IOException {
    while (at == filled && filled >= 0) {
      filled = in.read(buffer);
      at = 0;
    }
    return filled > 0;
  }

  private Optional<Piece> piece(byte[] bytes) {
    try {
      String words = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = line == 1 && words.startsWith("\ufeff") ? words.substring(1) : words;
      return bare.isBlank()
          ? Optional.empty()
          : Optional.of(records.read(bare.strip(), this::place));
    } catch (CharacterCodingException e) {
      return Optional.of(Piece.broken(place(), "is not UTF-8"));
    }
  }

  private String place() {
    return path + ":" + line;
  }

  @Override
  public long position() {
    return counted.count();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
