package io.factgate.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * Writes files that are whole at any moment: the old one stays until the new one is complete, and a
 * program that is killed leaves either of them. What is written lies beside the file, hidden, until
 * then.
 */
public final class WholeFile {

  private WholeFile() {}

  /** What writes the bytes of a file. */
  public interface Writing {

    /** Writes everything; the stream is buffered, and closed by the caller. */
    void to(OutputStream out) throws IOException;
  }

  /** Writes characters as UTF-8; halves of one become question marks. */
  public static void write(Path file, String characters) throws IOException {
    write(file, characters.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes. */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, out -> out.write(bytes));
  }

  /** Writes what the given code writes; of a link, the file that it leads to. */
  public static void write(Path file, Writing writing) throws IOException {
    boolean isThere = Files.exists(file);
    Path target = isThere ? file.toRealPath() : file.toAbsolutePath();
    Path name = Objects.requireNonNull(target.getFileName(), "no file");
    String suffix = "." + ProcessHandle.current().pid() + "." + Thread.currentThread().getId();
    Path fresh = target.resolveSibling("." + name + suffix + ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
        writing.to(out);
      }
      if (isThere) {
        copyPermissions(target, fresh);
      }
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
