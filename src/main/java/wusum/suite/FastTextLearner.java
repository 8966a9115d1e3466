package wusum.suite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wusum.analysis.TextAnalyzer;
import wusum.article.Article;
import wusum.classifier.Scores;
import wusum.corpus.LabelledArticle;
import wusum.taxonomy.Taxonomy;

/**
 * fastText (A. Joulin et al., Bag of tricks for efficient text classification, EACL 2017), with a
 * decision of its own on each topic. It is an external program; the texts it reads are written to a
 * folder that only this user can read, and removed afterwards.
 */
final class FastTextLearner implements ScoreLearner {
  private static final String LABEL = "__label__";

  /** For articles without a topic: without a label, they would not be learnt from. */
  private static final String NONE = LABEL + "none";

  private static final int EPOCHS = 25;

  private final long seed;
  private final Optional<FastText> program;

  FastTextLearner(long seed, Optional<FastText> program) {
    this.seed = seed;
    this.program = program;
  }

  @Override
  public String name() {
    return "fasttext";
  }

  @Override
  public String description() {
    return "fastText on the normalised words and pairs of words, one loss a topic (-loss ova), 50"
        + " dimensions, %d epochs.".formatted(EPOCHS);
  }

  @Override
  public Optional<String> hindrance() {
    return program.isPresent() ? Optional.empty() : Optional.of("fasttext is not installed");
  }

  @Override
  public Scorer learn(List<LabelledArticle> train, TextAnalyzer analyzer, Taxonomy taxonomy) {
    Folder folder = new Folder();
    try {
      Path input = folder.resolve("train.txt");
      write(input, train.stream().map(article -> line(article, analyzer, taxonomy)));
      program.orElseThrow().run(folder.resolve("log"), trainingArguments(input));
      Files.delete(input);
      return new FastTextScorer(program.orElseThrow(), folder, analyzer, taxonomy.size());
    } catch (IOException e) {
      folder.close();
      throw fault(e);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /** One thread, since weights repeat for one only. */
  private List<String> trainingArguments(Path input) {
    String options =
        "-loss ova -epoch %d -lr 0.5 -wordNgrams 2 -dim 50 -bucket 200000 -minCount 2 -thread 1"
            + " -verbose 0 -seed %d";
    List<String> arguments = new ArrayList<>(List.of("supervised", "-input", input.toString()));
    arguments.addAll(List.of("-output", input.resolveSibling("model").toString()));
    arguments.addAll(List.of(options.formatted(EPOCHS, seed & Integer.MAX_VALUE).split(" ")));
    return arguments;
  }

  private static String line(LabelledArticle article, TextAnalyzer analyzer, Taxonomy taxonomy) {
    String labels =
        taxonomy.positions(article.topics()).stream()
            .mapToObj(topic -> LABEL + topic)
            .collect(Collectors.joining(" "));
    return (labels.isEmpty() ? NONE : labels) + " " + text(article.article(), analyzer);
  }

  private static String text(Article article, TextAnalyzer analyzer) {
    return TextTerms.words(analyzer.analyze(article)).stream()
        .filter(word -> !word.startsWith(LABEL))
        .collect(Collectors.joining(" "));
  }

  private static void write(Path file, Stream<String> lines) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        writer.write(line);
        writer.write('\n');
      }
    }
  }

  private static UncheckedIOException fault(IOException e) {
    return new UncheckedIOException("the files that fasttext reads and writes: " + e, e);
  }

  /** Asks the program for the probabilities of every topic. */
  private record FastTextScorer(FastText program, Folder folder, TextAnalyzer analyzer, int topics)
      implements Scorer {
    @Override
    public List<Scores> score(List<Article> articles) {
      Path input = folder.resolve("test.txt");
      Path output = folder.resolve("scores.txt");
      try {
        write(input, articles.stream().map(article -> text(article, analyzer)));
        // One more than the topics, for the label of articles without one.
        program.run(
            output,
            List.of(
                "predict-prob",
                folder.resolve("model.bin").toString(),
                input.toString(),
                Integer.toString(topics + 1)));
        return Files.readAllLines(output).stream().map(this::scores).toList();
      } catch (IOException e) {
        throw fault(e);
      }
    }

    /** A line of labels that are each followed by a probability. */
    private Scores scores(String line) {
      float[] scores = new float[topics];
      String[] parts = line.split(" ", -1);
      IntStream.iterate(0, i -> i + 1 < parts.length, i -> i + 2)
          .filter(i -> !parts[i].equals(NONE))
          .forEach(
              i -> {
                int topic = Integer.parseInt(parts[i].substring(LABEL.length()));
                scores[topic] = Math.min(1, Float.parseFloat(parts[i + 1]));
              });
      return new Scores(scores);
    }

    @Override
    public void close() {
      folder.close();
    }
  }

  /** A temporary folder that is removed with all that is in it. */
  private static final class Folder implements AutoCloseable {
    private final Path path;

    Folder() {
      try {
        path = Files.createTempDirectory("wusum-fasttext-");
      } catch (IOException e) {
        throw new UncheckedIOException("no temporary folder can be made: " + e.getMessage(), e);
      }
    }

    Path resolve(String name) {
      return path.resolve(name);
    }

    @Override
    public void close() {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw fault(e);
      }
    }
  }
}
