package io.factgate.matching;

import io.factgate.text.Block;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The stretches between quotation marks, as the marks alone tell them: rather too many. */
final class QuotedStretches {

  private static final String OPENING = "“„«‘\"";
  private static final String CLOSING = "””»’\"";

  private QuotedStretches() {}

  /** All of a text; one that is not closed runs to the end of its block. */
  static List<Span> of(Text text) {
    List<Span> stretches = new ArrayList<>();
    for (Block block : text.blocks()) {
      int from = -1;
      char close = 0;
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.prose().charAt(i);
        int sign = OPENING.indexOf(c);
        if (from >= 0 && isClosing(c, close)) {
          stretches.add(new Span(from, i));
          from = -1;
        } else if (sign >= 0 && from < 0) {
          from = i + 1;
          close = CLOSING.charAt(sign);
        }
      }
      if (from >= 0) {
        stretches.add(new Span(from, block.span().end()));
      }
    }
    return stretches;
  }

  private static boolean isClosing(char c, char close) {
    return c == close || (c == '“' && close == '”');
  }
}
