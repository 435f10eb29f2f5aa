package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the signs, code and targets inside a block of AsciiDoc. */
final class AsciiDocInlines {

  private static final Pattern CODE =
      Pattern.compile(
          "``[^`]++``|`[^`\\s][^`]{0,400}+`|(?<!\\w)\\+\\+?\\+?[^+\\s][^+]{0,400}+\\+\\+?\\+?(?!\\w)");

  /** "footnote:[Built by 900 workers.]", "footnote:id[…]". */
  private static final Pattern NOTE =
      Pattern.compile("footnote(?:ref)?:[\\w-]{0,60}+\\[([^\\[\\]]*+)\\]");

  /**
   * "link:plans.html[the plans]", "https://a.example/900[the plans]", "mailto:a@b.example[Ann]".
   */
  private static final Pattern LINK =
      Pattern.compile("(?:link:|xref:|mailto:|https?://)[^\\s\\[\\]]{0,1000}+\\[([^\\[\\]]*+)\\]");

  private static final Pattern IMAGE =
      Pattern.compile(
          "(?:image|icon|kbd|btn|menu|stem|pass):[^\\s\\[\\]]{0,300}+\\[[^\\[\\]]*+\\]");

  private static final Pattern REFERENCE =
      Pattern.compile("<<[^<>,]{1,200}+(?:, ?([^<>]{0,200}+))?>>");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "\\[\\[[^\\[\\]]{1,100}+\\]\\]|\\{[\\w-]{1,60}+\\}|\\[[.#][\\w.#-]{1,60}+\\](?=[#*_])");

  /** "*60 million*", "_word_", "#mark#", "^2^", "~2~", with the sign at the edges of words. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?<![\\w*])\\*(?=\\S)[^*]{1,2000}?(?<=\\S)\\*(?![\\w*])|(?<![\\w_])_(?=\\S)[^_]{1,2000}?(?<=\\S)_(?![\\w_])|(?<![\\w#])#(?=\\S)[^#]{1,2000}?(?<=\\S)#(?![\\w#])");

  private static final Pattern DOUBLE = Pattern.compile("\\*\\*|__|##");

  private AsciiDocInlines() {}

  /** Adds the block, and behind it the footnotes that stand in it. */
  static void blank(Prose prose, Blocks blocks, Role role) {
    if (prose.length() == 0) {
      prose.addCommentsTo(blocks.builder());
      return;
    }
    List<Prose> notes = new ArrayList<>();
    Matcher note = NOTE.matcher(prose.toString());
    while (note.find()) {
      notes.add(prose.part(note.start(1), note.end(1)));
    }
    blank(prose, NOTE, false);
    clean(prose);
    blocks.add(prose, role);
    for (Prose found : notes) {
      clean(found);
      blocks.add(found, Role.FOOTNOTE);
    }
  }

  /** Leaves signs and code out, whatever the block is. */
  static void clean(Prose prose) {
    blank(prose, CODE, false);
    blank(prose, IMAGE, false);
    blank(prose, LINK, true);
    blank(prose, REFERENCE, true);
    blank(prose, ANCHOR, false);
    Matcher doubled = DOUBLE.matcher(prose.toString());
    while (doubled.find()) {
      prose.drop(doubled.start(), doubled.end());
    }
    for (int round = 0; round < 3; round++) {
      Matcher strong = STRONG.matcher(prose.toString());
      while (strong.find()) {
        prose.drop(strong.start(), strong.start() + 1);
        prose.drop(strong.end() - 1, strong.end());
      }
    }
    prose.close();
  }

  private static void blank(Prose prose, Pattern pattern, boolean keepsWords) {
    Matcher matcher = pattern.matcher(prose.toString());
    while (matcher.find()) {
      boolean hasWords = keepsWords && matcher.group(1) != null && !matcher.group(1).isBlank();
      if (hasWords) {
        prose.drop(matcher.start(), matcher.start(1));
        prose.drop(matcher.end(1), matcher.end());
      } else {
        prose.blank(matcher.start(), matcher.end());
      }
    }
  }
}
