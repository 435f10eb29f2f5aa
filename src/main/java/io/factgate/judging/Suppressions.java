package io.factgate.judging;

import io.factgate.kind.Rule;
import io.factgate.knowledge.Facts;
import io.factgate.text.Block;
import io.factgate.text.Mark;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The ignore marks of one draft: in its comments, its front matter and facts.yaml. */
final class Suppressions {

  private static final String SIGN = "factgate-ignore";
  private static final String END = "factgate-ignore-end";

  /** A mark that hushes nothing, with what is wrong with it. */
  record Complaint(Rule rule, String path, Place place, String message, String words) {}

  private final Text text;
  private final Predicate<String> isName;
  private final Span whole;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();

  /**
   * Reads the marks.
   *
   * @param isName whether a mark may bear the name: that of a rule or of a fact
   */
  Suppressions(Text text, Facts facts, Predicate<String> isName, Optional<LocalDate> day) {
    this.text = text;
    this.isName = isName;
    this.whole = new Span(0, text.prose().length());
    for (int i = 0; i < text.marks().size(); i++) {
      read(text.marks().get(i), i);
    }
    readFrontMatter();
    facts.ignores().stream()
        .filter(ignore -> isFor(text, ignore.draft()))
        .forEach(ignore -> read(ignore, day));
  }

