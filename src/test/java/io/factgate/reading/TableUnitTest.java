package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableUnitTest {

  @Test
  void the_head_of_a_row_tells_the_unit_of_its_numbers() throws Exception {
    assertThat(rows("| | 2024 |\n|-|-|\n| Revenue (€ million) | 412 |\n"))
        .isEqualTo("Revenue (€ million): €412 million in 2024.");
    assertThat(rows("| | 2024 |\n|-|-|\n| Revenue (€m) | 412 |\n"))
        .isEqualTo("Revenue (€m): €412 million in 2024.");
    assertThat(rows("| | 2024 |\n|-|-|\n| Length, km | 4 |\n"))
        .isEqualTo("Length, km: 4 km in 2024.");
    assertThat(rows("| | 2024 | 2025 |\n|-|-|-|\n| Margin in % | 12.1 | 13 |\n"))
        .isEqualTo("Margin in %: 12.1 % in 2024. Margin: 13 % in 2025.");
  }

  @Test
  void the_corner_tells_it_for_all_rows() throws Exception {
    assertThat(rows("| EUR thousands, EUR thousand | Q1 2025 |\n|-|-|\n| Sales | 900 |\n"))
        .isEqualTo("Sales: 900 thousand EUR in Q1 2025.");
    assertThat(rows("| Item ($ thousands) | Q1 2025 |\n|-|-|\n| Sales | 900 |\n"))
        .isEqualTo("Sales: $900 thousand in Q1 2025.");
  }

  @Test
  void a_column_tells_its_own_unit_first() throws Exception {
    assertThat(rows("| | Share (%) |\n|-|-|\n| Exports (€ million) | 49 |\n"))
        .isEqualTo("Exports (€ million): Share 49 %.");
    assertThat(rows("| | Revenue (€ million) |\n|-|-|\n| Harbour | 49 |\n"))
        .isEqualTo("Harbour: Revenue €49 million.");
  }

  @Test
  void brackets_that_hold_something_else_are_no_unit() throws Exception {
    assertThat(rows("| | Votes |\n|-|-|\n| Nora Lund (Centre) | 4,120 |\n"))
        .isEqualTo("Nora Lund (Centre): 4,120 votes.");
    assertThat(rows("| | Votes |\n|-|-|\n| Brock, Hale | 4,120 |\n"))
        .isEqualTo("Brock, Hale: 4,120 votes.");
  }

  private static String rows(String table) throws Exception {
    return Reads.source("table.md", table).prose();
  }
}
