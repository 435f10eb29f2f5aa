import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasNoFindings()
    hasNoFaults()
    says(
        '[INFO] 2 stories, 11 documents: 50 mentions seen, 41 held against facts and sources, 9 unbound',
        '[INFO] no errors, no warnings and no notes',
        '[INFO] not read: stories/2026/03/harbour-line/crossings.csv')
    hasFileWith('target/factgate/factgate.sarif', '"executionSuccessful" : true', '"results" : [ ]')
    hasFileWith('target/factgate/coverage.json', '"draft" : "stories/2026/03/derby/draft.txt"', '"seen" : 50')
    hasNoFile('target/factgate/mentions.jsonl')
}
