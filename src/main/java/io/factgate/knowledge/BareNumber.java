package io.factgate.knowledge;

import io.factgate.kind.Mention;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.ScalarCharacters;
import io.factgate.knowledge.yaml.YamlFile;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a number without a unit, {@code accept: 31}, the words round the claim's own number. */
final class BareNumber {

  /** "31", "1,500", "2.5"; not "31 people", "$31". */
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*+");

  private BareNumber() {}

  /**
   * The scalar as a text; a bare number in the words of the claimed value, those implied, where the
   * claimed value is written with one number.
   */
  static Text inPlaceOf(Mention<?> claimed, YamlFile file, Scalar scalar) {
    String words = claimed.words();
    Matcher number = NUMBER.matcher(words);
    boolean isBare = NUMBER.matcher(Section.text(scalar)).matches();
    if (!isBare || !number.find()) {
      return ClaimText.plain(file, scalar);
    }
    int start = number.start();
    int end = number.end();
    if (number.find()) {
      return ClaimText.plain(file, scalar);
    }
    TextBuilder builder = file.text();
    builder.imply(words.substring(0, start), scalar.from());
    new ScalarCharacters(file, scalar).appendTo(builder, 0, scalar.value().length());
    builder.imply(words.substring(end), scalar.to());
    return builder.build();
  }
}
