package io.factgate.spark;

import io.factgate.Kinds;
import io.factgate.audit.Fields;
import io.factgate.audit.PortableAudit;
import io.factgate.audit.SharedIds;
import io.factgate.audit.Summary;
import io.factgate.audit.SummaryPage;
import io.factgate.audit.Troubles;
import io.factgate.judging.Rules;
import io.factgate.kind.Level;
import io.factgate.reporting.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * An audit as a program for {@code spark-submit}: facts are broadcast, pieces judged partition by
 * partition, and nothing is shuffled but ids; the driver counts what was found.
 */
public final class Audit {

  /** The members of a finding, for those who read them as a table. */
  private static final String SCHEMA =
      "piece STRING, file STRING, url STRING, date STRING, title STRING, rule STRING, level STRING,"
          + " fact STRING, message STRING, found STRING, expected STRING, sentence STRING,"
          + " startLine INT, startColumn INT, endLine INT, endColumn INT, page INT, paragraph INT,"
          + " evidence ARRAY<STRUCT<file: STRING, line: INT, column: INT, text: STRING>>,"
          + " fingerprint STRING";

  private final SparkSession spark;
  private final Arguments arguments;
  private final Configuration hadoop;

  private Audit(SparkSession spark, Arguments arguments) {
    this.spark = spark;
    this.arguments = arguments;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
  }

  /** Audits an archive; the arguments stand in {@link Arguments#USAGE}. */
  public static void main(String[] words) throws IOException {
    Arguments arguments = new Arguments(words);
    Optional<Fields> fields = Fields.read(arguments.list("fields"));
    List<String> problems = new ArrayList<>(arguments.problems());
    if (fields.isEmpty()) {
      problems.add("--fields names id, date, title, body and url: id=slug,date=meta.published");
    }
    String format = arguments.value("format", "jsonl");
    if (!Input.FORMATS.contains(format)) {
      problems.add("--format is one of " + String.join(", ", Input.FORMATS));
    }
    for (String rule : arguments.list("rules")) {
      problemOf(rule).ifPresent(problems::add);
    }
    end(problems);
    SparkSession spark = SparkSession.builder().appName("factgate-audit").getOrCreate();
    try {
      new Audit(spark, arguments).run(fields.orElseThrow(), format);
    } finally {
      spark.stop();
    }
  }

  private static Optional<String> problemOf(String rule) {
    String[] pair = rule.split("=", 2);
    boolean isKnown =
        pair.length == 2
            && Level.of(pair[1]).isPresent()
            && Rules.of(Kinds.all()).stream().anyMatch(one -> one.name().equals(pair[0]));
    return isKnown ? Optional.empty() : Optional.of("--rules has \"" + rule + "\"");
  }

  /** Ends the program where something is wrong with what it was asked. */
  private static void end(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems) + "\n" + Arguments.USAGE);
    }
  }

  private void run(Fields fields, String format) throws IOException {
    PortableAudit audit = portable();
    end(audit.problems());
    Path out = new Path(arguments.value("out", ""));
    FileSystem system = out.getFileSystem(hadoop);
    if (system.exists(out)) {
      end(List.of("--out " + out + " is there already"));
    }
    Broadcast<PortableAudit> sent = new JavaSparkContext(spark.sparkContext()).broadcast(audit);
    Path sorts = new Path(out, "sorts");
    new Input(spark, sent, arguments.list("archive"), fields)
        .judged(format)
        .selectExpr("substring(value, 1, 1) AS sort", "substring(value, 2) AS value")
        .write()
        .partitionBy("sort")
        .text(sorts.toString());
    Path findings = moved(system, sorts, Lines.FINDING, new Path(out, "findings.jsonl"));
    Path unread = moved(system, sorts, Lines.UNREAD, new Path(out, "unread.jsonl"));
    Path undated = moved(system, sorts, Lines.UNDATED, new Path(out, "undated.jsonl"));
    Path ids = moved(system, sorts, Lines.ID, new Path(out, "ids"));
    spark
        .read()
        .schema(SCHEMA)
        .json(findings.toString())
        .write()
        .parquet(new Path(out, "findings.parquet").toString());
    Summary summary = new Summary();
    lines(findings).forEachRemaining(summary::addFinding);
    lines(unread).forEachRemaining(summary::addUnread);
    lines(undated).forEachRemaining(summary::addUndated);
    summary.add(text(ids).count());
    summary.share(shared(ids));
    try (OutputStream page = system.create(new Path(out, "summary.html"))) {
      page.write(new SummaryPage("on Spark").of(summary).getBytes(StandardCharsets.UTF_8));
    }
    system.delete(sorts, true);
    system.delete(ids, true);
    Troubles.of(summary).forEach(System.out::println);
    System.out.println(
        Counted.of(summary.pieces(), "piece", "pieces")
            + ": "
            + Counted.of(summary.findings().wrong(), "finding", "findings")
            + " of what was wrong when it was written, "
            + Counted.of(summary.findings().outdated(), "finding", "findings")
            + " of what was right then and is not now");
    if (summary.unreadCount() == summary.pieces()) { // never green because it saw nothing
      throw new IllegalStateException(
          summary.pieces() == 0
              ? "nothing was found: no piece stands in the archive"
              : "nothing was read: why stands in unread.jsonl");
    }
  }

  private static Path moved(FileSystem system, Path sorts, char sort, Path to) throws IOException {
    Path from = new Path(sorts, "sort=" + sort);
    if (system.exists(from)) {
      system.rename(from, to);
    } else {
      system.mkdirs(to);
    }
    return to;
  }

  /** The ids of several pieces: all that is ever shuffled. */
  private SharedIds shared(Path ids) {
    Dataset<Row> shared =
        text(ids).toDF("id").groupBy("id").count().filter("count > 1").orderBy("id").cache();
    Map<String, Long> first = new TreeMap<>();
    for (Row row : shared.takeAsList(SharedIds.MOST)) {
      first.put(row.getString(0), row.getLong(1));
    }
    return new SharedIds(shared.count(), first);
  }

  private Iterator<String> lines(Path folder) {
    return text(folder).toLocalIterator();
  }

  private Dataset<String> text(Path folder) {
    return spark.read().option("lineSep", "\n").textFile(folder.toString());
  }

  private PortableAudit portable() throws IOException {
    Map<String, String> facts = new TreeMap<>();
    for (String place : arguments.list("facts")) {
      Path path = new Path(place);
      try (InputStream in = path.getFileSystem(hadoop).open(path)) {
        boolean isBelow = !path.isAbsolute() && !place.contains("..");
        String name = isBelow ? place : path.getName();
        facts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Map<String, String> rules = new TreeMap<>();
    for (String rule : arguments.list("rules")) {
      rules.put(rule.split("=", 2)[0], rule.split("=", 2)[1]);
    }
    return new PortableAudit(
        facts,
        rules,
        arguments.value("locale", "en-US"),
        arguments.value("zone", "UTC"),
        arguments.value("encoding", "UTF-8"),
        arguments.value("fact", ""));
  }
}
