package io.factgate.kind.name;

import io.factgate.kind.Names;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A role taken apart: "Germany's former finance minister" is a minister of Germany, for finance,
 * formerly.
 *
 * @param sort the class of the noun of office
 * @param group classes of one group exclude each other
 * @param countries of which it is
 * @param fields of government
 * @param body words of the body's name, without the sort of body
 * @param bodySort office, institute and the like
 * @param leads whether it is the head of all of the body
 */
public record RolePhrase(
    String sort,
    String group,
    boolean former,
    Set<String> countries,
    Set<String> fields,
    Set<String> body,
    Set<String> bodySort,
    boolean leads) {

  private static final Set<String> FORMERS = WordList.words(RolePhrase.class, "formers.txt");
  private static final Set<String> BODIES = WordList.words(RolePhrase.class, "bodies.txt");
  private static final Map<String, String> FIELDS = fieldTable();
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> RANKS = Set.of("rank", "church", "academia", "court");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "to", "in", "on", "with");

  /** Reads a role; none where it holds no noun of office. */
  public static Optional<RolePhrase> of(String role) {
    List<String> words = new ArrayList<>();
    List<Boolean> capital = new ArrayList<>();
    for (String part : BREAK.split(role.replaceAll("['’]s?\\b", ""))) {
      if (!part.isEmpty()) {
        words.add(Names.fold(part));
        capital.add(Character.isUpperCase(part.codePointAt(0)));
      }
    }
    int prepositions = 0;
    while (prepositions < words.size() && !PREPOSITIONS.contains(words.get(prepositions))) {
      prepositions++;
    }
    RoleNouns.Noun noun = null;
    int headEnd = 0;
    for (int end = 1; end <= words.size() && (end <= prepositions || noun != null); end++) {
      Optional<RoleNouns.Noun> here = RoleNouns.endingAt(words, end);
      boolean straddles = here.isPresent() && end - here.get().length() < prepositions;
      if (here.isPresent() && straddles && (noun == null || end <= prepositions + 1)) {
        noun = here.get();
        headEnd = end;
      }
    }
    return noun == null ? Optional.empty() : Optional.of(parse(words, capital, noun, headEnd));
  }

  private static RolePhrase parse(
      List<String> words, List<Boolean> capital, RoleNouns.Noun noun, int headEnd) {
    boolean former = false;
    Set<String> countries = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    Set<String> body = new TreeSet<>();
    Set<String> sorts = new TreeSet<>();
    int headStart = headEnd - noun.length();
    boolean isMinister = noun.sort().endsWith("minister") && !noun.sort().contains("prime");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Optional<Countries.Found> country = Countries.at(words, i);
      if (country.isPresent() && (capital.get(i))) {
        countries.add(country.get().country());
        i += country.get().length() - 1;
      } else if (FORMERS.contains(word)) {
        former = true;
      } else if (isMinister && FIELDS.containsKey(word)) {
        fields.add(FIELDS.get(word));
      } else if (isMinister && word.equals("state") && i > headStart) {
        fields.add(FIELDS.get("foreign"));
      } else if (i >= headStart && i < headEnd) {
        continue;
      } else if (BODIES.contains(word) && capital.get(i)) {
        sorts.add(word);
      } else if (i >= headEnd && capital.get(i)) {
        body.add(word);
      }
    }
    boolean leads =
        (noun.group().equals("lead") || noun.sort().equals("leader"))
            && isOfName(words, capital, headEnd);
    return new RolePhrase(noun.sort(), noun.group(), former, countries, fields, body, sorts, leads);
  }

  /** "of the Tide Office" behind the noun, not "of forecasts at the Tide Office". */
  private static boolean isOfName(List<String> words, List<Boolean> capital, int at) {
    int next = at + 1 < words.size() && words.get(at + 1).equals("the") ? at + 2 : at + 1;
    return next < words.size() && words.get(at).equals("of") && capital.get(next);
  }

  /** Whether one person may hold both at once, or they are one role in two phrasings. */
  public boolean isCompatible(RolePhrase other) {
    if (group.equals("any") || other.group.equals("any")) {
      return true;
    }
    return sort.equals(other.sort) ? !isElsewhere(other) : !excludes(other);
  }

  /**
   * Whether they are one office: the class is the same and nothing says that it is another body's.
   */
  public boolean isSameOffice(RolePhrase other) {
    return sort.equals(other.sort) && !group.equals("any") && !isElsewhere(other);
  }

  private boolean excludes(RolePhrase other) {
    if (isShortFor(other) || other.isShortFor(this)) {
      // "vice-president" and "president" exclude each other, "prime-minister" and "minister" do
      // not.
      return sort.startsWith("vice")
          || other.sort.startsWith("vice")
          || sort.startsWith("deputy")
          || other.sort.startsWith("deputy");
    }
    boolean office = group.equals("office");
    return (group.equals(other.group) && (office || group.equals("firm") || isRank()))
        || (office && other.group.equals("staff"));
  }

  /** "minister" of "prime-minister", "sergeant" of "detective-sergeant". */
  private boolean isShortFor(RolePhrase other) {
    return other.sort.endsWith("-" + sort);
  }

  /** Whether many hold it at once: sergeants, bishops, professors. */
  boolean isRank() {
    return RANKS.contains(group);
  }

  /** Whether it is a post in government, in a firm or at the head of a body. */
  boolean isOffice() {
    return !group.equals("any") && !isRank();
  }

  /**
   * Whether it is the head of the body for which the other one only works: "head of the Tide
   * Office" for its forecaster.
   */
  boolean leadsBodyOf(RolePhrase other) {
    return leads
        && !other.leads
        && other.sort.equals("person")
        && !body.isEmpty()
        && body.equals(other.body)
        && bodySort.equals(other.bodySort);
  }

  private boolean isElsewhere(RolePhrase other) {
    return areApart(countries, other.countries)
        || areApart(fields, other.fields)
        || (!shared(bodySort, other.bodySort).isEmpty() && areApart(body, other.body));
  }

  private static boolean areApart(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && shared(left, right).isEmpty();
  }

  private static Set<String> shared(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return both;
  }

  private static Map<String, String> fieldTable() {
    Map<String, String> table = new HashMap<>();
    for (String line : WordList.lines(RolePhrase.class, "portfolios.txt")) {
      String[] words = line.split("\\s+");
      for (String word : words) {
        table.put(word, words[0]);
      }
    }
    return Map.copyOf(table);
  }
}
