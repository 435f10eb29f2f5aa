import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] stories/marathon/brochure.docx:[3,29] number-contradicted: says "700 volunteers", but volunteers is 650 volunteers (facts.yaml:[8,41])',
        '[WARNING] stories/marathon/facts.yaml:[12,5] suppression-unused: the ignore entry for volunteers held until 2026-05-01',
        '[ERROR] stories/marathon/front-matter.md:[9,90] date-contradicted: says "2 hours 21 minutes", but winner-time is 2 hours 11 minutes (facts.yaml:[6,58])',
        '[ERROR] stories/marathon/leaflet.txt:[1,73] number-contradicted: says "8,800 runners", but runners is 8,300 runners (facts.yaml:[4,41])',
        '[ERROR] stories/marathon/page.adoc:[6,29] number-contradicted: says "7,400 runners", but runners is 8,300 runners (facts.yaml:[4,41])',
        '[ERROR] stories/marathon/page.html:[5,32] number-contradicted: says "7,400 runners", but runners is 8,300 runners (facts.yaml:[4,41])',
        '[ERROR] stories/marathon/report.md:[17,29] number-contradicted: says "400 volunteers", but volunteers is 650 volunteers (facts.yaml:[8,41])')
    says('[INFO] 6 errors, 1 warning and no notes; 10 hushed')
    hasFileWith('target/factgate/factgate.sarif', '"hushed" : 10')
}
