package io.factgate;

import io.factgate.Factgate.StoryResult;
import io.factgate.story.Story;
import io.factgate.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Results of stories on disk, one file a story, for runs in which nothing of a story has changed. A
 * file is written aside and moved into its place, and ends with a digest: one that is damaged
 * counts for nothing and is written again. Stories with faults are not kept. Thread-safe.
 */
final class StoryCache {

  /** A story whose result is larger is judged each time. */
  private static final int LARGEST = 4 << 20;

  private static final int DIGITS = 64;
  private static final int SUM = 32;

  private final Path folder;

  StoryCache(Path folder) {
    this.folder = folder;
  }

  /** The result of a story, from the disk where all that it depends on is the same. */
  StoryResult of(Story story, StoryKey keys, Supplier<StoryResult> judging) {
    Optional<String> key = keys.of(story);
    Path file = folder.resolve(name(story));
    Optional<StoryResult> known = key.flatMap(k -> read(file, k));
    if (known.isPresent()) {
      return known.get();
    }
    StoryResult result = judging.get();
    // What was read may not be what was digested, if somebody saved a file in between.
    if (key.isPresent() && result.faults().isEmpty() && key.equals(keys.of(story))) {
      write(file, key.get(), StoryRecord.pack(result));
    }
    return result;
  }

  /** Deletes whatever belongs to none of these stories, which are all there are. */
  void keepOnly(List<Story> stories) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = new HashSet<>();
    stories.forEach(story -> names.add(name(story)));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!names.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("factgate.cache: cannot clear " + folder, e);
    }
  }

  private static String name(Story story) {
    return StoryKey.of(story.path());
  }

  private static Optional<StoryResult> read(Path file, String key) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Optional.empty(); // as good as damaged: it is judged, and written again
    }
    int end = bytes.length - SUM;
    boolean isWhole =
        end >= DIGITS
            && Arrays.equals(sum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length));
    boolean isThis = isWhole && key.equals(new String(bytes, 0, DIGITS, StandardCharsets.US_ASCII));
    return isThis
        ? Optional.of(StoryRecord.unpack(Arrays.copyOfRange(bytes, DIGITS, end)))
        : Optional.empty();
  }

  private void write(Path file, String key, byte[] record) {
    if (record.length > LARGEST - DIGITS - SUM) {
      return;
    }
    byte[] bytes =
        ByteBuffer.allocate(DIGITS + record.length + SUM)
            .put(key.getBytes(StandardCharsets.US_ASCII))
            .put(record)
            .array();
    byte[] sum = sum(bytes, DIGITS + record.length);
    System.arraycopy(sum, 0, bytes, DIGITS + record.length, SUM);
    try {
      Files.createDirectories(folder);
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("factgate.cache: cannot write " + file, e);
    }
  }

  private static byte[] sum(byte[] bytes, int end) {
    MessageDigest digest = StoryKey.sha();
    digest.update(bytes, 0, end);
    return digest.digest();
  }
}
