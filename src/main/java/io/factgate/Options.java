package io.factgate;

import io.factgate.kind.Level;
import io.factgate.reading.PageParts;
import io.factgate.text.Limits;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is asked to do; every path is absolute, globs are relative to the base directory.
 *
 * @param base the editorial repository
 * @param stories globs of story folders; empty for the usual layout
 * @param story only this one, by the name of its folder
 * @param drafts globs of drafts inside a story; empty for the usual ones
 * @param sources globs of sources inside a story; empty for {@code sources/**}
 * @param excludes globs of files that are not looked at
 * @param facts house files
 * @param baseline the file of findings that are passed over; it must be there
 * @param pages which parts of HTML pages are read
 * @param limits how much one document may take
 * @param outputs files and folders that goals write, which are no drafts and no sources
 * @param changed where only what has changed is told; everything else where empty
 * @param rules levels that replace the rules' own
 */
public record Options(
    Path base,
    List<String> stories,
    Optional<String> story,
    List<String> drafts,
    List<String> sources,
    List<String> excludes,
    List<Path> facts,
    Map<String, Level> rules,
    Locale locale,
    ZoneId zone,
    Charset encoding,
    PageParts pages,
    Limits limits,
    Optional<Path> baseline,
    List<Path> outputs,
    Optional<Changed> changed,
    int threads) {

  /** The usual name of the file of findings that are passed over. */
  public static final String BASELINE = "factgate-baseline.txt";

  /** A file as reports name it: relative to the base directory, with slashes. */
  public String path(Path file) {
    return base.relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** The same in another base directory. */
  public Options at(Path other) {
    return new Options(
        other, stories, story, drafts, sources, excludes, facts, rules, locale, zone, encoding,
        pages, limits, baseline, outputs, changed, threads);
  }

  /** The same with another baseline, or without one. */
  public Options withBaseline(Optional<Path> file) {
    return new Options(
        base, stories, story, drafts, sources, excludes, facts, rules, locale, zone, encoding,
        pages, limits, file, outputs, changed, threads);
  }

  /** The same where selectors tell which parts of pages are read. */
  public Options withPages(PageParts parts) {
    return new Options(
        base, stories, story, drafts, sources, excludes, facts, rules, locale, zone, encoding,
        parts, limits, baseline, outputs, changed, threads);
  }

  /** The same where documents may take more, or less. */
  public Options withLimits(Limits other) {
    return new Options(
        base, stories, story, drafts, sources, excludes, facts, rules, locale, zone, encoding,
        pages, other, baseline, outputs, changed, threads);
  }

  /** The same where only what has changed is told. */
  public Options withChanged(Changed files) {
    return new Options(
        base,
        stories,
        story,
        drafts,
        sources,
        excludes,
        facts,
        rules,
        locale,
        zone,
        encoding,
        pages,
        limits,
        baseline,
        outputs,
        Optional.of(files),
        threads);
  }

  /**
   * The defaults in a base directory; the house file is {@code facts.yaml} beside {@code stories}.
   */
  public static Options in(Path base) {
    return new Options(
        base,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Locale.US,
        ZoneId.of("UTC"),
        StandardCharsets.UTF_8,
        PageParts.FOUND,
        Limits.USUAL,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        1);
  }
}
