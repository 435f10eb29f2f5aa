package io.factgate.spark;

import io.factgate.audit.Fields;
import io.factgate.audit.JsonRecord;
import io.factgate.audit.Piece;
import io.factgate.audit.PortableAudit;
import io.factgate.audit.StoredPieces;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;

/** The pieces of an archive, in one of the formats, judged partition by partition. */
final class Input {

  static final List<String> FORMATS = List.of("jsonl", "parquet", "files", "warc");

  /** The file of a row. */
  private static final String FILE = "input_file_name()";

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
  Dataset<String> judged(String format) throws IOException {
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

  private Dataset<String> jsonLines() throws IOException {
    Broadcast<PortableAudit> sent = audit;
    Fields named = fields;
    Map<String, String> roots = roots();
    return spark
        .read()
        .option("lineSep", "\n")
        .text(places())
        .selectExpr("value", FILE)
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part -> {
                  JsonRecord records = new JsonRecord(named);
                  return new Lines(
                      sent.value().here(),
                      stream(part)
                          .filter(row -> !bare(row.getString(0)).isEmpty())
                          .map(row -> line(records, row, roots))
                          .iterator());
                },
            Encoders.STRING());
  }

  private static String bare(String line) {
    return (line.startsWith("\ufeff") ? line.substring(1) : line).strip();
  }

  /** Files are read in parts, which know no numbers of lines: a digest names what is broken. */
  private static Piece line(JsonRecord records, Row row, Map<String, String> roots) {
    String file = decodedName(row.getString(1), roots);
    String line = bare(row.getString(0));
    return records.read(line, () -> file + " " + JsonRecord.digest(line)).in(file);
  }

  private Dataset<String> records() throws IOException {
    Broadcast<PortableAudit> sent = audit;
    Fields named = fields;
    Map<String, String> roots = roots();
    Dataset<Row> all = spark.read().parquet(places());
    List<String> columns = Arrays.asList(all.columns());
    List<String> asked =
        Stream.of(named.id(), named.date(), named.title(), named.body(), named.url())
            .filter(name -> columns.contains(name.split("\\.", 2)[0]))
            .distinct()
            .toList();
    return all.selectExpr(characters(all, asked))
        .mapPartitions(
            (MapPartitionsFunction<Row, String>)
                part -> {
                  JsonRecord records = new JsonRecord(named);
                  return new Lines(
                      sent.value().here(),
                      stream(part).map(row -> record(records, row, asked, roots)).iterator());
                },
            Encoders.STRING());
  }

  /** The columns as characters, a list as paragraphs, and behind them the file. */
  private static String[] characters(Dataset<Row> all, List<String> names) {
    Stream<String> columns = names.stream().map(Input::quoted);
    StructField[] types = all.selectExpr(columns.toArray(String[]::new)).schema().fields();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      String column = quoted(names.get(i));
      found.add(
          types[i].dataType() instanceof ArrayType
              ? "array_join(" + column + ", '\\n\\n')"
              : "CAST(" + column + " AS STRING)");
    }
    found.add(FILE);
    return found.toArray(String[]::new);
  }

  private static String quoted(String name) {
    return Stream.of(name.split("\\."))
        .map(part -> "`" + part + "`")
        .collect(Collectors.joining("."));
  }

  private static Piece record(
      JsonRecord records, Row row, List<String> names, Map<String, String> roots) {
    String file = decodedName(row.getString(names.size()), roots);
    Map<String, String> values = values(row, names);
    return records
        .read(values, () -> file + " " + JsonRecord.digest(String.join("\n", values.values())))
        .in(file);
  }

  private static Map<String, String> values(Row row, List<String> names) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!row.isNullAt(i)) {
        values.put(names.get(i), row.getString(i));
      }
    }
    return values;
  }

  private Dataset<String> documents() throws IOException {
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

  private Dataset<String> webArchives() throws IOException {
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
                                      StoredPieces.warc(name(file._1(), roots), file._2().open())))
                          .iterator();
                  return new Lines(sent.value().here(), pieces);
                });
    return spark.createDataset(lines.rdd(), Encoders.STRING());
  }

  /** The places as they were written, by the way a file system writes them. */
  private Map<String, String> roots() throws IOException {
    Map<String, String> roots = new HashMap<>();
    for (String place : paths) {
      Path path = new Path(place);
      FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
      roots.put(system.makeQualified(path).toUri().getPath(), place);
    }
    return roots;
  }

  /** The same of a file that is told with escapes, as {@link #FILE} does. */
  private static String decodedName(String uri, Map<String, String> roots) {
    return nameOfPath(URI.create(uri).getPath(), roots);
  }

  /** A file as one machine names it: from the place on that was asked for. */
  private static String name(String uri, Map<String, String> roots) {
    return nameOfPath(new Path(uri).toUri().getPath(), roots);
  }

  private static String nameOfPath(String path, Map<String, String> roots) {
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
