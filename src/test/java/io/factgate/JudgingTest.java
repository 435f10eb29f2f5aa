package io.factgate;

import static io.factgate.DraftAssert.assertThatDraft;

import org.junit.jupiter.api.Test;

/** What outranks what, told by whole stories. */
class JudgingTest {

  private static final String BRIDGE =
      """
      names:
        - name: Ada Quill
          role: mayor of Orlow
        - name: Harbour Gazette
      facts:
        - id: bridge-cost
          claim: The new bridge in Orlow will cost {about €90 million}
          speaker: Ada Quill
          accept:
            - {value: €100 million, speaker: Harbour Gazette}
      """;

  @Test
  void aFactOutranksASourceThatSaysOtherwise() {
    assertThatDraft("The new bridge in Orlow will cost €70 million.")
        .against(BRIDGE)
        .againstSource("The new bridge in Orlow will cost €70 million, an engineer said.")
        .hasErrors("[1,35] number-contradicted: €70 million");
  }

  @Test
  void anAcceptedValueIsRightInTheMouthOfItsHolder() {
    assertThatDraft("The new bridge in Orlow will cost €100 million, the Harbour Gazette reported.")
        .against(BRIDGE)
        .hasNoErrors();
  }

  @Test
  void anAcceptedValueIsWrongInAnotherMouth() {
    assertThatDraft("The new bridge in Orlow will cost €100 million, Ada Quill said.")
        .against(BRIDGE)
        .hasErrors("[1,35] number-contradicted: €100 million");
  }

  @Test
  void aToleranceLetsAValueBeOff() {
    String facts =
        """
        facts:
          - id: crowd
            claim: The concert in Orlow drew {12,400 visitors}
            tolerance: 5 %
        """;
    assertThatDraft("The concert in Orlow drew 12,700 visitors.").against(facts).hasNoErrors();
    assertThatDraft("The concert in Orlow drew 14,700 visitors.")
        .against(facts)
        .hasErrors("[1,27] number-contradicted: 14,700 visitors");
  }

  @Test
  void severityReplacesTheLevelOfAFact() {
    assertThatDraft("The concert in Orlow drew 14,700 visitors.")
        .against(
            """
            facts:
              - id: crowd
                claim: The concert in Orlow drew {12,400 visitors}
                severity: warning
            """)
        .hasNoErrors();
  }

  @Test
  void theSameNumberOfAnotherThingDoesNotExcuse() {
    assertThatDraft("Sixty drones were shot down and 40 boats were sunk off Orlow.")
        .againstSource("Forty drones were shot down and 60 boats were sunk off Orlow.")
        .hasErrors(
            "[1,1] number-contradicted: Sixty drones", "[1,33] number-contradicted: 40 boats");
  }

  @Test
  void aNumberThatIsDeniedAccusesNobody() {
    assertThatDraft("Not 800 jobs but 300 jobs will go at the yard in Orlow.")
        .againstSource("At the yard in Orlow 300 jobs will go.")
        .hasNoErrors();
  }

  @Test
  void anotherThingCountedIsNoContradiction() {
    assertThatDraft("The fire in Orlow destroyed 14 barns and 3 mills.")
        .againstSource("The fire in Orlow destroyed 14 barns, 3 mills and 200 trees.")
        .hasNoErrors();
  }

  @Test
  void anotherWordOfTheFactsTermsCountsTheSame() {
    assertThatDraft("The freighter Anna Maris has 32 sailors on board.")
        .against(
            """
            facts:
              - id: crew
                claim: The freighter Anna Maris has a crew of {22 people}
                terms: [sailors, seamen]
            """)
        .hasErrors("[1,30] number-contradicted: 32 sailors");
  }

  @Test
  void aNumberThatMayBeASumAccusesNobody() {
    assertThatDraft("Officers arrested 17 people after the match in Orlow.")
        .againstSource("Officers arrested 12 men and five women after the match in Orlow.")
        .hasNoErrors();
  }

  @Test
  void aDraftInAnotherLanguageIsNotRead() {
    assertThatDraft(
            "Der Bürgermeister von Orlow hat am Dienstag erklärt, dass die neue Brücke nicht wie"
                + " geplant gebaut werden kann, weil das Geld fehlt.")
        .againstSource("The mayor of Orlow said that the bridge cannot be built.")
        .hasFindings("[1,1] draft-unchecked: ");
  }

  @Test
  void theAccuserTellsOfTheSameAction() {
    assertThatDraft("Police say five people died and 19 were hurt when the Orlow mill burned.")
        .againstSource("A fire at the Orlow mill killed four people and injured 19, police said.")
        .hasErrors("[1,12] number-contradicted: five people")
        .hasMessages(
            "says \"five people\", but stories/story/sources/source-1.txt has \"four people\"");
  }

  @Test
  void twoValuesEachGivenToItsHolderAreNoDisagreement() {
    String facts =
        """
        dateline: 2025-06-12
        names:
          - name: Harbour Gazette
          - name: Evening Mail
        sources:
          - {file: source-2.txt, name: Harbour Gazette}
          - {file: source-3.txt, name: Evening Mail}
        """;
    assertThatDraft(
            "The warehouse in Orlow held 600 tonnes of fertiliser, according to the Harbour Gazette;"
                + " the Evening Mail put it at 900 tonnes of fertiliser.")
        .against(facts)
        .againstSource("The warehouse in Orlow held 600 tonnes of fertiliser.")
        .againstSource("The warehouse in Orlow held 900 tonnes of fertiliser.")
        .hasNoFindings();
    assertThatDraft("The warehouse in Orlow held 600 tonnes of fertiliser.")
        .against(facts)
        .againstSource("The warehouse in Orlow held 600 tonnes of fertiliser.")
        .againstSource("The warehouse in Orlow held 900 tonnes of fertiliser.")
        .hasFindings("[1,29] sources-disagree: 600 tonnes");
  }

  @Test
  void aDayInAGuessedYearHasNoWeekday() {
    assertThatDraft("The painting was sold on 9 October.")
        .against(
            """
            dateline: 2025-05-12
            facts:
              - id: sale
                claim: The painting was sold on {9 October 2025}
            """)
        .againstSource("The painting was sold on Thursday, 9 October 2025.")
        .hasNoFindings();
  }

  @Test
  void aHeadingIsHeldAgainstTheFactThatTheTextBelowStates() {
    assertThatDraft("# Port Salado fire kills 15\n\nThe fire killed 12 people.")
        .against(
            """
            facts:
              - id: dead
                claim: The fire killed {12 people}
            """)
        .hasErrors("[1,26] number-contradicted: 15");
  }

  @Test
  void theRowsOfATableTellTheirThingsApart() {
    assertThatDraft(
            "| Item | Cost |\n|---|---|\n| New bridge at Vell | €54 million |\n"
                + "| Old bridge at Vell | €3 million |\n")
        .against(
            """
            facts:
              - id: cost
                claim: The new bridge at Vell will cost {€45 million}
            """)
        .hasErrors("[3,24] number-contradicted: €54 million");
  }
}
