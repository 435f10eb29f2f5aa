package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Drafts that name whom and what their sources name, and drafts that name another. */
class NamingsTest {

  @TestFactory
  Stream<DynamicTest> everyDraftIsJudgedAsMarked() {
    List<DynamicTest> tests = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    StringBuilder names = new StringBuilder();
    boolean drafts = false;
    for (String line : WordList.lines(getClass(), "kind/name/namings.txt")) {
      String words = line.substring(line.indexOf(": ") + 2);
      String mark = line.substring(0, line.indexOf(": "));
      boolean known = mark.equals("source") || mark.equals("name");
      if (known && drafts) {
        source.setLength(0);
        names.setLength(0);
      }
      if (mark.equals("source")) {
        source.append(words).append("\n\n");
      } else if (mark.equals("name")) {
        String[] parts = words.split(" = ");
        names.append("  - name: ").append(parts[0]).append('\n');
        names.append(parts.length > 1 ? "    role: " + parts[1] + "\n" : "");
      } else {
        String facts = names.isEmpty() ? "facts: []\n" : "names:\n" + names + "facts: []\n";
        String text = source.toString();
        tests.add(DynamicTest.dynamicTest(words, () -> judge(mark, words, facts, text)));
      }
      drafts = !known;
    }
    assertThat(tests).hasSize(64);
    return tests.stream();
  }

  private static void judge(String mark, String words, String facts, String source) {
    String draft = words.replaceAll("\\[\\[|]]", "");
    DraftAssert assertion = assertThatDraft(draft).against(facts).againstSource(source);
    if (mark.equals("wrong")) {
      assertion.hasErrorAt(words.indexOf("[[") + 1);
    } else {
      assertThat(mark).isIn("right", "missed");
      assertion.hasNoErrors();
    }
  }
}
