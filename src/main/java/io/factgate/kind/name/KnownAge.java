package io.factgate.kind.name;

import io.factgate.kind.KnownName;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the age beside a person's name against the known date of birth. */
final class KnownAge {

  /** Behind a name: ", 47,", " (47)", ", aged 47.", " is 47 years old". */
  private static final Pattern BEHIND =
      Pattern.compile("\\G(?:, (?:aged )?| \\(| is | turns )(\\d{1,3}+)(?=[,.;:)]|$| years old)");

  /** Before a name: "47-year-old Brok", "47-year-old mayor Jan Brok". */
  private static final Pattern BEFORE =
      Pattern.compile("(\\d{1,3}+)[-‑]year[-‑]old (?:[\\p{Ll}]{1,20}+ ){0,3}$");

  /** Words of a sentence that speaks of another day than today. */
  private static final Pattern THEN =
      Pattern.compile("(?i)\\b(?:when|then|at the time|ago|since|[12]\\d{3})\\b");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int LOOK_BACK = 60;

  /** A birthday round the dateline may be counted or not. */
  private static final int NEAR = 3;

  private KnownAge() {}

  /** What is wrong with the age beside the name, where a sentence of today tells one. */
  static List<Objection> check(Text text, Span name, KnownName known, Setting setting) {
    Optional<LocalDate> born = known.born();
    Optional<LocalDate> today = setting.dateline().map(LocalDateTime::toLocalDate);
    Optional<Span> age = beside(text, name);
    if (born.isEmpty() || today.isEmpty() || age.isEmpty() || isOfThen(text, name)) {
      return List.of();
    }
    int told = Integer.parseInt(text.at(age.get()));
    long low = ChronoUnit.YEARS.between(born.get(), today.get().minusDays(NEAR));
    long high = ChronoUnit.YEARS.between(born.get(), today.get().plusDays(NEAR));
    if (told >= low && told <= high) {
      return List.of();
    }
    long is = ChronoUnit.YEARS.between(born.get(), today.get());
    String message =
        "says \"%d\", but %s, born on %s, is %d on %s"
            .formatted(told, known.name(), DAY.format(born.get()), is, DAY.format(today.get()));
    return List.of(
        new Objection(
            Rule.DATE_IMPOSSIBLE,
            age.get(),
            message,
            Optional.of(Long.toString(is)),
            List.of(),
            Optional.empty()));
  }

  private static Optional<Span> beside(Text text, Span name) {
    Matcher behind = BEHIND.matcher(text.prose());
    if (behind.find(name.end())) {
      return Optional.of(new Span(behind.start(1), behind.end(1)));
    }
    int from = Math.max(0, name.start() - LOOK_BACK);
    Matcher before = BEFORE.matcher(text.prose().substring(from, name.start()));
    return before.find()
        ? Optional.of(new Span(from + before.start(1), from + before.end(1)))
        : Optional.empty();
  }

  private static boolean isOfThen(Text text, Span name) {
    Span sentence = text.sentences().get(text.sentenceAt(name.start())).span();
    return THEN.matcher(text.at(sentence)).find();
  }
}
