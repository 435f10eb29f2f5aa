package io.factgate.kind.name;

import io.factgate.kind.Hint;
import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.text.Sentence;
import io.factgate.text.Text;
import io.factgate.text.TitleCase;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names that sources have where a draft has another one. */
final class SlotSearch {

  /** So many places are looked at closely for one name, those with most words in common. */
  private static final int CLOSELY = 40;

  /** Places that share less than this part of the draft's words are not looked at. */
  private static final double LEAST = 0.1;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern SIGN = Pattern.compile("\\W*");
  private static final int HEAD = 4;
  private static final int FEW = 3;

  /**
   * A name that takes the draft's place in a source, as far as the words round it tell.
   *
   * @param same whether it may stand for the draft's own name; else it stands for another one
   */
  record Candidate(Slot slot, SlotLikeness likeness, boolean same) {

    double score() {
      return likeness.score();
    }
  }

  private final Roster roster;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<String, List<Integer>> byTerm = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Map<String, Boolean>> alike = new HashMap<>();
  private final Map<NameValue, Map<NameValue, Boolean>> apart = new HashMap<>();
  private final Map<Slot, Set<String>> beside = new IdentityHashMap<>();
  private final Map<Text, Map<Integer, List<Hint>>> spoken = new IdentityHashMap<>();
  private int total;

  SlotSearch(NameKind kind, List<Witness> witnesses, Roster roster) {
    this.roster = roster;
    for (Witness witness : witnesses) {
      Text text = witness.text();
      text.sentences().forEach(sentence -> count(text, sentence));
      List<Mention<NameValue>> names = witness.mentions(kind);
      names.forEach(name -> add(Slot.of(name)));
      addPronouns(text, names);
      spoken.put(text, spoken(witness));
    }
  }

  /** Who speaks, by the numbers of the sentences. */
  private static Map<Integer, List<Hint>> spoken(Witness witness) {
    Text text = witness.text();
    Map<Integer, List<Hint>> spoken = new HashMap<>();
    for (Mention<?> mention : witness.mentions()) {
      for (Hint hint : mention.hints()) {
        if (hint.sort() == Hint.Sort.SPEAKER) {
          int last = text.sentenceAt(hint.scope().end() - 1);
          for (int i = text.sentenceAt(hint.scope().start()); i <= last; i++) {
            spoken.computeIfAbsent(i, n -> new ArrayList<>()).add(hint);
          }
        }
      }
    }
    return spoken;
  }

  private void count(Text text, Sentence sentence) {
    total++;
    Set<String> seen = new HashSet<>();
    for (Token token : text.tokensIn(sentence.span())) {
      Slot.term(text, token).ifPresent(seen::add);
    }
    seen.forEach(term -> sentences.merge(term, 1, Integer::sum));
  }

  private void add(Slot slot) {
    int number = slots.size();
    slots.add(slot);
    slot.terms().forEach(t -> byTerm.computeIfAbsent(t, x -> new ArrayList<>()).add(number));
  }

