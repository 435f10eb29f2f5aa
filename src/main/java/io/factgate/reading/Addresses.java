package io.factgate.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses, which are no prose. */
final class Addresses {

  /** "https://a.example/b?c=1", "www.a.example"; not "www" alone. */
  private static final Pattern WEB =
      Pattern.compile("(?i)(?<![\\w/])(?:https?://|ftp://|www\\.)[^\\s<>\"“”«»]++");

  /** "a.example/plans/700"; not "and/or", "km/h", "5.5/10". */
  private static final Pattern BARE =
      Pattern.compile("(?i)(?<![\\w.@/-])(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,10}/[^\\s<>\"“”«»]++");

  /** "desk@a.example"; not "@desk". */
  private static final Pattern MAIL =
      Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+");

  private Addresses() {}

  /** Replaces every address by a space, the sentence's signs behind it left alone. */
  static void blank(Prose prose) {
    String words = prose.toString();
    if (words.indexOf("://") >= 0 || words.indexOf("www.") >= 0 || words.indexOf("WWW.") >= 0) {
      blank(prose, WEB.matcher(words));
    }
    if (words.indexOf('/') >= 0) {
      blank(prose, BARE.matcher(prose.toString()));
    }
    if (words.indexOf('@') >= 0) {
      blank(prose, MAIL.matcher(prose.toString()));
    }
  }

  private static void blank(Prose prose, Matcher matcher) {
    while (matcher.find()) {
      int end = matcher.end();
      String words = matcher.group();
      int length = words.length();
      while (length > 0 && ".,;:!?)]'’".indexOf(words.charAt(length - 1)) >= 0) {
        length--;
        end--;
      }
      if (end > matcher.start()) {
        prose.blank(matcher.start(), end);
      }
    }
  }
}
