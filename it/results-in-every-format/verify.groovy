import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('[ERROR] stories/ferry/draft.md:[3,53] number-contradicted: says "21 crowns", but fare is 12 crowns (facts.yaml:[3,51])')
    hasFindingsOf('number-contradicted', 'stories/ferry/draft.md')
    says('[INFO] hushed: stories/ferry/draft.md:[6,34] number-contradicted "7 sailors" by stories/ferry/draft.md:[5,1]: two are on leave, says the captain')
    hasFileWith('target/factgate/junit.xml', '<testsuite name="factgate" tests="3" failures="2" errors="0">',
        '<testcase classname="stories/ferry.facts" name="crew"/>', 'type="number-contradicted"')
    hasFileWith('target/factgate/checkstyle.xml', '<file name="stories/ferry/draft.md">',
        '<error line="3" column="53" severity="error" message="says &quot;21 crowns&quot;, but fare is 12 crowns')
    hasFileWith('target/factgate/github.txt',
        '::error file=stories/ferry/draft.md,line=3,endLine=3,col=53,endColumn=62,title=number-contradicted::says "21 crowns"')
    hasFileWith('target/factgate/gl-code-quality-report.json', '"check_name" : "number-contradicted"', '"begin" : 3')
    // reviewdog counts bytes: three quotation marks and an umlaut stand before the words
    hasFileWith('target/factgate/rdjson.json', '"column" : 58', '"column" : 67')
    hasFileWith('target/factgate/factgate.json', '"reason" : "two are on leave, says the captain"', '"passage" : "A ticket for the ferry')
    hasFileWith('target/factgate/factgate.html', 'class="finding error"', '>21 crowns</button>', 'two are on leave, says the captain')
    says('[INFO] stories/ferry/draft.md:[3,53] quantity "21 crowns"',
        '[INFO]     verdict: contradicted',
        '[INFO]     source stories/ferry/sources/line.txt:[1,39]: A ticket for the ferry to Alden costs 12 crowns. (agrees)',
        '[INFO]     draft stories/ferry/draft.md:[3,53] quantity "21 crowns": contradicted')
    says('[INFO] wrote target/page/factgate.html')
    saysPart('factgate.at is "fair"; it is no fact')
}
