import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFileWith('stories/bridge/facts.yaml', '#   about €90 million: council.txt', '#   €100 million: gazette.html', '{1,400 lorries}')
    says('[INFO] stories/bridge/facts.yaml: nothing to add')
    hasFindingsOf('number-contradicted', 'stories/bridge/draft.md')
    hasFindingsOf('fact-unsupported')
}
