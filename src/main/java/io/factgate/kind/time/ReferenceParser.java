package io.factgate.kind.time;

import java.util.Optional;

/** Words for an unspecific present, past or future: now, recently, soon. */
final class ReferenceParser implements TimeParser {

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return Words.REFERENCES
        .at(tape, at)
        .filter(p -> !(p.words().equals("now") && tape.isDash(p.end())))
        .flatMap(p -> Candidate.found(at, p.end(), new FixedExpression(TimeType.DATE, p.value())));
  }
}
