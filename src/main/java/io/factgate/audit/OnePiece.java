package io.factgate.audit;

import java.util.Optional;

/** A file that is one piece, or of which one thing alone can be told. */
final class OnePiece implements Pieces {

  private Optional<Piece> left;

  OnePiece(Piece piece) {
    this.left = Optional.of(piece);
  }

  @Override
  public Optional<Piece> next() {
    Optional<Piece> taken = left;
    left = Optional.empty();
    return taken;
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public void close() {}
}
