import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    saysTimes(2, '[INFO] Skipped: factgate.skip is true')
    hasNoFindings()
    hasNoFaults()
    hasNoFile('target/factgate')
}
