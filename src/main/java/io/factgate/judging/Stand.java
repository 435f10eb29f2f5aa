package io.factgate.judging;

import io.factgate.kind.Evidence;
import io.factgate.knowledge.Fact;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;

/** How the sources of a story stand to one of its facts. */
public record Stand(Fact fact, List<Echo> echoes) {

  /** Copies the echoes. */
  public Stand {
    echoes = List.copyOf(echoes);
  }

  /** What a source says of a fact. */
  public enum Answer {
    AGREES,
    DISAGREES,
    SILENT
  }

  /** One source's answer, with the passage where it speaks. */
  public record Echo(Text source, Answer answer, Optional<Evidence> evidence) {}
}
