package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Role;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads AsciiDoc: blocks line by line, signs and code inside them left out. */
final class AsciiDocReader implements Reader {

  @Override
  public Text read(Document document) throws FaultException {
    String raw = Decoding.decode(document, document.encoding());
    TextBuilder builder = new TextBuilder(document.path(), raw);
    new Lines(raw, new Blocks(builder, false)).read();
    return builder.build();
  }

  /** One pass over the lines of a file; not thread-safe. */
  private static final class Lines {

    /** "----", "====": a line that opens or closes a block; "|===" a table. */
    private static final Pattern FENCE =
        Pattern.compile(
            "(-{4,}+|\\.{4,}+|\\+{4,}+|/{4,}+|={4,}+|\\*{4,}+|_{4,}+|--|```.*+|\"\"|[|,:!]={3,}+)");

    private static final Pattern HEADING = Pattern.compile("(={1,6}|#{1,6})[ \\t]++(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]++!?):(?:[ \\t]++(.*))?");
    private static final Pattern BLOCK_ATTRIBUTES =
        Pattern.compile("\\[[^\\[\\]]*+\\]|\\[\\[[^\\[\\]]*+\\]\\]");
    private static final Pattern MACRO =
        Pattern.compile(
            "(?:image|video|audio|include|toc|ifdef|ifndef|endif|ifeval)::.*+|'{3,}+|<<<");

    /** "* item", ".. item", "1. item", "- item", "term:: meaning", "<1> note". */
    private static final Pattern ITEM =
        Pattern.compile("[ \\t]*+(?:\\*{1,5}|-|\\.{1,5}|\\d{1,4}\\.|<\\d{1,3}>)[ \\t]++(?=\\S)");

    private static final Pattern TERM = Pattern.compile("(\\S[^:]{0,200}?)::(?:[ \\t]++|$)");

    private static final Pattern ADMONITION =
        Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): ");

    private final String raw;
    private final Blocks blocks;
    private Prose prose = new Prose();
    private Role role = Role.PARAGRAPH;
    private boolean isQuote;
    private boolean isStyledQuote;
    private boolean isStyledCode;
    private boolean isHeader = true;
    private int at;

    Lines(String raw, Blocks blocks) {
      this.raw = raw;
      this.blocks = blocks;
    }

    void read() {
      while (at < raw.length()) {
        int from = at;
        int end = lineEnd(from);
        at = next(end);
        take(from, end, raw.substring(from, end).stripTrailing());
      }
      end();
    }

    private void take(int from, int end, String line) {
      Matcher heading = HEADING.matcher(line);
      Matcher attribute = ATTRIBUTE.matcher(line);
      if (line.isBlank()) {
        end();
        isStyledCode = false;
        isStyledQuote = false;
        isHeader = isHeader && blocks.builder().isEmpty();
      } else if (line.startsWith("//") && !line.startsWith("///")) {
        prose.mark(line.substring(2).strip(), from, from + line.length());
      } else if (FENCE.matcher(line).matches()) {
        fence(line);
      } else if (attribute.matches()) {
        addMatter(attribute);
      } else if (prose.length() == 0 && BLOCK_ATTRIBUTES.matcher(line).matches()) {
        style(line.toLowerCase(Locale.ROOT));
      } else if (MACRO.matcher(line).matches()) {
        end();
      } else if (isStyledCode) {
        return;
      } else if (prose.length() == 0 && heading.matches()) {
        addHeading(heading, from);
      } else if (isHeader && !blocks.builder().isEmpty()) {
        return; // author and revision below the title
      } else if (prose.length() == 0 && line.matches("\\.[^\\s.].*+")) {
        add(from + 1, end);
        role = Role.CAPTION;
        end();
      } else if (prose.length() == 0 && isIndented(line) && !ITEM.matcher(line).lookingAt()) {
        skipParagraph();
      } else {
        addLine(from, end, line);
      }
    }

    private void addLine(int from, int end, String line) {
      isHeader = false;
      Matcher item = ITEM.matcher(line);
      Matcher term = TERM.matcher(line);
      int start = from;
      if (item.lookingAt()) {
        end();
        role = Role.LIST_ITEM;
        start = from + item.end();
      } else if (prose.length() == 0 && term.lookingAt()) {
        add(from, from + term.end(1));
        role = Role.LIST_ITEM;
        end();
        role = Role.LIST_ITEM;
        start = from + term.end();
      } else if (line.equals("+")) {
        end();
        return;
      } else if (prose.length() == 0 && role == Role.PARAGRAPH) {
        Matcher admonition = ADMONITION.matcher(line);
        start = admonition.lookingAt() ? from + admonition.end() : from;
      }
      add(start, end);
      prose.stand(" ", end, at);
    }

    private void add(int from, int to) {
      prose.append(raw, from, to);
    }

    private void end() {
      Role ended = role == Role.PARAGRAPH && (isQuote || isStyledQuote) ? Role.QUOTATION : role;
      AsciiDocInlines.blank(prose, blocks, ended);
      prose = new Prose();
      role = Role.PARAGRAPH;
    }

    private void fence(String line) {
      end();
      isHeader = false;
      char sign = line.charAt(0);
      if (line.endsWith("===") && "|,:!".indexOf(sign) >= 0) {
        int close = closing(line);
        if (sign == '|') {
          new AsciiDocTable(raw, blocks).add(at, close);
        }
        at = next(lineEnd(close));
      } else if (line.startsWith("____") || line.equals("\"\"")) {
        isQuote = !isQuote;
      } else if (line.startsWith("----") || "./+`".indexOf(sign) >= 0 || isStyledCode) {
        int close = closing(sign == '`' ? "```" : line);
        if (sign == '/') {
          int from = at;
          blocks.builder().mark(raw.substring(from, close).strip(), from, close);
        }
        at = next(lineEnd(close));
        isStyledCode = false;
      }
    }

    /** Where the line stands that closes a block; the end of the file where none does. */
    private int closing(String fence) {
      int line = at;
      while (line < raw.length()) {
        int end = lineEnd(line);
        if (raw.substring(line, end).stripTrailing().equals(fence)) {
          return line;
        }
        line = next(end);
      }
      return raw.length();
    }

    private void style(String attributes) {
      isStyledCode =
          attributes.matches(
              "\\[(?:source|listing|literal|stem|verse-code|,)\\b?.*|\\[%?comment.*");
      isStyledQuote = attributes.matches("\\[(?:quote|verse)\\b.*");
    }

    private void addHeading(Matcher heading, int from) {
      boolean isTitle = heading.group(1).length() == 1 && blocks.builder().isEmpty();
      add(from + heading.start(2), from + heading.end(2));
      role = Role.HEADING;
      if (isTitle) {
        blocks.builder().matter("title", heading.group(2).strip());
      } else {
        isHeader = false;
      }
      end();
    }

    private void addMatter(Matcher attribute) {
      String value = attribute.group(2) == null ? "" : attribute.group(2).strip();
      String key = attribute.group(1).toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        blocks.builder().matter(key.equals("revdate") ? "date" : key, value);
      }
    }

    private void skipParagraph() {
      while (at < raw.length() && !raw.substring(at, lineEnd(at)).isBlank()) {
        at = next(lineEnd(at));
      }
    }

    private static boolean isIndented(String line) {
      return line.startsWith(" ") || line.startsWith("\t");
    }

    private int lineEnd(int from) {
      int i = from;
      while (i < raw.length() && raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
        i++;
      }
      return i;
    }

    private int next(int end) {
      return Math.min(raw.length(), raw.startsWith("\r\n", end) ? end + 2 : end + 1);
    }
  }
}
