package wusum.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature under test: the day a line of a news page names, in the spellings newsrooms use. */
final class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-03",
        "2026-02-03T23:59:00Z",
        "2026/2/3",
        "3/2/2026",
        "03.02.2026",
        "٠٣-٠٢-٢٠٢٦",
        "۳ فبراير ۲۰۲۶",
        "3rd, February 2026 GMT",
        "Feb 3, 2026",
        "الثلاثاء 3 فبراير 2026 - 14:20",
        "3 شباط 2026",
        "3 شباط/فبراير 2026",
        "3 من فِبْرايِر، 2026",
        "\u200f3 فيفري 2026"
      })
  void read_knownSpelling_isTheDay(String text) {
    assertThat(PublicationDate.read(text)).isEqualTo(LocalDate.of(2026, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "أمس", "2026-02-30", "3 شباط/مارس 2026", "99/99/2026", "0001-01-01", "2026"})
  void read_anythingElse_isNull(String text) {
    assertThat(PublicationDate.read(text)).isNull();
  }
}
