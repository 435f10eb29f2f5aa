package io.factgate;

import io.factgate.extraction.Extractor;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Fact;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes witnesses of facts, which drafts are held against as they are against sources. */
final class FactWitness {

  private static final Extractor EXTRACTOR = new Extractor(Kinds.all());

  private FactWitness() {}

  /** What the claim says. */
  static Witness of(Fact fact, Setting setting) {
    return witness(fact, fact.text(), fact.values(), fact.speakers(), setting);
  }

  /** What the other wordings of a quote say. */
  static Stream<Witness> wordings(Fact fact, Setting setting) {
    return fact.wordings().stream()
        .map(w -> witness(fact, w.text(), w.values(), w.speakers(), setting));
  }

  private static Witness witness(
      Fact fact, Text text, List<Mention<?>> values, List<String> speakers, Setting setting) {
    List<Mention<?>> mentions = new ArrayList<>(EXTRACTOR.extract(text, setting));
    for (Mention<?> value : values) {
      mentions.removeIf(m -> m.kind().equals(value.kind()) && m.span().equals(value.span()));
      mentions.add(value);
    }
    Collections.sort(mentions);
    Optional<String> voice = speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    return new Witness(text, mentions, voice, Optional.of(fact.id()), EXTRACTOR.present(setting));
  }
}
