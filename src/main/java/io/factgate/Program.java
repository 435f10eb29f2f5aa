package io.factgate;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What the program itself is made of: its classes and tables, and the libraries in the same jar.
 */
final class Program {

  /** The record that ends a jar, without its comment, and what it begins with. */
  private static final int END = 22;

  private static final int SIGNATURE = 0x06054b50;

  private static @Nullable Optional<byte[]> digest;

  private Program() {}

  /** Its digest; empty where it is not known from which files it comes. */
  static synchronized Optional<byte[]> digest() {
    if (digest == null) {
      CodeSource source = Program.class.getProtectionDomain().getCodeSource();
      try {
        digest = source == null ? Optional.empty() : digest(Path.of(source.getLocation().toURI()));
      } catch (IOException | URISyntaxException e) {
        digest = Optional.empty();
      }
    }
    return digest;
  }

  static Optional<byte[]> digest(Path program) throws IOException {
    MessageDigest digest = StoryKey.sha();
    if (Files.isRegularFile(program)) {
      StoryKey.add(digest, sums(directory(program)));
      return Optional.of(digest.digest());
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(program)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    for (Path file : files) {
      StoryKey.add(digest, program.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      StoryKey.add(digest, Files.readAllBytes(file));
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(digest.digest());
  }

  /**
   * Length and two check sums of bytes, which native code counts: a digest of some megabytes would
   * take longer than all else that a build does in which nothing has changed. Enough to tell one
   * release from another; whoever can replace the program has no need to deceive its cache.
   */
  private static byte[] sums(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Adler32 adler = new Adler32();
    adler.update(bytes);
    return ByteBuffer.allocate(3 * Long.BYTES)
        .putLong(bytes.length)
        .putLong(crc.getValue())
        .putLong(adler.getValue())
        .array();
  }

  /**
   * The directory of a jar, which has the size and the sum of each file: with it alone a jar of
   * many megabytes need not be read. The whole file where it ends in a comment.
   */
  private static byte[] directory(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] last = new byte[END];
      file.seek(Math.max(0, file.length() - END));
      file.readFully(last, 0, (int) Math.min(END, file.length()));
      ByteBuffer end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
      long size = Integer.toUnsignedLong(end.getInt(12));
      long start = Integer.toUnsignedLong(end.getInt(16));
      if (end.getInt(0) != SIGNATURE || start + size + END != file.length()) {
        return Files.readAllBytes(jar);
      }
      byte[] directory = new byte[(int) size];
      file.seek(start);
      file.readFully(directory);
      return directory;
    }
  }
}
