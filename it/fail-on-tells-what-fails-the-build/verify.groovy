import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFailedModules('warning-and-a-warning', 'note-and-a-note', 'never-and-a-fault', 'covered-too-little')
    hasFindingsOf('number-unsupported', 'error-and-a-warning/stories/storm/draft.md', 'warning-and-a-warning/stories/storm/draft.md')
    hasFindingsOf('fact-outdated', 'warning-and-a-note/stories/storm/draft.md', 'note-and-a-note/stories/storm/draft.md')
    hasFindingsOf('number-contradicted', 'never-and-an-error/stories/storm/draft.md')
    hasFaults(
        '[ERROR] never-and-a-fault/stories/storm/facts.yaml:[4,15] "loud" is no level; allowed are error, warning, note and off',
        '[ERROR] covered-too-little/stories/storm/draft.md: 2 of 4 mentions could be held against facts and sources, 50 %; factgate.minCoverage is 60')
}
