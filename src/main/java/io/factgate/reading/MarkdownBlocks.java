package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Takes the blocks of a parsed Markdown file over; code and link definitions are left out. */
final class MarkdownBlocks {

  private final String raw;
  private final FootnoteMask mask;
  private final Blocks blocks;

  MarkdownBlocks(String raw, FootnoteMask mask, Blocks blocks) {
    this.raw = raw;
    this.mask = mask;
    this.blocks = blocks;
  }

  void add(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph || node instanceof Heading) {
        addProse(node);
      } else if (node instanceof TableBlock) {
        addTable(node);
      } else if (node instanceof HtmlBlock) {
        addHtml(node);
      } else {
        add(node);
      }
    }
  }

  /** A paragraph, cut where a footnote begins on a line of its own. */
  private void addProse(Node node) {
    Role role = roleOf(node);
    boolean[] isNote = {false};
    MarkdownInlines inlines =
        new MarkdownInlines(
            raw,
            mask,
            done -> {
              blocks.add(done, isNote[0] ? Role.FOOTNOTE : role);
              isNote[0] = true;
            });
    int from = start(node);
    isNote[0] = from >= 0 && mask.isNote(from);
    blocks.add(inlines.read(node), isNote[0] ? Role.FOOTNOTE : role);
  }

  private static Role roleOf(Node node) {
    if (node instanceof Heading) {
      return Role.HEADING;
    }
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ListItem) {
        return Role.LIST_ITEM;
      }
      if (at instanceof BlockQuote) {
        return Role.QUOTATION;
      }
    }
    return Role.PARAGRAPH;
  }

  private void addTable(Node table) {
    TableRows rows = new TableRows(List.of());
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Prose> cells = cells(row);
        if (part instanceof TableHead) {
          rows = new TableRows(cells);
        } else {
          rows.add(cells, blocks);
        }
      }
    }
  }

  private List<Prose> cells(Node row) {
    List<Prose> cells = new ArrayList<>();
    for (@Nullable Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(new MarkdownInlines(raw, mask, done -> {}).read(cell));
      }
    }
    return cells;
  }

  /** Comments and words between tags; a block may be a tag alone. */
  private void addHtml(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int from = spans.get(0).getInputIndex();
      HtmlReader.addFragment(raw, from, last.getInputIndex() + last.getLength(), blocks);
    }
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
  }
}
