package io.factgate.kind.time;

import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.text.Text;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the kind reads a news text that is cut into tokens already; work grows with the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class TimeBenchmark {

  /** Characters of the text; nearly all are one byte in UTF-8. */
  @Param({"200000", "2000000"})
  public int size;

  private final TimeKind kind = new TimeKind();
  private Text text = Text.ofProse("news.txt", "");

  /** Writes the text. */
  @Setup
  public void write() {
    text = Text.ofProse("news.txt", DatedText.of(size, 7));
  }

  /** Reads every time expression. */
  @Benchmark
  public List<Mention<TimeValue>> detect() {
    return kind.detect(text, Setting.plain());
  }
}
