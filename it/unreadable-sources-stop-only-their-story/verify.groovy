import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings('[ERROR] stories/bakery/draft.md:[3,34] number-contradicted: says "900 loaves a day", but stories/bakery/sources/interview.html has "700 loaves a day"')
    hasFaults(
        '[ERROR] stories/quarry/sources/agency.txt:[1,61] not UTF-8: malformed byte 0xE9 at line 1, column 61',
        '[ERROR] stories/quarry/sources/letter.txt: empty; a source must have text',
        '[ERROR] stories/quarry/sources/minutes.docx: cannot be read: not a Word file, its content looks like HTML',
        '[ERROR] stories/quarry/sources/permit.pdf: cannot be read: damaged PDF',
        '[ERROR] stories/quarry/sources/scan.png: cannot be read: no known format, its content looks like a picture')
    says('[ERROR] stories/library has neither facts nor sources; its drafts cannot be checked')
    neverSays('\tat io.factgate')
    hasFileWith('target/factgate/factgate.sarif', '"ruleId" : "number-contradicted"', '"executionSuccessful" : false', 'damaged PDF')
}
