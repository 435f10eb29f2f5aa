package io.factgate.audit;

import io.factgate.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Names an audit by everything that its findings depend on: what is asked, facts and archive. */
final class Setup {

  private Setup() {}

  static String of(String version, Asked asked, List<Path> facts, Archive archive)
      throws IOException {
    StringBuilder all = new StringBuilder(version).append('\n');
    Options options = asked.options();
    all.append(
        List.of(
            new TreeMap<>(options.rules()),
            options.locale(),
            options.zone(),
            options.encoding(),
            options.pages(),
            options.limits(),
            asked.fields(),
            asked.fact()));
    for (Path file : facts) {
      all.append('\n').append(file).append('\n');
      all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    for (ArchiveFile file : archive.files()) {
      long saved = Files.getLastModifiedTime(file.file()).toMillis();
      all.append('\n')
          .append(file.path())
          .append(' ')
          .append(file.size())
          .append(' ')
          .append(saved);
    }
    return "factgate-audit " + digest(all.toString());
  }

  private static String digest(String characters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(characters.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
