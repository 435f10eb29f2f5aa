package io.factgate.audit;

import io.factgate.judging.Rules;
import io.factgate.kind.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Counts of an audit's findings by fact, year and rule, and the few that are worth correcting
 * first: bounded however many findings there are. Not thread-safe.
 */
public final class Summary {

  /** So many findings are listed, and so many pieces that were not read or whose date was not. */
  static final int MOST = 200;

  /**
   * A finding as the summary lists it; what it does not tell is empty.
   *
   * @param isOutdated whether it was right when it was written
   */
  public record Entry(
      String piece,
      String file,
      String url,
      String date,
      String title,
      String rule,
      Level level,
      String fact,
      String message,
      String sentence,
      String fingerprint,
      boolean isOutdated) {

    /** The address, if it is one of the web. */
    public String href() {
      return url.matches("(?i)https?://.*") ? url : "";
    }

    static Entry of(String line) {
      Map<String, String> members = FindingLine.read(line);
      String rule = members.getOrDefault("rule", "");
      return new Entry(
          members.getOrDefault("piece", ""),
          members.getOrDefault("file", ""),
          members.getOrDefault("url", ""),
          members.getOrDefault("date", ""),
          members.getOrDefault("title", ""),
          rule,
          Level.of(members.getOrDefault("level", "")).orElse(Level.NOTE),
          members.getOrDefault("fact", ""),
          members.getOrDefault("message", ""),
          members.getOrDefault("sentence", ""),
          members.getOrDefault("fingerprint", ""),
          rule.equals(Rules.FACT_OUTDATED.name()));
    }
  }

  /** How many were wrong when they were written, and how many are by now. */
  public record Count(long wrong, long outdated) {
    Count plus(boolean isOutdated) {
      return isOutdated ? new Count(wrong, outdated + 1) : new Count(wrong + 1, outdated);
    }

    long all() {
      return wrong + outdated;
    }
  }

  private static final Count NONE = new Count(0, 0);

  /** The gravest first; of these the newest, which are read most. */
  private static final Comparator<Entry> FIRST =
      Comparator.comparing(Entry::level)
          .thenComparing(Entry::date, Comparator.reverseOrder())
          .thenComparing(Entry::piece)
          .thenComparing(Entry::file)
          .thenComparing(Entry::title)
          .thenComparing(Entry::message)
          .thenComparing(Entry::fingerprint);

  private final Map<String, Count> byFact = new TreeMap<>();
  private final Map<String, Count> byYear = new TreeMap<>();
  private final Map<String, Count> byRule = new TreeMap<>();
  private final Map<Level, Long> byLevel = new TreeMap<>();
  private final PriorityQueue<Entry> wrong = new PriorityQueue<>(FIRST.reversed());
  private final PriorityQueue<String> unread = new PriorityQueue<>(Comparator.reverseOrder());
  private final PriorityQueue<String> misdated = new PriorityQueue<>(Comparator.reverseOrder());
  private SharedIds shared = SharedIds.NONE;
  private long unreadCount;
  private long undatedCount;
  private long misdatedCount;
  private long pieces;

  /** Adds a finding, a line of JSON. */
  public void addFinding(String line) {
    Entry entry = Entry.of(line);
    String year = entry.date().isEmpty() ? "no date" : entry.date().split("(?<!^)-", 2)[0];
    String fact = entry.fact().isEmpty() ? "names" : entry.fact();
    byFact.merge(fact, NONE.plus(entry.isOutdated()), Summary::sum);
    byYear.merge(year, NONE.plus(entry.isOutdated()), Summary::sum);
    byRule.merge(entry.rule(), NONE.plus(entry.isOutdated()), Summary::sum);
    byLevel.merge(entry.level(), 1L, Long::sum);
    if (!entry.isOutdated()) {
      keep(wrong, entry);
    }
  }

  /** Adds a piece that was not read, a line of JSON. */
  public void addUnread(String line) {
    Map<String, String> members = FindingLine.read(line);
    keep(unread, members.getOrDefault("piece", "") + ": " + members.getOrDefault("reason", ""));
    unreadCount++;
  }

  /** Adds a piece that was read and is of no day, a line of JSON. */
  public void addUndated(String line) {
    Map<String, String> members = FindingLine.read(line);
    undatedCount++;
    if (members.containsKey("date")) {
      misdatedCount++;
      keep(misdated, members.getOrDefault("piece", "") + ": “" + members.get("date") + "”");
    }
  }

  /** Adds pieces, those that were not read included. */
  public void add(long more) {
    pieces += more;
  }

  /** Tells which ids belong to several pieces. */
  public void share(SharedIds ids) {
    shared = ids;
  }

  private static <T> void keep(PriorityQueue<T> queue, T one) {
    queue.add(one);
    if (queue.size() > MOST) {
      queue.remove();
    }
  }

  private static Count sum(Count one, Count two) {
    return new Count(one.wrong + two.wrong, one.outdated + two.outdated);
  }

  /** By the id of facts; what rests on a name alone under {@code names}. */
  public Map<String, Count> byFact() {
    return byFact;
  }

  /** By the year of the pieces. */
  public Map<String, Count> byYear() {
    return byYear;
  }

  /** By rule. */
  public Map<String, Count> byRule() {
    return byRule;
  }

  /** What was wrong when it was written and is worth correcting first. */
  public List<Entry> first() {
    List<Entry> all = new ArrayList<>(wrong);
    all.sort(FIRST);
    return all;
  }

  /** Some pieces that were not read, with the reason. */
  public List<String> unread() {
    return unread.stream().sorted().toList();
  }

  /** Everything that was found. */
  public Count findings() {
    return byRule.values().stream().reduce(NONE, Summary::sum);
  }

  /** How many findings are at a level or above it. */
  public long atLeast(Level level) {
    return byLevel.entrySet().stream()
        .filter(entry -> entry.getKey().isAtLeast(level))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many pieces were not read. */
  public long unreadCount() {
    return unreadCount;
  }

  /** How many pieces there are. */
  public long pieces() {
    return pieces;
  }

  /** How many pieces that were read are of no day. */
  public long undatedCount() {
    return undatedCount;
  }

  /** How many of these have a date that cannot be read. */
  public long misdatedCount() {
    return misdatedCount;
  }

  /** Some pieces whose date cannot be read, with its words. */
  public List<String> misdated() {
    return misdated.stream().sorted().toList();
  }

  /** The ids that belong to several pieces. */
  public SharedIds shared() {
    return shared;
  }
}
