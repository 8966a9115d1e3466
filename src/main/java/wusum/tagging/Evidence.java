package wusum.tagging;

import java.util.List;
import wusum.features.TermPlaces.Place;

/**
 * A word or phrase of an article and how it moved a topic.
 *
 * @param text as the article spells it where it first stands
 * @param weight what it added to the topic's log-odds: above 0 it spoke for the topic, below 0
 *     against it
 * @param places where it stands, in the order of the text
 */
public record Evidence(String text, double weight, List<Place> places) {
  public Evidence {
    places = List.copyOf(places);
  }
}
