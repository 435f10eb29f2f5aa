package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pattern of the product walks through a monster in steps that grow with its length. */
class LinearPatternsTest {

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
    "\\"
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

  @Test
  void everyPatternTakesStepsInProportionToTheText() throws Exception {
    Map<String, Pattern> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(30);
    List<String> slow = new ArrayList<>();
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      for (String sign : SIGNS) {
        long few = steps(entry, sign, SHORT);
        long many = steps(entry, sign, 10 * SHORT);
        if (many > GROWTH * few + 1000) {
          slow.add(entry.getKey() + " at \"" + sign + "\": " + few + ", then " + many + " steps");
        }
      }
    }
    System.out.println("[INFO] " + patterns.size() + " patterns are linear at " + SIGNS.length);
    assertThat(slow).isEmpty();
  }

  private static long steps(Map.Entry<String, Pattern> entry, String sign, int length) {
    String words = "x " + sign.repeat(length / sign.length()) + " ~";
    Counted monster = new Counted(words, MOST * words.length());
    try {
      Pattern pattern = entry.getValue();
      Matcher matcher = pattern.matcher(monster);
      boolean isFound = !ANCHORED.contains(entry.getKey()) && matcher.find();
      while (isFound) {
        isFound = matcher.find();
      }
      pattern.matcher(monster).matches();
      pattern.matcher(monster).lookingAt();
      return monster.steps;
    } catch (TooManyStepsException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Those that classes hold, by class and field. */
  private static Map<String, Pattern> patterns() throws Exception {
    Map<String, Pattern> patterns = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.factgate")) {
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
        }
      }
    }
    return patterns;
  }
}
