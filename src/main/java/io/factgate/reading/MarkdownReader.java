package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown with tables, footnotes and front matter. */
final class MarkdownReader implements Reader {

  /** Deeper nesting than any article has is read as plain words. */
  private static final int DEEPEST = 60;

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  @Override
  public Text read(Document document) throws FaultException {
    String raw = Decoding.decode(document, document.encoding());
    TextBuilder builder = new TextBuilder(document.path(), raw);
    Blocks blocks = new Blocks(builder, false);
    FrontMatter matter = FrontMatter.of(raw);
    matter.addTo(blocks);
    FootnoteMask mask = FootnoteMask.of(raw, matter.end());
    Node root = parser.parse(mask.masked());
    new MarkdownBlocks(raw, mask, blocks).add(root);
    return builder.build();
  }
}
