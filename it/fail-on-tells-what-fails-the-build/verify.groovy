import static io.factgate.it.BuildAssert.assertThatBuild

def warning = '[WARNING] stories/warning/draft.md:[1,16] number-unsupported: says "14 roofs", which neither facts nor sources have'
def note = '[INFO] stories/note/draft.md:[5,32] fact-outdated: says "five lifeboats", which was right then; now lifeboats is "six lifeboats"'
def error = '[ERROR] stories/error/draft.md:[1,26] number-contradicted: says "104 kilometres an hour", but gusts is 140 km/h (facts.yaml:[3,38])'

assertThatBuild(basedir).with {
    hasFindings(warning, warning, note, note, error, note, warning)
    says('[ERROR] factgate.story: no story is named “gale”; there are error, note, warning')
}
