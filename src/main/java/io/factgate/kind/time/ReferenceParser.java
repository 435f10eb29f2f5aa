package io.factgate.kind.time;

import java.util.Optional;
import java.util.Set;

/** Words for an unspecific present, past or future: now, recently, soon. */
final class ReferenceParser implements TimeParser {

  private static final Set<String> LINKS = Set.of("before", "after", "as", "thereafter");

  @Override
  public boolean starts(String word) {
    return Words.REFERENCES.starts(word);
  }

  @Override
  public Optional<Candidate> parse(Tape tape, int at) {
    return Words.REFERENCES
        .at(tape, at)
        .filter(p -> stands(tape, p))
        .flatMap(p -> Candidate.found(at, p.end(), new FixedExpression(TimeType.DATE, p.value())));
  }

  /** Not "now-famous", "as soon as", "shortly after", "the past three weeks". */
  private static boolean stands(Tape tape, WordTable.Phrase phrase) {
    int end = phrase.end();
    return switch (phrase.words()) {
      case "now" -> !tape.isDash(end);
      case "soon", "shortly" -> !tape.isOneOf(end, LINKS) && !tape.is(phrase.first() - 1, "as");
      case "the past", "the future" ->
          !tape.isNumber(end) && (!tape.isWord(end) || Words.CLOSERS.has(tape.word(end)));
      default -> true;
    };
  }
}
