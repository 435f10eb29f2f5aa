package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads HTML: of a source the article alone, of a draft the whole body. */
final class HtmlReader implements Reader {

  private static final int HEAD = 4096;

  private final PageParts parts;

  HtmlReader(PageParts parts) {
    this.parts = parts;
  }

  /** {@code <meta charset="x">}, {@code content="text/html; charset=x"}, {@code encoding="x"}. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s*+=\\s*+[\"']?([\\w.:-]{1,40}+)");

  @Override
  public Text read(Document document) throws FaultException {
    String raw = Decoding.decode(document, charset(document));
    TextBuilder builder = new TextBuilder(document.path(), raw);
    Blocks blocks = new Blocks(builder, !document.isDraft());
    org.jsoup.nodes.Document page = parsed(raw, document);
    HtmlMatter.addTo(builder, page);
    Element title = page.selectFirst("head > title");
    if (title != null && page.selectFirst("h1") == null) {
      blocks.add(new HtmlBlocks(raw, 0, Set.of(), blocks).words(title), Role.TITLE);
    }
    Set<Node> skipped = parts.skippedIn(page);
    List<Element> content = parts.contentOf(page, document);
    List<Element> roots = List.of(page.body());
    if (!content.isEmpty()) {
      roots = content;
      add(content, page, new HtmlBlocks(raw, 0, skipped, blocks), builder);
    } else if (document.isDraft()) {
      new HtmlBlocks(raw, 0, skipped, blocks).add(page);
      LiveBlog.addTo(builder, page, roots);
    } else {
      HtmlArticle article = HtmlArticle.of(page);
      skipped.addAll(article.leftOut());
      roots = article.roots();
      add(roots, page, new HtmlBlocks(raw, 0, skipped, blocks), builder);
    }
    LeftOut.addTo(builder, page, roots, skipped);
    return builder.build();
  }

  /** Beyond the limit elements are put beside each other, so that no depth costs time. */
  private static org.jsoup.nodes.Document parsed(String raw, Document document)
      throws FaultException {
    int limit = document.limits().nesting();
    org.jsoup.nodes.Document page = parser().setMaxDepth(limit + 1).parseInput(raw, "");
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    document.checkDepth(deepest[0]);
    return page;
  }

  private static void add(
      List<Element> roots, org.jsoup.nodes.Document page, HtmlBlocks blocks, TextBuilder builder) {
    LiveBlog.addTo(builder, page, roots);
    roots.forEach(blocks::add);
  }

  /** Adds the prose and comments of HTML that stands in another document, and hands it on. */
  static org.jsoup.nodes.Document addFragment(String raw, int from, int to, Blocks blocks) {
    org.jsoup.nodes.Document page = parser().parseInput(raw.substring(from, to), "");
    new HtmlBlocks(raw, from, Set.of(), blocks).add(page);
    return page;
  }

  /** What stands between the signs of a comment. */
  static String commentBody(String comment) {
    String body = comment.startsWith("<!--") ? comment.substring(4) : comment;
    return (body.endsWith("-->") ? body.substring(0, body.length() - 3) : body).strip();
  }

  private static Parser parser() {
    return Parser.htmlParser().setTrackPosition(true);
  }

  private static Charset charset(Document document) throws FaultException {
    byte[] bytes = document.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return document.encoding();
    }
    String name = declared.group(1).toLowerCase(Locale.ROOT);
    try {
      // As browsers do: these names have long stood for the larger set.
      return name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")
          ? Charset.forName("windows-1252")
          : name.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw document.unreadable("unknown charset \"" + declared.group(1) + "\"", e);
    }
  }
}
