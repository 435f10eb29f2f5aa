import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] stories/bus/draft.md:[1,26] number-contradicted: says "48 buses", but buses is 84 buses (facts.yaml:[3,38])',
        '[WARNING] stories/tram/draft.md:[1,23] number-contradicted: says "16 stops", but stops is 19 stops (facts.yaml:[3,35])',
        '[INFO] stories/bus/draft.md:[1,26] number-contradicted: says "48 buses", but buses is 84 buses (facts.yaml:[3,38])',
        '[INFO] stories/tram/draft.md:[1,23] number-contradicted: says "16 stops", but stops is 19 stops (facts.yaml:[3,35])',
        '[ERROR] stories/tram/draft.md:[1,33] number-unsupported: says "Some 4,000 onlookers", which neither facts nor sources have')
    saysTimes(1, '[INFO] no errors, no warnings and no notes')
    says('[ERROR] factgate.rules: arithmetic is "loud"; allowed are error, warning, note and off')
}
