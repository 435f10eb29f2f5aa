package io.factgate.knowledge;

import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The kinds, asked for what they read in the words of a fact. */
final class Detectors {

  /** The kind of names; asked by its name, since knowledge knows no single kind. */
  private static final String NAME = "name";

  private final List<Kind<?>> kinds;
  private final Setting setting;

  Detectors(List<Kind<?>> kinds, Setting setting) {
    this.kinds = List.copyOf(kinds);
    this.setting = setting;
  }

  /**
   * The values and names that were read in a text; of those that overlap any may be the right one.
   */
  List<Mention<?>> values(Text text) {
    return detect(text, false);
  }

  /** What holds other mentions: attributions. */
  List<Mention<?>> containers(Text text) {
    return detect(text, true);
  }

  /** What is wrong with a value alone. */
  List<Objection> check(Mention<?> value) {
    return value.check(setting);
  }

  private List<Mention<?>> detect(Text text, boolean containers) {
    List<Mention<?>> found = new ArrayList<>();
    for (Kind<?> kind : kinds) {
      if (kind.isContainer() == containers) {
        found.addAll(kind.detect(text, setting));
      }
    }
    return found;
  }

  /** Whether a mention bears a number, a date or a duration that can be held against others. */
  static boolean isValue(Mention<?> mention) {
    return !isName(mention) && dimensioned(mention);
  }

  /** Names have a dimension too; where a claim speaks of somebody, that alone is no value. */
  private static boolean isName(Mention<?> mention) {
    return mention.kind().name().equals(NAME);
  }

  /**
   * The mentions that bear what stands in the span: those that share most characters with it, none
   * of them overlapping another. Where a value shares most, names beside it are left out.
   */
  static List<Mention<?>> best(List<Mention<?>> all, Span span) {
    List<Mention<?>> chosen =
        apart(
            all.stream().filter(m -> m.span().overlaps(span)).filter(m -> isValue(m) || isName(m)),
            span);
    boolean isOfValues = !chosen.isEmpty() && isValue(chosen.get(0));
    return chosen.stream().filter(m -> !isOfValues || isValue(m)).sorted().toList();
  }

  /** The longest values of a text that do not overlap, in order of place. */
  static List<Mention<?>> values(List<Mention<?>> all, Text text) {
    Span whole = new Span(0, text.prose().length());
    return apart(all.stream().filter(Detectors::isValue), whole).stream().sorted().toList();
  }

  /** Those that do not overlap, the best first. */
  private static List<Mention<?>> apart(Stream<Mention<?>> all, Span span) {
    List<Mention<?>> chosen = new ArrayList<>();
    all.sorted(
            Comparator.<Mention<?>>comparingInt(m -> -shared(m.span(), span))
                .thenComparingInt(m -> -m.span().length())
                .thenComparing(m -> !isValue(m))
                .thenComparing(Comparator.naturalOrder()))
        .filter(m -> chosen.stream().noneMatch(c -> c.span().overlaps(m.span())))
        .forEachOrdered(chosen::add);
    return chosen;
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  private static <V> boolean dimensioned(Mention<V> mention) {
    return mention.kind().dimension(mention).isPresent();
  }
}
