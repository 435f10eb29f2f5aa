package io.factgate.spark;

import io.factgate.audit.Fields;
import io.factgate.audit.JsonRecord;
import io.factgate.audit.Piece;
import io.factgate.audit.PortableAudit;
import io.factgate.audit.StoredPieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The pieces of an archive, in one of the formats, judged partition by partition. */
final class Input {

  static final List<String> FORMATS = List.of("jsonl", "parquet", "files", "warc");

  private final SparkSession spark;
  private final Broadcast<PortableAudit> audit;
  private final List<String> paths;
  private final Fields fields;

  Input(SparkSession spark, Broadcast<PortableAudit> audit, List<String> paths, Fields fields) {
    this.spark = spark;
    this.audit = audit;
    this.paths = paths;
    this.fields = fields;
  }

  /** Lines as {@link Lines} has them. */
  Dataset<String> judged(String format) throws java.io.IOException {
    return switch (format) {
      case "parquet" -> records();
      case "files" -> documents();
      case "warc" -> webArchives();
      default -> jsonLines();
    };
  }

  private String[] places() {
    return paths.toArray(new String[0]);
  }

  private Dataset<String> jsonLines() {
    Broadcast<PortableAudit> sent = audit;
    Fields named = fields;
    Dataset<String> lines = spark.read().option("lineSep", "\n").textFile(places());
    return lines.mapPartitions(
        (MapPartitionsFunction<String, String>)
            part -> {
              JsonRecord records = new JsonRecord(named);
              return new Lines(
                  sent.value().here(),
                  stream(part)
                      .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                      .filter(line -> !line.isBlank())
                      .map(line -> records.read(line.strip()))
                      .iterator());
            },
        Encoders.STRING());
  }

  private Dataset<String> records() {
    Broadcast<PortableAudit> sent = audit;
    Fields named = fields;
    Dataset<Row> all = spark.read().parquet(places());
    List<String> columns = Arrays.asList(all.columns());
    List<String> asked =
        Stream.of(named.id(), named.date(), named.title(), named.body(), named.url())
            .filter(name -> columns.contains(name.split("\\.", 2)[0]))
            .distinct()
            .toList();
    String[] casts =
        asked.stream().map(name -> "CAST(" + name + " AS STRING)").toArray(String[]::new);
    return all.selectExpr(casts)
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part -> {
                  JsonRecord records = new JsonRecord(named);
                  return new Lines(
                      sent.value().here(),
                      stream(part).map(row -> records.read(values(row, asked))).iterator());
                },
            Encoders.STRING());
  }

  private static Map<String, String> values(Row row, List<String> names) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!row.isNullAt(i)) {
        values.put(names.get(i), row.getString(i));
      }
    }
    return values;
  }

  private Dataset<String> documents() throws java.io.IOException {
    Broadcast<PortableAudit> sent = audit;
    Map<String, String> roots = roots();
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(places())
        .select("path", "content")
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part ->
                    new Lines(
                        sent.value().here(),
                        stream(part)
                            .map(
                                row ->
                                    StoredPieces.document(
                                        name(row.getString(0), roots), (byte[]) row.get(1)))
                            .flatMap(Optional::stream)
                            .iterator()),
            Encoders.STRING());
  }

  private Dataset<String> webArchives() throws java.io.IOException {
    Broadcast<PortableAudit> sent = audit;
    Map<String, String> roots = roots();
    JavaRDD<String> lines =
        new JavaSparkContext(spark.sparkContext())
            .binaryFiles(String.join(",", paths))
            .mapPartitions(
                part -> {
                  Iterator<Piece> pieces =
                      stream(part)
                          .flatMap(
                              file ->
                                  stream(
                                      StoredPieces.warc(
                                          name(file._1(), roots), file._2().open())))
                          .iterator();
                  return new Lines(sent.value().here(), pieces);
                });
    return spark.createDataset(lines.rdd(), Encoders.STRING());
  }

  /** The places as they were written, by the way a file system writes them. */
  private Map<String, String> roots() throws java.io.IOException {
    Map<String, String> roots = new HashMap<>();
    for (String place : paths) {
      Path path = new Path(place);
      FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      roots.put(system.makeQualified(path).toUri().getPath(), place);
    }
    return roots;
  }

  /** A file as one machine names it: from the place on that was asked for. */
  private static String name(String uri, Map<String, String> roots) {
    String path = new Path(uri).toUri().getPath();
    List<String> known = new ArrayList<>(roots.keySet());
    Collections.sort(known);
    return known.stream()
        .filter(root -> path.equals(root) || path.startsWith(root + "/"))
        .findFirst()
        .map(root -> roots.get(root) + path.substring(root.length()))
        .orElse(path);
  }

  private static <T> Stream<T> stream(Iterator<T> items) {
    Iterable<T> all = () -> items;
    return StreamSupport.stream(all.spliterator(), false);
  }
}
