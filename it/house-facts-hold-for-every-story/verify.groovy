import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] stories/census/draft.md:[3,55] number-contradicted: says "72 inhabited islands", but islands is 27 inhabited islands (facts.yaml:[8,37])',
        '[ERROR] stories/toll/evening.md:[3,33] number-contradicted: says "30 crowns", but bridge-toll is 35 crowns (facts.yaml:[8,45])',
        '[ERROR] stories/toll/evening.md:[3,49] name-wrong: says "Konrad Aldus", but the name is "Konrad Aldous"',
        '[ERROR] stories/toll/evening.md:[3,80] name-wrong: says "Konrad Aldose", but the name is "Konrad Aldous"')
    says('[ERROR]     facts.yaml:[8,37]: The Northern Isles have 27 inhabited islands')
    isSilentOn('toll/draft.md')
}
