import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[WARNING] stories/arithmetic/draft.md:[3,29] arithmetic: says "60 million crowns", but its parts make 55,000,000',
        '[ERROR] stories/date-contradicted/draft.md:[3,42] date-contradicted: says "20 May 2026", but reopening is 20 April 2026 (facts.yaml:[4,54])',
        '[ERROR] stories/date-impossible/draft.md:[3,27] date-impossible: says "31 September", but September has only 30 days',
        '[WARNING] stories/date-unsupported/draft.md:[3,50] date-unsupported: says "6 February 2026", which neither facts nor sources have',
        '[ERROR] stories/draft-inconsistent/draft.md:[1,3] draft-inconsistent: says "Nine horses", but the draft itself has "seven horses" at [3,45]',
        '[WARNING] stories/draft-unchecked/draft.md:[1,1] draft-unchecked: nothing in this draft could be held against facts or sources',
        '[ERROR] stories/fact-missing/draft.md:[1,3] fact-missing: last-seen is required and stated in no draft: The missing hiker was last seen at 6.30 p.m. at Kestrel Pass',
        '[INFO] stories/fact-outdated/draft.md:[6,38] fact-outdated: says "7 crowns", which was right then; now entrance-fee is "9 crowns"',
        '[WARNING] stories/fact-unsupported/facts.yaml:[2,5] fact-unsupported: seats is "1,150 seats", which no source states',
        '[WARNING] stories/name-unsupported/draft.md:[3,63] name-unsupported: says "Rasmus Tveit", a name that neither facts nor sources have',
        '[ERROR] stories/name-wrong/draft.md:[3,26] name-wrong: says "Annegret Halloway", but the name is "Annegret Holloway"',
        '[ERROR] stories/number-contradicted/draft.md:[3,47] number-contradicted: says "46 new beds", but new-beds is 64 new beds (facts.yaml:[4,59])',
        '[WARNING] stories/number-unsupported/draft.md:[3,14] number-unsupported: says "18 tonnes", which neither facts nor sources have',
        '[ERROR] stories/quote-altered/draft.md:[3,2] quote-altered: says "We have lost half of our boats, and nobody in the capital has noticed", but what was said is "We have lost a third of our boats, and nobody in the capital has noticed"',
        '[WARNING] stories/quote-unsupported/draft.md:[3,2] quote-unsupported: says "I cried when the letter came", words that neither facts nor sources have',
        '[ERROR] stories/role-contradicted/draft.md:[3,15] role-contradicted: says "minister of education", but Piotr Lasker is minister of transport',
        '[WARNING] stories/sources-disagree/draft.md:[3,37] sources-disagree: says "430 hectares" as stories/sources-disagree/sources/ministry.txt does, but stories/sources-disagree/sources/fire-brigade.txt has "340 hectares"',
        '[ERROR] stories/speaker-contradicted/draft.md:[3,53] speaker-contradicted: says "Lotte Verhagen", but Edwin Marsh said it',
        '[WARNING] stories/suppression-invalid/draft.md:[3,1] suppression-invalid: "number-contradikted" is neither a rule nor a fact of this story',
        '[WARNING] stories/suppression-unused/draft.md:[3,1] suppression-unused: the mark for date-contradicted hushes nothing; take it out')
    isSilentOn('look-alike.md')
    says('[INFO] 9 errors, 10 warnings and 1 note; 1 hushed')
}
