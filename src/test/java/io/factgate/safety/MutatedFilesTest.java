package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Result;
import io.factgate.safety.Originals.Original;
import io.factgate.text.Limits;
import io.factgate.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of broken files, the same in every run: each is read rightly or is a fault. {@code
 * -Dfactgate.mutants=5000} tells how many.
 */
class MutatedFilesTest {

  private static final int MUTANTS = Integer.getInteger("factgate.mutants", 500);

  /** To see a failure again: the seed that it names. */
  private static final int FROM = Integer.getInteger("factgate.mutants.from", 0);

  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(30), 1_000_000, 20_000_000, 200);

  @TempDir Path folder;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  @Test
  void theOriginalsAreReadWhole() throws IOException {
    Newsroom newsroom = new Newsroom(folder, LIMITS);
    for (Original original : Originals.all()) {
      String name = "sources/other." + original.extension();
      Result result = newsroom.put(name, original.bytes()).check();
      assertThat(Newsroom.faults(result, name)).isEmpty();
      assertThat(Newsroom.read(result, name).orElseThrow().prose())
          .contains("The island of Arnsey counted 41,200 ferry passengers in June");
      newsroom.remove(name);
    }
  }

  @Test
  void noBrokenFileHangsCrashesOrPassesSilently() throws IOException {
    List<Original> originals = Originals.all();
    Newsroom newsroom = new Newsroom(folder, LIMITS).put("facts.yaml", Originals.facts());
    for (int seed = FROM; seed < FROM + MUTANTS; seed++) {
      Random random = new Random(seed);
      Original original = originals.get(seed % originals.size());
      Original other =
          originals.get((seed + 1 + random.nextInt(originals.size() - 1)) % originals.size());
      byte[] bytes = mutant(original.bytes(), other.bytes(), random);
      if (seed % 17 == 16) {
        byte[] facts = mutant(Originals.facts(), other.bytes(), random);
        newsroom.put("facts.yaml", facts);
        hold(newsroom, "facts.yaml", seed, Arrays.equals(facts, Originals.facts()));
        newsroom.put("facts.yaml", Originals.facts());
      } else {
        boolean isDraft = original.isDraft() && random.nextBoolean();
        String name = (isDraft ? "other." : "sources/other.") + original.extension();
        newsroom.put(name, bytes);
        hold(newsroom, name, seed, false);
        newsroom.remove(name);
      }
    }
    System.out.println("[INFO] " + MUTANTS + " broken files: " + counts + ", 0 silent passes");
    assertThat(failures).isEmpty();
    assertThat(counts.values().stream().mapToInt(n -> n).sum()).isEqualTo(MUTANTS);
  }

  private static byte[] mutant(byte[] bytes, byte[] other, Random random) {
    byte[] mutant = bytes;
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      Mutation[] all = Mutation.values();
      mutant = all[random.nextInt(all.length)].apply(mutant, other, random);
    }
    return mutant;
  }

  private void hold(Newsroom newsroom, String name, int seed, boolean isWhole) throws IOException {
    Result result;
    try {
      result = newsroom.check();
    } catch (RuntimeException | StackOverflowError e) {
      failures.add(seed + " " + name + " crashed: " + e);
      return;
    }
    List<String> faults = Newsroom.faults(result, name);
    List<String> all = result.faults().stream().map(Object::toString).toList();
    if (all.stream().anyMatch(fault -> fault.contains("defect of Factgate"))) {
      failures.add(seed + " " + name + " crashed: " + all);
    } else if (all.stream().anyMatch(fault -> fault.contains("factgate.limit.time"))) {
      failures.add(seed + " " + name + " hung: " + all);
    } else if (!faults.isEmpty()) {
      counts.merge("faults", 1, Integer::sum);
    } else if (name.equals("facts.yaml") || isWhole) {
      counts.merge("read facts", 1, Integer::sum);
    } else {
      Optional<Text> read = Newsroom.read(result, name);
      if (read.isPresent() && isGarbled(read.get())) {
        failures.add(seed + " " + name + " garbled: " + read.get().prose());
      }
      if (read.isEmpty() || (name.startsWith("sources/") && read.get().prose().isBlank())) {
        failures.add(seed + " " + name + " passed silently");
      }
      counts.merge("read", 1, Integer::sum);
    }
  }

  /** No word of any original, and many signs that no text has. */
  private static boolean isGarbled(Text text) {
    String prose = text.prose();
    long odd = prose.chars().filter(c -> c == 0xfffd || (c < ' ' && c != '\n')).count();
    return odd * 10 > prose.length();
  }
}
