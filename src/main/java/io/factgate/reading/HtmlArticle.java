package io.factgate.reading;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page, and what in and around it is no part of it. */
final class HtmlArticle {

  private static final Set<String> NEVER =
      Set.of(
          "nav", "footer", "aside", "form", "button", "select", "iframe", "object", "video",
          "audio", "canvas", "menu", "dialog");

  /** Words of a class or id that tell of what stands around an article. */
  private static final Set<String> AROUND =
      WordList.lines(HtmlArticle.class, "around.txt").stream()
          .filter(line -> line.indexOf('-') < 0)
          .collect(Collectors.toUnmodifiableSet());

  /** The same where it takes several words: {@code most-read}. */
  private static final List<String> AROUND_TOGETHER =
      WordList.lines(HtmlArticle.class, "around.txt").stream()
          .filter(line -> line.indexOf('-') > 0)
          .toList();

  private static final Set<String> GROUPS =
      Set.of("ul", "ol", "div", "section", "table", "td", "dl");

  private static final Set<String> BOXES = Set.of("div", "section", "li");

  private final Map<Element, int[]> lengths = new IdentityHashMap<>();
  private final Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Element> roots = new ArrayList<>();
  private final int all;

  private HtmlArticle(Document page) {
    page.traverse(new Measuring());
    Element body = page.body();
    this.all = words(body);
    body.forEach(this::judge);
    Element root = rootIn(body);
    Element heading = page.selectFirst("h1");
    if (heading != null && !isInside(heading, root) && page.select("h1").size() == 1) {
      roots.add(heading);
    }
    roots.add(root);
  }

  static HtmlArticle of(Document page) {
    return new HtmlArticle(page);
  }

  /** The elements that hold the article, in order. */
  List<Element> roots() {
    return roots;
  }

  /** Elements inside the roots that are no part of the article. */
  Set<Node> leftOut() {
    return leftOut;
  }

  private Element rootIn(Element body) {
    Element main = largest(body, "main, [role=main]");
    Element place = main != null && plain(main) * 3 >= plain(body) ? main : body;
    Element article = largest(place, "article, [itemprop=articleBody]");
    return article != null && plain(article) * 2 >= plain(place) ? article : place;
  }

  private @Nullable Element largest(Element place, String query) {
    @Nullable Element found = place.selectFirst(query);
    for (Element candidate : place.select(query)) {
      if (found == null || plain(candidate) > plain(found)) {
        found = candidate;
      }
    }
    return found;
  }

  private void judge(Element element) {
    String tag = element.normalName();
    boolean isWhole = words(element) * 5 > all * 2 || tag.equals("body");
    boolean isOut =
        NEVER.contains(tag)
            || isHidden(element)
            || (!isWhole && (isNamedAround(element) || isPageHeader(element, tag)))
            || (!isWhole && isMostlyLinks(element, tag))
            || (!isWhole && isHeadedAround(element, tag));
    if (isOut && !tag.equals("body")) {
      leftOut.add(element);
    }
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isNamedAround(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return false;
    }
    String parted = names.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    String joined = parted.replaceAll("[^a-z]+", "-");
    if (AROUND_TOGETHER.stream().anyMatch(joined::contains)) {
      return true;
    }
    for (String word : parted.split("[^a-z]+")) {
      if (AROUND.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A box whose first words are a heading such as "Most read" or "2 comments". */
  private static boolean isHeadedAround(Element element, String tag) {
    Element first = BOXES.contains(tag) ? element.firstElementChild() : null;
    return first != null
        && first.normalName().matches("h[2-6]")
        && Noise.isNoise(first.text().strip());
  }

  private boolean isPageHeader(Element element, String tag) {
    return tag.equals("header")
        && element.selectFirst("h1") == null
        && (element.selectFirst("nav") != null || links(element) * 2 > words(element));
  }

  private boolean isMostlyLinks(Element element, String tag) {
    if (GROUPS.contains(tag)) {
      return links(element) * 10 > words(element) * 6 && element.select("a[href]").size() > 1;
    }
    return tag.equals("p")
        && words(element) > 0
        && links(element) == words(element)
        && !element.text().endsWith(".");
  }

  private static boolean isInside(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private int words(Element element) {
    return lengths.getOrDefault(element, new int[2])[0];
  }

  private int links(Element element) {
    return lengths.getOrDefault(element, new int[2])[1];
  }

  private int plain(Element element) {
    return words(element) - links(element);
  }

  /** Sums up, for every element, the characters of its words and those in links. */
  private final class Measuring implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      Node parent = node.parent();
      if (!(parent instanceof Element holder)) {
        return;
      }
      int[] sum = lengths.computeIfAbsent(holder, e -> new int[2]);
      if (node instanceof TextNode text) {
        sum[0] += text.text().strip().length();
      } else if (node instanceof Element element) {
        int words = words(element);
        sum[0] += words;
        sum[1] += element.normalName().equals("a") ? words : links(element);
      }
    }
  }
}
