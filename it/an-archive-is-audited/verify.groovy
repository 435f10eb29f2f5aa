import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFileWith('target/factgate/audit/findings.jsonl',
        '{"piece":"archive/2018/toll.md","file":"archive/2018/toll.md","date":"2018-05-04","rule":"fact-outdated","level":"note","fact":"bridge-toll"',
        '{"piece":"isles","file":"archive/export.jsonl","date":"2021-03-01","title":"The isles","rule":"number-contradicted","level":"error","fact":"islands"',
        '{"piece":"isles","file":"archive/export.jsonl","date":"2021-03-01","title":"The isles","rule":"name-wrong","level":"error"',
        '{"piece":"toll-again","file":"archive/export.jsonl","date":"2022-03-01","title":"The toll","rule":"number-contradicted","level":"error","fact":"bridge-toll"')
    hasFileWith('target/factgate/audit/unread.jsonl', '{"piece":"empty","file":"archive/export.jsonl","reason":"has no field \\"text\\", or nothing in it"}')
    hasFileWith('target/factgate/audit/summary.html', '<svg role="img"', 'Worth correcting first')
    hasNoFile('target/factgate/audit/journal.txt')
    says('[WARNING] 1 piece was not read: unread.jsonl')
    says('[INFO] 5 pieces: 3 errors, no warnings and 1 note')
    hasFileWith('target/toll/audit/findings.jsonl',
        '{"piece":"toll-2024","file":"export/2024.jsonl.gz","date":"2024-03-01","rule":"number-contradicted"',
        '{"piece":"urn:uuid:00000000-0000-4000-8000-000000000001","file":"crawl.warc.gz","url":"https://news.example/toll","date":"2018-05-04","rule":"fact-outdated"')
    hasFileWith('target/toll/audit/undated.jsonl',
        '{"piece":"toll-2024","file":"export/2024.jsonl.gz","date":"2024"}', '{"piece":"undated","file":"export/2024.jsonl.gz"}')
    hasFileWith('target/toll/audit/unread.jsonl', '{"piece":"export/2024.jsonl.gz:4","file":"export/2024.jsonl.gz","reason":"is no JSON')
    says('[WARNING] 1 piece has a date that cannot be read: undated.jsonl')
    says('[WARNING] 1 piece tells no date: undated.jsonl')
    says('[WARNING] 1 id is that of several pieces: toll-2024')
    says('[INFO] 5 pieces: 1 error, no warnings and 1 note')
    saysPart('1 finding of the audit fails the build')
}
assert new File(basedir, 'target/factgate/audit/undated.jsonl').length() == 0
assert new File(basedir, 'target/factgate/audit/findings.jsonl').readLines().size() == 4
assert new File(basedir, 'target/one/audit/findings.jsonl').readLines().size() == 1
