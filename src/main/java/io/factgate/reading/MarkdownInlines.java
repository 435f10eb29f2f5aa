package io.factgate.reading;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Takes the words inside one block of Markdown over, without code, tags, images and marks. */
final class MarkdownInlines {

  private final String raw;
  private final FootnoteMask mask;
  private final Consumer<Prose> ended;
  private Prose prose = new Prose();
  private int at;

  /**
   * Starts.
   *
   * @param ended is given what stands before a footnote that begins inside the block
   */
  MarkdownInlines(String raw, FootnoteMask mask, Consumer<Prose> ended) {
    this.raw = raw;
    this.mask = mask;
    this.ended = ended;
  }

  /** What stands in the block, or in the last footnote of it. */
  Prose read(Node block) {
    at = start(block);
    Node node = block.getFirstChild();
    while (node != null) {
      boolean isEntered = take(node);
      Node next = isEntered ? node.getFirstChild() : null;
      while (next == null && node != null && node != block) {
        next = node.getNext();
        if (next == null) {
          node = node.getParent();
          if (node == block) {
            return prose;
          }
        }
      }
      node = next;
    }
    return prose;
  }

  /** Whether the node's children are to be read as well. */
  private boolean take(Node node) {
    if (node instanceof Text text) {
      addText(text);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      addLineBreak();
    } else if (node instanceof HtmlInline html) {
      addTag(html);
    } else if (node instanceof Code || node instanceof Image) {
      prose.imply(" ", Math.max(start(node), 0));
    } else {
      return true;
    }
    at = Math.max(at, end(node));
    return false;
  }

  private void addText(Text text) {
    int from = start(text);
    int to = end(text);
    if (from < 0) {
      prose.imply(text.getLiteral(), at);
      return;
    }
    String masked = mask.masked();
    Prose piece = new Prose();
    Realigned.add(piece, text.getLiteral(), masked, from, to, true);
    int cut = 0;
    for (int i = 0; i < piece.length(); i++) {
      int offset = piece.start(i);
      if (offset < masked.length() && mask.isMark(offset)) {
        prose.append(piece.part(cut, i));
        cut = i + 1;
        boolean isFirst = offset == 0 || !mask.isMark(offset - 1);
        if (isFirst && mask.isNote(offset) && !prose.isBlank()) {
          ended.accept(prose);
          prose = new Prose();
        }
      }
    }
    prose.append(piece.part(cut, piece.length()));
  }

  private void addLineBreak() {
    int i = Math.max(at, 0);
    while (i < raw.length() && raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
      i++;
    }
    if (i < raw.length()) {
      boolean isPair = raw.startsWith("\r\n", i);
      prose.stand(" ", i, i + (isPair ? 2 : 1));
      at = i + (isPair ? 2 : 1);
    }
  }

  private void addTag(HtmlInline html) {
    int from = Math.max(start(html), 0);
    String tag = html.getLiteral();
    if (tag.startsWith("<!--")) {
      int to = Math.max(from, end(html));
      prose.mark(HtmlReader.commentBody(tag), from, to);
    } else if (tag.regionMatches(true, 0, "<br", 0, 3)) {
      prose.imply(" ", from);
    }
  }

  private static int start(@Nullable Node node) {
    List<SourceSpan> spans = node == null ? List.of() : node.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return -1;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
