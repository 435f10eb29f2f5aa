package io.factgate.audit;

import io.factgate.Options;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Names an audit by everything that its findings depend on: what is asked, facts and archive. */
final class Setup {

  private Setup() {}

  static String of(String version, Asked asked, List<Path> facts, Archive archive)
      throws IOException {
    MessageDigest digest = Digests.begin();
    Options options = asked.options();
    add(
        digest,
        List.of(
            version,
            new TreeMap<>(options.rules()),
            options.locale(),
            options.zone(),
            options.encoding(),
            options.pages(),
            options.limits(),
            asked.fields(),
            asked.fact()));
    for (Path file : facts) {
      add(digest, file);
      add(digest, HexFormat.of().formatHex(Files.readAllBytes(file)));
    }
    for (ArchiveFile file : archive.files()) {
      add(digest, List.of(file.path(), file.size(), file.saved(), file.unread()));
    }
    return "factgate-audit " + HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Object part) {
    digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
