package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Drafts that speak of what is known, and drafts that only use its nouns. */
class MarkedDraftsTest {

  @TestFactory
  Stream<DynamicTest> everyDraftIsHeldAgainstItsFactAsMarked() {
    List<DynamicTest> tests = tests("judging/facts.txt");
    assertThat(tests).hasSizeGreaterThan(100);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyDraftIsHeldAgainstItsSourceAsMarked() {
    List<DynamicTest> tests = tests("judging/sources.txt");
    assertThat(tests).hasSizeGreaterThan(80);
    return tests.stream();
  }

  private List<DynamicTest> tests(String file) {
    List<DynamicTest> tests = new ArrayList<>();
    String facts = "";
    List<String> sources = List.of();
    for (String line : WordList.lines(getClass(), file)) {
      String words = line.substring(line.indexOf(':') + 1).strip();
      String mark = line.substring(0, line.indexOf(':'));
      switch (mark) {
        case "fact" -> {
          facts = "dateline: 2025-06-12\nfacts:\n  - id: settled\n    claim: " + words;
          sources = List.of();
        }
        case "name" -> facts = facts.replace("\nfacts", "\nnames:\n  - name: " + words + "\nfacts");
        case "terms" -> facts += "\n    terms: [" + words + "]";
        case "source" -> {
          facts = "dateline: 2025-06-12";
          sources = List.of(words);
        }
        case "alone" -> {
          facts = "dateline: 2025-06-12\nfacts: []";
          sources = List.of();
        }
        default -> {
          String known = facts;
          List<String> beside = sources;
          tests.add(DynamicTest.dynamicTest(words, () -> judge(mark, words, known, beside)));
        }
      }
    }
    return tests;
  }

  private static void judge(String mark, String words, String facts, List<String> sources) {
    String draft = words.replaceAll("\\[\\[|]]", "");
    DraftAssert assertion = assertThatDraft(draft).against(facts);
    for (String source : sources) {
      assertion = assertion.againstSource(source);
    }
    if (mark.equals("wrong")) {
      assertion.hasErrorAt(words.indexOf("[[") + 1);
    } else {
      assertThat(mark).isIn("right", "missed");
      assertion.hasNoErrors();
    }
  }
}
