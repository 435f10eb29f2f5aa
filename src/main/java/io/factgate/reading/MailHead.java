package io.factgate.reading;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Subject, day and sender of a mail, from its head. */
final class MailHead {

  private static final int LONGEST = 65_536;

  private static final Pattern DATE = Pattern.compile("(?im)^Date:[ \\t]*+([^\\r\\n]++)");

  private final Metadata metadata;
  private final String head;

  MailHead(Metadata metadata, byte[] bytes) {
    this.metadata = metadata;
    String start =
        new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
    this.head = start.split("\\r?\\n\\r?\\n", 2)[0];
  }

  Optional<String> subject() {
    String title = metadata.get(TikaCoreProperties.TITLE);
    String subject = title == null ? metadata.get(TikaCoreProperties.SUBJECT) : title;
    return Optional.ofNullable(subject).map(String::strip).filter(s -> !s.isEmpty());
  }

  Map<String, String> matter() {
    Map<String, String> matter = new LinkedHashMap<>();
    subject().ifPresent(s -> matter.put("title", s));
    // Tika's own date is in UTC, which may be another day than the sender's.
    Matcher date = DATE.matcher(head);
    if (date.find()) {
      iso(date.group(1)).ifPresent(day -> matter.put("date", day));
    }
    sender().ifPresent(s -> matter.put("publisher", s));
    return matter;
  }

  private Optional<String> sender() {
    return Optional.ofNullable(metadata.get(Message.MESSAGE_FROM_NAME))
        .map(s -> s.strip().replaceAll("^\"|\"$", ""))
        .filter(s -> !s.isEmpty() && s.indexOf('@') < 0);
  }

  /** The sender's own day and hour; none where the date is not in the form of mails. */
  private static Optional<String> iso(String date) {
    String plain =
        date.strip().replaceAll("(?<!\\s)\\s*+\\([^()]*+\\)$", "").replaceAll("\\s+", " ");
    try {
      OffsetDateTime time =
          ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toOffsetDateTime();
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // the story's dateline holds, or what facts.yaml says of the file
    }
  }
}
