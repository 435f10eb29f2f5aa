package io.factgate.judging;

import io.factgate.kind.Names;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings so that the name holds while lines move: by rule, document, words and the sentence
 * round them; a counter parts equal ones.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  String of(String rule, String path, String words, String sentence) {
    String key = String.join("\u0000", rule, path, Names.fold(words), Names.fold(sentence));
    int count = seen.merge(key, 1, Integer::sum);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((key + "\u0000" + count).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
