import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFileWith('stories/first-story/facts.yaml', 'id: bridge-cost', 'until: 2025-01-31')
    hasFileWith('target/factgate/facts.schema.json', '"title": "facts.yaml"', '"tolerance"')
    hasNoFindings()
    saysPart('mvn factgate:check holds the draft against facts and source')
    says('[INFO] no errors, no warnings and no notes')
    says('[INFO] watching; Ctrl-C ends it')
    saysPart('stories/first-story is there already, and nothing is written over')
}
