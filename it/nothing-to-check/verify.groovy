import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasNoFindings()
    says('[ERROR] Nothing to check: no draft in stories/harvest, stories/vintage')
    hasFileWith('target/factgate/factgate.sarif', '"executionSuccessful" : false', 'Nothing to check')
}
