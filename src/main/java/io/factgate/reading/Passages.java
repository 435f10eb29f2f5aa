package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers whole paragraphs and rows from the events that a Tika parser sends. */
final class Passages extends DefaultHandler {

  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "font", "s", "img", "tt");

  private static final Set<String> NO_PROSE = Set.of("head", "title", "style", "script");

  private final int most;
  private final List<Passage> passages = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private int page;
  private int tables;
  private int tableDepth;
  private int silent;
  private long total;

  /** Starts for a document of so many characters at most. */
  Passages(int most) {
    this.most = most;
  }

  /** What was gathered; complete once the parser is done. */
  List<Passage> gathered() {
    end();
    return List.copyOf(passages);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    check(0);
    String type = attributes.getValue("class");
    if (silent > 0 || NO_PROSE.contains(local) || isLeftOut(type)) {
      silent++;
    } else if (!INLINE.contains(local)) {
      start(local, type);
    }
    open.push(local);
  }

  private void start(String local, String type) {
    if (local.equals("br")) {
      words.append('\n');
      return;
    }
    if (tableDepth == 0) {
      end();
    } else {
      words.append(' ');
    }
    if (local.equals("table")) {
      tableDepth++;
      tables += tableDepth == 1 ? 1 : 0;
    } else if (local.equals("div") && "page".equals(type)) {
      page++;
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open.poll();
    if (silent > 0) {
      silent--;
      return;
    }
    boolean isInTable = tableDepth == 1;
    if (isInTable && (local.equals("td") || local.equals("th"))) {
      cells.add(words.toString().strip().replaceAll("\\s+", " "));
      words.setLength(0);
    } else if (isInTable && local.equals("tr")) {
      endRow();
    } else if (local.equals("table")) {
      tableDepth--;
    } else if (tableDepth > 0 && !INLINE.contains(local)) {
      words.append(' ');
    } else if (!INLINE.contains(local) && !local.equals("br")) {
      end(roleOf(local));
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    check(length);
    if (silent == 0) {
      words.append(chars, start, length);
    }
  }

  /** The line ends of a PDF. */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  /** Comments of a Word file, parts that are packed into another file. */
  private static boolean isLeftOut(String type) {
    return type != null
        && (type.contains("comment")
            || type.contains("annotation")
            || type.equals("package-entry")
            || type.equals("embedded")
            || type.equals("header")
            || type.equals("footer")
            || type.equals("slide-notes"));
  }

  private void endRow() {
    long filled = cells.stream().filter(c -> !c.isEmpty()).count();
    if (filled > 1) {
      passages.add(new Passage(Role.ROW, List.copyOf(cells), page, tables));
    } else if (filled == 1) {
      passages.add(Passage.of(Role.PARAGRAPH, String.join("", cells), page));
    }
    cells.clear();
    words.setLength(0);
  }

  private void end() {
    end(Role.PARAGRAPH);
  }

  private void end(Role role) {
    String found = words.toString().strip();
    if (!found.isEmpty()) {
      passages.add(Passage.of(open.contains("blockquote") ? Role.QUOTATION : role, found, page));
    }
    words.setLength(0);
  }

  private static Role roleOf(String local) {
    return switch (local) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
      case "li" -> Role.LIST_ITEM;
      case "blockquote" -> Role.QUOTATION;
      default -> Role.PARAGRAPH;
    };
  }

  private void check(int length) throws SAXException {
    total += length;
    if (total > most) {
      throw new TooMuchException();
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new SAXException("reading was given up");
    }
  }

  /** The document has more text than it may have. */
  static final class TooMuchException extends SAXException {
    private static final long serialVersionUID = 1L;
  }
}
