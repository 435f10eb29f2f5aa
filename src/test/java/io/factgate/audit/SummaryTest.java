package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The summary counts, keeps few findings, and shows words as words. */
final class SummaryTest {

  @Test
  void listsErrorsBeforeWarningsAndNewPiecesBeforeOldOnes() {
    Summary summary = new Summary();
    summary.addFinding(finding("a", "2019-01-01", "error"));
    summary.addFinding(finding("b", "2024-01-01", "warning"));
    summary.addFinding(finding("c", "2021-01-01", "error"));
    assertThat(summary.first()).extracting(Summary.Entry::piece).containsExactly("c", "a", "b");
  }

  @Test
  void keepsNoMoreThanItLists() {
    Summary summary = new Summary();
    for (int i = 0; i < 1000; i++) {
      summary.addFinding(finding("p" + (1000 + i), "2019-01-01", "error"));
      summary.addUnread("{\"piece\":\"u" + (1000 + i) + "\",\"reason\":\"broken\"}");
    }
    assertThat(summary.first())
        .hasSize(200)
        .first()
        .extracting(Summary.Entry::piece)
        .isEqualTo("p1000");
    assertThat(summary.unread()).hasSize(200).first().isEqualTo("u1000: broken");
    assertThat(summary.findings()).isEqualTo(new Summary.Count(1000, 0));
    assertThat(summary.unreadCount()).isEqualTo(1000);
  }

  @Test
  void writesAPageInWhichNothingOfAPieceActs() {
    Summary summary = new Summary();
    summary.addFinding(
        "{\"piece\":\"<b>\",\"url\":\"javascript:alert(1)\",\"rule\":\"number-contradicted\",\"level\":\"error\","
            + "\"fact\":\"<i>\",\"message\":\"<script>\",\"sentence\":\"\\u202e\"}");
    summary.addUnread("{\"piece\":\"<b>\",\"reason\":\"<i>\"}");
    summary.addUndated("{\"piece\":\"<b>\",\"date\":\"<i>\"}");
    summary.addUndated("{\"piece\":\"c\"}");
    summary.share(new SharedIds(1, Map.of("<b>", 2L)));
    summary.add(1);
    String page = new SummaryPage("1").of(summary);
    assertThat(page)
        .contains(
            "1 piece: 1 finding of what was wrong when it was written, no findings of",
            "&lt;script&gt;")
        .contains("<svg role=\"img\"", "no date", "<p>1 piece was not read: unread.jsonl</p>")
        .contains("<p>1 piece has a date that cannot be read: undated.jsonl</p>")
        .contains("<p>1 piece tells no date: undated.jsonl</p>", "<li>&lt;b&gt;: 2 pieces</li>")
        .doesNotContain("1 pieces", "1 findings")
        .doesNotContain("<script>", "<b>", "<i>", "javascript:", "\u202e", "http");
  }

  private static String finding(String piece, String date, String level) {
    return "{\"piece\":\""
        + piece
        + "\",\"date\":\""
        + date
        + "\",\"rule\":\"number-contradicted\",\"level\":\""
        + level
        + "\",\"fact\":\"f\",\"message\":\"m\",\"sentence\":\"s\",\"evidence\":[{\"file\":\"x\"}]}";
  }
}
