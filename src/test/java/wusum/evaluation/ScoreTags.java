package wusum.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scoring script that lies beside the project on some machines, run by Python. */
final class ScoreTags {
  private static final Pattern FAMILY =
      Pattern.compile("(\\w+): micro-F1 ([0-9.]+)  macro-F1 ([0-9.]+)");
  private static final Pattern TOPIC =
      Pattern.compile("   (\\S+) +F1 [0-9.]+  right (\\d+) wrong (\\d+) missed (\\d+)");
  private static final Pattern KEYWORDS =
      Pattern.compile("keywords: P@5 ([0-9.]+)  R@10 ([0-9.]+)");

  private final Path shared;

  private ScoreTags(Path shared) {
    this.shared = shared;
  }

  /** What the script prints: figures by name, and counts by topic. */
  record Report(Map<String, Double> figures, Map<String, Counts> topics) {}

  /** Empty where the script or Python is not there. */
  static Optional<ScoreTags> find() throws IOException, InterruptedException {
    Path shared = Path.of("../shared");
    return Files.isRegularFile(shared.resolve("tools/score-tags.py")) && pythonRuns()
        ? Optional.of(new ScoreTags(shared))
        : Optional.empty();
  }

  private static boolean pythonRuns() throws InterruptedException {
    try {
      return run("python3", "--version").startsWith("Python 3");
    } catch (IOException e) {
      return false;
    }
  }

  /** The labelled articles beside the script; empty where they are not there. */
  Optional<Path> labelled() {
    Path file = shared.resolve("data/labelled-dev.jsonl.gz");
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * @param gold labelled articles, not gzipped
   */
  Report score(Path gold, Path predicted) throws IOException, InterruptedException {
    String script = shared.resolve("tools/score-tags.py").toString();
    String output = run("python3", script, gold.toString(), predicted.toString(), "-v");
    Map<String, Double> figures = new TreeMap<>();
    Map<String, Counts> topics = new TreeMap<>();
    for (Matcher m = FAMILY.matcher(output); m.find(); ) {
      figures.put(m.group(1) + " micro-F1", Double.valueOf(m.group(2)));
      figures.put(m.group(1) + " macro-F1", Double.valueOf(m.group(3)));
    }
    for (Matcher m = TOPIC.matcher(output); m.find(); ) {
      topics.put(m.group(1), new Counts(number(m, 2), number(m, 3), number(m, 4)));
    }
    for (Matcher m = KEYWORDS.matcher(output); m.find(); ) {
      figures.put("keywords P@5", Double.valueOf(m.group(1)));
      figures.put("keywords R@10", Double.valueOf(m.group(2)));
    }
    return new Report(figures, topics);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + output);
      }
      return output;
    }
  }
}