  /** "He" or "her" at the head of a sentence stand for the person that the last one began with. */
  private void addPronouns(Text text, List<Mention<NameValue>> names) {
    int next = 0;
    Mention<NameValue> person = null;
    for (Sentence sentence : text.sentences()) {
      if (person != null) {
        Mention<NameValue> last = person;
        text.tokensIn(sentence.span()).stream()
            .limit(HEAD)
            .filter(token -> PRONOUNS.contains(token.folded()))
            .findFirst()
            .ifPresent(token -> add(Slot.of(last, token.span())));
      }
      boolean found = false;
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        Mention<NameValue> name = names.get(next++);
        if (!found && roster.sort(name.value()) == NameSort.PERSON) {
          person = name;
          found = true;
        }
      }
    }
  }

  /** How much a word tells: the fewer sentences have it, the more; from 0.3 to 1. */
  private double weight(String term) {
    return weights.computeIfAbsent(term, this::weigh);
  }

  private double weigh(String term) {
    int holding = Math.max(1, sentences.getOrDefault(term, 1));
    return 0.3 + 0.7 * (1 - StrictMath.log(holding) / StrictMath.log(total + 2.0));
  }

  /** Names in like places that are the draft's own, or that it cannot stand for. */
  List<Candidate> candidates(Mention<NameValue> mention) {
    Slot draft = Slot.of(mention);
    List<Candidate> found = new ArrayList<>();
    // "Dow Ends Day Up 117": capitals tell no names there.
    if (TitleCase.isThroughout(mention.text(), mention.text().tokensIn(draft.sentence()))) {
      return found;
    }
    for (Slot slot : nearest(draft)) {
      NameValue known = slot.name().value();
      if (mayBeOne(mention.value(), known)) {
        found.add(new Candidate(slot, new SlotLikeness(draft, slot, this::weight), true));
      } else if (isApart(draft, slot)) {
        found.add(new Candidate(slot, new SlotLikeness(draft, slot, this::weight), false));
      }
    }
    return found;
  }

  private boolean mayBeOne(NameValue one, NameValue two) {
    return alike
        .computeIfAbsent(one.best(), n -> new HashMap<>())
        .computeIfAbsent(two.best(), n -> NameContrast.mayBeOne(one, two));
  }

  /** Those with most words in common, the earlier first of equals. */
  private List<Slot> nearest(Slot draft) {
    double[] shared = new double[slots.size()];
    double all = 0;
    for (String term : draft.terms()) {
      double weight = weight(term);
      all += weight;
      for (int number : byTerm.getOrDefault(term, List.of())) {
        shared[number] += weight;
      }
    }
    double least = LEAST * all;
    List<Integer> nearest = new ArrayList<>(CLOSELY + 1);
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0 && shared[i] >= least) {
        insert(i, shared, nearest);
      }
    }
    return nearest.stream().map(slots::get).toList();
  }

  private static void insert(int number, double[] shared, List<Integer> nearest) {
    int at = nearest.size();
    while (at > 0 && shared[nearest.get(at - 1)] < shared[number]) {
      at--;
    }
    if (at < CLOSELY) {
      nearest.add(at, number);
    }
    if (nearest.size() > CLOSELY) {
      nearest.remove(CLOSELY);
    }
  }

  /** Whether the names exclude each other, and none stands elsewhere in the other's sentence. */
  private boolean isApart(Slot draft, Slot slot) {
    NameValue one = draft.name().value();
    NameValue two = slot.name().value();
    return apart
            .computeIfAbsent(one, n -> new HashMap<>())
            .computeIfAbsent(two, n -> NameContrast.areApart(one, two, roster))
        && !stands(two, one, draft)
        && !stands(one, two, slot)
        && !speaks(one, slot);
  }

  /** Whether the sentence of the place is told by whom the name means. */
  private boolean speaks(NameValue name, Slot slot) {
    Text text = slot.name().text();
    return spoken
        .getOrDefault(text, Map.of())
        .getOrDefault(text.sentenceAt(slot.span().start()), List.of())
        .stream()
        .filter(hint -> hint.scope().overlaps(slot.span()))
        .flatMap(hint -> Spelling.words(hint.value()).stream())
        .anyMatch(Spelling.words(name.best())::contains);
  }

  /** Whether a word of the name that the other lacks stands in the sentence beside the place. */
  private boolean stands(NameValue name, NameValue other, Slot slot) {
    List<String> words = Spelling.words(name.best());
    words.removeAll(Spelling.words(other.best()));
    return words.stream().anyMatch(beside.computeIfAbsent(slot, Slot::beside)::contains);
  }

  /** Another name that practically certainly takes the place of the draft's. */
  Optional<Slot> instead(Mention<NameValue> mention) {
    Slot place = Slot.of(mention);
    if (slots.isEmpty() || isOnlySpeaker(place) || isDescription(place)) {
      return Optional.empty();
    }
    Roster.Standing standing = roster.standing(mention.value());
    boolean whole = standing == Roster.Standing.WHOLE;
    List<Candidate> all = candidates(mention);
    double own = all.stream().filter(Candidate::same).mapToDouble(Candidate::score).max().orElse(0);
    double least = whole ? own + SlotLikeness.MARGIN : own;
    return all.stream()
        .filter(c -> isAcronym(mention) == isAcronym(c.slot().name()))
        .filter(c -> !c.same() && (c.score() >= least || areOfOneSurname(mention, c)))
        .filter(c -> isCertain(mention, c, standing, own))
        .max(Comparator.comparingDouble(Candidate::score))
        .map(Candidate::slot);
  }

  /** "TRN" is no other name of an agency, but short for anything. */
  private static boolean isAcronym(Mention<NameValue> mention) {
    return ACRONYM.matcher(mention.words()).matches();
  }

  /** Two full names with one last word: the surname alone then speaks for neither. */
  private static boolean areOfOneSurname(Mention<NameValue> mention, Candidate candidate) {
    List<String> one = Spelling.words(mention.value().words());
    List<String> two = Spelling.words(candidate.slot().name().value().words());
    return one.size() == 2 && two.size() == 2 && one.get(1).equals(two.get(1));
  }

  /**
   * Whether it is surely one place: the less so, the less the two names tell to be of one sort. A
   * person whom no source knows is enough where the rest of the sentence is told of another one.
   */
  private boolean isCertain(
      Mention<NameValue> mention, Candidate candidate, Roster.Standing standing, double own) {
    NameSort sort = roster.sort(mention.value());
    boolean one = sort == roster.sort(candidate.slot().name().value());
    boolean known = one && sort != NameSort.UNKNOWN;
    boolean whole = standing == Roster.Standing.WHOLE;
    if ((whole && !one) || (!known && standing == Roster.Standing.NEARLY)) {
      return false;
    }
    double bound = SlotLikeness.BOUND_IF_UNKNOWN;
    if (whole && candidate.slot().isPronoun()) {
      bound = known ? SlotLikeness.BOUND_IF_PRONOUN : 1;
    } else if (known) {
      bound = whole || ownsOffice(mention) ? SlotLikeness.BOUND : SlotLikeness.BOUND_IF_ABSENT;
      if (sort == NameSort.PERSON && own < SlotLikeness.STRANGE && areFull(mention, candidate)) {
        bound = Math.min(bound, SlotLikeness.BOUND_IF_FULL);
      }
    } else if (!whole && sort == NameSort.UNKNOWN) {
      bound = SlotLikeness.BOUND_IF_ABSENT_UNKNOWN;
    }
    return candidate.score() >= bound
        || (!whole && known && sort == NameSort.PERSON && candidate.likeness().isOfOneEvent());
  }

  /**
   * "White House press secretary": an office may be told by the seat of its body or by its town.
   */
  private static boolean ownsOffice(Mention<NameValue> mention) {
    List<String> behind =
        mention.text().tokens().stream()
            .skip(mention.text().tokenAt(mention.span().end()))
            .limit(2)
            .map(Words::fold)
            .toList();
    return RoleNouns.endingAt(behind, behind.size()).isPresent()
        || !behind.isEmpty() && RoleNouns.isNoun(behind.get(0));
  }

  /** "An Ohio Republican", "Teenager Vlasenko wins": a sort of person, not a name. */
  private static boolean isDescription(Slot slot) {
    Mention<NameValue> mention = slot.name();
    Text text = mention.text();
    int next = text.tokenAt(mention.span().end());
    boolean isFirst = slot.left().stems().isEmpty() && slot.before().isEmpty();
    return (ARTICLES.contains(slot.before()) && SIGN.matcher(slot.after()).matches())
        || (isFirst
            && Spelling.words(mention.value().words()).size() == 1
            && next < text.tokens().size()
            && Words.isCapital(text, text.tokens().get(next)));
  }

  /** "“…,” said Lena Dorn": hardly a word but what is quoted, and who says it is not asked here. */
  private static boolean isOnlySpeaker(Slot slot) {
    String sentence = slot.name().text().at(slot.sentence());
    return slot.terms().size() <= FEW && (sentence.indexOf('“') >= 0 || sentence.indexOf('"') >= 0);
  }

  /** Two names written in full; "the Norland president" is none. */
  private static boolean areFull(Mention<NameValue> mention, Candidate candidate) {
    NameValue value = mention.value();
    return value.fullName().filter(full -> !full.equals(value.words())).isEmpty()
        && Spelling.words(mention.value().words()).size() > 1
        && Spelling.words(candidate.slot().name().value().words()).size() > 1;
  }
}
