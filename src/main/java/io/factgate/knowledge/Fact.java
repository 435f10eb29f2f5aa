package io.factgate.knowledge;

import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.text.Place;
import io.factgate.text.Text;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One expected fact of an editor's: a claim with values, or a quote.
 *
 * @param id unique in a story
 * @param place of the entry in its facts.yaml, from its {@code - id} line to the end of its claim
 * @param text the claim as prose, braces left out; for a quote the words in quotation marks with an
 *     implied "said SPEAKER", so that it is read like any text. The text's path is the facts file's
 *     and its places are those of the file.
 * @param values what must be right: one mention for each pair of braces, or the one number or date
 *     of a claim without any; for a quote its attribution
 * @param quote whether it is a quote
 * @param speakers full names of who says so; empty where it is the editor's own
 * @param sources where it stands
 * @param against paths of sources known to say otherwise
 * @param terms other words by which drafts speak of it
 * @param severity replaces the level of findings of this fact
 * @param accept other values of a claim that are right
 * @param house whether it holds for every story
 * @param original a translated quote in the words that were spoken
 * @param language the language of the original
 * @param wordings other wordings of a quote that are right
 */
public record Fact(
    String id,
    Place place,
    Text text,
    List<Mention<?>> values,
    boolean quote,
    List<String> speakers,
    List<SourceReference> sources,
    Optional<String> basis,
    List<String> against,
    Optional<Tolerance> tolerance,
    List<String> terms,
    List<Accepted> accept,
    List<Former> was,
    Requirement required,
    Optional<Level> severity,
    Optional<String> why,
    boolean house,
    Optional<String> original,
    Optional<String> language,
    List<Wording> wordings) {

  /** Copies the lists. */
  public Fact {
    values = List.copyOf(values);
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
    against = List.copyOf(against);
    terms = List.copyOf(terms);
    accept = List.copyOf(accept);
    was = List.copyOf(was);
    wordings = List.copyOf(wordings);
  }

  /** A source with an optional page, as {@code report.pdf#page=47}. */
  public record SourceReference(String file, Optional<Integer> page, Place place) {}

  /**
   * How far a draft's value may be off: a share of the known value (0.02), or an amount in its
   * unit, {@code unit} as written where it is.
   */
  public record Tolerance(BigDecimal amount, boolean relative, Optional<String> unit) {}

  /** Another value that is right, with who may be cited for it. */
  public record Accepted(Mention<?> value, List<String> speakers) {
    /** Copies the speakers. */
    public Accepted {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * Another wording of a quote that is right, built and read like the quote itself, with who may be
   * cited for it; the quote's speakers where it names nobody.
   */
  public record Wording(Text text, List<Mention<?>> values, List<String> speakers) {
    /** Copies the lists. */
    public Wording {
      values = List.copyOf(values);
      speakers = List.copyOf(speakers);
    }
  }

  /** What held before; the day is the last on which it held. */
  public record Former(Mention<?> value, Optional<LocalDate> until) {}

  /**
   * Whether some draft must state the fact: in no draft, any, or one that the glob names.
   *
   * @param place of the glob
   */
  public record Requirement(boolean isRequired, Optional<String> glob, Optional<Place> place) {
    /** Not required. */
    public static final Requirement NONE =
        new Requirement(false, Optional.empty(), Optional.empty());

    /** Whether a draft of this path is asked for, by its name or its whole path. */
    public boolean asks(String path) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      return glob.map(words -> FileSystems.getDefault().getPathMatcher("glob:" + words))
          .map(glob -> glob.matches(Path.of(name)) || glob.matches(Path.of(path)))
          .orElse(true);
    }
  }
}
