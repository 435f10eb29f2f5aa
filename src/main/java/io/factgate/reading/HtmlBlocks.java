package io.factgate.reading;

import io.factgate.text.Role;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Takes the blocks of parsed HTML over, each character with its place in the raw text. */
final class HtmlBlocks implements NodeFilter {

  private static final Set<String> NO_PROSE =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "svg",
          "math",
          "textarea",
          "select",
          "button",
          "iframe",
          "object",
          "del",
          "s",
          "strike");

  private static final Set<String> CODE = Set.of("code", "pre", "kbd", "samp", "tt", "listing");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "dfn", "em", "font",
          "i", "ins", "label", "mark", "q", "ruby", "rt", "rp", "small", "span", "strong", "sub",
          "sup", "time", "u", "var", "wbr", "br", "img", "nobr", "input", "picture", "source",
          "tt");

  private final String raw;
  private final int base;
  private final Set<? extends Node> leftOut;
  private final Blocks blocks;
  private Prose prose = new Prose();
  private boolean isBroken;
  private boolean isCell;

  /**
   * Starts.
   *
   * @param base raw offset at which the parsed HTML begins
   * @param leftOut elements that are no prose
   */
  HtmlBlocks(String raw, int base, Set<? extends Node> leftOut, Blocks blocks) {
    this.raw = raw;
    this.base = base;
    this.leftOut = leftOut;
    this.blocks = blocks;
  }

  /** Adds everything below an element. */
  void add(Element root) {
    root.filter(this);
    end(root);
  }

  /** The words of an element as one block that is not added yet. */
  Prose words(Element element) {
    for (Node child : element.childNodes()) {
      child.filter(this);
    }
    Prose words = prose;
    prose = new Prose();
    return words;
  }

  /** The words of a table's cell, blocks in it parted by spaces. */
  Prose cell(Element element) {
    isCell = true;
    return words(element);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof Comment comment) {
      int from = from(comment);
      int to = to(comment);
      if (to > from) {
        prose.mark(HtmlReader.commentBody(raw.substring(from, to)), from, to);
      }
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("q")) {
        prose.imply("”", prose.end(from(element)));
      } else if (isBlock(element)) {
        end(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    if (leftOut.contains(element) || NO_PROSE.contains(tag) || isNoteMark(element, tag)) {
      if (isBlock(element)) {
        end(element.parent());
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (CODE.contains(tag)) {
      prose.imply(" ", prose.end(from(element)));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      if (isBroken) {
        end(element.parent());
      }
      prose.imply(" ", Math.max(from(element), 0));
      isBroken = true;
    } else if (tag.equals("q")) {
      prose.imply("“", from(element));
    } else if (isBlock(element)) {
      end(element.parent());
      if (tag.equals("table") && HtmlTable.isData(element)) {
        new HtmlTable(raw, base, leftOut, blocks).add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void addText(TextNode text) {
    String words = text.getWholeText();
    if (!words.isBlank()) {
      isBroken = false;
    }
    int from = from(text);
    Realigned.add(prose, words, raw, from, Math.max(from, to(text)), false);
  }

  /** Ends the block that stands directly in the element. */
  private void end(@Nullable Node holder) {
    if (isCell) {
      prose.imply(" ", prose.end(base));
      return;
    }
    if (prose.length() > 0 && !prose.isBlank()) {
      blocks.add(prose, role(holder));
    } else {
      prose.addCommentsTo(blocks.builder());
    }
    prose = new Prose();
    isBroken = false;
  }

  private static Role role(@Nullable Node holder) {
    for (Node at = holder; at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Role.HEADING;
        }
        case "blockquote" -> {
          return Role.QUOTATION;
        }
        case "li", "dd", "dt" -> {
          return Role.LIST_ITEM;
        }
        case "figcaption", "caption" -> {
          return Role.CAPTION;
        }
        default -> {}
      }
    }
    return Role.PARAGRAPH;
  }

  /** "[1]" behind a word that points to a note; not the 2 of m². */
  private static boolean isNoteMark(Element element, String tag) {
    return tag.equals("sup")
        && element.selectFirst("a[href^=#]") != null
        && element.text().length() < 6;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName()) && !CODE.contains(element.normalName())
        || element.normalName().equals("pre");
  }

  private int from(Node node) {
    int start = node.sourceRange().startPos();
    return start < 0 ? base : base + start;
  }

  /** Of a comment that nothing closes jsoup gives an end behind that of the document. */
  private int to(Node node) {
    int end = node.sourceRange().endPos();
    return end < 0 ? base : Math.min(raw.length(), base + end);
  }
}
