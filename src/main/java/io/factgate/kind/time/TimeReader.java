package io.factgate.kind.time;

import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text: one pass of parsers over the tokens, then refiners. */
final class TimeReader {

  /** In order: of two that find equally many tokens the first one wins. */
  private static final List<TimeParser> PARSERS =
      List.of(
          new YearRangeParser(),
          new IsoDateParser(),
          new SlashDateParser(),
          new DayRangeParser(),
          new AbsoluteDateParser(),
          new HolidayParser(),
          new QuarterParser(),
          new DecadeParser(),
          new ClockRangeParser(),
          new SpokenClockParser(),
          new ClockParser(),
          new SetParser(),
          new NthParser(),
          new OrdinalDayParser(),
          new WeekdayParser(),
          new RelativeParser(),
          new StretchParser(),
          new DurationParser(),
          new SplitTimeParser(),
          new VagueLengthParser(),
          new YearParser(),
          new DayPartParser(),
          new ReferenceParser(),
          new LoneUnitParser());

  private static final Anchors ANCHORS = new Anchors(PARSERS);

  private static final List<Refiner> REFINERS =
      List.of(
          new WeekdayDateRefiner(),
          new YearRefiner(),
          new DayListRefiner(),
          new DayInWeekRefiner(),
          new EdgeRefiner(),
          new DistanceRefiner(),
          new DateClockRefiner(true),
          new LastingRefiner(),
          new ZonedClockRefiner(),
          new DateClockRefiner(false),
          new DayInWeekRefiner(),
          new LonePartRefiner(),
          new RangeRefiner(),
          new ModifierRefiner(),
          new BoundRefiner());

  private final Tape tape;
  private final Setting setting;
  private final Entries entries;

  private TimeReader(Tape tape, Setting setting, Entries entries) {
    this.tape = tape;
    this.setting = setting;
    this.entries = entries;
  }

  /** A value at its place. */
  record Found(Span span, TimeValue value) {}

  static List<Found> read(Text text, Setting setting) {
    List<Found> found = new ArrayList<>();
    Entries entries = new Entries(text, setting);
    Focus focus = Focus.NOTHING;
    int first = 0;
    while (first < text.tokens().size()) {
      Tape tape = Tape.from(text, first);
      focus = new TimeReader(tape, setting, entries).read(focus, found);
      first += tape.size();
    }
    return found;
  }

  private Focus read(Focus before, List<Found> found) {
    List<Candidate> candidates = scan(tape);
    for (Refiner refiner : REFINERS) {
      candidates = refiner.refine(candidates, tape);
    }
    return resolve(candidates, before, found);
  }

  private static List<Candidate> scan(Tape tape) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < tape.size()) {
      Candidate longest = longest(tape, i, ANCHORS.at(tape, i));
      if (longest != null) {
        found.add(longest);
      }
      i = longest == null ? i + 1 : longest.end();
    }
    return found;
  }

  private static @Nullable Candidate longest(Tape tape, int at, TimeParser[] parsers) {
    Candidate longest = null;
    for (TimeParser parser : parsers) {
      Candidate candidate = parser.parse(tape, at).orElse(null);
      if (candidate != null
          && (longest == null || candidate.length() > longest.length())
          && tape.isTogether(candidate.first(), candidate.end())) {
        longest = candidate;
      }
    }
    return longest;
  }

  /** Adds what is found; returns what the text speaks of behind it. */
  private Focus resolve(List<Candidate> candidates, Focus before, List<Found> found) {
    SpeechDays speech = new SpeechDays(candidates, tape);
    Focus focus = before;
    for (Candidate candidate : candidates) {
      int sentence = tape.sentenceNumber(candidate.first());
      Standpoint from =
          standpoint(candidate, tape, setting, focus.at(sentence))
              .on(entries.at(tape.start(candidate.first())));
      entries.note(candidate, tape);
      if (candidate.expression() instanceof NamedYearExpression year && !year.isNear(from)) {
        continue;
      }
      Optional<Candidate> day = speech.of(candidate);
      Found next =
          day.isPresent()
              ? spoken(candidate, day.get(), tape, from)
              : resolved(candidate, tape, from);
      focus = focus.after(next.value(), sentence);
      found.add(next);
    }
    return focus;
  }

  private static Standpoint standpoint(
      Candidate candidate, Tape tape, Setting setting, Focus focus) {
    Outlook outlook = OutlookReader.at(tape, candidate.first(), candidate.end());
    return new Standpoint(setting.dateline(), outlook, setting.locale(), focus);
  }

  /** Words in quotation marks, read from the day on which they were spoken. */
  private static Found spoken(Candidate words, Candidate day, Tape tape, Standpoint from) {
    Outlook outlook = OutlookReader.at(tape, day.first(), day.end());
    TimeValue spoken = day.expression().resolve(from.with(outlook));
    Standpoint then = spoken.alternatives().isEmpty() ? from.on(spoken.from()) : from;
    Found found = resolved(words, tape, then);
    return spoken.anchored() || then == from
        ? found
        : new Found(found.span(), found.value().implied());
  }

  private static Found resolved(Candidate candidate, Tape tape, Standpoint from) {
    TimeValue value = candidate.expression().resolve(from);
    Optional<Bound> bound = candidate.bound();
    if (bound.filter(b -> b == Bound.AT_MOST).isPresent()) {
      value = value.withEnds(Optional.empty(), value.to());
    }
    return new Found(
        tape.span(candidate.first(), candidate.end()), value.with(candidate.mod(), bound));
  }
}
