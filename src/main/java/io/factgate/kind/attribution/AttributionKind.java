package io.factgate.kind.attribution;

import io.factgate.kind.Hint;
import io.factgate.kind.Kind;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Rule;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Words that somebody is said to have said, written or thought. */
public final class AttributionKind implements Kind<Attribution> {

  /** Words in quotation marks are not what was said. */
  public static final Rule ALTERED =
      new Rule("quote-altered", Level.ERROR, "Words in quotation marks are not what was said.");

  /** Words that nothing known has. */
  public static final Rule UNSUPPORTED =
      new Rule(
          "quote-unsupported", Level.WARNING, "Neither facts nor sources know the quoted words.");

  /** Said, but by someone else. */
  public static final Rule SPEAKER =
      new Rule("speaker-contradicted", Level.ERROR, "Someone else said it.");

  private final Supplier<Chooser> chooser;

  /** Reads with the weights that ship, once there is something to read. */
  public AttributionKind() {
    this(() -> Weights.SHIPPED);
  }

  AttributionKind(Supplier<Chooser> chooser) {
    this.chooser = chooser;
  }

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public Class<Attribution> type() {
    return Attribution.class;
  }

  @Override
  public List<Rule> rules() {
    return List.of(ALTERED, UNSUPPORTED, SPEAKER);
  }

  @Override
  public Rule contradicted() {
    return ALTERED;
  }

  @Override
  public Rule unsupported() {
    return UNSUPPORTED;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public List<Mention<Attribution>> detect(Text text, Setting setting) {
    return new AttributionScanner(this, text, setting, chooser.get()).scan();
  }

  @Override
  public Map<String, Object> describe(Mention<Attribution> mention) {
    Attribution value = mention.value();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("form", value.form().word());
    fields.put("content", value.content().size() == 1 ? value.content().get(0) : value.content());
    value.cue().ifPresent(cue -> fields.put("cue", cue));
    value.source().ifPresent(source -> fields.put("source", source));
    value.speaker().ifPresent(speaker -> fields.put("speaker", speaker));
    return fields;
  }

  @Override
  public List<Hint> hints(Mention<Attribution> mention) {
    Attribution value = mention.value();
    boolean stands =
        value.form() == Form.INDIRECT
            && value.cue().map(cue -> !Cues.isStatement(mention.text().at(cue))).orElse(false);
    if (stands) {
      return List.of();
    }
    return value
        .speaker()
        .or(() -> value.source().map(mention.text()::at))
        .map(speaker -> List.of(new Hint(Hint.Sort.SPEAKER, value.said(), speaker)))
        .orElse(List.of());
  }

  @Override
  public Search<Attribution> search(List<Witness> witnesses, Setting setting) {
    return new QuoteSearch(this, witnesses);
  }
}
