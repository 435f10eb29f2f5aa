package io.factgate.harvest;

import io.factgate.kind.Names;
import io.factgate.matching.Context;
import io.factgate.matching.Match;
import io.factgate.matching.Matcher;
import io.factgate.matching.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Gathers what the sources of one story state: what several share first, then single values. */
public final class Harvest {

  /** From here on two sources may speak of one thing; a dispute is shown, not settled. */
  private static final double SAME_THING = 0.6;

  /** The same where they give the same value. */
  private static final double SAME_VALUE = 0.4;

  /** The same for another value in the sentence of the likest. */
  private static final double BESIDE = 0.25;

  /** Numbers that are farther apart are hardly of one thing. */
  private static final double FARTHEST = 0.5;

  /** From here on a fact that is there already speaks of it. */
  private static final double KNOWN = 0.65;

  private static final int MOST = 40;

  private final List<Source> sources;
  private final List<Source> claims;
  private final String folder;
  private final Names names;

  /**
   * Prepares to gather.
   *
   * @param sources with their contexts
   * @param claims of the facts that are there already
   * @param names those that are known already
   * @param folder path of the story's folder of sources, ending with a slash
   */
  public Harvest(List<Source> sources, List<Source> claims, String folder, Names names) {
    this.sources = List.copyOf(sources);
    this.claims = List.copyOf(claims);
    this.folder = folder;
    this.names = names;
  }

  /** Names and quotes, then claims; what several sources share comes first. */
  public List<Entry> gather() {
    List<Entry> entries = new ArrayList<>(new Voices(sources, this::name, names).gather());
    List<Agreement> agreements = agreements();
    agreements.removeIf(this::isKnown);
    agreements.sort(Comparator.comparingInt((Agreement a) -> -a.size()));
    Ids ids = new Ids();
    List<List<Statement>> told = new ArrayList<>();
    for (Agreement agreement : agreements) {
      Statement plainest = agreement.plainest();
      if (agreement.isDisputed()) {
        entries.add(disputed(agreement, plainest, ids.next(plainest)));
      } else {
        told.stream()
            .filter(sentence -> sentence.get(0).isBeside(plainest))
            .findFirst()
            .ifPresentOrElse(
                sentence -> sentence.add(plainest),
                () -> told.add(new ArrayList<>(List.of(plainest))));
      }
    }
    for (List<Statement> all : told.subList(0, Math.min(MOST, told.size()))) {
      List<Statement> sentence = withoutYears(all);
      String id = ids.next(sentence.get(0));
      String claim = Statement.claim(sentence);
      entries.add(
          new Entry(id, "facts", lines(id, claim, files(agreements, sentence)), false, claim));
    }
    return entries;
  }

  /** The values without years that only tell of when the others hold. */
  private static List<Statement> withoutYears(List<Statement> sentence) {
    List<Statement> others = sentence.stream().filter(s -> !s.isYear()).toList();
    return others.isEmpty() ? sentence : others;
  }

  /** The sources that state all values of a sentence. */
  private List<String> files(List<Agreement> agreements, List<Statement> sentence) {
    List<String> common = new ArrayList<>();
    for (Statement statement : sentence) {
      List<String> stating =
          agreements.stream()
              .map(agreement -> agreement.groups().get(0))
              .filter(group -> group.contains(statement))
              .flatMap(group -> files(stating(statement, group)).stream())
              .toList();
      if (statement.equals(sentence.get(0))) {
        common.addAll(stating);
      } else {
        common.retainAll(stating);
      }
    }
    return common;
  }

