package wusum.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import wusum.classifier.Scores;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.TopicId;

/** Taggings that are partly right, the same for a seed, with keywords in many spellings. */
final class PseudoRandomTaggings {
  private static final int MOST_KEYWORDS = 14;
  private static final List<String> PREFIXES = List.of("", "", "ال", "وال", "بال", "لل", "#", "و");

  private final Taxonomy taxonomy;
  private final Random random;

  PseudoRandomTaggings(Taxonomy taxonomy, long seed) {
    this.taxonomy = taxonomy;
    this.random = new Random(seed);
  }

  List<Tagging> of(Corpus gold) {
    return gold.articles().stream().map(this::tagging).toList();
  }

  private Tagging tagging(LabelledArticle gold) {
    float[] scores = new float[taxonomy.size()];
    for (int topic = 0; topic < scores.length; topic++) {
      scores[topic] = random.nextFloat();
    }
    return Samples.tagging(
        taxonomy, gold.article().id().value(), topics(gold), new Scores(scores), keywords(gold));
  }

  private Set<String> topics(LabelledArticle gold) {
    Set<String> topics = new LinkedHashSet<>();
    addSome(gold.topics(), 0.7, topics);
    addSome(gold.optional(), 0.4, topics);
    while (random.nextInt(3) == 0) {
      topics.add(taxonomy.topics().get(random.nextInt(taxonomy.size())).id().value());
    }
    return topics;
  }

  private void addSome(Set<TopicId> from, double share, Set<String> topics) {
    for (TopicId topic : from) {
      if (random.nextDouble() < share) {
        topics.add(topic.value());
      }
    }
  }

  private List<String> keywords(LabelledArticle gold) {
    List<String> keywords = new ArrayList<>();
    for (String keyword : gold.keywords()) {
      if (random.nextInt(3) > 0) {
        keywords.add(respelt(keyword));
      }
    }
    String[] words = gold.article().text().split("\\s+", -1);
    while (keywords.size() < random.nextInt(MOST_KEYWORDS)) {
      keywords.add(respelt(words[random.nextInt(words.length)] + " " + random.nextInt(10)));
    }
    Collections.shuffle(keywords, random);
    return keywords;
  }

  /** The same keyword for a reader, now and then another one after folding. */
  private String respelt(String keyword) {
    String spelling =
        switch (random.nextInt(5)) {
          case 0 -> keyword.replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ٱ');
          case 1 -> keyword.replace('ة', 'ه').replace('ى', 'ي').replace("ئ", "ي");
          case 2 -> keyword.replace(' ', '_').replace("ا", "اـ");
          case 3 -> keyword.replace("ر", "رَّ").toUpperCase(Locale.ROOT);
          default -> keyword;
        };
    return PREFIXES.get(random.nextInt(PREFIXES.size())) + spelling;
  }
}
