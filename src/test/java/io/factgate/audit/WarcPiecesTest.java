package io.factgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Pages of web archives are pieces: their article, from the day that the page states. */
final class WarcPiecesTest {

  private static final String PAGE =
      "<html><head><title>Isles</title><meta property=\"article:published_time\""
          + " content=\"2021-03-01\"></head><body><article><p>The Northern Isles have %d inhabited"
          + " islands, as everybody knows who has ever been there in summer or winter.</p>"
          + "<p>More people come every year to see them, and some of them stay.</p></article>"
          + "</body></html>";

  private static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");
  private static final Instant CRAWL = Instant.parse("2024-01-01T00:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000007");

  @TempDir private Path base;

  @Test
  void readsPagesThatWereThereAndPassesOverTheRest() throws IOException {
    String all =
        record("warcinfo", "application/warc-fields", "", "software: x\r\n")
            + response(1, "200 OK", "text/html", PAGE.formatted(72))
            + record(
                "request",
                "application/http;msgtype=request",
                "https://x.example/1",
                "GET / HTTP/1.1\r\n\r\n")
            + response(2, "404 Not Found", "text/html", PAGE.formatted(73))
            + response(3, "200 OK", "image/png", "none")
            + response(4, "200 OK", "text/html; charset=utf-8", PAGE.formatted(27))
            + record(
                "resource",
                "text/plain",
                "file:///isles.txt",
                "The Northern Isles have 74 inhabited islands.\n");
    write("archive/a.warc", all.getBytes(StandardCharsets.UTF_8));
    assertThat(told())
        .containsExactly(
            "https://x.example/1 2021-03-01 72 inhabited islands",
            "file:///isles.txt null 74 inhabited islands");
  }

  @Test
  void readsPackedRecordsAndTellsOfAFileThatBreaksOff() throws IOException {
    byte[] first = packed(response(1, "200 OK", "text/html", PAGE.formatted(72)));
    byte[] second = packed(response(2, "200 OK", "text/html", PAGE.formatted(73)));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(first);
    all.write(second, 0, second.length / 2);
    write("archive/a.warc.gz", all.toByteArray());
    assertThat(told()).containsExactly("https://x.example/1 2021-03-01 72 inhabited islands");
    assertThat(Files.readAllLines(base.resolve("out/unread.jsonl")))
        .singleElement()
        .asString()
        .startsWith(
            "{\"piece\":\"archive/a.warc.gz\",\"file\":\"archive/a.warc.gz\",\"reason\":\"breaks"
                + " off: ");
  }

  /**
   * As crawlers write them: a request beside each response, chunked and packed bodies, revisits.
   */
  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void readsWhatAnotherProgramHasWritten(WarcCompression compression) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(all), compression)) {
      writer.write(new Warcinfo.Builder().fields(Map.of("software", List.of("a crawler"))).build());
      byte[] page = PAGE.formatted(72).getBytes(StandardCharsets.UTF_8);
      HttpRequest get = new HttpRequest.Builder("GET", "/1").build();
      writer.write(
          new WarcRequest.Builder(URI.create("https://x.example/1")).date(CRAWL).body(get).build());
      writer.write(response("https://x.example/1", HTML, page));
      writer.write(response("https://x.example/1.png", MediaType.parse("image/png"), page));
      HttpResponse packed =
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", "gzip")
              .body(HTML, packed(PAGE.formatted(73)))
              .build();
      writer.write(
          new WarcResponse.Builder(URI.create("https://x.example/2"))
              .date(CRAWL)
              .body(packed)
              .build());
      HttpResponse unchanged = new HttpResponse.Builder(304, "Not Modified").build();
      writer.write(
          new WarcRevisit.Builder(
                  URI.create("https://x.example/1"), WarcRevisit.SERVER_NOT_MODIFIED_1_0)
              .date(CRAWL)
              .body(unchanged)
              .build());
      writer.write(
          new WarcMetadata.Builder().fields(Map.of("via", List.of("https://x.example"))).build());
    }
    write("archive/a.warc" + (compression == WarcCompression.GZIP ? ".gz" : ""), all.toByteArray());
    assertThat(told())
        .containsExactly(
            "https://x.example/1 2021-03-01 72 inhabited islands",
            "https://x.example/2 2021-03-01 73 inhabited islands");
    assertThat(base.resolve("out/unread.jsonl")).isEmptyFile();
    assertThat(FindingLine.read(Files.readAllLines(base.resolve("out/findings.jsonl")).get(0)))
        .containsEntry("title", "Isles")
        .containsEntry("piece", "urn:uuid:" + ID);
  }

  private static WarcResponse response(String url, MediaType type, byte[] body) throws IOException {
    return new WarcResponse.Builder(URI.create(url))
        .recordId(ID)
        .date(CRAWL)
        .body(new HttpResponse.Builder(200, "OK").body(type, body).build())
        .build();
  }

  private List<String> told() throws IOException {
    write(
        "facts.yaml",
        "facts:\n- id: islands\n  claim: The Northern Isles have {27 inhabited islands}\n"
            .getBytes(StandardCharsets.UTF_8));
    Asked asked =
        new Asked(
            Options.in(base),
            List.of(base.resolve("archive")),
            Fields.USUAL,
            Optional.empty(),
            base.resolve("out"));
    new Audit(asked, "1").run((pieces, characters, bytes, size) -> {});
    return Files.readAllLines(asked.findings()).stream()
        .map(FindingLine::read)
        .map(m -> m.get("url") + " " + m.get("date") + " " + m.get("found"))
        .toList();
  }

  private static String response(int number, String status, String type, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body;
    return record(
        "response", "application/http;msgtype=response", "https://x.example/" + number, http);
  }

  private static String record(String type, String contentType, String target, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
        + UUID.nameUUIDFromBytes((type + target).getBytes(StandardCharsets.UTF_8))
        + ">\r\n"
        + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
        + "Content-Type: "
        + contentType
        + "\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static byte[] packed(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path path = base.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }
}
