import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFindings(
        '[ERROR] stories/accept/draft.md:[3,38] number-contradicted: says "€31 million", but swimming-bath is about €21 million (facts.yaml:[7,50])',
        '[WARNING] stories/against/draft.md:[3,31] sources-disagree: says "14 doctors" as doctors does, but stories/against/sources/ministry.txt has "nine doctors"',
        '[WARNING] stories/against/facts.yaml:[6,5] fact-unsupported: doctors is "14 doctors", but stories/against/sources/ministry.txt has "nine doctors"',
        '[INFO] stories/severity/draft.md:[3,21] number-contradicted: says "410 cows", but cows is 140 cows (facts.yaml:[3,33])',
        '[WARNING] stories/severity/draft.md:[3,51] number-contradicted: says "6,200 hens", but hens is 2,600 hens (facts.yaml:[6,33])',
        '[ERROR] stories/severity/draft.md:[4,21] number-contradicted: says "70 ducks", but ducks is 90 ducks (facts.yaml:[12,33])',
        '[ERROR] stories/supersedes/draft.md:[3,42] number-contradicted: says "23 passengers", but stories/supersedes/sources/update-2.html has "31 passengers"',
        '[ERROR] stories/tolerance/draft.md:[3,28] number-contradicted: says "13,600 people", but marchers is 12,400 people (facts.yaml:[3,40])',
        '[ERROR] stories/tolerance/draft.md:[3,65] number-contradicted: says "18.4 degrees Celsius", but temperature is 17.5 degrees Celsius (facts.yaml:[6,35])',
        '[ERROR] stories/unread/draft.md:[3,38] number-contradicted: says "€470,000", but debts is €740,000 (facts.yaml:[5,50])',
        '[ERROR] stories/was/draft.md:[3,33] number-contradicted: says "16 people", but missing is eleven people (facts.yaml:[4,45])',
        '[INFO] stories/was/first-day.md:[6,33] fact-outdated: says "16 people", which was right then; now missing is "eleven people"')
    isSilentOn('look-alike.md')
}
