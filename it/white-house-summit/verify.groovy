import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] stories/2025-08-19-summit/draft.md:[11,19] number-contradicted: says "$100 billion", but weapons-purchase is about $90 billion (facts.yaml:[14,35])',
        '[ERROR] stories/2025-08-19-summit/draft.md:[14,27] quote-altered: says "a major leap forward", but what was said is "a major step forward"')
    says('[ERROR]     stories/2025-08-19-summit/facts.yaml:[14,35]: Ukraine offered to buy about $90 billion of US weapons')
    isSilentOn('draft-corrected.md')
    hasFileWith('target/factgate/factgate.sarif', '"ruleId" : "number-contradicted"', '"ruleId" : "quote-altered"')
}
