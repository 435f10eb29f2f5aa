import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] after-the-fire.docx:[2,30] number-contradicted: says "32 paintings", but paintings is 23 paintings (facts.yaml:[7,42])',
        '[ERROR] after-the-fire.docx:[4,40] date-contradicted: says "1 November 2026", but reopening is 1 October 2026 (facts.yaml:[9,52])',
        '[ERROR] what-is-left.odt:[3,2] quote-altered: says "We will weep over the ashes", but what was said is "we will paint over the ashes"')
    isSilentOn('look-alike.docx')
    hasFileWith('target/factgate/text/after-the-fire.docx.txt', 'The museum in Lindhaven lost 32 paintings in the fire.')
    hasFileWith('target/factgate/text/what-is-left.odt.txt', '“We will weep over the ashes,” said Signe Halvorsen.')
    hasFileWith('target/factgate/factgate.sarif', '"uri" : "after-the-fire.docx"', '"startLine" : 2', '"startColumn" : 30', '"paragraph" : 2')
}
