import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFileWith('target/factgate/audit/findings.jsonl',
        '{"piece":"archive/2018/toll.md","date":"2018-05-04","rule":"fact-outdated","level":"note","fact":"bridge-toll"',
        '{"piece":"isles","date":"2021-03-01","title":"The isles","rule":"number-contradicted","level":"error","fact":"islands"',
        '{"piece":"isles","date":"2021-03-01","title":"The isles","rule":"name-wrong","level":"error"',
        '{"piece":"toll-again","date":"2022-03-01","title":"The toll","rule":"number-contradicted","level":"error","fact":"bridge-toll"')
    hasFileWith('target/factgate/audit/unread.jsonl', '{"piece":"empty","reason":"has no field \\"text\\", or nothing in it"}')
    hasFileWith('target/factgate/audit/summary.html', '<svg role="img"', 'Worth correcting first')
    hasNoFile('target/factgate/audit/journal.txt')
    says('[INFO] 5 pieces: 3 errors, 0 warnings and 1 notes; 0 pieces tell no day')
    saysPart('1 finding of the audit fails the build')
}
assert new File(basedir, 'target/factgate/audit/findings.jsonl').readLines().size() == 4
assert new File(basedir, 'target/one/audit/findings.jsonl').readLines().size() == 1
