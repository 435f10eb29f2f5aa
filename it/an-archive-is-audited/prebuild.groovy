import java.util.zip.GZIPOutputStream

def packed = { String name, String words ->
    def file = new File(basedir, name)
    file.parentFile.mkdirs()
    new GZIPOutputStream(new FileOutputStream(file)).withCloseable { it << words }
}
packed('export/2024.jsonl.gz',
    '{"slug":"toll-2024","published":"20240301","text":"Crossing the Sound Bridge costs 30 crowns. The Northern Isles have 72 inhabited islands."}\n' +
    '{"slug":"toll-2024","published":"2024","text":"Crossing the Sound Bridge costs 35 crowns."}\n' +
    '{"slug":"undated","text":"Crossing the Sound Bridge costs 35 crowns."}\n' +
    '{"slug":\n')
def page = '<html><head><meta property="article:published_time" content="2018-05-04"></head><body><article>' +
    '<p>Crossing the Sound Bridge costs 30 crowns, and nobody who lives on the far side of it is pleased.</p></article></body></html>'
def http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length()}\r\n\r\n${page}"
packed('crawl.warc.gz',
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n' +
    'WARC-Target-URI: https://news.example/toll\r\nContent-Type: application/http;msgtype=response\r\n' +
    "Content-Length: ${http.length()}\r\n\r\n${http}\r\n\r\n")
return true
