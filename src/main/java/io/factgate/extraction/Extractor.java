package io.factgate.extraction;

import io.factgate.kind.Hint;
import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads every mention of every kind in a text: of values that claim the same words the longest
 * stays, of equally long ones that of the kind registered first; one that starts inside a value of
 * an earlier kind and reaches beyond it does not stand; containers stay beside what they hold.
 * Thread-safe.
 */
public final class Extractor {

  private final List<Kind<?>> kinds;

  /** Takes the kinds in the order of their precedence. */
  public Extractor(List<Kind<?>> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** All mentions, in order of place. */
  public List<Mention<?>> extract(Text text, Setting setting) {
    List<Mention<?>> values = new ArrayList<>();
    List<Mention<?>> kept = new ArrayList<>();
    for (Kind<?> kind : kinds) {
      (kind.isContainer() ? kept : values).addAll(kind.detect(text, setting));
    }
    values.removeIf(mention -> text.isImplied(mention.core()));
    values.removeAll(cut(values));
    values.removeAll(within(values));
    values.sort(
        Comparator.<Mention<?>>comparingInt(m -> -m.span().length())
            .thenComparingInt(m -> kinds.indexOf(m.kind()))
            .thenComparing(Mention::span));
    boolean[] taken = new boolean[text.prose().length() + 1];
    for (Mention<?> mention : values) {
      if (isFree(taken, mention)) {
        for (int i = mention.span().start(); i < mention.span().end(); i++) {
          taken[i] = true;
        }
        kept.add(mention);
      }
    }
    Collections.sort(kept);
    return List.copyOf(kept);
  }

  /** The values that start inside one of an earlier kind and end behind it: "Aug. [7 blasts]". */
  private List<Mention<?>> cut(List<Mention<?>> values) {
    List<Mention<?>> cut = new ArrayList<>();
    List<Mention<?>> inOrder = new ArrayList<>(values);
    Collections.sort(inOrder);
    Mention<?> before = null;
    for (Mention<?> mention : inOrder) {
      boolean isCut =
          before != null
              && kinds.indexOf(before.kind()) < kinds.indexOf(mention.kind())
              && before.span().start() < mention.span().start()
              && before.span().end() > mention.span().start()
              && before.span().end() < mention.span().end();
      if (isCut) {
        cut.add(mention);
      } else if (before == null || !before.span().covers(mention.span())) {
        before = mention;
      }
    }
    return cut;
  }

  /** The year of the setting's day, read like any words: what is told without a time is of it. */
  public Optional<Mention<?>> present(Setting setting) {
    return setting
        .dateline()
        .flatMap(
            day ->
                extract(Text.ofProse("", "in " + day.getYear()), setting).stream()
                    .filter(m -> m.hints().stream().anyMatch(h -> h.sort() == Hint.Sort.TIME))
                    .findFirst());
  }

  /** The values that only lead to one of an earlier kind: "[between 3 and 12 of Sept. here]". */
  private List<Mention<?>> within(List<Mention<?>> values) {
    List<Mention<?>> inOrder = new ArrayList<>(values);
    Collections.sort(inOrder);
    List<Mention<?>> within = new ArrayList<>();
    for (int i = 0; i + 1 < inOrder.size(); i++) {
      Mention<?> part = inOrder.get(i);
      Mention<?> whole = inOrder.get(i + 1);
      if (kinds.indexOf(whole.kind()) < kinds.indexOf(part.kind()) && explains(whole, part)) {
        within.add(part);
      }
    }
    return within;
  }

  /** Whether a value with a name or a clock sign in it, or digits alone, holds all of another. */
  private static boolean explains(Mention<?> whole, Mention<?> part) {
    if (!whole.span().overlaps(part.span())) {
      return false;
    }
    String prose = part.text().prose();
    String before = prose.substring(part.span().start(), whole.span().start());
    int end = Math.min(whole.span().end(), part.span().end());
    String behind = prose.substring(end, part.span().end());
    boolean isNamed = whole.words().chars().anyMatch(c -> c == ':' || Character.isUpperCase(c));
    boolean isNumber =
        whole.span().start() == part.core().start()
            && whole.words().chars().allMatch(Character::isDigit);
    return (isNamed || isNumber) && (before + behind).chars().noneMatch(Character::isDigit);
  }

  private static boolean isFree(boolean[] taken, Mention<?> mention) {
    for (int i = mention.span().start(); i < mention.span().end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
