package io.factgate.judging;

import io.factgate.text.Text;
import java.util.List;

/** A draft with what was decided about each of its mentions, in order. */
public record Judged(Text text, List<Ruling> rulings) {

  /** Copies the rulings. */
  public Judged {
    rulings = List.copyOf(rulings);
  }
}
