import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] desk/rowing/text/report.txt:[1,31] date-contradicted: says "13/4/2026", but boat-race is 3 April 2026 (facts.yaml:[4,42])',
        '[ERROR] desk/rowing/text/report.txt:[1,88] date-contradicted: says "61 weeks", but desk/rowing/wire/2026/first.txt has "16 weeks"',
        '[ERROR] desk/rowing/text/report.txt:[2,49] number-contradicted: says "840 members", but members is 480 members (figures.yaml:[3,39])')
    says(
        '[INFO] not read: desk/rowing/notes.md',
        '[ERROR] factgate.stories: dsek does not exist')
    hasFileWith('target/gate/coverage.json', '"draft" : "desk/rowing/text/preview.txt"')
    hasNoFile('target/factgate')
}
