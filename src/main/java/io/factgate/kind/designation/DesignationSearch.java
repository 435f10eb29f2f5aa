package io.factgate.kind.designation;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Objection;
import io.factgate.kind.Search;
import io.factgate.kind.Setting;
import io.factgate.kind.Trace;
import io.factgate.kind.Verdict;
import io.factgate.kind.Witness;
import io.factgate.text.Lemmas;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for a draft's designation in the witnesses. One that none of them has is a slip where the
 * sources have one other alone of its name, of nearly the same digits, which the draft never has,
 * in a sentence that speaks of the same.
 */
final class DesignationSearch implements Search<Designation> {

  /** Shorter words tell nothing of what a sentence speaks of. */
  private static final int LONG = 4;

  /** So many telling words the two sentences share. */
  private static final int SHARED = 2;

  private static final Map<String, Set<String>> WORDS =
      WordList.classes(DesignationSearch.class, "words.txt");

  /** Words of every text, that tell nothing of what a sentence speaks of. */
  private static final Set<String> LIGHT = WORDS.getOrDefault("light", Set.of());

  /** Words that deny, suppose, or lead to another one of the name. */
  private static final Set<String> APART = WORDS.getOrDefault("apart", Set.of());

  /** By name and number. */
  private final Map<String, Map<String, List<Mention<Designation>>>> known = new HashMap<>();

  private final Map<Text, Set<String>> own = new IdentityHashMap<>();
  private final DesignationKind kind;
  private final Setting setting;

  DesignationSearch(DesignationKind kind, List<Witness> witnesses, Setting setting) {
    this.kind = kind;
    this.setting = setting;
    for (Witness witness : witnesses) {
      for (Mention<Designation> mention : witness.mentions(kind)) {
        known
            .computeIfAbsent(mention.value().head(), name -> new HashMap<>())
            .computeIfAbsent(mention.value().number(), number -> new ArrayList<>())
            .add(mention);
      }
    }
  }

  @Override
  public Optional<Trace> find(Mention<Designation> mention) {
    Map<String, List<Mention<Designation>>> numbers =
        known.getOrDefault(mention.value().head(), Map.of());
    if (numbers.containsKey(mention.value().number())) {
      return Optional.of(Trace.of(Verdict.SUPPORTED));
    }
    if (numbers.size() != 1) {
      return Optional.empty();
    }
    List<Mention<Designation>> others = numbers.values().iterator().next();
    boolean maySlip =
        mention.value().isSlipOf(others.get(0).value())
            && !isOwn(mention.text(), others.get(0).value())
            && words(mention).noneMatch(token -> APART.contains(token.folded()));
    return maySlip
        ? others.stream()
            .filter(other -> isOfOneTheme(mention, other))
            .findFirst()
            .map(other -> new Trace(Verdict.CONTRADICTED, List.of(objection(mention, other))))
        : Optional.empty();
  }

  /** Whether the draft has the known designation as well. */
  private boolean isOwn(Text draft, Designation other) {
    return own.computeIfAbsent(
            draft,
            text ->
                kind.detect(text, setting).stream()
                    .map(found -> key(found.value()))
                    .collect(Collectors.toSet()))
        .contains(key(other));
  }

  private static String key(Designation designation) {
    return designation.head() + " " + designation.number();
  }

  private static boolean isOfOneTheme(Mention<Designation> mention, Mention<Designation> other) {
    Set<String> shared = terms(mention);
    shared.retainAll(terms(other));
    return shared.size() >= SHARED;
  }

  /** The stems of the telling words of its sentence but for the name. */
  private static Set<String> terms(Mention<Designation> mention) {
    Span whole = mention.value().whole();
    return words(mention)
        .filter(token -> !whole.overlaps(token.span()))
        .filter(token -> token.folded().length() >= LONG && !LIGHT.contains(token.folded()))
        .map(token -> Lemmas.stem(token.folded()))
        .collect(Collectors.toSet());
  }

  private static Stream<Token> words(Mention<Designation> mention) {
    Text text = mention.text();
    return text.tokensIn(text.sentencesAt(mention.span())).stream().filter(Token::isWord);
  }

  private Objection objection(Mention<Designation> mention, Mention<Designation> right) {
    boolean isWhole = mention.span().equals(mention.value().whole());
    String written = right.text().at(right.value().whole());
    return new Objection(
        kind.contradicted(),
        mention.span(),
        "says \""
            + mention.text().at(mention.value().whole())
            + "\", but "
            + right.text().path()
            + " has \""
            + written
            + "\" alone",
        Optional.of(isWhole ? written : right.value().number()),
        List.of(new Evidence(right.text(), right.text().sentencesAt(right.span()))),
        Optional.empty());
  }
}
