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

  /**
   * The defaults in a base directory; the house file is {@code facts.yaml} beside {@code stories}.
   */
  public static Options in(Path base) {
    return new Builder(base).build();
  }

  /** What is set in a base directory one by one, beginning with the defaults. */
  public static Builder set(Path base) {
    return new Builder(base);
  }

  /** The same in another base directory. */
  public Options at(Path other) {
    return new Builder(other, this).build();
  }

  /** The same with another baseline, or without one. */
  public Options withBaseline(Optional<Path> file) {
    return new Builder(base, this).baseline(file).build();
  }

  /** The same where documents may take more, or less. */
  public Options withLimits(Limits other) {
    return new Builder(base, this).limits(other).build();
  }

  /** The same where only what has changed is told. */
  public Options withChanged(Changed files) {
    return new Builder(base, this).changed(Optional.of(files)).build();
  }

  /** Sets what differs from the defaults; not thread-safe. */
  public static final class Builder {

    private final Path base;
    private List<String> stories = List.of();
    private Optional<String> story = Optional.empty();
    private List<String> drafts = List.of();
    private List<String> sources = List.of();
    private List<String> excludes = List.of();
    private List<Path> facts = List.of();
    private Map<String, Level> rules = Map.of();
    private Locale locale = Locale.US;
    private ZoneId zone = ZoneId.of("UTC");
    private Charset encoding = StandardCharsets.UTF_8;
    private PageParts pages = PageParts.FOUND;
    private Limits limits = Limits.USUAL;
    private Optional<Path> baseline = Optional.empty();
    private List<Path> outputs = List.of();
    private Optional<Changed> changed = Optional.empty();
    private int threads = 1;

    private Builder(Path base) {
      this.base = base;
    }

    private Builder(Path base, Options options) {
      this.base = base;
      this.stories = options.stories;
      this.story = options.story;
      this.drafts = options.drafts;
      this.sources = options.sources;
      this.excludes = options.excludes;
      this.facts = options.facts;
      this.rules = options.rules;
      this.locale = options.locale;
      this.zone = options.zone;
      this.encoding = options.encoding;
      this.pages = options.pages;
      this.limits = options.limits;
      this.baseline = options.baseline;
      this.outputs = options.outputs;
      this.changed = options.changed;
      this.threads = options.threads;
    }

    /** See {@link Options#stories}. */
    public Builder stories(List<String> value) {
      this.stories = value;
      return this;
    }

    /** See {@link Options#story}. */
    public Builder story(Optional<String> value) {
      this.story = value;
      return this;
    }

    /** See {@link Options#drafts}. */
    public Builder drafts(List<String> value) {
      this.drafts = value;
      return this;
    }

    /** See {@link Options#sources}. */
    public Builder sources(List<String> value) {
      this.sources = value;
      return this;
    }

    /** See {@link Options#excludes}. */
    public Builder excludes(List<String> value) {
      this.excludes = value;
      return this;
    }

    /** See {@link Options#facts}. */
    public Builder facts(List<Path> value) {
      this.facts = value;
      return this;
    }

    /** See {@link Options#rules}. */
    public Builder rules(Map<String, Level> value) {
      this.rules = value;
      return this;
    }

    /** See {@link Options#locale}. */
    public Builder locale(Locale value) {
      this.locale = value;
      return this;
    }

    /** See {@link Options#zone}. */
    public Builder zone(ZoneId value) {
      this.zone = value;
      return this;
    }

    /** See {@link Options#encoding}. */
    public Builder encoding(Charset value) {
      this.encoding = value;
      return this;
    }

    /** See {@link Options#pages}. */
    public Builder pages(PageParts value) {
      this.pages = value;
      return this;
    }

    /** See {@link Options#limits}. */
    public Builder limits(Limits value) {
      this.limits = value;
      return this;
    }

    /** See {@link Options#baseline}. */
    public Builder baseline(Optional<Path> value) {
      this.baseline = value;
      return this;
    }

    /** See {@link Options#outputs}. */
    public Builder outputs(List<Path> value) {
      this.outputs = value;
      return this;
    }

    /** See {@link Options#changed}. */
    public Builder changed(Optional<Changed> value) {
      this.changed = value;
      return this;
    }

    /** See {@link Options#threads}. */
    public Builder threads(int value) {
      this.threads = value;
      return this;
    }

    /** The options as they are set. */
    public Options build() {
      return new Options(
          base, stories, story, drafts, sources, excludes, facts, rules, locale, zone, encoding,
          pages, limits, baseline, outputs, changed, threads);
    }
  }
}
