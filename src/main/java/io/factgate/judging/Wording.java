package io.factgate.judging;

import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.text.Place;
import io.factgate.text.Span;
import io.factgate.text.Text;

/** The sentences of findings. */
final class Wording {

  private Wording() {}

  /** The draft's words in quotation marks, as written, on one line. */
  static String quoted(Text text, Span span) {
    return "\"" + text.at(span).replace('\n', ' ') + "\"";
  }

  /** {@code says "$100 billion", but weapons is about $90 billion (facts.yaml:[9,12])}. */
  static String contradiction(Text draft, Context context, Match match) {
    String says = "says " + quoted(draft, context.mention().core()) + ", but ";
    return match.source().witness().isFact()
        ? says + holder(match) + " is " + words(match) + " (" + where(match) + ")"
        : says + holder(match) + " has " + value(match);
  }

  /** The fact's id, or the source's path. */
  static String holder(Match match) {
    return match.source().witness().fact().orElse(match.source().witness().text().path());
  }

  /** The known words in quotation marks. */
  static String value(Match match) {
    return quoted(match.known().mention().text(), match.known().mention().span());
  }

  private static String words(Match match) {
    return match.known().mention().words().replace('\n', ' ');
  }

  private static String where(Match match) {
    Text text = match.known().mention().text();
    Place place = text.place(match.known().mention().span());
    String file = text.path().substring(text.path().lastIndexOf('/') + 1);
    return file + ":" + place;
  }
}
