package io.factgate.reading;

import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts the words of a page that stand round its article, or in elements that are skipped. */
final class LeftOut implements NodeVisitor {

  private final Set<Node> roots = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> skipped;
  private int inside;
  private int outside;
  private int words;

  private LeftOut(List<Element> roots, Set<Node> skipped) {
    this.roots.addAll(roots);
    this.skipped = skipped;
  }

  /** Tells it in the matter of the text, where there are any. */
  static void addTo(TextBuilder builder, Document page, List<Element> roots, Set<Node> skipped) {
    LeftOut count = new LeftOut(roots, skipped);
    page.body().traverse(count);
    if (count.words > 0) {
      builder.matter(Text.LEFT_OUT, String.valueOf(count.words));
    }
  }

  @Override
  public void head(Node node, int depth) {
    inside += roots.contains(node) ? 1 : 0;
    outside += skipped.contains(node) ? 1 : 0;
    if (node instanceof TextNode text && !text.isBlank() && (inside == 0 || outside > 0)) {
      words += text.text().strip().split("\\s+").length;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    inside -= roots.contains(node) ? 1 : 0;
    outside -= skipped.contains(node) ? 1 : 0;
  }
}
