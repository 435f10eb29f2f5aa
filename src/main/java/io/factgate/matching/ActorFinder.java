package io.factgate.matching;

import io.factgate.kind.Deed;
import io.factgate.text.Lemmas;
import io.factgate.text.Text;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds who has, does or suffers what a mention counts: the owner directly beside it, else the
 * subject of its clause, as far as the order of the words tells.
 */
final class ActorFinder {

  /** Who it is, and whether the mention's own sentence names them. */
  record Found(Set<String> names, boolean isNamedFar) {}

  /** A name of the sentence: its first and last token. */
  private record Named(String name, int first, int last) {}

  private static final Set<String> PREPOSITIONS = ClauseWords.of("preposition");

  private static final Set<String> RELATIVES = ClauseWords.of("relative");

  private static final Set<String> BREAKS = ClauseWords.of("break");

  private static final Set<String> SUBJECTS = ClauseWords.of("pronoun");

  private static final Set<String> HOLDING = ClauseWords.of("holding");

  private static final Set<String> AGENTS = ClauseWords.of("agent");

  /** An owner stands so near: "Marsh's career-best 38 points". */
  private static final int BESIDE = 3;

  private final Text text;
  private final Function<Token, Optional<String>> actor;

  /**
   * Prepares the search in one text.
   *
   * @param actor who is named by a token
   */
  ActorFinder(Text text, Function<Token, Optional<String>> actor) {
    this.text = text;
    this.actor = actor;
  }

  /** Who has to do with a value of a sentence, of which its own words may tell a deed. */
  Found find(int sentence, Asides plain, Optional<Deed> deed) {
    List<Token> tokens = plain.tokens();
    int first = plain.first();
    int last = plain.last();
    List<Named> all = named(tokens);
    Optional<Named> rival = all.stream().filter(name -> name.last < first).reduce((a, b) -> b);
    Deed.Doer by = deed.map(Deed::by).orElse(Deed.Doer.SUBJECT);
    if (by == Deed.Doer.LAST_NAMED) {
      return new Found(rival.map(name -> Set.of(name.name)).orElse(Set.of()), rival.isEmpty());
    }
    if (by == Deed.Doer.NOT_LAST_NAMED) {
      rival.ifPresent(all::remove);
    }
    Optional<Named> owner = owner(tokens, all, first, last);
    if (owner.isPresent()) {
      return new Found(Set.of(owner.get().name), false);
    }
    List<Named> before = all.stream().filter(n -> n.last < first).toList();
    Optional<Named> held =
        before.stream().filter(n -> isHeld(tokens, n, first)).reduce((a, b) -> b);
    if (held.isPresent()) {
      return new Found(Set.of(held.get().name), false);
    }
    int end = first;
    while (end > 0) {
      int start = segmentStart(tokens, end);
      Optional<Named> subject = subject(tokens, before, start, end);
      if (subject.isPresent()) {
        return new Found(together(tokens, all, subject.get()), false);
      }
      if (RELATIVES.contains(tokens.get(start).folded())) {
        int behind = start;
        Optional<Named> antecedent =
            before.stream().filter(n -> n.last < behind).reduce((a, b) -> b);
        if (antecedent.isPresent()) {
          return new Found(Set.of(antecedent.get().name), false);
        }
      }
      end = start;
    }
    return all.isEmpty() ? earlier(sentence) : new Found(Set.of(all.get(0).name), true);
  }

  /**
   * "Marsh's 38 points", "Marsh (38 points", "38 points from Marsh"; of ages "Marsh, 38," and "the
   * 38-year-old striker Marsh".
   */
  private Optional<Named> owner(List<Token> tokens, List<Named> all, int first, int last) {
    String words = text.at(tokens.get(first).span().union(tokens.get(last).span()));
    boolean describes = words.endsWith("old");
    boolean apposes = words.chars().allMatch(Character::isDigit) && is(tokens, last + 1, ",");
    for (Named name : all) {
      boolean near = name.last < first && first - name.last - 1 <= BESIDE;
      if (near && isPossessive(tokens.get(name.last)) && isPlain(tokens, name.last + 1, first)) {
        return Optional.of(name);
      }
      boolean bracket = name.last + 2 == first && is(tokens, name.last + 1, "(");
      boolean apposed = apposes && name.last + 2 == first && is(tokens, name.last + 1, ",");
      boolean described =
          describes && name.first > last && isDescription(tokens, last + 1, name.first);
      boolean agent =
          name.first > last
              && name.first - last <= 3
              && last + 1 < tokens.size()
              && AGENTS.contains(tokens.get(last + 1).folded());
      if (bracket || agent || apposed || described) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** "Held the Rovers to 38 percent", "forced the Rovers into 16 turnovers". */
  private static boolean isHeld(List<Token> tokens, Named name, int first) {
    int verb = beforeArticle(tokens, name.first);
    return verb >= 0
        && HOLDING.contains(tokens.get(verb).folded())
        && (is(tokens, name.last + 1, "to") || is(tokens, name.last + 1, "into"))
        && tokens.subList(name.last + 1, first).stream().noneMatch(ActorFinder::isStop);
  }

  /** The first name of the segment that is no part of a phrase; an agent's before it. */
  private Optional<Named> subject(List<Token> tokens, List<Named> names, int start, int end) {
    Optional<Named> oneOfTwo = oneOfTwo(tokens, names, start, end);
    if (oneOfTwo.isPresent()) {
      return oneOfTwo;
    }
    Optional<Named> first = Optional.empty();
    int pronoun = -1;
    for (int i = start; i < end && pronoun < 0; i++) {
      pronoun = SUBJECTS.contains(tokens.get(i).folded()) ? i : -1;
    }
    for (Named name : names) {
      if (name.first < start || name.last >= end) {
        continue;
      }
      int ahead = beforeArticle(tokens, name.first);
      String word = ahead >= 0 ? tokens.get(ahead).folded() : "";
      if (word.equals("by")) {
        return Optional.of(name);
      }
      if (first.isEmpty() && (!PREPOSITIONS.contains(word) || ahead < start)) {
        first = Optional.of(name);
      }
    }
    if (pronoun >= 0 && (first.isEmpty() || pronoun < first.get().first)) {
      return referent(tokens, names, start);
    }
    return first;
  }

  /** "Marsh and Lund, the former with 38 points, the latter with 12". */
  private static Optional<Named> oneOfTwo(
      List<Token> tokens, List<Named> names, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Clauses.isOneOfTwo(tokens, i)) {
        int at = i;
        List<Named> before = names.stream().filter(n -> n.last < at).toList();
        int back = tokens.get(i).folded().equals("former") ? 2 : 1;
        return before.size() < 2 ? Optional.empty() : Optional.of(before.get(before.size() - back));
      }
    }
    return Optional.empty();
  }

