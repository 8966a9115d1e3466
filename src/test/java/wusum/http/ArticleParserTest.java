package wusum.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wusum.article.Article;
import wusum.ingest.ArticleReader;
import wusum.ingest.Format;

/** The service and the command line must make the same of the same JSON. */
final class ArticleParserTest {
  private static final ArticleReader READER = new ArticleReader().withFormat(Format.JSON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"نص الخبر\"}",
        "{\"title\": \"عنوان\"}",
        "{\"title\": \"عنوان\", \"text\": \"نص\", \"id\": \"7\"}",
        "{\"id\": 12345678901234567890, \"text\": \"نص\"}",
        "{\"id\": \" \", \"text\": \"نص\"}",
        "{\"text\": \"نص\", \"date\": \"2026-02-03T10:00:00Z\", \"source\": \"جريدة\"}",
        "{\"text\": \"نص\", \"date\": \"3 شباط 2026\", \"source\": \" \"}",
        "{\"text\": \"نص\", \"date\": \"أمس\", \"id\": null, \"source\": null}",
        "{\"text\": \" \", \"title\": \"عنوان\", \"keywords\": [\"a\"], \"x\": {\"text\": 1}}",
        "{\"text\": \"نص \\ud83d و\\ude00\", \"id\": \"\\udc00\"}",
        "{\"text\": \"نص \\ud83d\\ude00\"}"
      })
  void parse_article_isWhatTheReaderReads(String json) throws Exception {
    assertThat(ArticleParser.parse(json)).isEqualTo(read(json).get(0));
  }

  private static List<Article> read(String json) {
    try (var reads = READER.read(json, "body")) {
      return reads.flatMap(read -> read.articles().stream()).toList();
    }
  }
}
