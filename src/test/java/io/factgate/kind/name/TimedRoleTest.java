package io.factgate.kind.name;

import static io.factgate.DraftAssert.assertThatDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedRoleTest {

  private static final String ROLES =
      """
      names:
        - name: Ada Quill
          roles:
            - {role: mayor of Kell, until: 2024-05-01}
            - {role: minister of culture, from: 2024-05-02}
      facts: []
      """;

  private static final String IN_OFFICE = "dateline: 2026-03-01\n" + ROLES;
  private static final String BEFORE = "dateline: 2023-03-01\n" + ROLES;

  @Test
  void theRoleOfTheDayIsNamed() {
    assertThatDraft("Then Ada Quill, mayor of Kell, came.")
        .against(IN_OFFICE)
        .hasMessages(
            "says \"mayor of Kell\", but Ada Quill is minister of culture since 2024-05-02");
    assertThatDraft("Then Ada Quill, minister of culture, came.")
        .against(BEFORE)
        .hasMessages("says \"minister of culture\", but Ada Quill is mayor of Kell");
  }

  @Test
  void anOfficeThatEndedIsNamedWithItsEnd() {
    assertThatDraft("Then Ada Quill, mayor of Kell, came.")
        .against(
            """
            dateline: 2026-03-01
            names:
              - {name: Ada Quill, roles: [{role: mayor of Kell, until: 2024-05-01}]}
            facts: []
            """)
        .hasMessages("says \"mayor of Kell\", but Ada Quill was mayor of Kell until 2024-05-01");
  }

  @Test
  void anOfficeAheadIsNamedWithItsBeginning() {
    assertThatDraft("Then Ada Quill, mayor of Kell, came.")
        .against(
            """
            dateline: 2026-03-01
            names:
              - {name: Ada Quill, roles: [{role: mayor of Kell, from: 2027-05-01}]}
            facts: []
            """)
        .hasMessages(
            "says \"mayor of Kell\", but Ada Quill is not mayor of Kell before 2027-05-01");
  }

  @Test
  void anOfficeThatEndedVouchesForNoOtherOne() {
    assertThatDraft("Then Ada Quill, minister of finance, came.")
        .against(IN_OFFICE)
        .hasErrors("[1,17] role-contradicted: minister of finance");
  }

  @Test
  void theRoleOfTheDayIsRight() {
    assertThatDraft("Then Ada Quill, minister of culture, came.").against(IN_OFFICE).hasNoErrors();
    assertThatDraft("Then Ada Quill, mayor of Kell, came.").against(BEFORE).hasNoErrors();
    assertThatDraft("Then former mayor Ada Quill came.").against(IN_OFFICE).hasNoErrors();
    assertThatDraft("Then Ada Quill, mayor of Kell, came.").against(ROLES).hasNoErrors();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then Quill came.                     | 2026 | minister of culture
          Then Quill came.                     | 2023 | mayor of Kell
          Then Ada Quill, mayor of Kell, came. | 2026 | minister of culture
          Then Culture Minister Quill came.    | 2026 | minister of culture
          Then Mayor Otto Lind came.           | 2026 | Mayor
          """)
  void aNameCarriesTheRoleAsKnown(String draft, int year, String role) {
    KnownName ada =
        new KnownName(
            "Ada Quill",
            List.of(
                new KnownRole(
                    "mayor of Kell", Optional.empty(), Optional.of(LocalDate.of(2024, 5, 1))),
                new KnownRole(
                    "minister of culture",
                    Optional.of(LocalDate.of(2024, 5, 2)),
                    Optional.empty())),
            List.of(),
            List.of(),
            Optional.empty());
    Setting setting =
        Setting.plain()
            .withNames(new Names(List.of(ada)))
            .withDateline(Optional.of(LocalDateTime.of(year, 3, 1, 0, 0)));
    Mention<NameValue> name =
        new NameKind().detect(Text.ofProse("draft.md", draft), setting).get(0);
    assertThat(new NameKind().describe(name)).containsEntry("role", role);
  }
}
