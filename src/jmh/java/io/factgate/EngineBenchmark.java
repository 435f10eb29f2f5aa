package io.factgate;

import io.factgate.extraction.Extractor;
import io.factgate.judging.Draft;
import io.factgate.judging.Judge;
import io.factgate.judging.Known;
import io.factgate.judging.Rules;
import io.factgate.judging.Verdicts;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Facts;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** How long one thread extracts every mention of a text, and checks a draft against five sources. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class EngineBenchmark {

  private static final Extractor EXTRACTOR = new Extractor(Kinds.all());
  private static final int SOURCES = 5;

  /** Characters of the whole story: a third of it is the draft. */
  @Param({"20000", "200000"})
  public int size;

  private String draft = "";
  private final List<String> sources = new ArrayList<>();

  /** Writes the texts. */
  @Setup
  public void write() {
    StoryText texts = new StoryText(7);
    draft = texts.of(size / 3);
    for (int i = 0; i < SOURCES; i++) {
      sources.add(texts.of(size * 2 / 3 / SOURCES));
    }
  }

  /** Cuts all texts into tokens and reads every mention of the four kinds. */
  @Benchmark
  public int extract() {
    int mentions = extracted("draft.txt", draft).size();
    for (String source : sources) {
      mentions += extracted("source.txt", source).size();
    }
    return mentions;
  }

  /** The same, then matches and judges. */
  @Benchmark
  public Verdicts check() {
    List<Witness> witnesses = new ArrayList<>();
    for (String source : sources) {
      Text text = Text.ofProse("source.txt", source);
      witnesses.add(
          new Witness(
              text,
              EXTRACTOR.extract(text, Setting.plain()),
              Optional.empty(),
              Optional.empty()));
    }
    Text text = Text.ofProse("draft.txt", draft);
    Draft read =
        new Draft(
            text, EXTRACTOR.extract(text, Setting.plain()), Setting.plain(), Optional.empty());
    Known known = new Known(Facts.NONE, witnesses, List.of(), List.of(), List.of(text));
    return new Judge(known, Rules.of(Kinds.all()), Map.of())
        .judge(List.of(read), Setting.plain());
  }

  private static List<Mention<?>> extracted(String name, String prose) {
    return EXTRACTOR.extract(Text.ofProse(name, prose), Setting.plain());
  }
}
