package io.factgate.kind.attribution;

import io.factgate.text.Lemmas;
import io.factgate.text.WordList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fitted weights of all clues; the file beside it says where they come from. */
final class Weights implements Chooser {

  /** The ones that ship. */
  static final Weights SHIPPED = new Weights(WordList.lines(Weights.class, "speech-weights.txt"));

  private static final Map<String, Symbol> CUES = cues();

  private final long[] keys;
  private final int[] values;
  private final int mask;

  /** Reads lines of "template:symbol|symbol weight". */
  Weights(Iterable<String> lines) {
    int count = 0;
    for (String line : lines) {
      count += line.isEmpty() ? 0 : 1;
    }
    int size = Integer.highestOneBit(Math.max(16, count * 4));
    this.keys = new long[size];
    this.values = new int[size];
    this.mask = size - 1;
    for (String line : lines) {
      int blank = line.lastIndexOf(' ');
      String clue = line.substring(0, blank);
      put(key(clue), Integer.parseInt(line.substring(blank + 1)));
    }
  }

  /** The stem of a word of the lists of cues, in American spelling; null for others. */
  static @Nullable Symbol cueOf(String word) {
    return CUES.get(stem(word));
  }

  private static String stem(String word) {
    String stem = Lemmas.stem(word);
    boolean british = stem.length() > 6 && stem.endsWith("is");
    return british ? stem.substring(0, stem.length() - 1) + "z" : stem;
  }

  private static Map<String, Symbol> cues() {
    Set<String> words = new HashSet<>(WordList.words(Cues.class, "weighed-cues.txt"));
    for (String line : WordList.lines(Cues.class, "cues.txt")) {
      words.addAll(List.of(line.substring(line.indexOf(':') + 1).trim().split("\\s+")));
    }
    for (String line : WordList.lines(Cues.class, "claims.txt")) {
      words.add(line.split("\\s+")[0]);
    }
    Map<String, Symbol> cues = new HashMap<>();
    words.forEach(word -> cues.put(stem(word), Symbol.of(stem(word))));
    return Collections.unmodifiableMap(cues);
  }

  private static long key(String clue) {
    int colon = clue.indexOf(':');
    String[] parts = clue.substring(colon + 1).split("\\|", -1);
    Symbol[] symbols = {Symbol.NONE, Symbol.NONE, Symbol.NONE};
    for (int i = 0; i < parts.length; i++) {
      symbols[i] = Symbol.of(parts[i]);
    }
    return key(Symbol.of(clue.substring(0, colon)), symbols[0], symbols[1], symbols[2]);
  }

  private static long key(Symbol template, Symbol first, Symbol second, Symbol third) {
    long h = template.hash;
    h = Symbol.mix(h + first.hash);
    h = Symbol.mix(h + second.hash * 3);
    return Symbol.mix(h + third.hash * 7) | 1;
  }

  private void put(long key, int value) {
    int at = (int) key & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    keys[at] = key;
    values[at] = value;
  }

  private int get(long key) {
    int at = (int) key & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  @Override
  public @Nullable Symbol cue(String word) {
    return cueOf(word);
  }

  @Override
  public int score(int cue, Consumer<Clues> clues) {
    Sum sum = new Sum();
    clues.accept(sum);
    return sum.total;
  }

  @Override
  public int best(Question question, int cue, int[] candidates, ClueSource clues) {
    int best = candidates[0];
    int most = Integer.MIN_VALUE;
    for (int candidate : candidates) {
      Sum sum = new Sum();
      clues.tell(candidate, sum);
      if (sum.total > most) {
        most = sum.total;
        best = candidate;
      }
    }
    return best;
  }

  /** Adds up the weights of clues. */
  private final class Sum implements Clues {
    private int total;

    @Override
    public void add(Symbol template, Symbol first, Symbol second, Symbol third) {
      total += get(key(template, first, second, third));
    }
  }
}