  private void readFrontMatter() {
    Place top = Place.of(1, 1, 1, 1);
    if (text.matter().containsKey(SIGN)) {
      complaints.add(
          new Complaint(
              Rules.SUPPRESSION_INVALID,
              text.path(),
              top,
              "the front matter's mark wants a rule with its reason; write: "
                  + SIGN
                  + ": {number-contradicted: why it is right}",
              text.matter().get(SIGN)));
    }
    text.matter().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(SIGN + "."))
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              String rule = entry.getKey().substring(SIGN.length() + 1);
              add(rule, entry.getValue(), whole, text.path(), top);
            });
  }

  /** An entry of facts.yaml; one that has expired hushes nothing. */
  private void read(Facts.Ignore ignore, Optional<LocalDate> day) {
    Optional<LocalDate> until = ignore.until();
    if (until.isPresent() && day.isPresent() && day.get().isAfter(until.get())) {
      complaints.add(
          new Complaint(
              Rules.SUPPRESSION_UNUSED,
              ignore.path(),
              ignore.place(),
              "the ignore entry for " + ignore.rule() + " held until " + until.get(),
              ignore.rule()));
    } else {
      all.add(
          new Suppression(
              ignore.rule(),
              whole,
              ignore.words(),
              ignore.path(),
              ignore.place(),
              ignore.reason()));
    }
  }

  /** The finding as hushed, where a mark hushes the objection; all such marks count as used. */
  Optional<Hushed> hush(Raised raised, Supplier<Finding> finding) {
    Optional<Suppression> hushing = Optional.empty();
    for (Suppression suppression : all) {
      boolean named =
          suppression.rule.equals(raised.objection().rule().name())
              || raised.objection().fact().filter(suppression.rule::equals).isPresent();
      Span span = raised.objection().span();
      boolean worded =
          suppression.words.isEmpty()
              || holds(text.at(span), suppression.words.get())
              || holds(suppression.words.get(), text.at(span));
      if (named && worded && touches(suppression.scope, span)) {
        suppression.used = true;
        hushing = hushing.or(() -> Optional.of(suppression));
      }
    }
    return hushing.map(s -> hushed(s, finding.get()));
  }

  private static Hushed hushed(Suppression by, Finding finding) {
    return new Hushed(finding, by.path, by.place, by.reason);
  }

  /** The same where a mark for the whole draft hushes what is no matter of single words. */
  Optional<Hushed> hushDraft(Rule rule, Optional<String> fact, Supplier<Finding> finding) {
    Optional<Suppression> hushing = Optional.empty();
    for (Suppression suppression : all) {
      boolean named =
          suppression.rule.equals(rule.name()) || fact.filter(suppression.rule::equals).isPresent();
      if (named && suppression.words.isEmpty() && suppression.scope.equals(whole)) {
        suppression.used = true;
        hushing = hushing.or(() -> Optional.of(suppression));
      }
    }
    return hushing.map(s -> hushed(s, finding.get()));
  }

  /** Whether the words stand in the others, from a word's edge to a word's edge. */
  private static boolean holds(String others, String words) {
    for (int at = others.indexOf(words); at >= 0; at = others.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean open = at == 0 || !Character.isLetterOrDigit(others.charAt(at - 1));
      if (open && (end == others.length() || !Character.isLetterOrDigit(others.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Marks that are invalid, and those that hushed nothing. */
  List<Complaint> complaints() {
    List<Complaint> found = new ArrayList<>(complaints);
    for (Suppression suppression : all) {
      if (!suppression.used) {
        found.add(
            new Complaint(
                Rules.SUPPRESSION_UNUSED,
                suppression.path,
                suppression.place,
                "the mark for " + suppression.rule + " hushes nothing; take it out",
                suppression.rule));
      }
    }
    return found;
  }

  /** Entries of a story's facts.yaml whose draft is not there. */
  static List<Complaint> withoutDraft(Facts facts, List<Draft> drafts) {
    List<Complaint> found = new ArrayList<>();
    for (Facts.Ignore ignore : facts.ignores()) {
      boolean own =
          drafts.stream().anyMatch(d -> folder(d.text().path()).equals(folder(ignore.path())));
      if (own && drafts.stream().noneMatch(d -> isFor(d.text(), ignore.draft()))) {
        found.add(
            new Complaint(
                Rules.SUPPRESSION_UNUSED,
                ignore.path(),
                ignore.place(),
                "the ignore entry for " + ignore.rule() + " names no draft: " + ignore.draft(),
                ignore.rule()));
      }
    }
    return found;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static boolean touches(Span scope, Span span) {
    return scope.overlaps(span) || scope.covers(span);
  }

  private static boolean isFor(Text text, String draft) {
    return text.path().equals(draft) || text.path().endsWith("/" + draft);
  }

  private void read(Mark mark, int index) {
    String body = mark.body().strip();
    if (!body.startsWith(SIGN) || body.startsWith(END)) {
      return;
    }
    String rest = body.substring(SIGN.length()).strip();
    int colon = rest.indexOf(':');
    String rule = (colon < 0 ? rest : rest.substring(0, colon)).strip();
    String reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
    add(rule, reason, scope(mark, index), text.path(), mark.place());
  }

  private void add(String rule, String reason, Span scope, String path, Place place) {
    if (!isName.test(rule)) {
      complaints.add(
          new Complaint(
              Rules.SUPPRESSION_INVALID,
              path,
              place,
              "\"" + rule + "\" is neither a rule nor a fact of this story",
              rule));
    } else if (reason.isBlank()) {
      complaints.add(
          new Complaint(
              Rules.SUPPRESSION_INVALID,
              path,
              place,
              "the mark names no reason; write: " + SIGN + " " + rule + ": why it is right",
              rule));
    } else {
      all.add(new Suppression(rule, scope, Optional.empty(), path, place, reason));
    }
  }

  /** The next block, or all up to the end mark where one follows. */
  private Span scope(Mark mark, int index) {
    for (int i = index + 1; i < text.marks().size(); i++) {
      Mark next = text.marks().get(i);
      if (next.body().strip().startsWith(END)) {
        return new Span(mark.offset(), Math.max(mark.offset(), next.offset()));
      }
      if (next.body().strip().startsWith(SIGN)) {
        break;
      }
    }
    if (text.blocks().isEmpty()) {
      return new Span(0, 0);
    }
    for (Block block : text.blocks()) {
      if (block.span().end() > mark.offset()) {
        return block.span();
      }
    }
    return new Span(text.prose().length(), text.prose().length());
  }
}
