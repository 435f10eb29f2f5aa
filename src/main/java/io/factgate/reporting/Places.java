package io.factgate.reporting;

import io.factgate.text.Place;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Places and paths as JSON has them. */
final class Places {

  private static final String HEX = "0123456789ABCDEF";

  private Places() {}

  /** Lines and columns, as SARIF and {@code mentions.jsonl} both call them. */
  static Map<String, Object> region(Place place) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.startLine());
    region.put("startColumn", place.startColumn());
    region.put("endLine", place.endLine());
    region.put("endColumn", place.endColumn());
    return region;
  }

  /** Page and paragraph, where the document has them. */
  static Map<String, Object> leaf(Place place) {
    Map<String, Object> leaf = new LinkedHashMap<>();
    place.page().ifPresent(page -> leaf.put("page", page));
    place.paragraph().ifPresent(paragraph -> leaf.put("paragraph", paragraph));
    return leaf;
  }

  /** A relative URI reference: RFC 3986's unreserved characters stay, all others become %XX. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return uri.toString();
  }
}
