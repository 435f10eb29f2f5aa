package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

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
    summary.add(1, 1, 10);
    String page = new SummaryPage("1").of(summary);
    assertThat(page)
        .contains("1 pieces: 1 findings", "&lt;script&gt;", "<svg role=\"img\"", "no date")
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
