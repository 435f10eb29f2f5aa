package io.factgate.reading;

import io.factgate.text.TextBuilder;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The timed entries of a live blog: each {@code <time>} dates what follows it. */
final class LiveBlog {

  private static final String TIMES = "time[datetime*=T]";

  /** Fewer times on a page are those of its publication and last change. */
  private static final int ENTRIES = 3;

  private LiveBlog() {}

  static void addTo(TextBuilder builder, Document page, List<Element> roots) {
    Elements times = new Elements();
    roots.forEach(root -> times.addAll(root.select(TIMES)));
    if (times.size() < ENTRIES && !isDeclared(page)) {
      return;
    }
    for (Element time : times) {
      int from = time.sourceRange().startPos();
      if (from >= 0) {
        builder.moment(from, time.attr("datetime"));
      }
    }
  }

  private static boolean isDeclared(Document page) {
    return page.selectFirst("[itemtype$=LiveBlogPosting]") != null
        || page.select("script[type=application/ld+json]").stream()
            .anyMatch(script -> script.data().contains("LiveBlogPosting"));
  }
}
