package io.factgate.reading;

import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import io.factgate.text.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a text file into characters; a malformed byte is a fault with its place. */
final class Decoding {

  private Decoding() {}

  /** All characters without the byte order mark; a mark outranks the given charset. */
  static String decode(Document document, Charset charset) throws FaultException {
    byte[] bytes = document.bytes();
    Optional<Charset> marked = markedCharset(bytes);
    CharsetDecoder decoder =
        marked
            .orElseGet(() -> spoken(bytes, charset))
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Limits limits = document.limits();
    double most = bytes.length * (double) decoder.maxCharsPerByte();
    CharBuffer out = CharBuffer.allocate((int) Math.min(most, limits.characters()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    String characters = out.flip().toString();
    if (result.isOverflow() || characters.length() > limits.characters()) {
      throw document.fault("cannot be read: " + limits.tooLong());
    }
    if (result.isError()) {
      throw malformed(document, decoder.charset(), characters, bytes[in.position()]);
    }
    return characters.startsWith("\ufeff") ? characters.substring(1) : characters;
  }

  /** All characters of bytes that are no document of their own. */
  static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return spoken(bytes, charset)
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** As many characters; halves of one without the other, which entities can name, replaced. */
  static String wellFormed(String words) {
    boolean isWhole = words.chars().noneMatch(c -> Character.isSurrogate((char) c));
    return isWhole
        ? words
        : new String(words.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }

  /**
   * UTF-8 where all bytes are, whatever single-byte set is named: "Ã©" for an é is no word of any
   * language.
   */
  private static Charset spoken(byte[] bytes, Charset named) {
    boolean isSingle = named.canEncode() && named.newEncoder().maxBytesPerChar() == 1;
    return isSingle && named != StandardCharsets.US_ASCII && isUtf8(bytes)
        ? StandardCharsets.UTF_8
        : named;
  }

  private static boolean isUtf8(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return isWellFormed(bytes);
      }
    }
    return false;
  }

  private static boolean isWellFormed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    return result.isUnderflow();
  }

  private static Optional<Charset> markedCharset(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xff, 0xfe)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  static boolean startsWith(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (int i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xff) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static FaultException malformed(
      Document document, Charset charset, String before, byte bad) {
    String read = before.startsWith("\ufeff") ? before.substring(1) : before;
    int line = 1;
    int start = 0;
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == read.length() || read.charAt(i + 1) != '\n'))) {
        line++;
        start = i + 1;
      }
    }
    int column = read.codePointCount(start, read.length()) + 1;
    String sentence =
        "not %s: malformed byte 0x%02X at line %d, column %d"
            .formatted(charset.name(), bad & 0xff, line, column);
    return new FaultException(
        new Fault(
            document.path(), Optional.of(Place.of(line, column, line, column + 1)), sentence));
  }
}
