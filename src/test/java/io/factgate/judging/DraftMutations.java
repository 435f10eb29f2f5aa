package io.factgate.judging;

import io.factgate.bench.BenchTexts;
import io.factgate.bench.BenchTexts.Case;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.text.Span;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Changes one number, day or name of honest drafts that stands in their source too; no test of the
 * ordinary build. {@code mvn test -Dtest=DraftMutations} prints, for each way of changing it, how
 * many of the changed drafts have an error on the changed words.
 */
class DraftMutations {

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** One way to make a draft wrong. */
  private enum Slip {
    /** 16 for 15. */
    ONE_MORE,
    /** 51 for 15. */
    DIGITS_TURNED,
    /** 150 for 15. */
    ZERO_ADDED,
    /** Another number of the same dimension from the source. */
    NUMBER_FROM_SOURCE,
    /** Friday for Thursday. */
    NEXT_DAY,
    /** 2016 for 2015. */
    NEXT_YEAR,
    /** Another name of as many words from the source. */
    NAME_FROM_SOURCE
  }

  private final Map<Slip, int[]> tallies = new EnumMap<>(Slip.class);
  private final Random random = new Random(23);

  @Test
  void printRecallBySlip() throws IOException {
    for (String set : new String[] {"silence", "pairs"}) {
      for (Case honest : BenchTexts.read(set).stream().filter(c -> !c.wrong()).toList()) {
        List<Mention<?>> mentions = BenchTexts.mentions(honest.draft(), honest.setting());
        List<Mention<?>> known = BenchTexts.mentions(honest.source(), honest.setting());
        for (Slip slip : Slip.values()) {
          hold(honest, slip, mentions, known);
        }
      }
    }
    tallies.forEach(
        (slip, tally) ->
            System.out.printf(
                Locale.ROOT,
                "%-20s %5d drafts, %5.1f %% with an error there%n",
                slip,
                tally[0],
                100.0 * tally[1] / tally[0]));
  }

  private void hold(Case honest, Slip slip, List<Mention<?>> mentions, List<Mention<?>> known) {
    for (Mention<?> mention : mentions) {
      String words = mention.words();
      boolean stated = known.stream().anyMatch(m -> m.words().equals(words));
      Optional<String> other = stated ? changed(slip, mention, known) : Optional.empty();
      if (other.isPresent() && !other.get().equals(words)) {
        String prose = honest.draft().prose();
        Span span = mention.span();
        String draft = prose.substring(0, span.start()) + other.get() + prose.substring(span.end());
        Span place = new Span(span.start(), span.start() + other.get().length());
        Case wrong = honest.with(draft);
        boolean found =
            wrong.findings().stream()
                .filter(f -> f.level() == Level.ERROR)
                .anyMatch(f -> wrong.draft().at(f.place()).filter(place::overlaps).isPresent());
        int[] tally = tallies.computeIfAbsent(slip, s -> new int[2]);
        tally[0]++;
        tally[1] += found ? 1 : 0;
        return;
      }
    }
  }

  private Optional<String> changed(Slip slip, Mention<?> mention, List<Mention<?>> known) {
    String words = mention.words();
    String digits = words.replaceAll("^\\D*+(\\d++)?+.*$", "$1");
    boolean isNumber =
        mention.kind().name().equals("quantity") && words.matches("\\D*+\\d{1,3}+\\D*+");
    return switch (slip) {
      case ONE_MORE ->
          isNumber
              ? Optional.of(words.replace(digits, String.valueOf(Integer.parseInt(digits) + 1)))
              : Optional.empty();
      case DIGITS_TURNED ->
          isNumber && digits.length() == 2 && !digits.endsWith("0")
              ? Optional.of(words.replace(digits, new StringBuilder(digits).reverse().toString()))
              : Optional.empty();
      case ZERO_ADDED ->
          isNumber ? Optional.of(words.replace(digits, digits + "0")) : Optional.empty();
      case NUMBER_FROM_SOURCE ->
          isNumber
              ? another(mention, known).filter(w -> w.matches("\\D*+\\d++\\D*+"))
              : Optional.empty();
      case NEXT_DAY ->
          DAYS.contains(words)
              ? Optional.of(DAYS.get((DAYS.indexOf(words) + 1) % DAYS.size()))
              : Optional.empty();
      case NEXT_YEAR ->
          words.matches("(?:19|20)\\d\\d")
              ? Optional.of(String.valueOf(Integer.parseInt(words) + 1))
              : Optional.empty();
      case NAME_FROM_SOURCE ->
          mention.kind().name().equals("name") && words.matches("\\p{Lu}\\p{L}++ \\p{Lu}\\p{L}++")
              ? another(mention, known).filter(w -> w.matches("\\p{Lu}\\p{L}++ \\p{Lu}\\p{L}++"))
              : Optional.empty();
    };
  }

  private Optional<String> another(Mention<?> mention, List<Mention<?>> known) {
    List<String> others =
        known.stream()
            .filter(m -> m.kind().equals(mention.kind()))
            .filter(m -> m.dimension().equals(mention.dimension()))
            .map(Mention::words)
            .filter(w -> !w.contains(mention.words()) && !mention.words().contains(w))
            .distinct()
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }
}
