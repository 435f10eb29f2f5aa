package io.factgate.kind.attribution;

import io.factgate.kind.Kind;
import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.kind.name.NameKind;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a draft's attributions and names against sources and facts, for tests. */
public final class Held {

  private static final AttributionKind SPEECH = new AttributionKind();
  private static final NameKind NAMES = new NameKind();

  private final List<KnownName> names = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final String draft;

  private Held(String draft) {
    this.draft = draft;
  }

  /** Starts with the words of a draft. */
  public static Held draft(String prose) {
    return new Held(prose);
  }

  /** Adds a source. */
  public Held source(String prose) {
    sources.add(prose);
    return this;
  }

  /** Adds a fact, as its text reads. */
  public Held fact(String prose) {
    facts.add(prose);
    return this;
  }

  /** Adds a known name with a role and wrong spellings. */
  public Held name(String name, String role, String... wrong) {
    names.add(
        new KnownName(
            name,
            List.of(new KnownRole(role, Optional.empty(), Optional.empty())),
            List.of(),
            List.of(wrong),
            Optional.empty()));
    return this;
  }

  /** What is objected to: the rule, the words, what is expected. */
  public List<String> objections() {
    Setting setting = Setting.plain().withNames(new Names(names));
    List<Witness> witnesses = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      witnesses.add(witness("facts.yaml", facts.get(i), setting, Optional.of("fact-" + i)));
    }
    for (int i = 0; i < sources.size(); i++) {
      witnesses.add(witness("sources/" + i, sources.get(i), setting, Optional.empty()));
    }
    Text text = Text.ofProse("draft.md", draft);
    List<String> found = new ArrayList<>();
    hold(SPEECH, text, witnesses, setting, found);
    hold(NAMES, text, witnesses, setting, found);
    return found;
  }

  private static <V> void hold(
      Kind<V> kind, Text text, List<Witness> witnesses, Setting setting, List<String> found) {
    for (Mention<V> mention : kind.detect(text, setting)) {
      for (Objection objection :
          kind.search(witnesses, setting)
              .find(mention)
              .map(t -> t.objections())
              .orElse(List.of())) {
        found.add(
            objection.rule().name()
                + ": "
                + text.at(objection.span())
                + objection.expected().map(e -> " -> " + e).orElse(""));
      }
    }
  }

  private static Witness witness(
      String path, String prose, Setting setting, Optional<String> fact) {
    Text text = Text.ofProse(path, prose);
    List<Mention<?>> mentions = new ArrayList<>();
    mentions.addAll(SPEECH.detect(text, setting));
    mentions.addAll(NAMES.detect(text, setting));
    return new Witness(text, mentions, Optional.empty(), fact);
  }
}
