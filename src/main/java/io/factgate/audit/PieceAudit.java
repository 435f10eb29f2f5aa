package io.factgate.audit;

import io.factgate.HouseCheck;
import io.factgate.Options;
import io.factgate.judging.Finding;
import io.factgate.reading.Readers;
import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;

/** Holds pieces against the facts, each by what held on its day; built once. Thread-safe. */
public final class PieceAudit {

  /**
   * What comes of a piece.
   *
   * @param findings each as a line of JSON
   * @param unread why it was not read, as a line of JSON
   * @param undated that it was read and is of no day, as a line of JSON
   * @param characters of its prose
   */
  public record Heard(
      List<String> findings, Optional<String> unread, Optional<String> undated, long characters) {}

  private final Readers readers;
  private final HouseCheck check;

  /** Takes the facts that have been read. */
  public PieceAudit(Options options, HouseCheck check) {
    this.readers = new Readers(options.encoding(), options.pages(), options.limits());
    this.check = check;
  }

  /** Reads and judges a piece; never throws because of what is in it. */
  public Heard of(Piece piece) {
    try {
      return readers.limited(piece.id(), () -> judged(piece));
    } catch (FaultException e) {
      String reason = e.fault().sentence();
      Optional<String> unread = Optional.of(FindingLine.ofUnread(piece, reason));
      return new Heard(List.of(), unread, Optional.empty(), 0);
    }
  }

  private Heard judged(Piece piece) throws FaultException {
    Text text = read(piece);
    if (text.prose().isBlank()) {
      throw fault(piece, "no text found in it");
    }
    Optional<String> date = piece.date().or(() -> Optional.ofNullable(text.matter().get("date")));
    HouseCheck.Held held = check.check(text, date);
    Piece titled = piece.titled(Optional.ofNullable(text.matter().get("title")));
    List<String> lines =
        held.findings().stream()
            .map(f -> FindingLine.of(titled, held.day(), sentence(text, f), f))
            .toList();
    Optional<String> undated =
        held.day().isPresent() ? Optional.empty() : Optional.of(FindingLine.ofUndated(piece, date));
    return new Heard(lines, Optional.empty(), undated, text.prose().length());
  }

  private Text read(Piece piece) throws FaultException {
    Piece.Body body = piece.body();
    if (body instanceof Piece.Words words) {
      return readers.fields(piece.id(), piece.title(), words.words());
    }
    if (body instanceof Piece.Stored stored) {
      return readers.stored(stored.bytes(), stored.name(), stored.isDraft());
    }
    if (body instanceof Piece.Laid laid) {
      return readers.draft(laid.file(), piece.id());
    }
    throw fault(piece, ((Piece.Broken) body).reason());
  }

  private static FaultException fault(Piece piece, String sentence) {
    return new FaultException(Fault.of(piece.id(), sentence));
  }

  private static String sentence(Text text, Finding finding) {
    return text.at(finding.place())
        .map(span -> text.at(text.sentencesAt(span)))
        .orElse(finding.found());
  }
}
