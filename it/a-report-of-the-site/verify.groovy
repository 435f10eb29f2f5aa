import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('[INFO] wrote target/site/factgate.html')
    hasFileWith('target/site/factgate.html', '<button type="button" class="finding error"', '>21 crowns</button>')
    hasFileWith('target/site/project-reports.html', 'href="factgate.html"', 'Drafts held against facts and sources.')
    hasNoFile('target/factgate')
}
