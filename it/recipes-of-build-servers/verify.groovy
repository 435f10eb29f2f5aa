import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('[ERROR] stories/ferry/draft.md:[1,39] number-contradicted: says "21 crowns", but fare is 12 crowns (facts.yaml:[3,51])')
    saysPart('1 finding fails the build: 1 error, no warnings and no notes. Why: mvn factgate:explain -Dfactgate.at=stories/ferry/draft.md:1; what is certain to mend: mvn factgate:fix')
    hasFileWith('target/factgate/github.txt', '::error file=stories/ferry/draft.md,line=1,endLine=1,col=39,endColumn=48,')
    hasFileWith('target/factgate/factgate.html', '>21 crowns</button>')
    hasFileWith('target/factgate/factgate.sarif', '"primaryLocationLineHash"')
    hasFileWith('target/factgate/gl-code-quality-report.json', '"check_name" : "number-contradicted"')
    hasFileWith('target/factgate/junit.xml', 'type="number-contradicted"')
    hasFileWith('target/factgate/checkstyle.xml', '<file name="stories/ferry/draft.md">')
    hasFileWith('target/factgate/rdjson.json', '"number-contradicted"')
}
