package io.factgate;

/** Is told how far a run has come, in the thread that asked for the run. */
@FunctionalInterface
public interface Progress {

  /**
   * One more story is done.
   *
   * @param done how many are, this one included
   * @param all how many there are
   */
  void done(int done, int all);
}
