package io.factgate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that ask for entities, schemas, pictures, templates and mails' bodies get nothing. */
class NoNetworkTest {

  @TempDir Path folder;

  @Test
  void nothingIsFetched() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread counting = new Thread(() -> count(server, calls));
      counting.setDaemon(true);
      counting.start();
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
      Newsroom newsroom = new Newsroom(folder);
      put(newsroom, url);
      Result result = newsroom.check();
      assertThat(result.documents()).hasSizeGreaterThan(4);
      assertThat(calls).hasValue(0);
      // The server counts: what asks is heard.
      try (Socket asking = new Socket(server.getInetAddress(), server.getLocalPort())) {
        assertThat(asking.getInputStream().read()).isEqualTo(-1);
      }
      assertThat(calls).hasValue(1);
    }
  }

  private static void put(Newsroom newsroom, String url) throws IOException {
    String entity =
        "<!DOCTYPE x SYSTEM \""
            + url
            + "a.dtd\" [<!ENTITY % p SYSTEM \""
            + url
            + "p\"> %p;"
            + "<!ENTITY z SYSTEM \""
            + url
            + "z\">]>";
    String paragraph = "<w:p><w:r><w:t>The pier opened. %s</w:t></w:r></w:p>";
    newsroom.put(
        "sources/a.docx", Originals.zip(HostileFilesTest.word(entity, paragraph.formatted("&z;"))));
    Map<String, String> template = HostileFilesTest.word("", paragraph.formatted("It was late."));
    template.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relation("r1", "attachedTemplate", url + "t.dotx")
            + relation("r2", "image", url + "i.png")
            + relation("r3", "oleObject", url + "o")
            + relation("r4", "frame", url + "f")
            + "</Relationships>");
    newsroom.put("sources/b.docx", Originals.zip(template));
    newsroom.put(
        "sources/a.odt",
        Originals.zip(HostileFilesTest.open(entity, "<text:p>The pier opened. &z;</text:p>")));
    newsroom.put(
        "sources/a.html",
        entity
            + "<html xmlns=\""
            + url
            + "ns\"><head><base href=\""
            + url
            + "\"><link rel=stylesheet"
            + " href=\""
            + url
            + "s.css\"><meta http-equiv=refresh content=\"0;url="
            + url
            + "\">"
            + "<script src=\""
            + url
            + "s.js\"></script></head><body><p>The pier opened late."
            + "<img src=\""
            + url
            + "i.png\"><iframe src=\""
            + url
            + "\"></iframe></body></html>");
    newsroom.put(
        "other.md", "The pier opened.\n\n![a](" + url + "i.png)\n\n<img src=" + url + ">\n");
    newsroom.put(
        "other.adoc",
        "The pier opened.\n\ninclude::" + url + "a.adoc[]\n\nimage::" + url + "i.png[]\n");
    newsroom.put(
        "sources/a.eml",
        "Subject: a\r\nContent-Type: message/external-body; access-type=URL; URL=\""
            + url
            + "\"\r\n"
            + "\r\nContent-Type: text/plain\r\n\r\nThe pier opened.\r\n");
    newsroom.put(
        "sources/a.rtf",
        ("{\\rtf1\\ansi The pier opened.\\par{\\field{\\*\\fldinst INCLUDEPICTURE \""
                + url
                + "\"}{\\fldrslt x}}{\\*\\template "
                + url
                + "}}")
            .getBytes(StandardCharsets.US_ASCII));
    newsroom.put(
        "sources/a.pdf",
        HostileFilesTest.pdf(
            "/Kids [3 0 R] /Count 1 /AA << /O << /S /URI /URI (" + url + ") >> >>",
            "BT /F 9 Tf (The pier opened.) Tj ET"));
    newsroom.put(
        "facts.yaml", "dateline: 2025-07-02 # yaml-language-server: $schema=" + url + "\n");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" TargetMode=\"External\" Target=\""
        + target
        + "\"/>";
  }

  private static void count(ServerSocket server, AtomicInteger calls) {
    while (!server.isClosed()) {
      try (Socket call = server.accept()) {
        calls.incrementAndGet();
        call.shutdownOutput();
      } catch (IOException e) {
        return; // the server is closed: the test is over
      }
    }
  }
}
