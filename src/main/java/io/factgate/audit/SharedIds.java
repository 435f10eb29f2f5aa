package io.factgate.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids that more than one piece has.
 *
 * @param count how many ids
 * @param first some of them in their order, with the number of their pieces
 */
public record SharedIds(long count, Map<String, Long> first) {

  /** So many ids are listed. */
  public static final int MOST = 20;

  /** So many are compared at a time, eight bytes each. */
  private static final int AT_A_TIME = 1 << 20;

  /** No two pieces have the same id. */
  static final SharedIds NONE = new SharedIds(0, Map.of());

  /** Copies the map, in the order of ids. */
  public SharedIds {
    first = new TreeMap<>(first);
  }

  /** An id as a line of a file. */
  public static String line(String id) {
    return id.replaceAll("\\R", " ");
  }

  /** Those of a file with an id a line, however many they are, in memory that does not grow. */
  static SharedIds in(Path file) throws IOException {
    return in(file, AT_A_TIME);
  }

  static SharedIds in(Path file, int atATime) throws IOException {
    long lines = 0;
    try (BufferedReader ids = Files.newBufferedReader(file)) {
      while (ids.readLine() != null) {
        lines++;
      }
    }
    long count = 0;
    TreeMap<String, Long> first = new TreeMap<>();
    int turns = (int) (lines / atATime) + 1;
    for (int turn = 0; turn < turns; turn++) {
      long[] shared = shared(file, turn, turns);
      count += shared.length;
      if (shared.length > 0) {
        name(file, shared, first);
      }
    }
    return new SharedIds(count, first);
  }

  /** The digests that occur more than once, in their order, of those whose turn it is. */
  private static long[] shared(Path file, int turn, int turns) throws IOException {
    try (BufferedReader ids = Files.newBufferedReader(file)) {
      long[] all =
          ids.lines()
              .mapToLong(SharedIds::digest)
              .filter(digest -> Math.floorMod(digest, turns) == turn)
              .sorted()
              .toArray();
      int found = 0;
      for (int i = 1; i < all.length; i++) {
        boolean isSecond = all[i] == all[i - 1] && (found == 0 || all[found - 1] != all[i]);
        if (isSecond) {
          all[found++] = all[i];
        }
      }
      return Arrays.copyOf(all, found);
    }
  }

  /** Counts the ids of these digests, of which the first in their order are kept. */
  private static void name(Path file, long[] shared, TreeMap<String, Long> first)
      throws IOException {
    try (BufferedReader ids = Files.newBufferedReader(file)) {
      for (String id = ids.readLine(); id != null; id = ids.readLine()) {
        if (Arrays.binarySearch(shared, digest(id)) >= 0) {
          first.merge(id, 1L, Long::sum);
          if (first.size() > MOST) {
            first.pollLastEntry();
          }
        }
      }
    }
  }

  /** The first eight bytes of a digest: that two ids share them by chance is not to be expected. */
  private static long digest(String id) {
    byte[] bytes = Digests.of(id);
    long digest = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      digest = digest << Byte.SIZE | bytes[i] & 0xff;
    }
    return digest;
  }
}
