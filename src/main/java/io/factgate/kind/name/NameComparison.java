package io.factgate.kind.name;

import io.factgate.kind.Comparison;
import io.factgate.kind.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds two names against each other. */
final class NameComparison {

  /** Shorter names begin many others by chance. */
  private static final int STEM = 5;

  private NameComparison() {}

  static Comparison compare(NameValue draft, NameValue known) {
    String left = draft.best();
    String right = known.best();
    if (left.equals(right)
        || Names.fold(left).equals(Names.fold(right))
        || Names.fold(draft.words()).equals(Names.fold(known.words()))) {
      return Comparison.same("is the same name");
    }
    if (Spelling.isSame(left, right)) {
      return Comparison.same("is the same name in another spelling");
    }
    List<String> a = Spelling.words(left);
    List<String> b = Spelling.words(right);
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    if (!shared.isEmpty() || isInitials(a, b) || isInitials(b, a)) {
      return Comparison.incomparable("shares a word with it");
    }
    if (isStem(left, right) || isStem(right, left)) {
      return Comparison.incomparable("begins with it");
    }
    boolean site = NameSort.of(draft) == NameSort.SITE || NameSort.of(known) == NameSort.SITE;
    if (site && NameSort.of(draft) != NameSort.of(known)
        || NameSort.differ(NameSort.of(draft), NameSort.of(known))) {
      return Comparison.incomparable("names another sort of thing");
    }
    return Comparison.different("is another name");
  }

  /** "Indiana" of "Indianapolis": the one is called after the other. */
  private static boolean isStem(String shorter, String longer) {
    return shorter.length() >= STEM && Names.fold(longer).startsWith(Names.fold(shorter));
  }

  /** "WHO" for World Health Organization. */
  private static boolean isInitials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    longer.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString().equals(shorter.get(0));
  }
}
