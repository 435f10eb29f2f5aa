package io.factgate.kind.name;

import java.util.ArrayList;
import java.util.List;

/** Whether two names cannot stand for one person, place or body. */
final class NameContrast {

  private NameContrast() {}

  /** Whether they exclude each other, as far as their words and sorts tell. */
  static boolean areApart(NameValue draft, NameValue known, Roster roster) {
    List<String> a = Spelling.words(draft.best());
    List<String> b = Spelling.words(known.best());
    if (a.isEmpty() || b.isEmpty() || areNear(a, b) || areOfOne(a, b, roster)) {
      return false;
    }
    String one = String.join(" ", a);
    String two = String.join(" ", b);
    NameSort left = roster.sort(draft);
    NameSort right = roster.sort(known);
    if (NameSort.differ(left, right)) {
      return false;
    }
    if ((left == NameSort.PLACE || right == NameSort.PLACE) && !Places.areApart(one, two)) {
      return false;
    }
    List<String> own = new ArrayList<>(a);
    own.removeAll(b);
    List<String> others = new ArrayList<>(b);
    others.removeAll(a);
    own.removeIf(NameSort::isGeneric);
    if (own.isEmpty() || others.isEmpty() || others.stream().allMatch(NameSort::isGeneric)) {
      return false;
    }
    return a.stream().noneMatch(b::contains) || own.stream().noneMatch(roster::knows);
  }

  /** "Harry" and "Pell" where somebody is called Harry Pell. */
  private static boolean areOfOne(List<String> a, List<String> b, Roster roster) {
    return a.size() == 1
        && b.size() == 1
        && (isNamed(a.get(0), b.get(0), roster) || isNamed(b.get(0), a.get(0), roster));
  }

  private static boolean isNamed(String first, String surname, Roster roster) {
    return roster.persons().bearers(surname).stream()
        .anyMatch(person -> Spelling.words(person.name()).contains(first));
  }

  /** Whether they may stand for one: equal, near in spelling, initials, a part of one another. */
  static boolean mayBeOne(NameValue draft, NameValue known) {
    List<String> a = Spelling.words(draft.best());
    List<String> b = Spelling.words(known.best());
    return areNear(a, b) || a.containsAll(b) || b.containsAll(a);
  }

  private static boolean areNear(List<String> a, List<String> b) {
    String one = String.join(" ", a);
    String two = String.join(" ", b);
    return Spelling.isSame(one, two)
        || ByNames.areOne(one, two)
        || ByNames.areInitials(a, b)
        || ByNames.areInitials(b, a)
        || a.stream().anyMatch(x -> ByNames.isShortIn(x, b))
        || b.stream().anyMatch(x -> ByNames.isShortIn(x, a))
        || Countries.key(one).isPresent() && Countries.key(one).equals(Countries.key(two))
        || a.stream().anyMatch(x -> b.stream().anyMatch(y -> !x.equals(y) && isNear(x, y)));
  }

  /** Another spelling of one word, or a short form of it: Rob, Robert; Zulu, Zulus; Beiji, Baji. */
  private static boolean isNear(String x, String y) {
    return isNear(x, Spelling.skeleton(x), y, Spelling.skeleton(y));
  }

  /** The same of two words whose skeletons are known. */
  static boolean isNear(String x, String soundOfX, String y, String soundOfY) {
    if (x.length() < 3 || y.length() < 3) {
      return false;
    }
    boolean begins = x.startsWith(y) || y.startsWith(x);
    if (begins || x.regionMatches(0, y, 0, x.length() > 5 ? 3 : 4)) {
      return true;
    }
    if (soundOfX.equals(soundOfY) || Spelling.areNicknames(x, y)) {
      return true;
    }
    if (NameSort.isFirstName(x) && NameSort.isFirstName(y)
        || Places.isPlace(x) && Places.isPlace(y)) {
      return false;
    }
    int allowed = Math.min(x.length(), y.length()) < 6 ? 1 : 2;
    return Math.abs(soundOfX.length() - soundOfY.length()) <= allowed
        && Spelling.distance(soundOfX, soundOfY) <= allowed;
  }
}
