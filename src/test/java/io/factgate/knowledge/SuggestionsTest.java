package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final List<String> KEYS = List.of("claim", "quote", "tolerance", "was", "why");

  @Test
  void aSlipFindsItsWord() {
    assertThat(Suggestions.nearest("tolerence", KEYS)).contains("tolerance");
    assertThat(Suggestions.nearest("Claim", KEYS)).contains("claim");
    assertThat(Suggestions.nearest("qoute", KEYS)).contains("quote");
    assertThat(Suggestions.nearest("wy", KEYS)).contains("why");
  }

  @Test
  void anotherWordFindsNone() {
    assertThat(Suggestions.nearest("weather", KEYS)).isEmpty();
    assertThat(Suggestions.nearest("id", KEYS)).isEmpty();
    assertThat(Suggestions.nearest("claim", List.of())).isEmpty();
  }

  @Test
  void theFirstOfEqualsIsTaken() {
    assertThat(Suggestions.nearest("cat", List.of("bat", "hat"))).contains("bat");
  }
}
