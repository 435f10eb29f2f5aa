package io.factgate.kind.name;

import io.factgate.kind.Names;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two spellings are one name, nearly one, or two. */
public final class Spelling {

  /** Letters, and those that are written for them elsewhere, in the order of replacement. */
  private static final String[][] SOUNDS = {
    {"ß", "ss"},
    {"ø", "o"},
    {"æ", "ae"},
    {"ł", "l"},
    {"đ", "d"},
    {"sch", "sh"},
    {"tch", "ch"},
    {"kh", "h"},
    {"ck", "k"},
    {"ks", "x"},
    {"ph", "f"},
    {"th", "t"},
    {"gh", "g"},
    {"dj", "j"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ae", "e"},
    {"oe", "o"},
    {"ue", "u"},
    {"aa", "a"},
    {"w", "v"},
    {"q", "k"},
    {"j", "i"},
    {"y", "i"},
    {"iie", "e"},
    {"ie", "e"},
    {"ei", "i"}
  };

  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Map<String, Set<String>> NICKNAMES = nicknames();

  private Spelling() {}

  /** The words of a name, folded: runs of letters and digits, apostrophes left out. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Names.fold(name);
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (isPart(c)) {
        word.appendCodePoint(c);
      } else if (c != '\'' && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /**
   * One form for all usual transcriptions: Sergei and Sergey, Dmitriyev and Dmitriev, Zelensky and
   * Zelenskiy.
   */
  public static String skeleton(String word) {
    String s = Names.fold(word);
    for (String[] pair : SOUNDS) {
      s = s.replace(pair[0], pair[1]);
    }
    if (s.startsWith("hr") || s.startsWith("hl") || s.startsWith("hn")) {
      // The Ukrainian letter that is a g in Russian: Hrytsenko, Gritsenko.
      s = "g" + s.substring(1);
    }
    s = DOUBLED.matcher(s).replaceAll("$1");
    if (s.endsWith("o")) {
      s = s.substring(0, s.length() - 1) + "u";
    }
    if (s.endsWith("of")) {
      s = s.substring(0, s.length() - 1) + "v";
    }
    return s.length() > 3 && s.endsWith("i") ? s.substring(0, s.length() - 1) : s;
  }

  /** Whether the two are one name in other letters, word by word. */
  public static boolean isSame(String left, String right) {
    List<String> a = words(left);
    List<String> b = words(right);
    if (a.size() != b.size()) {
      return String.join("", a).equals(String.join("", b));
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i)) && !skeleton(a.get(i)).equals(skeleton(b.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two spellings of one name may both be right: marks over letters are spelt out (Müller,
   * Mueller), or the name comes from another alphabet. Keell for Keel is a slip.
   */
  static boolean isVariant(String left, String right) {
    List<String> a = words(left);
    List<String> b = words(right);
    return a.size() != b.size()
        || Transliteration.isLikely(a)
        || Transliteration.isLikely(b)
        || a.stream().map(Spelling::bare).toList().equals(b.stream().map(Spelling::bare).toList());
  }

  /** Letters with marks, and the pairs that are written for them, without them. */
  private static String bare(String word) {
    return word.replace("ß", "ss")
        .replace('ø', 'o')
        .replace('æ', 'a')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace("ae", "a")
        .replace("oe", "o")
        .replace("ue", "u")
        .replace("aa", "a");
  }

  /** Whether two first names can be one person's: equal, an initial, a short form. */
  public static boolean isSameFirst(String left, String right) {
    String a = Names.fold(left);
    String b = Names.fold(right);
    return skeleton(a).equals(skeleton(b))
        || a.startsWith(b)
        || b.startsWith(a)
        || areNicknames(a, b);
  }

  /** Whether the words, folded, are short forms of one first name. */
  static boolean areNicknames(String one, String two) {
    return NICKNAMES.getOrDefault(one, Set.of()).contains(two);
  }

  /**
   * Whether a surname is another one with a slip in it: one or two letters, or another ending
   * behind at least six equal letters; never another form of one family's name (Novak, Novakova).
   */
  public static boolean isSlip(String written, String right) {
    String a = Names.fold(written);
    String b = Names.fold(right);
    if (a.length() < 4 || b.length() < 4 || a.equals(b)) {
      return false;
    }
    // The dearest questions come last: this is asked of every word of an archive.
    return isNear(a, b)
        && !isFamilyForm(a, b)
        && !isFamilyForm(b, a)
        && !skeleton(a).equals(skeleton(b));
  }

  private static boolean isNear(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int more = Math.max(a.length(), b.length()) - shorter;
    int common = 0;
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    if (common == shorter) {
      String rest = a.length() > b.length() ? a.substring(common) : b.substring(common);
      return more == 1 && !"aeosnr".contains(rest);
    }
    int allowed = common >= 6 ? 4 : shorter < 6 ? 1 : 2;
    return more <= allowed && distance(a, b) <= allowed;
  }

  private static boolean isFamilyForm(String male, String female) {
    return (male.endsWith("sky") || male.endsWith("skiy") || male.endsWith("ski"))
            && (female.endsWith("ska") || female.endsWith("skaya"))
        || female.equals(male.replaceAll("[aeoy]$", "") + "ova");
  }

  /** Letters changed, left out, added or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static Map<String, Set<String>> nicknames() {
    Map<String, Set<String>> table = new HashMap<>();
    for (String line : WordList.lines(Spelling.class, "nicknames.txt")) {
      Set<String> names = Set.of(line.split("\\s+"));
      for (String name : names) {
        table.merge(
            name,
            names,
            (a, b) -> {
              Set<String> both = new HashSet<>(a);
              both.addAll(b);
              return Set.copyOf(both);
            });
      }
    }
    return Map.copyOf(table);
  }
}
