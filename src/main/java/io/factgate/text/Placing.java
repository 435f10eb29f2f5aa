package io.factgate.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The way back from prose offsets to the raw characters and their lines and columns. */
final class Placing {

  private final String raw;
  private final int[] starts;
  private final int[] ends;
  private final int[] lines;
  private final List<TextBuilder.Section> sections;
  private final int linesBefore;

  Placing(String raw, int[] lines, int[] starts, int[] ends, List<TextBuilder.Section> sections) {
    this(raw, lines, starts, ends, sections, 0);
  }

  private Placing(
      String raw,
      int[] lines,
      int[] starts,
      int[] ends,
      List<TextBuilder.Section> sections,
      int linesBefore) {
    this.linesBefore = linesBefore;
    this.raw = raw;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    this.sections = List.copyOf(sections);
  }

  /** The same for a stretch of the prose alone, which holds no more of the document than that. */
  Placing only(Span span) {
    int[] from = Arrays.copyOfRange(starts, span.start(), span.end());
    int[] to = Arrays.copyOfRange(ends, span.start(), span.end());
    int line = from.length == 0 ? 0 : line(Arrays.stream(from).min().getAsInt());
    int last = from.length == 0 ? 0 : Arrays.stream(to).max().getAsInt();
    int base = lines[line];
    int end =
        Math.max(base, Math.max(last, from.length == 0 ? 0 : Arrays.stream(from).max().getAsInt()));
    for (int i = 0; i < from.length; i++) {
      from[i] -= base;
      to[i] -= base;
    }
    int[] own =
        Arrays.stream(lines, line, lines.length).filter(l -> l <= end).map(l -> l - base).toArray();
    List<TextBuilder.Section> left =
        sections.stream()
            .filter(section -> section.from() <= end)
            .map(s -> new TextBuilder.Section(s.from() - base, s.page(), s.paragraph()))
            .toList();
    return new Placing(raw.substring(base, end), own, from, to, left, linesBefore + line);
  }

  void write(Packer out) throws IOException {
    out.text(raw).numbers(lines).numbers(starts).numbers(ends).number(linesBefore);
    out.number(sections.size());
    for (TextBuilder.Section section : sections) {
      out.number(section.from()).number(section.page()).number(section.paragraph());
    }
  }

  static Placing read(Unpacker in) throws IOException {
    String raw = in.text();
    int[] lines = in.numbers();
    int[] starts = in.numbers();
    int[] ends = in.numbers();
    int linesBefore = in.number();
    List<TextBuilder.Section> sections =
        in.list(() -> new TextBuilder.Section(in.number(), in.maybeNumber(), in.maybeNumber()));
    return new Placing(raw, lines, starts, ends, sections, linesBefore);
  }

  Place place(Span span) {
    int first = span.start();
    int last = span.end() - 1;
    while (first < last && isImplied(first)) {
      first++;
    }
    while (last > first && isImplied(last)) {
      last--;
    }
    if (last < first) {
      int at =
          starts.length == 0 ? 0 : first < starts.length ? starts[first] : ends[ends.length - 1];
      return raw(at, at);
    }
    return raw(starts[first], Math.max(ends[last], starts[first]));
  }

  Place raw(int from, int to) {
    int startLine = line(from);
    int endLine = to > from ? line(to - 1) : startLine;
    OptionalInt page = OptionalInt.empty();
    OptionalInt paragraph = OptionalInt.empty();
    for (TextBuilder.Section section : sections) {
      if (section.from() > from) {
        break;
      }
      page = section.page();
      paragraph = section.paragraph();
    }
    return new Place(
        linesBefore + startLine + 1,
        raw.codePointCount(lines[startLine], from) + 1,
        linesBefore + endLine + 1,
        raw.codePointCount(lines[endLine], to) + 1,
        page,
        paragraph);
  }

  boolean isImplied(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!isImplied(i)) {
        return false;
      }
    }
    return true;
  }

  String written(Span span) {
    if (span.length() == 0) {
      return "";
    }
    int from = starts[span.start()];
    int to = ends[span.end() - 1];
    return to < from ? "" : raw.substring(from, to);
  }

  Optional<String> wordsOfLine(int number) {
    if (number < 1 || number > lines.length) {
      return Optional.empty();
    }
    int to = number < lines.length ? lines[number] : raw.length();
    while (to > lines[number - 1] && "\r\n".indexOf(raw.charAt(to - 1)) >= 0) {
      to--;
    }
    return Optional.of(raw.substring(lines[number - 1], to));
  }

  /** What of the prose stands in the document between two points. */
  Optional<Span> span(Place place) {
    int from = offset(place.startLine(), place.startColumn());
    int to = offset(place.endLine(), place.endColumn());
    int first = -1;
    int last = -1;
    for (int i = 0; i < starts.length; i++) {
      if (!isImplied(i) && starts[i] >= from && ends[i] <= to) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
  }

  private int offset(int line, int column) {
    int start = lines[Math.min(Math.max(line, 1), lines.length) - 1];
    int points = Math.min(column - 1, raw.codePointCount(start, raw.length()));
    return raw.offsetByCodePoints(start, points);
  }

  private boolean isImplied(int offset) {
    return starts[offset] == ends[offset];
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found : -found - 2;
  }

  static int[] lineStarts(String raw) {
    Offsets found = new Offsets();
    found.add(0);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < raw.length() && raw.charAt(i + 1) == '\n'))) {
        found.add(i + 1);
      }
    }
    return found.toArray();
  }
}
