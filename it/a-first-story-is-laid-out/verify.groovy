import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFileWith('stories/first-story/facts.yaml', 'id: bridge-cost', 'until: 2025-01-31')
    hasFileWith('target/factgate/facts.schema.json', '"title": "facts.yaml"', '"tolerance"')
    hasNoFindings()
    says('[INFO] no errors, no warnings and no notes')
    saysPart('stories/first-story is there already, and nothing is written over')
}
