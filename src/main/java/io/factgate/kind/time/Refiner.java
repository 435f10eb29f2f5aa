package io.factgate.kind.time;

import java.util.List;

/** Mends the list of what the parsers found: merges neighbours, widens, adds what stands round. */
interface Refiner {

  /** The new list, in order, without overlaps. */
  List<Candidate> refine(List<Candidate> found, Tape tape);
}
