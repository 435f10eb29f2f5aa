package io.factgate.audit;

import java.io.BufferedInputStream;
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
    this.in = new BufferedInputStream(in, 1 << 16);
    this.records = new JsonRecord(fields);
    this.longest = longest;
  }

  @Override
  public Optional<Piece> next() throws IOException {
    while (true) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
      int length = 0;
      int read = in.read();
      if (read < 0) {
        return Optional.empty();
      }
      line++;
      for (; read >= 0 && read != '\n'; read = in.read()) {
        if (++length <= longest) {
          bytes.write(read);
        }
      }
      if (length > longest) {
        return Optional.of(Piece.broken(place(), "has more than " + longest + " bytes"));
      }
      Optional<Piece> piece = piece(bytes.toByteArray());
      if (piece.isPresent()) {
        return piece;
      }
    }
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