  /** Whom a pronoun stands for: the last name before the clause that is no part of a phrase. */
  private Optional<Named> referent(List<Token> tokens, List<Named> names, int start) {
    Optional<Named> found = Optional.empty();
    for (Named name : names) {
      int ahead = beforeArticle(tokens, name.first);
      boolean phrase = ahead >= 0 && PREPOSITIONS.contains(tokens.get(ahead).folded());
      if (name.last < start && (found.isEmpty() || !phrase)) {
        found =
            found.isPresent() && !phrase && isObject(tokens, found.get(), name)
                ? found
                : Optional.of(name);
      }
    }
    return found;
  }

  /** Whether the second name stands in the same clause behind the first. */
  private static boolean isObject(List<Token> tokens, Named first, Named second) {
    return segmentStart(tokens, second.first) <= first.first;
  }

  /** Who else stands in a list with the name: "Marsh and Lund". */
  private static Set<String> together(List<Token> tokens, List<Named> all, Named one) {
    Set<String> names = new LinkedHashSet<>();
    names.add(one.name);
    Named last = one;
    for (Named next : all) {
      if (next.first > last.last && isList(tokens, last.last + 1, next.first)) {
        names.add(next.name);
        last = next;
      }
    }
    return names;
  }

  private Found earlier(int sentence) {
    for (int at = sentence - 1; at >= Math.max(0, sentence - 2); at--) {
      List<Token> tokens = text.tokensIn(text.sentences().get(at).span());
      List<Named> names = named(tokens);
      if (!names.isEmpty()) {
        Optional<Named> subject = subject(tokens, names, 0, tokens.size());
        return new Found(Set.of(subject.orElse(names.get(0)).name), true);
      }
    }
    return new Found(Set.of(), true);
  }

  private List<Named> named(List<Token> tokens) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<String> name = actor.apply(tokens.get(i));
      if (name.isPresent()) {
        int first = i;
        while (i + 1 < tokens.size() && actor.apply(tokens.get(i + 1)).equals(name)) {
          i++;
        }
        found.add(new Named(name.get(), first, i));
      }
    }
    return found;
  }

  private static int segmentStart(List<Token> tokens, int end) {
    for (int i = end - 1; i > 0; i--) {
      Token token = tokens.get(i);
      if (BREAKS.contains(token.folded()) || isStop(token)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isStop(Token token) {
    return !token.isWord()
        && !token.isNumber()
        && token.folded().length() == 1
        && ";:,—–()“”\"".contains(token.folded());
  }

  /** The token before the name and its article: "against the Rovers". */
  private static int beforeArticle(List<Token> tokens, int first) {
    int i = first - 1;
    while (i >= 0
        && Set.of("the", "a", "an", "visiting", "host").contains(tokens.get(i).folded())) {
      i--;
    }
    return i;
  }

  /** Whether only base forms stand there, at most two: "star striker", not "told". */
  private static boolean isDescription(List<Token> tokens, int from, int to) {
    return to - from <= 2
        && tokens.subList(from, to).stream().allMatch(t -> t.isWord() && isBase(t.folded()))
        && isPlain(tokens, from, to);
  }

  private static boolean isBase(String word) {
    return Lemmas.noun(word).equals(word) && Lemmas.verb(word).equals(word);
  }

  private boolean isPossessive(Token last) {
    int end = last.span().end();
    return last.folded().endsWith("'s")
        || last.folded().endsWith("s'")
        || text.prose().startsWith("'s", end)
        || text.prose().startsWith("’s", end)
        || (last.folded().endsWith("s")
            && (text.prose().startsWith("' ", end) || text.prose().startsWith("’ ", end)));
  }

  private static boolean isPlain(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isStop(tokens.get(i)) || PREPOSITIONS.contains(tokens.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isList(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Set.of("and", ",", "&", "the").contains(tokens.get(i).folded())) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean is(List<Token> tokens, int i, String sign) {
    return i < tokens.size() && tokens.get(i).folded().equals(sign);
  }
}
