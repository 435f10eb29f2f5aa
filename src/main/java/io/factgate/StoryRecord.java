package io.factgate;

import io.factgate.Factgate.StoryResult;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.text.Packer;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Unpacker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of one story without faults, its texts let go of, as bytes. */
final class StoryRecord {

  private StoryRecord() {}

  static byte[] pack(StoryResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream stream = new DataOutputStream(bytes)) {
      Packer out = new Packer(stream);
      out.list(result.findings(), finding -> pack(finding, out));
      out.list(result.coverage(), coverage -> pack(coverage, out));
      out.list(
          result.hushed(),
          hushed -> {
            pack(hushed.finding(), out);
            pack(hushed.place(), out.text(hushed.path()));
            out.text(hushed.reason());
          });
      out.list(result.documents(), document -> pack(document, out));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what was packed; the bytes must be whole. */
  static StoryResult unpack(byte[] bytes) {
    try (DataInputStream stream = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Unpacker in = new Unpacker(stream);
      return new StoryResult(
          in.list(() -> finding(in)),
          List.of(),
          in.list(() -> coverage(in)),
          in.list(() -> new Hushed(finding(in), in.text(), place(in), in.text())),
          in.list(() -> document(in)),
          List.of(),
          Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot be read", e);
    }
  }

  private static void pack(Finding finding, Packer out) throws IOException {
    out.text(finding.rule()).text(finding.level().name()).text(finding.path());
    pack(finding.place(), out);
    out.text(finding.message()).text(finding.found()).text(finding.expected()).text(finding.fact());
    out.list(
        finding.evidence(),
        evidence -> {
          evidence.text().write(out);
          out.number(evidence.span().start()).number(evidence.span().end());
          out.truth(evidence.isShown());
        });
    out.text(finding.fingerprint());
  }

  private static Finding finding(Unpacker in) throws IOException {
    return new Finding(
        in.text(),
        Level.valueOf(in.text()),
        in.text(),
        place(in),
        in.text(),
        in.text(),
        in.maybeText(),
        in.maybeText(),
        in.list(() -> new Evidence(Text.read(in), new Span(in.number(), in.number()), in.truth())),
        in.text());
  }

  private static void pack(Place place, Packer out) throws IOException {
    out.number(place.startLine()).number(place.startColumn());
    out.number(place.endLine()).number(place.endColumn());
    out.number(place.page()).number(place.paragraph());
  }

  private static Place place(Unpacker in) throws IOException {
    return new Place(
        in.number(), in.number(), in.number(), in.number(), in.maybeNumber(), in.maybeNumber());
  }

  private static void pack(Coverage coverage, Packer out) throws IOException {
    out.text(coverage.draft()).text(coverage.kind()).number(coverage.seen());
    out.number(coverage.supported()).number(coverage.contradicted());
    out.number(coverage.unsupported()).number(coverage.unbound());
  }

  private static Coverage coverage(Unpacker in) throws IOException {
    return new Coverage(
        in.text(), in.text(), in.number(), in.number(), in.number(), in.number(), in.number());
  }

  private static void pack(Document document, Packer out) throws IOException {
    out.text(document.path()).number(document.leftOut()).text(document.extracted());
    out.list(
        List.copyOf(new TreeMap<>(document.lines()).entrySet()),
        line -> out.number(line.getKey()).text(line.getValue()));
  }

  private static Document document(Unpacker in) throws IOException {
    String path = in.text();
    int leftOut = in.number();
    Optional<String> extracted = in.maybeText();
    Map<Integer, String> lines = new TreeMap<>();
    for (var line : in.list(() -> Map.entry(in.number(), in.text()))) {
      lines.put(line.getKey(), line.getValue());
    }
    return new Document(path, leftOut, extracted, Optional.empty(), lines);
  }
}
