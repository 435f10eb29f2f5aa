package io.factgate.kind.time;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a length of time against the two dates that it stands beside: a ten-day fair, 1–5 May. */
final class DatedLength {

  /** Between "a ten-day" and "1 to 5 May": " fair from ", " book fair in Ostrow from ". */
  private static final Pattern NOUN =
      Pattern.compile("(?: [\\p{L}’']{1,20}+){1,4}? (?:from|between) ");

  /** Between "for ten days" and "1 to 5 May". */
  private static final Pattern FROM = Pattern.compile(",? (?:from|between) ");

  /** Between "1 to 5 May" and "ten days". */
  private static final Pattern APPOSED =
      Pattern.compile(", (?:or |an? |a total of )?|\\(| \\(| – ");

  private static final Pattern LASTS = Pattern.compile("(?:for|lasted|lasts|lasting|took|takes) $");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)(?:after|before|following|since|until|despite) (?:an? |the )?$");
  private static final MathContext MC = MathContext.DECIMAL64;

  /** Days in a mean month, seconds in a day. */
  private static final BigDecimal MONTH = new BigDecimal("30.44");

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
  private static final int LOOK_BACK = 15;

  private final Rule rule;

  DatedLength(Rule rule) {
    this.rule = rule;
  }

  List<Objection> check(List<Mention<TimeValue>> mentions) {
    List<Objection> found = new ArrayList<>();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention<TimeValue> one = mentions.get(i);
      Mention<TimeValue> two = mentions.get(i + 1);
      if (isLength(one) && isStretch(two) && leads(one, two)) {
        objection(one, two).ifPresent(found::add);
      } else if (isStretch(one) && isLength(two) && follows(one, two)) {
        objection(two, one).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isLength(Mention<TimeValue> mention) {
    TimeValue value = mention.value();
    return value
            .length()
            .filter(l -> !l.isRange() && !l.unit().isOfClock() && l.parts().isEmpty())
            .isPresent()
        && value.mod().isEmpty()
        && value.bound().isEmpty();
  }

  private static boolean isStretch(Mention<TimeValue> mention) {
    TimeValue value = mention.value();
    return value.granularity() == Granularity.RANGE
        && value.from().isPresent()
        && value.to().isPresent();
  }

  private static String between(Mention<TimeValue> one, Mention<TimeValue> two) {
    return one.text().prose().substring(one.span().end(), two.span().start());
  }

  private static boolean leads(Mention<TimeValue> length, Mention<TimeValue> dates) {
    String prose = length.text().prose();
    int start = length.span().start();
    String before = prose.substring(Math.max(0, start - LOOK_BACK), start);
    if (ELSEWHERE.matcher(before).find()) {
      return false;
    }
    String gap = between(length, dates);
    return length.words().contains("-")
        ? NOUN.matcher(gap).matches()
        : LASTS.matcher(before).find() && FROM.matcher(gap).matches();
  }

  private static boolean follows(Mention<TimeValue> dates, Mention<TimeValue> length) {
    String prose = length.text().prose();
    int end = length.span().end();
    boolean isClosed = end >= prose.length() || ".,;:)\n".indexOf(prose.charAt(end)) >= 0;
    return APPOSED.matcher(between(dates, length)).matches()
        && (isClosed || length.words().contains("-"));
  }

  private Optional<Objection> objection(Mention<TimeValue> told, Mention<TimeValue> dates) {
    Length length = told.value().length().orElseThrow();
    LocalDate first = dates.value().from().map(LocalDateTime::toLocalDate).orElseThrow();
    LocalDate last = dates.value().to().map(LocalDateTime::toLocalDate).orElseThrow();
    long days = ChronoUnit.DAYS.between(first, last);
    if (fits(length, days)) {
      return Optional.empty();
    }
    Text text = told.text();
    String right = days + " or " + (days + 1) + " days";
    return Optional.of(
        new Objection(
            rule,
            told.span(),
            "says \"" + told.words() + "\", but \"" + dates.words() + "\" is " + right,
            Optional.of(right),
            List.of(new Evidence(text, dates.span())),
            Optional.empty()));
  }

  /** The last day may count or not; longer units are rounded, and their last one may count too. */
  private static boolean fits(Length length, long days) {
    long play =
        switch (length.unit()) {
          case NIGHT, DAY -> 0;
          case WEEKEND, WEEK, FORTNIGHT -> 4;
          case MONTH, QUARTER -> 34;
          default -> 370;
        };
    BigDecimal told =
        length.unit().isInMonths()
            ? length.highSize().multiply(MONTH)
            : length.highSize().divide(DAY, MC);
    BigDecimal low = told.subtract(BigDecimal.valueOf(play + 1));
    BigDecimal high = told.add(BigDecimal.valueOf(play));
    BigDecimal found = BigDecimal.valueOf(days);
    return found.compareTo(low) >= 0 && found.compareTo(high) <= 0;
  }
}
