package wusum.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wusum.taxonomy.Topic;

/** Changes a taxonomy in the file that people keep it in, without touching what else is there. */
public final class TaxonomyFile {
  /** Into which list a topic goes: the first of these that there is. */
  private static final List<String> TOP = List.of("topics", "sections", "stories");

  private static final List<String> BELOW = List.of("topics", "stories", "sections");

  private TaxonomyFile() {}

  /**
   * The text of a file with one topic more: at the end of its list, or of its stories or sections,
   * as it has a broader topic or none.
   *
   * @throws TaxonomyFileException where the file is no taxonomy, or would not be one with the topic
   */
  public static String plus(Path file, Topic topic) throws IOException {
    String text = Utf8.decode(Files.readAllBytes(file));
    TaxonomyReader.read(text, file.toString());
    Place place = place(text, topic.broader() == null);
    String comma = place.empty ? "" : ",";
    String more =
        text.substring(0, place.at)
            + comma
            + "\n"
            + TaxonomyWriter.row(topic)
            + (place.empty ? "\n  " : "")
            + text.substring(place.at);
    TaxonomyReader.read(more, file.toString());
    return more;
  }

  /** Where a topic goes: right after the last one of its list, or after the list's bracket. */
  private record Place(int at, boolean empty) {}

  private static Place place(String text, boolean top) throws IOException {
    Map<String, Place> lists = lists(text);
    return (top ? TOP : BELOW)
        .stream().filter(lists::containsKey).map(lists::get).findFirst().orElseThrow();
  }

  private static Map<String, Place> lists(String text) throws IOException {
    Map<String, Place> lists = new HashMap<>();
    try (JsonParser json = Json.MAPPER.getFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String list = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          lists.put(list, end(json));
        }
      }
    }
    return lists;
  }

  private static Place end(JsonParser json) throws IOException {
    Place end = new Place(offset(json), true);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
      end = new Place(offset(json), false);
    }
    return end;
  }

  private static int offset(JsonParser json) {
    return (int) json.currentLocation().getCharOffset();
  }
}
