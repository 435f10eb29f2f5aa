import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    says('factgate:check', 'factgate:extract', 'factgate:help')
    says(
        '    failOn (Default: error)',
        '      User property: factgate.failOn',
        '      User property: factgate.stories',
        '      User property: factgate.story',
        '      User property: factgate.drafts',
        '      User property: factgate.sources',
        '      User property: factgate.excludes',
        '      User property: factgate.facts',
        '      User property: factgate.rules',
        '      User property: factgate.formats',
        '    outputDirectory (Default: target/factgate)',
        '    locale (Default: en-US)',
        '    zone (Default: UTC)',
        '    encoding (Default: UTF-8)',
        '    language (Default: auto)',
        '      User property: factgate.skip')
}
