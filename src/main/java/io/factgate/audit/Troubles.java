package io.factgate.audit;

import io.factgate.reporting.Counted;
import java.util.ArrayList;
import java.util.List;

/** What keeps an audit from telling everything, a sentence each. */
public final class Troubles {

  private Troubles() {}

  /** The sentences, without a point; none where all is well. */
  public static List<String> of(Summary summary) {
    List<String> told = new ArrayList<>();
    long unread = summary.unreadCount();
    if (unread > 0) {
      told.add(pieces(unread) + (unread == 1 ? " was" : " were") + " not read: unread.jsonl");
    }
    long misdated = summary.misdatedCount();
    if (misdated > 0) {
      String have = misdated == 1 ? " has" : " have";
      told.add(pieces(misdated) + have + " a date that cannot be read: undated.jsonl");
    }
    long silent = summary.undatedCount() - misdated;
    if (silent > 0) {
      told.add(pieces(silent) + (silent == 1 ? " tells" : " tell") + " no date: undated.jsonl");
    }
    long shared = summary.shared().count();
    if (shared > 0) {
      String first =
          String.join(", ", summary.shared().first().keySet().stream().limit(3).toList());
      String more = shared > 3 ? ", …" : "";
      String are = shared == 1 ? " is that" : " are those";
      told.add(Counted.of(shared, "id", "ids") + are + " of several pieces: " + first + more);
    }
    return told;
  }

  private static String pieces(long count) {
    return Counted.of(count, "piece", "pieces");
  }
}
