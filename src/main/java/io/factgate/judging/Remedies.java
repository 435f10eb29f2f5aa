package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.matching.Match;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The findings of a draft that have one remedy: a number that a fact states otherwise, a misspelled
 * name, words of a quote that the facts hold.
 */
public final class Remedies {

  private static final String NUMBER = "number-contradicted";
  private static final String NAME = "name-wrong";
  private static final String QUOTE = "quote-altered";

  private final Judged draft;
  private final List<Finding> findings;

  /**
   * Prepares to look.
   *
   * @param findings of the draft; what is hushed or old is not among them and is left alone
   */
  public Remedies(Judged draft, List<Finding> findings) {
    this.draft = draft;
    this.findings = List.copyOf(findings);
  }

  /** In order of place; none overlaps another. */
  public List<Remedy> all() {
    List<Remedy> remedies = new ArrayList<>();
    if (draft.text().extracted().isPresent()) {
      return remedies; // a document without lines is mended in its own program
    }
    Span last = new Span(0, 0);
    for (Ruling ruling : draft.rulings()) {
      for (Objection objection : ruling.objections()) {
        Optional<Finding> finding = finding(objection);
        Span span = finding.isPresent() ? span(ruling, objection) : objection.span();
        Optional<String> right = finding.flatMap(f -> right(ruling, objection, span));
        if (right.isPresent() && !span.overlaps(last)) {
          Text text = draft.text();
          remedies.add(
              new Remedy(finding.get(), text.place(span), text.written(span), right.get()));
          last = span;
        }
      }
    }
    return remedies;
  }

  private Optional<Finding> finding(Objection objection) {
    return findings.stream()
        .filter(f -> f.rule().equals(objection.rule().name()))
        .filter(f -> f.place().equals(draft.text().place(objection.span())))
        .findFirst();
  }

  private static Span span(Ruling ruling, Objection objection) {
    return objection.rule().name().equals(NUMBER)
            && ruling.mention().describe().get("number") instanceof Span number
        ? number
        : objection.span();
  }

  private Optional<String> right(Ruling ruling, Objection objection, Span span) {
    String found = draft.text().at(span);
    Optional<String> right =
        switch (objection.rule().name()) {
          case NUMBER -> number(ruling, objection);
          case NAME -> objection.expected().flatMap(name -> spelling(found, name));
          case QUOTE -> objection.fact().flatMap(fact -> objection.expected());
          default -> Optional.empty();
        };
    return right
        .map(words -> asWritten(found, words.replace('\n', ' ')))
        .filter(words -> !words.equals(found))
        .filter(words -> draft.text().written(span).equals(found));
  }

  /** The number of the fact, where it has one value in the same unit. */
  private static Optional<String> number(Ruling ruling, Objection objection) {
    Optional<Match> match = ruling.matches().stream().findFirst();
    if (objection.fact().isEmpty()
        || match.isEmpty()
        || !match.get().source().witness().fact().equals(objection.fact())) {
      return Optional.empty();
    }
    Mention<?> known = match.get().known().mention();
    Object unit = ruling.mention().describe().get("unit");
    boolean isOfOneUnit = unit != null && unit.equals(known.describe().get("unit"));
    return isOfOneUnit && known.describe().get("number") instanceof Span number
        ? Optional.of(known.text().at(number))
        : Optional.empty();
  }

  /** A name of as many words, if it is only spelled otherwise; of a surname the surname. */
  private static Optional<String> spelling(String found, String name) {
    String[] wrong = found.split("\\s+");
    String[] right = name.split("\\s+");
    if (wrong.length > right.length) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < wrong.length; i++) {
      String word = right[right.length - wrong.length + i];
      String one = Names.fold(wrong[i]);
      String two = Names.fold(word);
      int most = Math.max(1, Math.min(one.length(), two.length()) / 3);
      if (distance(one, two) > most) {
        return Optional.empty();
      }
      words.append(i == 0 ? "" : " ").append(word);
    }
    return Optional.of(words.toString());
  }

  /** Levenshtein's. */
  private static int distance(String one, String two) {
    int[] last = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[two.length() + 1];
      row[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
      }
      last = row;
    }
    return last[two.length()];
  }

  /** With a capital where the draft has one at the start. */
  private static String asWritten(String found, String right) {
    boolean isCapital =
        !found.isEmpty() && !right.isEmpty() && Character.isUpperCase(found.charAt(0));
    return isCapital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
  }
}
