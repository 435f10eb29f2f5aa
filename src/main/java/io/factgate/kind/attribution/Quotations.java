package io.factgate.kind.attribution;

import io.factgate.text.Block;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the outermost quotations of a text, in one pass for double marks and one for single ones.
 */
final class Quotations {

  /** Stands for the second half of a mark that is set as two single ones. */
  private static final char FILLER = '\u0001';

  private static final String OPENERS = "“„‟«»\"「『";

  /** Words behind a comma that are no longer those of the quoted one. */
  private static final Pattern CUE =
      Pattern.compile(
          "[,?!] (?:(?:he|she|they|\\p{Lu}[\\p{L}.]{0,20}(?: \\p{Lu}[\\p{L}.]{0,20}){0,2}) )?"
              + "(?:said|says|added|adds|told|wrote)\\b");

  private final Text text;
  private final String prose;
  private final List<Quotation> found = new ArrayList<>();
  private int open = -1;
  private char mark;

  private Quotations(Text text) {
    this.text = text;
    this.prose = text.prose().replace("''", "\"" + FILLER).replace("``", "“" + FILLER);
  }

  static List<Quotation> of(Text text) {
    Quotations scan = new Quotations(text);
    scan.doubles();
    return scan.withSingles();
  }

  private void doubles() {
    List<Block> blocks = text.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Span block = blocks.get(b).span();
      boolean reopened = open >= 0;
      for (int i = reopened ? block.start() + 1 : block.start(); i < block.end(); i++) {
        step(i, block);
      }
      if (open >= 0 && !(b + 1 < blocks.size() && reopens(blocks.get(b + 1).span()))) {
        if (isTolerable(block)) {
          int end = unmarkedEnd(block);
          add(open, end, end);
        }
        open = -1;
      }
    }
  }

  private void step(int i, Span block) {
    char c = prose.charAt(i);
    if (open < 0) {
      if (OPENERS.indexOf(c) >= 0 && opens(i, block)) {
        open = i;
        mark = c;
      }
    } else if (closes(c, i, block)) {
      add(open, i, i + 1);
      open = -1;
    } else if (c == mark && c != '"' && !prose.regionMatches(open, "«", 0, 1)) {
      open = i;
    }
  }

  /** A straight mark opens where no letter is before it; an inch sign does not. */
  private boolean opens(int i, Span block) {
    char c = prose.charAt(i);
    if (i + 1 >= block.end()) {
      return false;
    }
    if (c == '"') {
      return i == block.start() || !Character.isLetterOrDigit(prose.charAt(i - 1));
    }
    return c != '»' || (!isBlank(i + 1) && (i == block.start() || isBlank(i - 1)));
  }

  private boolean closes(char c, int i, Span block) {
    return switch (mark) {
      case '“', '‟' -> c == '”' || (c == '"' && endsHere(i, block));
      case '„' -> c == '“' || c == '”' || (c == '"' && endsHere(i, block));
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '「' -> c == '」';
      case '『' -> c == '』';
      default -> c == '"' || c == '”';
    };
  }

  private boolean endsHere(int i, Span block) {
    return i + 1 >= block.end() || !Character.isLetterOrDigit(prose.charAt(i + 1));
  }

  private boolean reopens(Span next) {
    char first = prose.charAt(next.start());
    return first == mark || (mark == '“' && first == '"');
  }

  /** A closing mark may be missing where a paragraph begins with the opening one. */
  private boolean isTolerable(Span block) {
    int before = open - 1;
    while (before >= block.start() && isBlank(before)) {
      before--;
    }
    return open >= block.start()
        && (before < block.start() || prose.charAt(before) == ':')
        && mark != '»';
  }

  /** Where words without a closing mark end: before "said Mara Holt", else with the paragraph. */
  private int unmarkedEnd(Span block) {
    Matcher cue = CUE.matcher(prose).region(open, block.end());
    return cue.find() ? cue.start() + 1 : block.end();
  }

  private void add(int from, int innerEnd, int end) {
    int first = from + 1;
    int last = innerEnd;
    while (first < last && isBlank(first)) {
      first++;
    }
    while (last > first && isBlank(last - 1)) {
      last--;
    }
    int behind =
        end < prose.length() && end > innerEnd && prose.charAt(end) == FILLER ? end + 1 : end;
    if (first < last) {
      found.add(new Quotation(new Span(from, behind), new Span(first, last)));
    }
  }

  private List<Quotation> withSingles() {
    List<Quotation> doubles = List.copyOf(found);
    found.clear();
    text.blocks().forEach(block -> singles(block.span()));
    List<Quotation> singles = List.copyOf(found);
    List<Quotation> merged = new ArrayList<>();
    int s = 0;
    for (Quotation quotation : doubles) {
      while (s < singles.size() && singles.get(s).outer().end() <= quotation.outer().start()) {
        merged.add(singles.get(s++));
      }
      while (s < singles.size() && quotation.outer().covers(singles.get(s).outer())) {
        s++;
      }
      boolean inner = s < singles.size() && singles.get(s).outer().covers(quotation.outer());
      if (!inner) {
        while (s < singles.size() && singles.get(s).outer().overlaps(quotation.outer())) {
          s++;
        }
        merged.add(quotation);
      }
    }
    merged.addAll(singles.subList(Math.min(s, singles.size()), singles.size()));
    return List.copyOf(merged);
  }

  /** An apostrophe behind an s may close; it does where no better mark follows. */
  private void singles(Span block) {
    int from = -1;
    int doubtful = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = prose.charAt(i);
      if (c != '\'' && c != '‘' && c != '’' && c != '‚' && c != '‹' && c != '›') {
        continue;
      }
      if (from >= 0 && c != '‚' && c != '‹' && closesSingle(i, block)) {
        if (isPlural(i)) {
          doubtful = doubtful < 0 ? i : doubtful;
          continue;
        }
        add(from, i, i + 1);
        from = -1;
        doubtful = -1;
      } else if (c != '’' && c != '›' && opensSingle(i, block)) {
        if (from >= 0 && doubtful >= 0) {
          add(from, doubtful, doubtful + 1);
        }
        from = i;
        doubtful = -1;
      }
    }
    if (from >= 0 && doubtful >= 0) {
      add(from, doubtful, doubtful + 1);
    }
  }

  private boolean opensSingle(int i, Span block) {
    if (i + 1 >= block.end() || isBlank(i + 1) || Character.isDigit(prose.charAt(i + 1))) {
      return false;
    }
    if (i > block.start() && Character.isLetterOrDigit(prose.charAt(i - 1))) {
      return false;
    }
    int end = i + 1;
    while (end < block.end() && end < i + 7 && Character.isLetter(prose.charAt(end))) {
      end++;
    }
    return !WordClass.CLIPPED.has(prose.substring(i + 1, end).toLowerCase(Locale.ROOT));
  }

  private boolean closesSingle(int i, Span block) {
    return i > block.start()
        && !isBlank(i - 1)
        && (i + 1 >= block.end() || !Character.isLetterOrDigit(prose.charAt(i + 1)));
  }

  private boolean isPlural(int i) {
    char before = prose.charAt(i - 1);
    return prose.charAt(i) != '›' && Character.isLetter(before) && (before == 's' || before == 'n');
  }

  private boolean isBlank(int i) {
    char c = prose.charAt(i);
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == FILLER;
  }
}
