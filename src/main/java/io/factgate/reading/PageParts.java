package io.factgate.reading;

import io.factgate.text.FaultException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Which parts of HTML pages are read, by CSS selectors; without a selector of the content the
 * article is looked for.
 *
 * @param content of the elements that hold the article: {@code .article-body}
 * @param skip of elements that are left out: {@code .newsletter, figure}
 */
public record PageParts(Optional<String> content, Optional<String> skip) {

  /** Whatever looks like the article. */
  public static final PageParts FOUND = new PageParts(Optional.empty(), Optional.empty());

  /** Whether the words are a CSS selector. */
  public static boolean isSelector(String words) {
    try {
      return QueryParser.parse(words) != null;
    } catch (IllegalArgumentException | Selector.SelectorParseException e) {
      return false;
    }
  }

  /** The elements that hold the article, none of them in another; empty without a selector. */
  List<Element> contentOf(Document page, io.factgate.reading.Document file) throws FaultException {
    if (content.isEmpty()) {
      return List.of();
    }
    List<Element> found = page.select(content.get());
    if (found.isEmpty()) {
      throw file.fault("no element of it fits factgate.html.content, \"" + content.get() + "\"");
    }
    return found.stream().filter(e -> e.parents().stream().noneMatch(found::contains)).toList();
  }

  /** The elements that are left out. */
  Set<Node> skippedIn(Document page) {
    Set<Node> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    skip.ifPresent(selector -> skipped.addAll(page.select(selector)));
    return skipped;
  }
}
