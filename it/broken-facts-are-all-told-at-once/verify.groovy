import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasFaults(
        '[ERROR] facts.yaml:[1,1] unknown key "datline"; did you mean "dateline"? allowed here are dateline, names, sources, facts, rules, ignore',
        '[ERROR] facts.yaml:[5,13] "Strant" is right for "Brandt Strant" and cannot be a wrong spelling of "Olive Strand"',
        '[ERROR] facts.yaml:[8,11] the name "Olive Strand" is taken, see line 3; give one entry all its roles and aliases',
        '[ERROR] facts.yaml:[10,9] "Town Hall" is no id; allowed are lower case letters, digits, dots and hyphens: town-hall',
        '[ERROR] facts.yaml:[13,12] this claim states no number or date; put what must be right in braces, for example {12}',
        '[ERROR] facts.yaml:[14,9] the id "lanterns" is taken, see line 12',
        '[ERROR] stories/fair/facts.yaml:[5,5] the key "claim" stands twice here, first in line 4',
        '[ERROR] stories/fair/facts.yaml:[6,15] "programme.pdf#page=two" names no page; write for example report.pdf#page=47',
        '[ERROR] stories/fair/facts.yaml:[7,5] unknown key "until"; allowed here are id, claim, quote, speaker, sources, basis, against, tolerance, terms, accept, was, required, severity, why, original, language',
        '[ERROR] stories/fair/facts.yaml:[8,5] "id" is missing here; write for example - id: ticket-price',
        '[ERROR] stories/fair/facts.yaml:[9,5] a fact is a claim or a quote, not both; make two facts of them',
        '[ERROR] stories/fair/facts.yaml:[11,12] this claim states no number or date; put what must be right in braces, for example {12}',
        '[ERROR] stories/fair/facts.yaml:[12,5] "tolerance" wants a claim; this is a quote',
        '[ERROR] stories/fair/facts.yaml:[14,34] nothing stands in these braces; write for example {12}',
        '[ERROR] stories/fair/facts.yaml:[15,34] "last year" is no date; write for example 2025-08-19',
        '[ERROR] stories/fair/facts.yaml:[17,12] "!!str" is a YAML tag, which is not read here; put a text that starts with "!" in quotes',
        '[ERROR] stories/fair/facts.yaml:[18,12] "&office" is a YAML anchor, which is not read here; put a text that starts with "&" in quotes',
        '[ERROR] stories/fair/facts.yaml:[19,10] "*office" is a YAML alias, which is not read here; put a text that starts with "*" in quotes',
        '[ERROR] stories/flood/facts.yaml:[1,11] "2026-02-30" is no date or date-time; write for example 2025-08-19 or 2025-08-19T14:30',
        '[ERROR] stories/flood/facts.yaml:[3,36] a source cannot supersede itself; name the older file',
        '[ERROR] stories/flood/facts.yaml:[4,42] unknown key "dated"; did you mean "date"? allowed here are file, name, date, supersedes, unread',
        '[ERROR] stories/flood/facts.yaml:[7,32] this brace is not closed; write for example {12}',
        '[ERROR] stories/flood/facts.yaml:[8,14] "Oliver Strand" is no known name; did you mean "Olive Strand"?',
        '[ERROR] stories/flood/facts.yaml:[11,5] "tolerance" wants a claim with one value; this one has 2, make facts of them',
        '[ERROR] stories/flood/facts.yaml:[14,22] the comma splits "€4,500" in two; put it in quotes: "€4,500"',
        '[ERROR] stories/flood/facts.yaml:[14,39] "River Board" is no known name; add it under "names"',
        '[ERROR] stories/flood/facts.yaml:[16,58] "#all of them by boat" is cut off here; put the whole text in quotes, or write "# all of them by boat" for a comment',
        '[ERROR] stories/flood/facts.yaml:[17,15] "fatal" is no level; allowed are error, warning, note and off',
        '[ERROR] stories/flood/facts.yaml:[18,9] "fact-missing" is the name of a rule and cannot be an id',
        '[ERROR] stories/flood/facts.yaml:[20,9] "number-contradict" is no rule; did you mean "number-contradicted"?',
        '[ERROR] stories/flood/facts.yaml:[22,5] "reason" is missing here; write for example reason: the desk has seen the letter',
        '[ERROR] stories/flood/facts.yaml:[4,5] there is no source "river.txt"; there are wire.html',
        '[ERROR] stories/market/facts.yaml:[4,33] a value that holds \': \' must stand in quotes; write: claim: "The market sells fish: {12 kinds} of it"',
        '[ERROR] stories/market/facts.yaml:[6,4] not readable as YAML: this line does not stand below the one before; indent it like the other lines of its entry',
        '[ERROR] stories/parade/facts.yaml:[5,1] a second document starts here; a facts.yaml is one document, without "---"')
    hasNoFindings()
    neverSays('\tat io.factgate')
    hasFileWith('target/factgate/factgate.sarif', '"executionSuccessful" : false', 'did you mean \\"dateline\\"?')
}
