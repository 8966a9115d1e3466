package wusum.http;

import org.jspecify.annotations.Nullable;
import wusum.provenance.ModelId;

/** What is noted of one request while it is answered. Used by one thread at a time. */
final class Exchange {
  /** The request attribute that holds it. */
  static final String ATTRIBUTE = "wusum.exchange";

  private final String route;
  private @Nullable ModelId model;
  private int articles;

  Exchange(String route) {
    this.route = route;
  }

  /** The path of the route as it was registered. */
  String route() {
    return route;
  }

  void usedModel(ModelId used) {
    model = used;
  }

  /** The model that answered, null where none was asked. */
  @Nullable ModelId model() {
    return model;
  }

  void tagged() {
    articles++;
  }

  /** How many articles were tagged. */
  int articles() {
    return articles;
  }
}
