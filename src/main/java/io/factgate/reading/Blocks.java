package io.factgate.reading;

import io.factgate.text.Role;
import io.factgate.text.TextBuilder;
import java.util.concurrent.CancellationException;

/** Takes finished blocks into a text and leaves out what is no prose in them. */
final class Blocks {

  private final TextBuilder builder;
  private final boolean leavesNoise;

  /**
   * Starts.
   *
   * @param leavesNoise whether lines that pages put around their articles ("Read also: …") are left
   *     out
   */
  Blocks(TextBuilder builder, boolean leavesNoise) {
    this.builder = builder;
    this.leavesNoise = leavesNoise;
  }

  TextBuilder builder() {
    return builder;
  }

  /**
   * Adds a block, unless it has no prose.
   *
   * @throws CancellationException in a thread that is given up
   */
  void add(Prose prose, Role role) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading was given up");
    }
    prose.mend();
    Addresses.blank(prose);
    Credits.blank(prose);
    String words = prose.toString().strip();
    if (words.isEmpty() || (leavesNoise && Noise.isNoise(words))) {
      prose.addCommentsTo(builder);
      return;
    }
    prose.addTo(builder);
    builder.endBlock(role);
  }
}
