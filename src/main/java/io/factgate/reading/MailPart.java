package io.factgate.reading;

import io.factgate.text.Block;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
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

  private final transient Charset encoding;
  private transient Optional<UnreadablePartException> failure = Optional.empty();

  /** Prepares to read; the encoding is that of texts that name none. */
  MailPart(Charset encoding) {
    this.encoding = encoding;
  }

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
    try {
      read(in, type, handler, metadata);
    } catch (UnreadablePartException e) {
      failure = Optional.of(e);
    }
  }

  /** Throws what kept a part from being read: Tika passes over it silently. */
  void check() throws UnreadablePartException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void read(InputStream in, String type, ContentHandler handler, Metadata metadata)
      throws IOException, SAXException, UnreadablePartException {
    byte[] bytes = in.readAllBytes();
    Charset charset = charset(metadata, type);
    String raw;
    try {
      raw = Decoding.decode(bytes, charset);
    } catch (CharacterCodingException e) {
      throw new UnreadablePartException("its text is not " + charset.name(), e);
    }
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

  private Charset charset(Metadata metadata, String type) throws UnreadablePartException {
    String named = metadata.get(Metadata.CONTENT_ENCODING);
    int at = type.indexOf("charset=");
    String name =
        named != null
            ? named
            : at < 0 ? "" : type.substring(at + 8).replaceAll("^[\"']|[\"';].*", "");
    try {
      return name.isBlank() || name.strip().equalsIgnoreCase("us-ascii")
          ? encoding
          : Charset.forName(
              name.strip().equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name.strip());
    } catch (IllegalArgumentException e) {
      throw new UnreadablePartException("unknown charset \"" + name.strip() + "\"", e);
    }
  }

  /** A text of a mail cannot be turned into characters. */
  static final class UnreadablePartException extends TikaException {
    private static final long serialVersionUID = 1L;

    UnreadablePartException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
