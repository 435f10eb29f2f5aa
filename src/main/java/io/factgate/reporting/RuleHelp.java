package io.factgate.reporting;

import io.factgate.kind.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the page of a rule says of it, for hosts that show help beside a finding. */
final class RuleHelp {

  /** {@code [number-contradicted](number-contradicted.html)}; a page of its own elsewhere. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200}+)\\]\\([^)]{1,200}+\\)");

  private RuleHelp() {}

  /** The page in Markdown, without its title and its examples. */
  static String markdown(Rule rule) {
    String page = read("rules/" + rule.name() + ".md");
    int examples = page.indexOf("\n## Examples");
    String body = page.substring(page.indexOf('\n') + 1, examples < 0 ? page.length() : examples);
    String words = body.contains("](") ? LINK.matcher(body).replaceAll("$1") : body;
    return words.strip() + "\n";
  }

  /** The same for hosts that show no Markdown: headings and code without their signs. */
  static String text(String markdown) {
    return ("\n" + markdown)
        .replace("\n### ", "\n")
        .replace("\n## ", "\n")
        .replace("`", "")
        .substring(1);
  }

  private static String read(String name) {
    try (InputStream in = RuleHelp.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + RuleHelp.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
