package io.factgate.spark;

import io.factgate.audit.Piece;
import io.factgate.audit.PieceAudit;
import io.factgate.audit.SharedIds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What comes of the pieces of one partition, as lines that begin with the letter of their sort;
 * each piece has one with its id. Not thread-safe.
 */
final class Lines implements Iterator<String> {

  static final char FINDING = 'f';
  static final char UNREAD = 'u';
  static final char UNDATED = 'd';
  static final char ID = 'i';

  private final PieceAudit audit;
  private final Iterator<Piece> pieces;
  private final Deque<String> ready = new ArrayDeque<>();

  Lines(PieceAudit audit, Iterator<Piece> pieces) {
    this.audit = audit;
    this.pieces = pieces;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && pieces.hasNext()) {
      add(pieces.next());
    }
    return !ready.isEmpty();
  }

  private void add(Piece piece) {
    PieceAudit.Heard heard = audit.of(piece);
    heard.findings().forEach(line -> ready.add(FINDING + line));
    heard.unread().ifPresent(line -> ready.add(UNREAD + line));
    heard.undated().ifPresent(line -> ready.add(UNDATED + line));
    ready.add(ID + SharedIds.line(piece.id()));
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
