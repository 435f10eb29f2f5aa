import static io.factgate.it.BuildAssert.assertThatBuild

assertThatBuild(basedir).with {
    hasMentions(
        'stories/glacier/draft.md:[1,21] name: Vardal',
        'stories/glacier/draft.md:[3,1] attribution: The glacier above Vardal lost about 40 metres last week, Lindgren said',
        'stories/glacier/draft.md:[3,19] name: Vardal',
        'stories/glacier/draft.md:[3,31] quantity: about 40 metres',
        'stories/glacier/draft.md:[3,47] time: last week',
        'stories/glacier/draft.md:[3,58] name: Lindgren',
        'stories/glacier/draft.md:[3,73] attribution: “We can hear it at night,” he added',
        'stories/glacier/draft.md:[3,92] time: night',
        'stories/glacier/draft.md:[4,24] quantity: between €2 million and €3 million',
        'stories/glacier/sources/diary.txt:[1,4] time: 11 June',
        'stories/glacier/sources/diary.txt:[1,35] quantity: 14.5 degrees Celsius',
        'stories/glacier/sources/handbook.docx:[1,23] name: Vardal',
        'stories/glacier/sources/handbook.docx:[1,34] quantity: nine employees',
        'stories/glacier/sources/report.pdf:[2,1] quantity: Some 4,200 visitors',
        'stories/glacier/sources/report.pdf:[2,48] time: 2025')
    hasFileWith('target/factgate/mentions.jsonl',
        '"text":"last week","startLine":3,"startColumn":47,"endLine":3,"endColumn":56,"type":"DATE","timex":"2026-W24","from":"2026-06-08","to":"2026-06-14","dateline":"2026-06-18","datelineFrom":"facts.yaml"}',
        '"text":"Lindgren","startLine":3,"startColumn":58,"endLine":3,"endColumn":66,"name":"Yusuf Lindgren"',
        '"form":"direct","content":{"text":"“We can hear it at night,”","startLine":3,"startColumn":73,"endLine":3,"endColumn":99},"cue":{"text":"added",',
        '"source":{"text":"he","startLine":4,"startColumn":1,"endLine":4,"endColumn":3},"speaker":"Yusuf Lindgren"}',
        '"low":2000000,"high":3000000,"unit":"EUR","bound":"exactly"',
        '"endColumn":48,"paragraph":1,"value":9,"unit":"employee","bound":"exactly"',
        '"endColumn":20,"page":2,"value":4200,"unit":"visitor","bound":"about"')
    hasFileWith('target/factgate/text/stories/glacier/sources/report.pdf.txt', 'Some 4,200 visitors came')
    says('[INFO] 15 mentions in 4 documents')
    hasNoFile('target/factgate/factgate.sarif')
}