  private List<Agreement> agreements() {
    List<Agreement> found = new ArrayList<>();
    Set<Context> taken = new HashSet<>();
    for (Source source : sources) {
      for (Context context : source.contexts()) {
        Statement first = new Statement(source, context);
        if (!first.isWorthIt() || !taken.add(context)) {
          continue;
        }
        Agreement agreement = new Agreement(first);
        for (Source other : sources) {
          if (!other.equals(source)) {
            best(new Matcher(List.of(other)), context, taken)
                .map(match -> new Statement(other, match.known()))
                .filter(agreement::add)
                .ifPresent(s -> taken.add(s.context()));
          }
        }
        found.add(agreement);
      }
    }
    return found;
  }

  /** The likest; of several values in its sentence the one that is nearest in size. */
  private static Optional<Match> best(Matcher matcher, Context context, Set<Context> taken) {
    List<Match> all =
        matcher.matches(context).stream().filter(m -> !taken.contains(m.known())).toList();
    Optional<Match> likest =
        all.stream()
            .filter(m -> m.score() >= (m.comparison().isSame() ? SAME_VALUE : SAME_THING))
            .findFirst();
    if (likest.isEmpty() || likest.get().comparison().isSame()) {
      return likest;
    }
    return all.stream()
        .filter(m -> m.known().sentence().equals(likest.get().known().sentence()))
        .filter(m -> m.score() >= BESIDE && distance(m) <= FARTHEST)
        .min(Comparator.comparingDouble(Harvest::distance));
  }

  /** How far two numbers are apart, as a share of the larger; 0 where they are none. */
  private static double distance(Match match) {
    Object one = match.draft().mention().describe().get("value");
    Object two = match.known().mention().describe().get("value");
    if (one instanceof BigDecimal a && two instanceof BigDecimal b && a.max(b).signum() > 0) {
      return a.subtract(b).abs().doubleValue() / a.max(b).doubleValue();
    }
    return 0;
  }

  /** Whether a fact speaks already of what some source states in it. */
  private boolean isKnown(Agreement agreement) {
    return agreement.groups().stream().flatMap(List::stream).anyMatch(s -> isKnown(s.context()));
  }

  private boolean isKnown(Context context) {
    ToDoubleFunction<Source> likest =
        claim ->
            claim.contexts().stream()
                .filter(known -> known.dimension().equals(context.dimension()))
                .mapToDouble(known -> Matcher.score(context, known, claim))
                .max()
                .orElse(0);
    return claims.stream().mapToDouble(likest).anyMatch(score -> score >= KNOWN);
  }

  private Entry disputed(Agreement agreement, Statement plainest, String id) {
    List<String> lines = new ArrayList<>();
    lines.add("# The sources disagree; decide, mend, and take the signs off:");
    for (List<Statement> group : agreement.groups()) {
      Set<String> speakers = new LinkedHashSet<>();
      group.forEach(s -> speakers.addAll(s.context().speakers()));
      String says = speakers.isEmpty() ? "" : ", said by " + String.join(", ", speakers);
      lines.add(
          "#   "
              + group.get(0).words().replace('\n', ' ')
              + ": "
              + String.join(", ", files(group))
              + says);
    }
    String claim = Statement.claim(List.of(plainest));
    lines(id, claim, files(agreement.groups().get(0))).forEach(line -> lines.add("# " + line));
    return new Entry(id, "facts", lines, true, claim);
  }

  private static List<String> lines(String id, String claim, List<String> files) {
    List<String> lines = new ArrayList<>();
    lines.add("- id: " + id);
    lines.add("  claim: " + Yaml.quoted(claim));
    if (!files.isEmpty()) {
      lines.add("  sources: " + Yaml.list(files));
    }
    return lines;
  }

  /** Those that say no less than a statement: "at least nine" does not state eleven. */
  private static List<Statement> stating(Statement statement, List<Statement> group) {
    return group.stream()
        .filter(s -> s.equals(statement) || statement.mention().compareWith(s.mention()).isSame())
        .toList();
  }

  private List<String> files(List<Statement> group) {
    return group.stream().map(s -> name(s.source())).distinct().toList();
  }

  private String name(Source source) {
    String path = source.witness().text().path();
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }
}
