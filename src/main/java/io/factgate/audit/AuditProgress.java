package io.factgate.audit;

/** Is told how far an audit has come, in the thread that asked for it. */
@FunctionalInterface
public interface AuditProgress {

  /**
   * One more piece is done.
   *
   * @param pieces how many are
   * @param characters of prose that have been read in this run
   * @param bytes of the archive that have been read
   * @param all bytes of the archive
   */
  void done(long pieces, long characters, long bytes, long all);
}
