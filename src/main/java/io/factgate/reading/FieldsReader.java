package io.factgate.reading;

import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the title and the body of a record, as feeds, exports and tables have them. */
final class FieldsReader {

  /** {@code <p>…}, {@code <!DOCTYPE …}, {@code <!-- …}; but not {@code <3 …} or {@code < 5 %}. */
  private static final Pattern MARKUP = Pattern.compile("<(?:!|[a-zA-Z][a-zA-Z0-9]{0,20}+[\\s/>])");

  private static final String BETWEEN = "\n\n";

  private final Limits limits;

  FieldsReader(Limits limits) {
    this.limits = limits;
  }

  Text read(String path, Optional<String> title, String body) throws FaultException {
    String head = title.map(String::strip).filter(words -> !words.isEmpty()).orElse("");
    String raw = head.isEmpty() ? body : head + BETWEEN + body;
    if (raw.length() > limits.characters()) {
      throw new FaultException(Fault.of(path, "cannot be read: " + limits.tooLong()));
    }
    int from = head.isEmpty() ? 0 : head.length() + BETWEEN.length();
    TextBuilder builder = new TextBuilder(path, raw);
    Blocks blocks = new Blocks(builder, false);
    blocks.add(new Prose().append(raw, 0, head.length()), Role.TITLE);
    if (MARKUP.matcher(body.stripLeading()).lookingAt()) {
      HtmlMatter.addTo(builder, HtmlReader.addFragment(raw, from, raw.length(), blocks));
    } else {
      new PlainTextReader().add(raw, from, blocks);
    }
    return builder.build();
  }
}
