import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('[INFO] -The new bridge in Ostrow will cost *some* €100 million, said Ada Quil.',
        '[INFO] +The new bridge in Ostrow will cost *some* €90 million, said Ada Quill.',
        '[INFO] 2 changes, none written; -Dfactgate.dryRun=false writes', '[INFO] 2 changes written')
    hasFindingsOf('number-contradicted', 'stories/bridge/draft.md')
    hasFileWith('stories/bridge/draft.md', 'will cost *some* €90 million, said Ada Quill.\n')
}
