import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFailedModules('business', 'sport')
    hasFindingsOf('number-contradicted', 'business/stories/bank/draft.md')
    hasFindingsOf('date-contradicted', 'sport/stories/regatta/draft.md')
    hasNoFaults()
    saysTimes(2, '[INFO] No draft here; other modules of this build have some')
    hasFileWith('business/target/factgate/factgate.sarif', '"ruleId" : "number-contradicted"', '"uri" : "stories/bank/draft.md"')
    hasFileWith('sport/target/factgate/factgate.sarif', '"ruleId" : "date-contradicted"', '"uri" : "stories/regatta/draft.md"')
    hasFileWith('weather/target/factgate/factgate.sarif', '"results" : [ ]')
    hasNoFile('pictures/target/factgate')
    hasNoFile('target/factgate')
}
