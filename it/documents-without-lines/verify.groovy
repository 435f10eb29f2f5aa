import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    neverSays("font cache")
    hasFindings(
        '[ERROR] after-the-fire.docx:[2,30] number-contradicted: says "32 paintings", but paintings is 23 paintings (facts.yaml:[7,42])',
        '[ERROR] after-the-fire.docx:[4,40] date-contradicted: says "1 November 2026", but reopening is 1 October 2026 (facts.yaml:[10,52])',
        '[ERROR] what-is-left.odt:[2,80] number-contradicted: says "16 frames", but sources/curator.eml has "61 frames"',
        '[ERROR] what-is-left.odt:[3,2] quote-altered: says "We will weep over the ashes", but what was said is "we will paint over the ashes"',
        '[ERROR] what-is-left.odt:[4,36] number-contradicted: says "210 firefighters", but sources/fire-brigade.pdf has "120 firefighters"',
        '[ERROR] what-is-left.odt:[4,107] number-contradicted: says "€5.7 million", but sources/insurance.odt has "€7.5 million"')
    says(
        '[ERROR]     sources/curator.eml:[3,15] paragraph 3: we have saved 61 frames from the fire.',
        '[ERROR]     sources/fire-brigade.pdf:[3,36] page 2: The brigade fought the flames with 120 firefighters and 16 engines.',
        '[ERROR]     sources/insurance.odt:[2,39] paragraph 2: The roof of the museum is insured for €7.5 million.')
    isSilentOn('look-alike.docx')
    hasFileWith('target/factgate/text/after-the-fire.docx.txt', 'The museum in Lindhaven lost 32 paintings in the fire.')
    hasFileWith('target/factgate/text/what-is-left.odt.txt', '“We will weep over the ashes,” said Signe Halvorsen.')
    hasFileWith('target/factgate/factgate.sarif', '"uri" : "after-the-fire.docx"', '"startLine" : 2', '"startColumn" : 30', '"paragraph" : 2')
}
