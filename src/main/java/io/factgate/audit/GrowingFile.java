package io.factgate.audit;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows behind a known end; what stood behind that is cut off first. */
final class GrowingFile implements Closeable {

  private final FileChannel channel;
  private final OutputStream out;
  private long end;

  GrowingFile(Path file, long end) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(end);
    channel.position(end);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    this.end = end;
  }

  void add(String line) throws IOException {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    end += bytes.length;
  }

  /** Where it ends, all lines included. */
  long end() {
    return end;
  }

  /** Hands all lines over to the system, so that they stay when this program is killed. */
  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
    channel.force(true);
    channel.close();
  }
}
