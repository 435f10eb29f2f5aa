package io.factgate.kind.name;

import io.factgate.kind.KnownName;
import io.factgate.kind.Names;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of a text that has not been read closely whether it may have something wrong about a known
 * name: what may be its last word in another spelling, or a name of which roles or a birthday are
 * known. What is told is too much, never too little. Thread-safe.
 */
public final class NameTraces {

  private static final int MOST_WORDS = 100_000;

  /** Words of roles that stand everywhere. */
  private static final Set<String> JOINTS =
      Set.of("of", "the", "and", "for", "a", "an", "in", "at", "to", "on", "by", "with", "s");

  /** An office stands no farther from the name of who holds it, in words and signs. */
  private static final int BESIDE = 15;

  /** The end of a name, the word before it, and words of the roles that go with it. */
  private record Ending(String last, String before, Set<String> roles) {}

  /** What a word may be: a trace in any text, or a slip of some endings. */
  private record Trace(boolean isAlways, List<Ending> slips) {
    static final Trace NONE = new Trace(false, List.of());
  }

  private final Set<String> exact = new HashSet<>();
  private final Set<String> right = new HashSet<>();
  private final Set<String> skeletons = new HashSet<>();
  private final List<Ending> endings = new ArrayList<>();
  private final Map<String, Trace> known = new ConcurrentHashMap<>();

  /** Takes the known names. */
  public NameTraces(Names names) {
    for (KnownName name : names.all()) {
      boolean isTold = !name.roles().isEmpty() || name.born().isPresent();
      Set<String> roles = new HashSet<>();
      name.roles().forEach(role -> roles.addAll(Spelling.words(role.role())));
      roles.removeAll(JOINTS);
      add(name.name(), isTold, roles);
      name.aliases().forEach(alias -> add(alias, isTold, roles));
      name.wrong().forEach(wrong -> add(wrong, true, roles));
    }
  }

  private void add(String words, boolean isExact, Set<String> roles) {
    List<String> folded = Spelling.words(words);
    if (folded.isEmpty()) {
      return;
    }
    int end = folded.size() - 1;
    String last = folded.get(end);
    right.add(last);
    skeletons.add(Spelling.skeleton(last));
    skeletons.add(Spelling.skeleton(String.join("", folded)));
    endings.add(new Ending(last, end > 0 ? folded.get(end - 1) : "", roles));
    if (isExact) {
      exact.add(last);
    }
  }

  /** Whether some word of the text may be wrong, or may stand beside something wrong. */
  public boolean isIn(Text text) {
    if (endings.isEmpty()) {
      return false;
    }
    List<Token> tokens = text.tokens();
    String before = "";
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        Trace trace = trace(token.folded());
        if (trace.isAlways || follows(before, trace.slips) || isOfOffice(trace.slips, tokens, i)) {
          return true;
        }
        before = token.folded();
      }
    }
    return false;
  }

  private static boolean isOfOffice(List<Ending> slips, List<Token> tokens, int at) {
    if (slips.isEmpty()) {
      return false;
    }
    int from = Math.max(0, at - BESIDE);
    int to = Math.min(tokens.size(), at + BESIDE);
    return tokens.subList(from, to).stream()
        .map(Token::folded)
        .anyMatch(word -> slips.stream().anyMatch(slip -> slip.roles.contains(word)));
  }

  private static boolean follows(String before, List<Ending> slips) {
    return slips.stream().anyMatch(slip -> !slip.before.isEmpty() && slip.before.equals(before));
  }

  private Trace trace(String word) {
    Trace before = known.get(word);
    if (before != null) {
      return before;
    }
    Trace trace = read(word);
    if (known.size() < MOST_WORDS) {
      known.put(word, trace);
    }
    return trace;
  }

  private Trace read(String token) {
    List<Ending> slips = new ArrayList<>();
    for (String word : Spelling.words(token)) {
      boolean isRight = right.contains(word);
      if (exact.contains(word) || (!isRight && skeletons.contains(Spelling.skeleton(word)))) {
        return new Trace(true, List.of());
      }
      endings.stream().filter(e -> !isRight && Spelling.isSlip(word, e.last)).forEach(slips::add);
    }
    return slips.isEmpty() ? Trace.NONE : new Trace(false, slips);
  }
}
