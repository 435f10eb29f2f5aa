package io.factgate.kind.attribution;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads all attributions of a text; none overlaps another. */
final class AttributionScanner {

  private final AttributionKind kind;
  private final Page page;

  AttributionScanner(AttributionKind kind, Text text, Setting setting, Chooser chooser) {
    this.kind = kind;
    this.page = new Page(text, setting, chooser);
  }

  List<Mention<Attribution>> scan() {
    List<Attribution> found = new ArrayList<>(new Transcript(page).read());
    addFree(found, new DirectSpeech(page).read());
    sort(found);
    addFree(found, narrated(List.copyOf(found)));
    addFree(found, unattributed(found));
    sort(found);
    return found.stream().map(a -> new Mention<>(kind, page.text, a.whole(), a.said(), a)).toList();
  }

  /** Reads the sentences, or what is left of them, that hold none of the attributions found. */
  private List<Attribution> narrated(List<Attribution> taken) {
    ClauseSpeech clauses = new ClauseSpeech(page);
    List<Attribution> found = new ArrayList<>();
    int t = 0;
    int i = 0;
    while (i < page.tokens.size()) {
      int end = Math.max(i + 1, Math.min(page.end(i), page.blockEnd(i)));
      Span sentence = page.span(i, end);
      while (t < taken.size() && taken.get(t).own().end() <= sentence.start()) {
        t++;
      }
      int from = i;
      Optional<Attribution> before = Optional.empty();
      while (t < taken.size() && taken.get(t).own().start() < sentence.end()) {
        before = Optional.of(taken.get(t));
        int start = page.tokenAt(taken.get(t).whole().start());
        if (start > from + 3) {
          found.addAll(clauses.read(from, start, Optional.empty()));
        }
        from = Math.max(from, page.tokenAt(taken.get(t).whole().end()));
        if (taken.get(t).own().end() > sentence.end()) {
          break;
        }
        t++;
      }
      if (from < end) {
        found.addAll(clauses.read(from, end, before));
      }
      i = end;
    }
    return found;
  }

  /** Quotations of some length that nobody is said to have said. */
  private List<Attribution> unattributed(List<Attribution> found) {
    List<Attribution> rest = new ArrayList<>();
    for (Quotation quotation : page.quotations) {
      if (page.text.tokensIn(quotation.inner()).size() > 3 && !isTitle(quotation)) {
        rest.add(
            new Attribution(
                Form.DIRECT,
                List.of(quotation.outer()),
                List.of(quotation.inner()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
      }
    }
    return rest;
  }

  /** "The Old Mill by the River": a work's title, with capitals on all but small words. */
  private boolean isTitle(Quotation quotation) {
    int from = page.tokenAt(quotation.inner().start());
    int end = page.tokenAt(quotation.inner().end());
    for (int i = from; i < end; i++) {
      if (page.token(i).span().length() > 4 && page.token(i).isWord() && !page.isCapital(i)) {
        return false;
      }
    }
    return ".!?".indexOf(page.text.prose().charAt(quotation.inner().end() - 1)) < 0;
  }

  /** Adds those that overlap none of the ones before, both in order of place. */
  private static void addFree(List<Attribution> found, List<Attribution> more) {
    sort(found);
    List<Attribution> sorted = new ArrayList<>(more);
    sort(sorted);
    List<Attribution> free = new ArrayList<>();
    int f = 0;
    int end = -1;
    for (Attribution next : sorted) {
      Span whole = next.own();
      while (f < found.size() && found.get(f).own().end() <= whole.start()) {
        f++;
      }
      boolean taken = f < found.size() && found.get(f).own().overlaps(whole);
      if (!taken && whole.start() >= end) {
        free.add(next);
        end = whole.end();
      }
    }
    found.addAll(free);
  }

  private static void sort(List<Attribution> attributions) {
    attributions.sort(Comparator.comparing(Attribution::own));
  }
}
