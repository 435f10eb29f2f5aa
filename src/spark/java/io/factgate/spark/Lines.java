package io.factgate.spark;

import io.factgate.audit.Piece;
import io.factgate.audit.PieceAudit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * What comes of the pieces of one partition, as lines that begin with the letter of their sort; the
 * last one counts the pieces. Not thread-safe.
 */
final class Lines implements Iterator<String> {

  static final char FINDING = 'f';
  static final char UNREAD = 'u';
  static final char COUNT = 'c';

  private final PieceAudit audit;
  private final Iterator<Piece> pieces;
  private final Deque<String> ready = new ArrayDeque<>();
  private long count;
  private long undated;
  private long characters;
  private boolean isCounted;

  Lines(PieceAudit audit, Iterator<Piece> pieces) {
    this.audit = audit;
    this.pieces = pieces;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && pieces.hasNext()) {
      add(audit.of(pieces.next()));
    }
    if (ready.isEmpty() && !isCounted) {
      isCounted = true;
      ready.add(COUNT + "" + count + " " + undated + " " + characters);
    }
    return !ready.isEmpty();
  }

  private void add(PieceAudit.Heard heard) {
    heard.findings().forEach(line -> ready.add(FINDING + line));
    heard.unread().ifPresent(line -> ready.add(UNREAD + line));
    count++;
    undated += heard.unread().isEmpty() && !heard.isDated() ? 1 : 0;
    characters += heard.characters();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
