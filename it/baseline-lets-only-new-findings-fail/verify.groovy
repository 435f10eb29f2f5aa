import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('[INFO] desk/baseline.txt: 2 findings', '[INFO] no errors, no warnings and no notes; 2 in the baseline')
    hasFindings(
        '[ERROR] stories/new/draft.md:[1,23] number-contradicted: says "7 cranes", but cranes is 9 cranes (facts.yaml:[3,35])',
        '[ERROR] stories/new/draft.md:[1,23] number-contradicted: says "7 cranes", but cranes is 9 cranes (facts.yaml:[3,35])',
        '[ERROR] stories/old/cranes.md:[1,23] number-contradicted: says "12 cranes", but cranes is 9 cranes (facts.yaml:[3,35])',
        '[ERROR] stories/old/quay.md:[1,26] number-contradicted: says "450 metres", but quay is 400 metres (facts.yaml:[5,38])')
    says('[INFO] desk/baseline.txt: 1 finding, 1 dropped', '[INFO] 1 new finding is not taken in; -Dfactgate.baseline.renew takes all in')
    hasFaults('[ERROR] desk/nowhere.txt: there is no such baseline; write it by factgate:baseline')
    hasFileWith('desk/baseline.txt', 'number-contradicted stories/old/cranes.md 12 cranes')
}
