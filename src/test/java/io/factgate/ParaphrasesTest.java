package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Drafts that say in other words what their sources say, and drafts that say something else. */
class ParaphrasesTest {

  @TestFactory
  Stream<DynamicTest> everyDraftIsJudgedAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    boolean drafts = false;
    for (String line : WordList.lines(getClass(), "judging/paraphrases.txt")) {
      String words = line.substring(line.indexOf(": ") + 2);
      String mark = line.substring(0, line.indexOf(": "));
      if (mark.equals("source")) {
        if (drafts) {
          source.setLength(0);
        }
        source.append(words).append("\n\n");
      } else {
        String known = source.toString();
        tests.add(DynamicTest.dynamicTest(words, () -> judge(mark, words, known)));
      }
      drafts = !mark.equals("source");
    }
    assertThat(tests).hasSize(129);
    return tests.stream();
  }

  private static void judge(String mark, String words, String source) {
    String draft = words.replaceAll("\\[\\[|]]", "");
    DraftAssert assertion = assertThatDraft(draft).againstSource(source);
    if (mark.equals("wrong")) {
      assertion.hasErrorAt(words.indexOf("[[") + 1);
    } else {
      assertThat(mark).isIn("right", "missed");
      assertion.hasNoErrors();
    }
  }
}
