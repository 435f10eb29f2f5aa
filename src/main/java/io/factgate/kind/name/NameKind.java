package io.factgate.kind.name;

import io.factgate.kind.Comparison;
import io.factgate.kind.Hint;
import io.factgate.kind.Kind;
import io.factgate.kind.KnownName;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.kind.Rule;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proper names of persons, places and bodies, with the roles that a text gives them. */
public final class NameKind implements Kind<NameValue> {

  /** A role that is not the known one. */
  public static final Rule ROLE =
      new Rule(
          "role-contradicted",
          Level.ERROR,
          "A title, office or role is not the one known for that day.");

  @Override
  public String name() {
    return "name";
  }

  @Override
  public Class<NameValue> type() {
    return NameValue.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(Names.WRONG, Names.UNSUPPORTED, ROLE);
  }

  @Override
  public Rule contradicted() {
    return Names.WRONG;
  }

  @Override
  public Rule unsupported() {
    return Names.UNSUPPORTED;
  }

  @Override
  public List<Mention<NameValue>> detect(Text text, Setting setting) {
    return new NameScanner(this, text, setting).scan();
  }

  @Override
  public Map<String, Object> describe(Mention<NameValue> mention) {
    Map<String, Object> fields = new LinkedHashMap<>();
    mention.value().fullName().ifPresent(name -> fields.put("name", name));
    mention.value().bestRole().ifPresent(role -> fields.put("role", role));
    return fields;
  }

  @Override
  public Optional<String> dimension(Mention<NameValue> mention) {
    return Optional.of("name");
  }

  @Override
  public boolean isHeldAgainstSources() {
    return false;
  }

  @Override
  public Comparison compare(NameValue draft, NameValue known) {
    return NameComparison.compare(draft, known);
  }

  @Override
  public List<Hint> hints(Mention<NameValue> mention) {
    return List.of(new Hint(Hint.Sort.ACTOR, mention.span(), mention.value().best()));
  }

  @Override
  public Search<NameValue> search(List<Witness> witnesses, Setting setting) {
    return new NameSearch(this, witnesses, setting);
  }

  /** The age beside a person whose date of birth is known. */
  @Override
  public List<Objection> check(Mention<NameValue> mention, Setting setting) {
    return known(mention, setting)
        .map(known -> KnownAge.check(mention.text(), mention.span(), known, setting))
        .orElse(List.of());
  }

  /** The known name that a mention stands for. */
  static Optional<KnownName> known(Mention<NameValue> mention, Setting setting) {
    return mention.value().fullName().flatMap(setting.names()::resolve);
  }
}
