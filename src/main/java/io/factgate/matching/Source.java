package io.factgate.matching;

import io.factgate.kind.Evidence;
import io.factgate.kind.Witness;
import java.util.List;

/** A witness with the contexts of its mentions. */
public record Source(Witness witness, List<Context> contexts) {

  /** The passage round a context of this source. */
  public Evidence evidence(Context context) {
    return new Evidence(witness.text(), context.mention().span());
  }
}
