package wusum.suite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wusum.corpus.Corpus;
import wusum.corpus.LabelledArticle;
import wusum.evaluation.TopicFamily;
import wusum.tagging.PrecisionRecallCurve;
import wusum.tagging.PrecisionRecallCurve.Scored;
import wusum.tagging.Tagging;
import wusum.taxonomy.Taxonomy;
import wusum.taxonomy.Topic;

/**
 * The topics that figures are averaged over: sections and stories, or all where there is one level.
 */
public final class Families {
  /** More than a chart can show. */
  private static final int CURVE_POINTS = 100;

  private Families() {}

  /** The topics of each family, by its name as evaluations have it. */
  public static Map<String, List<Topic>> of(Taxonomy taxonomy) {
    List<TopicFamily> all = TopicFamily.list(taxonomy);
    Map<String, List<Topic>> families = new LinkedHashMap<>();
    for (TopicFamily family : all.size() == 1 ? all : all.subList(1, all.size())) {
      families.put(family.name(), family.topics().stream().map(taxonomy.topics()::get).toList());
    }
    return Collections.unmodifiableMap(families);
  }

  /** The curve of each family over all its decisions, optional topics aside. */
  static Map<String, PrecisionRecallCurve> curves(
      Taxonomy taxonomy, Corpus gold, List<Tagging> taggings) {
    Map<String, PrecisionRecallCurve> curves = new LinkedHashMap<>();
    of(taxonomy)
        .forEach(
            (name, topics) -> {
              List<Scored> decisions = new ArrayList<>();
              for (int i = 0; i < gold.size(); i++) {
                add(gold.get(i), taggings.get(i), topics, taxonomy, decisions);
              }
              curves.put(name, PrecisionRecallCurve.of(decisions, CURVE_POINTS));
            });
    return curves;
  }

  private static void add(
      LabelledArticle article,
      Tagging tagging,
      List<Topic> topics,
      Taxonomy taxonomy,
      List<Scored> decisions) {
    for (Topic topic : topics) {
      boolean due = article.topics().contains(topic.id());
      if (due || !article.optional().contains(topic.id())) {
        decisions.add(new Scored(tagging.scores().get(taxonomy.indexOf(topic.id())), due));
      }
    }
  }
}
