package io.factgate.reading;

import io.factgate.text.Block;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the text of a mail, plain or HTML; what is attached stays unread. */
final class MailPart implements Parser {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_PLAIN, MediaType.TEXT_HTML);
  }

  @Override
  public void parse(InputStream in, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
    if (!type.startsWith("text/plain") && !type.startsWith("text/html")) {
      return;
    }
    String raw = new String(in.readAllBytes(), charset(metadata, type));
    TextBuilder builder = new TextBuilder("", raw);
    if (type.startsWith("text/html")) {
      HtmlReader.addFragment(raw, 0, raw.length(), new Blocks(builder, true));
    } else {
      new PlainTextReader().add(raw, new Blocks(builder, true));
    }
    Text text = builder.build();
    XHTMLContentHandler page = new XHTMLContentHandler(handler, metadata);
    for (Block block : text.blocks()) {
      page.element("p", text.at(block.span()));
    }
  }

  private static Charset charset(Metadata metadata, String type) {
    String named = metadata.get(Metadata.CONTENT_ENCODING);
    int at = type.indexOf("charset=");
    String name =
        named != null ? named : at < 0 ? "" : type.substring(at + 8).replaceAll("[\"';].*|\"", "");
    try {
      return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
