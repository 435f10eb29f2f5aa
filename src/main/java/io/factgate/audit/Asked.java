package io.factgate.audit;

import io.factgate.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an audit is asked to do.
 *
 * @param options of which the facts files and how words are read count
 * @param places files and folders of the archive
 * @param fact the one fact to hold the archive against; all of them where empty
 * @param folder where findings, pieces that were not read or are of no day, summary and journal are
 *     written
 */
public record Asked(
    Options options, List<Path> places, Fields fields, Optional<String> fact, Path folder) {

  /** Copies the places. */
  public Asked {
    places = List.copyOf(places);
  }

  /** The file of findings. */
  public Path findings() {
    return folder.resolve("findings.jsonl");
  }

  /** The file of pieces that were not read. */
  public Path unread() {
    return folder.resolve("unread.jsonl");
  }

  /** The file of pieces that are of no day. */
  public Path undated() {
    return folder.resolve("undated.jsonl");
  }

  /** The page of counts and of what is worth correcting first. */
  public Path summary() {
    return folder.resolve("summary.html");
  }
}
