package io.factgate.judging;

import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Trace;
import io.factgate.kind.Witness;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The searches of all kinds in the same witnesses, each prepared when it is first asked. */
final class Searches {

  private final List<Witness> witnesses;
  private final Setting setting;
  private final Map<Kind<?>, Search<?>> prepared = new IdentityHashMap<>();

  Searches(List<Witness> witnesses, Setting setting) {
    this.witnesses = witnesses;
    this.setting = setting;
  }

  /** What the mention's kind finds of it; empty where that is left to matching. */
  <V> Optional<Trace> find(Mention<V> mention) {
    // The map holds a kind's own search under it, so that the value types agree.
    @SuppressWarnings("unchecked")
    Search<V> search =
        (Search<V>) prepared.computeIfAbsent(mention.kind(), k -> k.search(witnesses, setting));
    return search.find(mention);
  }
}
