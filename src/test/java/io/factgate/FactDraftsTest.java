package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Drafts that speak of what a fact speaks of, and drafts that only use its nouns. */
class FactDraftsTest {

  @TestFactory
  Stream<DynamicTest> everyDraftIsHeldAgainstItsFactAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    String claim = "";
    String names = "";
    for (String line : WordList.lines(getClass(), "judging/facts.txt")) {
      String words = line.substring(line.indexOf(": ") + 2);
      String mark = line.substring(0, line.indexOf(": "));
      switch (mark) {
        case "fact" -> {
          claim = words;
          names = "";
        }
        case "name" -> names = "names:\n  - name: " + words + "\n";
        default -> {
          String facts =
              "dateline: 2025-06-12\n" + names + "facts:\n  - id: settled\n    claim: " + claim;
          tests.add(DynamicTest.dynamicTest(words, () -> judge(mark, words, facts)));
        }
      }
    }
    assertThat(tests).hasSize(64);
    return tests.stream();
  }

  private static void judge(String mark, String words, String facts) {
    String draft = words.replaceAll("\\[\\[|]]", "");
    DraftAssert assertion = assertThatDraft(draft).against(facts);
    if (mark.equals("wrong")) {
      assertion.hasErrorAt(words.indexOf("[[") + 1);
    } else {
      assertThat(mark).isIn("right", "missed");
      assertion.hasNoErrors();
    }
  }
}
