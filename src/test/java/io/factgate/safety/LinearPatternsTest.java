package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.safety.WrittenPatterns.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pattern of the product walks through a monster in steps that grow with its length. */
class LinearPatternsTest {

  private static final WrittenPatterns WRITTEN = new WrittenPatterns();

  /** Ten times the text may take so many times the steps; a quadratic pattern takes a hundred. */
  private static final int GROWTH = 15;

  /** Beyond so many steps a character nothing is counted any more. */
  private static final long MOST = 300;

  private static final int SHORT = 1_000;

  /** Those that are only asked whether they match the whole of some words, or their start. */
  private static final Set<String> ANCHORED =
      Set.of(
          "ExplainMojo.PLACE",
          "FactsSection.PAGE",
          "FrontMatter.ENTRY",
          "FrontMatter.LINE",
          "Lines.ITEM",
          "Lines.TERM",
          "PdfParagraphs.PAGE_NUMBER",
          "TableUnit.BRACKETED",
          "Totals.SOME",
          "Voices.FULL_NAME");

  private static final String[] SIGNS = {
    "a", "A", "1", " ", "\n", "\t", "-", ".", ",", "“", "\"", "'", "(", "[", "<", "&", "*", ":",
    "/", "$", "%", "Aa ", "1,", "1 ", "a ", "a.", "A. ", "1-", "<a ", "- ", "a@", "12:", "key: ",
    "\\", "0"
  };

  /** Characters that count how often they are looked at; beyond the bound they break off. */
  private static final class Counted implements CharSequence {
    private final String words;
    private final long most;
    private long steps;

    Counted(String words, long most) {
      this.words = words;
      this.most = most;
    }

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps > most) {
        throw new TooManyStepsException();
      }
      return words.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.substring(start, end);
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The whole of what the product searches for; what is made anew while it runs is named here. */
  @Test
  void noPatternIsUnseen() throws Exception {
    assertThat(WRITTEN.unseen()).isEmpty();
    assertThat(WRITTEN.made())
        .containsExactly("io/factgate/reading/Noise.java", "io/factgate/story/Globs.java");
  }

  /** At 1 and 10 kB with all signs, at 100 kB with all that differ, at 1 MB with the worst. */
  @Test
  void everyPatternTakesStepsInProportionToTheText() throws Exception {
    Map<Written, String> patterns = WRITTEN.all();
    assertThat(patterns).hasSizeGreaterThan(130);
    List<String> slow = new ArrayList<>();
    patterns.forEach((written, name) -> walk(name, written, slow));
    System.out.println("[INFO] " + patterns.size() + " patterns are linear at " + SIGNS.length);
    assertThat(slow).isEmpty();
  }

  private static void walk(String name, Written written, List<String> slow) {
    Walk walk = new Walk(name, written, slow);
    Map<Long, String> signs = new TreeMap<>();
    for (String sign : SIGNS) {
      signs.putIfAbsent(walk.grow(sign, SHORT), sign);
    }
    // Signs that take equally many steps are walked through in the same way.
    signs.values().forEach(sign -> walk.grow(sign, 10 * SHORT));
    walk.grow(signs.get(Collections.max(signs.keySet())), 100 * SHORT);
  }

  /** One pattern on its way through longer and longer texts. */
  private record Walk(String name, Pattern pattern, boolean isSearched, List<String> slow) {

    Walk(String name, Written written, List<String> slow) {
      this(
          name,
          Pattern.compile(written.regex(), written.flags()),
          !written.isWhole() && !ANCHORED.contains(name),
          slow);
    }

    /** Compares a text with one of ten times its length; returns the steps of the longer one. */
    long grow(String sign, int length) {
      long few = steps(sign, length);
      long many = steps(sign, 10 * length);
      if (many > GROWTH * few + 1000) {
        slow.add(
            name + ", " + length + " times \"" + sign + "\": " + few + ", then " + many + " steps");
      }
      return many;
    }

    private long steps(String sign, int length) {
      String words = "x " + sign.repeat(length / sign.length()) + " ~";
      Counted monster = new Counted(words, MOST * words.length());
      try {
        Matcher matcher = pattern.matcher(monster);
        boolean isFound = isSearched && matcher.find();
        while (isFound) {
          isFound = matcher.find();
        }
        matcher.matches();
        matcher.lookingAt();
        return monster.steps;
      } catch (TooManyStepsException | StackOverflowError e) {
        return Long.MAX_VALUE;
      }
    }
  }
}
