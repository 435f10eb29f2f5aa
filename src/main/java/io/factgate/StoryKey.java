package io.factgate;

import io.factgate.story.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Digests of all that the result of a story depends on: its files and those of the house by path
 * and content, what is configured, and the program itself. Thread-safe.
 */
final class StoryKey {

  private final Options options;
  private final List<Path> house;
  private @Nullable Optional<byte[]> common;

  StoryKey(Options options, List<Path> house) {
    this.options = options;
    this.house = List.copyOf(house);
  }

  /** The digest as hex digits; empty where a file cannot be read, which judging will tell. */
  Optional<String> of(Story story) {
    MessageDigest digest = sha();
    Optional<byte[]> shared = common();
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    digest.update(shared.get());
    add(digest, story.path());
    try {
      add(digest, story.factsFile().stream().toList());
      add(digest, story.drafts());
      add(digest, story.sources());
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  /** The digest of some words. */
  static String of(String words) {
    MessageDigest digest = sha();
    add(digest, words);
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private synchronized Optional<byte[]> common() {
    if (common == null) {
      common = digestOfCommon();
    }
    return common;
  }

  private Optional<byte[]> digestOfCommon() {
    MessageDigest digest = sha();
    Optional<byte[]> own = Program.digest();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    digest.update(own.get());
    add(digest, System.getProperty("java.vm.version", "")); // its tables of characters and locales
    add(digest, options.locale().toLanguageTag());
    add(digest, options.zone().getId());
    add(digest, options.encoding().name());
    add(digest, options.pages().content().orElse(""));
    add(digest, options.pages().skip().orElse(""));
    add(digest, options.limits().time().toString());
    add(digest, String.valueOf(options.limits().characters()));
    add(digest, String.valueOf(options.limits().bytes()));
    add(digest, String.valueOf(options.limits().nesting()));
    add(digest, new TreeMap<>(options.rules()).toString());
    add(digest, options.drafts().isEmpty() ? "all drafts" : "some drafts");
    try {
      add(digest, house);
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(digest.digest());
  }

  private void add(MessageDigest digest, List<Path> files) throws IOException {
    add(digest, String.valueOf(files.size()));
    for (Path file : files) {
      add(digest, options.path(file));
      addContent(digest, file);
    }
  }

  /** Files of any size, a piece at a time; one over the limit is none that is read. */
  private void addContent(MessageDigest digest, Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > options.limits().bytes()) {
      throw new IOException("not read: " + file);
    }
    digest.update((Files.size(file) + ":").getBytes(StandardCharsets.UTF_8));
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        digest.update(piece, 0, read);
      }
    }
  }

  private static void add(MessageDigest digest, String words) {
    add(digest, words.getBytes(StandardCharsets.UTF_8));
  }

  static void add(MessageDigest digest, byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
