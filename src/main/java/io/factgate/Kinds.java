package io.factgate;

import io.factgate.kind.Kind;
import io.factgate.kind.attribution.AttributionKind;
import io.factgate.kind.designation.DesignationKind;
import io.factgate.kind.name.NameKind;
import io.factgate.kind.quantity.QuantityKind;
import io.factgate.kind.time.TimeKind;
import java.util.List;

/**
 * The registry of kinds, in the order of their precedence: of two equally long readings of the same
 * words the earlier kind's stays.
 */
public final class Kinds {

  private static final List<Kind<?>> ALL =
      List.of(
          new TimeKind(),
          new QuantityKind(),
          new NameKind(),
          new DesignationKind(),
          new AttributionKind());

  private Kinds() {}

  /** Every kind; a new one is one line above. */
  public static List<Kind<?>> all() {
    return ALL;
  }
}
