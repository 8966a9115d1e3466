package wusum.tagging;

/** Why an article is given no topic. */
public enum AbstentionReason {
  /** Too few of its words are written in Arabic letters, or they are those of another language. */
  NOT_ARABIC("not-arabic"),
  /** Too few words to judge by. */
  TOO_SHORT("too-short"),
  /** It reads like something else than news, and no topic that other text may have fits it. */
  NOT_NEWS("not-news"),
  /** No topic reached its threshold. */
  NO_TOPIC("no-topic");

  private final String code;

  AbstentionReason(String code) {
    this.code = code;
  }

  /** The reason as answers and metrics spell it. */
  public String code() {
    return code;
  }
}
