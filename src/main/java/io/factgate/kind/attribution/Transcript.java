package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.name.NameValue;
import io.factgate.text.Block;
import io.factgate.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads paragraphs that a label in capitals gives to a speaker: "LENA DORN, MAYOR: Good morning."
 */
final class Transcript {

  private final Page page;

  Transcript(Page page) {
    this.page = page;
  }

  List<Attribution> read() {
    List<Attribution> found = new ArrayList<>();
    for (Block block : page.text.blocks()) {
      if (block.span().length() > 12) {
        read(block.span()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> read(Span block) {
    int first = page.tokenAt(block.start());
    int end = page.blockEnd(first);
    Optional<Mention<NameValue>> name = page.name(first);
    if (name.isEmpty() || !isCapitals(name.get().words())) {
      return Optional.empty();
    }
    int colon = page.tokenAt(name.get().span().end());
    while (colon < Math.min(end, first + 16) && !page.word(colon).equals(":")) {
      colon++;
    }
    if (colon + 1 >= end
        || !page.word(colon).equals(":")
        || page.first(colon) != first
        || !isCapitals(page.text.at(page.span(first, colon)))) {
      return Optional.empty();
    }
    // "DORN: “Good morning.” FALK, by phone: “And here.”" is no transcript.
    if (page.isQuoted(colon + 1)) {
      return Optional.empty();
    }
    Span said = new Span(page.token(colon + 1).span().start(), block.end());
    return Optional.of(
        new Attribution(
            Form.DIRECT,
            List.of(said),
            List.of(said),
            Optional.empty(),
            Optional.of(page.span(first, colon)),
            Optional.of(name.get().span()),
            Optional.of(page.cast.fullName(name.get().value())),
            true));
  }

  private static boolean isCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase);
  }
}
