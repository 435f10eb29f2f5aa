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

  AttributionScanner(AttributionKind kind, Text text, Setting setting) {
    this.kind = kind;
    this.page = new Page(text, setting);
  }

  List<Mention<Attribution>> scan() {
    List<Attribution> found = new ArrayList<>(new Transcript(page).read());
    addFree(found, new DirectSpeech(page).read());
    sort(found);
    addFree(found, new IndirectSpeech(page).read(List.copyOf(found)));
    addFree(found, unattributed(found));
    sort(found);
    return found.stream().map(a -> new Mention<>(kind, page.text, a.whole(), a.said(), a)).toList();
  }

  /** Quotations of some length that nobody is said to have said. */
  private List<Attribution> unattributed(List<Attribution> found) {
    List<Attribution> rest = new ArrayList<>();
    for (Quotation quotation : page.quotations) {
      if (page.text.tokensIn(quotation.inner()).size() > 3) {
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

  /** Adds those that overlap none of the ones before, both in order of place. */
  private static void addFree(List<Attribution> found, List<Attribution> more) {
    sort(found);
    List<Attribution> sorted = new ArrayList<>(more);
    sort(sorted);
    List<Attribution> free = new ArrayList<>();
    int f = 0;
    int end = -1;
    for (Attribution next : sorted) {
      Span whole = next.whole();
      while (f < found.size() && found.get(f).whole().end() <= whole.start()) {
        f++;
      }
      boolean taken = f < found.size() && found.get(f).whole().overlaps(whole);
      if (!taken && whole.start() >= end) {
        free.add(next);
        end = whole.end();
      }
    }
    found.addAll(free);
  }

  private static void sort(List<Attribution> attributions) {
    attributions.sort(Comparator.comparing(Attribution::whole));
  }
}
