package io.factgate.kind.designation;

import io.factgate.kind.Kind;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Rule;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.util.List;
import java.util.Map;

/** Names with a number in them, of which nothing is counted or measured. */
public final class DesignationKind implements Kind<Designation> {

  @Override
  public String name() {
    return "designation";
  }

  @Override
  public Class<Designation> type() {
    return Designation.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(contradicted(), unsupported());
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
  public List<Mention<Designation>> detect(Text text, Setting setting) {
    return new DesignationScanner(text, namesByCapitals(setting))
        .scan().stream()
            .map(found -> new Mention<>(this, text, found.span(), found.designation()))
            .toList();
  }

  /** German nouns have a capital, names or not. */
  private static boolean namesByCapitals(Setting setting) {
    return !setting.locale().getLanguage().equals("de");
  }

  @Override
  public Map<String, Object> describe(Mention<Designation> mention) {
    return Map.of("name", mention.text().at(mention.value().whole()));
  }

  @Override
  public Search<Designation> search(List<Witness> witnesses, Setting setting) {
    // What an editor's fact says of a designation may be told of an old one, or of several.
    List<Witness> sources = witnesses.stream().filter(witness -> !witness.isFact()).toList();
    return new DesignationSearch(this, sources, setting);
  }
}
