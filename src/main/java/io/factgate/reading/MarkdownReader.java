package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with tables, footnotes and front matter. */
final class MarkdownReader implements Reader {

  private final Parser parser;

  /** Beyond the limit of nesting all is words, so that no depth costs time. */
  MarkdownReader(Limits limits) {
    this.parser =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(limits.nesting() + 1)
            .maxInlineNesting(limits.nesting() + 1)
            .build();
  }

  @Override
  public Text read(Document document) throws FaultException {
    String raw = Decoding.decode(document, document.encoding());
    TextBuilder builder = new TextBuilder(document.path(), raw);
    Blocks blocks = new Blocks(builder, false);
    FrontMatter matter = FrontMatter.of(raw);
    matter.addTo(blocks);
    FootnoteMask mask = FootnoteMask.of(raw, matter.end());
    Node root = parser.parse(mask.masked());
    document.checkDepth(depth(root));
    new MarkdownBlocks(raw, mask, blocks).add(root);
    return builder.build();
  }

  /** Levels below a node. */
  private static int depth(Node root) {
    int deepest = 0;
    int depth = 0;
    @Nullable Node at = root;
    while (at != null) {
      deepest = Math.max(deepest, depth);
      @Nullable Node next = at.getFirstChild();
      depth += next == null ? 0 : 1;
      while (next == null && at != null && at != root) {
        next = at.getNext();
        at = at.getParent();
        depth -= next == null ? 1 : 0;
      }
      at = next;
    }
    return deepest;
  }
}
