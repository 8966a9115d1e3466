package wusum.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wusum.analysis.AnalyzedArticle;
import wusum.analysis.TextAnalyzer;
import wusum.analysis.WordLists;
import wusum.article.Article;
import wusum.registry.ModelReader;
import wusum.registry.ModelRegistry;
import wusum.tagging.Tagger;
import wusum.tagging.Tagging;
import wusum.tagging.TaggingOptions;

/**
 * From the UTF-8 bytes of an article to its topics, and the parts of that way: one article an
 * operation, another one each time, under the collector that the launcher serves with.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class TaggingBenchmark {
  private static final Path SEEDS = Path.of("seeds");

  /** A model's folder, id or name, or the current one. */
  @Param("current")
  public String model = "current";

  /** Labelled articles: JSON Lines. */
  @Param("../shared/data/sanad-khaleej-test.jsonl.gz")
  public String articles = "";

  private Tagger tagger;
  private TextAnalyzer analyzer;
  private BenchArticles read;

  /** Which article comes next, for each thread. */
  @State(Scope.Thread)
  public static class Position {
    private int next;

    private Article next(BenchArticles articles) {
      next = next + 1 == articles.size() ? 0 : next + 1;
      return articles.article(next);
    }
  }

  @Setup(Level.Trial)
  public void load() {
    tagger = ModelReader.read(new ModelRegistry(Path.of("models")).getFolder(model)).tagger();
    analyzer =
        new TextAnalyzer(
            WordLists.readWords(SEEDS.resolve("stop-words.txt")),
            WordLists.readWords(SEEDS.resolve("protected-words.txt")),
            WordLists.readVariants(SEEDS.resolve("variants.txt")));
    read = BenchArticles.read(Path.of(articles));
  }

  @Benchmark
  public Article decoding(Position position) {
    return position.next(read);
  }

  @Benchmark
  public AnalyzedArticle analysis(Position position) {
    return analyzer.analyze(position.next(read));
  }

  @Benchmark
  public Tagging topics(Position position) {
    return tagger.tag(position.next(read), TaggingOptions.DEFAULT.withKeywords(0));
  }

  @Benchmark
  public Tagging topicsAndKeywords(Position position) {
    return tagger.tag(position.next(read));
  }
}
