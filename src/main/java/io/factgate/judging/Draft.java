package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;

/** A draft as it was read: its text, all its mentions and what they were read by. */
public record Draft(Text text, List<Mention<?>> mentions, Setting setting) {

  /** Copies the mentions. */
  public Draft {
    mentions = List.copyOf(mentions);
  }
}
