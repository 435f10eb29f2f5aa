package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A draft as it was read: its text, all its mentions and what they were read by.
 *
 * @param present the year of its day, as a mention; empty where the day is unknown
 */
public record Draft(
    Text text, List<Mention<?>> mentions, Setting setting, Optional<Mention<?>> present) {

  /** Copies the mentions. */
  public Draft {
    mentions = List.copyOf(mentions);
  }

  /** By its text: its mentions are many, and drafts are looked up often. */
  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
