import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings('[ERROR] election-night.md:[3,91] number-contradicted: says "45.2 percent", but turnout is 54.2 percent (facts.yaml:[6,35])')
    hasFileWith('target/factgate/factgate.sarif', '"uri" : "election-night.md"', '"startLine" : 3', '"startColumn" : 91', '"endColumn" : 103')
    hasFileWith('target/factgate/mentions.jsonl', '"file":"election-night.md"', '"file":"sources/returning-officer.txt"')
}
