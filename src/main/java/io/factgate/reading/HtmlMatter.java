package io.factgate.reading;

import io.factgate.text.TextBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself: title, date, publisher, description, language. */
final class HtmlMatter {

  private static final Pattern JSON_DATE =
      Pattern.compile("\"datePublished\"\\s*+:\\s*+\"([^\"]{4,40}+)\"");

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=DC.date.issued]",
          "[itemprop=datePublished]");
  private static final List<String> PUBLISHERS =
      List.of("meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]");
  private static final List<String> DESCRIPTIONS =
      List.of("meta[name=description]", "meta[property=og:description]");

  private HtmlMatter() {}

  static void addTo(TextBuilder builder, Document page) {
    String title = first(page, TITLES);
    put(builder, "title", title.isEmpty() ? page.title() : title);
    put(builder, "description", first(page, DESCRIPTIONS));
    put(builder, "publisher", first(page, PUBLISHERS));
    put(builder, "date", date(page));
    Element html = page.selectFirst("html[lang]");
    put(builder, "lang", html == null ? "" : html.attr("lang"));
  }

  private static String date(Document page) {
    String stated = first(page, DATES);
    if (!stated.isEmpty()) {
      return stated;
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher json = JSON_DATE.matcher(script.data());
      if (json.find()) {
        return json.group(1);
      }
    }
    Element time = page.selectFirst("article time[datetime], main time[datetime]");
    Element any = time == null ? page.selectFirst("time[datetime]") : time;
    return any == null ? "" : any.attr("datetime");
  }

  private static String first(Document page, List<String> queries) {
    for (String query : queries) {
      for (Element element : page.select(query)) {
        String value =
            element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
        if (!value.isBlank()) {
          return value;
        }
      }
    }
    return "";
  }

  private static void put(TextBuilder builder, String key, String value) {
    if (!value.isBlank()) {
      builder.matter(key, value.strip());
    }
  }
}
