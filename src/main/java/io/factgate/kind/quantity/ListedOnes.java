package io.factgate.kind.quantity;

import io.factgate.text.Lemmas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads "a" and "an" as one where they stand in a list of counts, of three at least: "13 points, an
 * assist and a steal".
 */
final class ListedOnes {

  private static final int LEAST = 3;

  private ListedOnes() {}

  /** The same with the ones of every list, in order. */
  static List<Found> with(Words words, List<Found> all) {
    List<Found> whole = new ArrayList<>();
    int number = 0;
    while (number < all.size()) {
      List<Found> list = new ArrayList<>();
      List<Found> ones = new ArrayList<>();
      list.add(all.get(number++));
      boolean open = isCount(list.get(0));
      if (open) {
        int from = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).to();
        oneBefore(words, list.get(0).from(), from).ifPresent(ones::add);
        list.addAll(0, ones);
      }
      while (open) {
        int at = behindLink(words, list.get(list.size() - 1).to());
        boolean next = number < all.size() && all.get(number).from() == at && at > 0;
        Optional<Found> one = at > 0 && !next ? one(words, at) : Optional.empty();
        open = one.isPresent() || (next && isCount(all.get(number)));
        if (open) {
          one.ifPresent(ones::add);
          list.add(one.isPresent() ? one.get() : all.get(number++));
        }
      }
      if (list.size() < LEAST) {
        list.removeAll(ones);
      }
      whole.addAll(list);
    }
    return whole;
  }

  /** "An assist, two steals": a one that opens the list. */
  private static Optional<Found> oneBefore(Words words, int first, int free) {
    int article = first - 3;
    return article >= free && words.at(first - 1).equals(",")
        ? one(words, article).filter(found -> found.to() == first - 1)
        : Optional.empty();
  }

  private static boolean isCount(Found found) {
    return found.quantity().filter(q -> q.form() == Form.PLAIN && q.noun().isPresent()).isPresent();
  }

  /** Behind "," or "and" or both; 0 where none of them stands there. */
  private static int behindLink(Words words, int i) {
    int at = words.at(i).equals(",") ? i + 1 : i;
    at = words.at(at).equals("and") ? at + 1 : at;
    return at > i ? at : 0;
  }

  /** "a steal", where the noun is alone and the list goes on or ends behind it. */
  private static Optional<Found> one(Words words, int i) {
    int noun = i + 1;
    boolean article = words.at(i).equals("a") || words.at(i).equals("an");
    boolean ends = !words.isWord(noun + 1) || words.set("stop").contains(words.at(noun + 1));
    String word = words.at(noun);
    if (!article
        || !ends
        || !words.isWord(noun)
        || words.isDash(noun + 1)
        || LookAlikes.isTime(words, word)
        || words.set("stop").contains(word)
        || words.set("uncounted").contains(word)) {
      return Optional.empty();
    }
    String lemma = Lemmas.noun(word);
    return Optional.of(
        Found.of(
            new Quantity(
                new Figure(BigDecimal.ONE, BigDecimal.ONE),
                Optional.empty(),
                false,
                Optional.of(lemma),
                false,
                Bound.EXACTLY,
                Change.NONE,
                Form.PLAIN,
                Optional.of(lemma),
                List.of(),
                words.span(i, i + 1)),
            i,
            noun + 1));
  }
}
