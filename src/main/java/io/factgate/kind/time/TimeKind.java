package io.factgate.kind.time;

import io.factgate.kind.Comparison;
import io.factgate.kind.Hint;
import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, times of day, lengths of time and what recurs; stateless. */
public final class TimeKind implements Kind<TimeValue> {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private static final Rule CONTRADICTED =
      new Rule(
          "date-contradicted",
          Level.ERROR,
          "A date, weekday, time, deadline or duration is not what is known of the same thing.");
  private static final Rule UNSUPPORTED =
      new Rule(
          "date-unsupported",
          Level.WARNING,
          "Neither facts nor sources know the date, time or duration.");

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Class<TimeValue> type() {
    return TimeValue.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(CONTRADICTED, UNSUPPORTED, Rule.DATE_IMPOSSIBLE);
  }

  @Override
  public Rule contradicted() {
    return CONTRADICTED;
  }

  @Override
  public Rule unsupported() {
    return UNSUPPORTED;
  }

  @Override
  public List<Mention<TimeValue>> detect(Text text, Setting setting) {
    return TimeReader.read(text, setting).stream()
        .map(found -> new Mention<>(this, text, found.span(), found.value()))
        .toList();
  }

  @Override
  public Map<String, Object> describe(Mention<TimeValue> mention) {
    return TimeDescription.of(mention.value());
  }

  @Override
  public List<Objection> check(Mention<TimeValue> mention, Setting setting) {
    return ImpossibleDay.in(mention.value()).stream()
        .map(
            day ->
                new Objection(
                    Rule.DATE_IMPOSSIBLE,
                    mention.span(),
                    "says \"" + mention.words() + "\", but " + day.reason(),
                    Optional.of(day.expected()),
                    List.of(),
                    Optional.empty()))
        .toList();
  }

  @Override
  public List<Objection> checkTogether(List<Mention<TimeValue>> mentions, Setting setting) {
    return new DatedLength(Rule.DATE_IMPOSSIBLE).check(mentions);
  }

  /** One for dates and clock times alike, one for lengths, one for sets; none for vague values. */
  @Override
  public Optional<String> dimension(Mention<TimeValue> mention) {
    TimeValue value = mention.value();
    if (value.isVague()) {
      return Optional.empty();
    }
    return switch (value.type()) {
      case DATE, TIME -> Optional.of("date");
      case SET -> Optional.of("set");
      case DURATION -> value.length().map(l -> "duration");
    };
  }

  @Override
  public Optional<String> unit(Mention<TimeValue> mention) {
    TimeValue value = mention.value();
    return value
        .length()
        .map(length -> length.unit().name().toLowerCase(Locale.ROOT))
        .or(() -> Optional.of(value.granularity().name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public boolean isStep(Mention<TimeValue> mention) {
    return mention.value().length().isPresent() && Apart.isTold(mention);
  }

  @Override
  public boolean mayFollow(Mention<TimeValue> draft, List<Mention<?>> known) {
    return Elapsed.isPossible(draft, Mention.of(this, known));
  }

  @Override
  public Set<String> figures(Mention<TimeValue> mention) {
    Set<String> figures = new HashSet<>();
    mention
        .value()
        .length()
        .ifPresentOrElse(
            length ->
                Stream.of(length.low(), length.high())
                    .forEach(n -> figures.add(n.stripTrailingZeros().toPlainString())),
            () -> DIGITS.matcher(mention.words()).results().forEach(n -> figures.add(n.group())));
    return figures;
  }

  @Override
  public Comparison compare(TimeValue draft, TimeValue known) {
    return TimeComparison.of(draft, known);
  }

  @Override
  public List<Hint> hints(Mention<TimeValue> mention) {
    TimeValue value = mention.value();
    boolean isPlaced = value.isDate() && value.from().isPresent() && value.tellsDay();
    return isPlaced ? List.of(new Hint(Hint.Sort.TIME, mention.span(), value.timex())) : List.of();
  }
}
