package wusum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word lists are read line by line, and a wrong line is named. */
final class WordListsTest {
  @TempDir private Path folder;

  @Test
  void readWords_commentsAndBlankLines_arePassedOver() throws IOException {
    assertThat(WordLists.readWords(file("# حروف الجر\n\nمن\n  إلى \n")))
        .containsExactly("من", "إلى");
  }

  @Test
  void readWords_twoWordsInALine_isRefusedWithFileAndLine() throws IOException {
    Path file = file("من\nإلى على\n");
    assertThatThrownBy(() -> WordLists.readWords(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ":2")
        .hasMessageContaining("إلى على");
  }

  @Test
  void readVariants_eachSpelling_leadsToTheFirstOfItsLine() throws IOException {
    assertThat(WordLists.readVariants(file("أمريكا أميركا امريكه\nغوغل جوجل\n")))
        .containsOnly(entry("أميركا", "أمريكا"), entry("امريكه", "أمريكا"), entry("جوجل", "غوغل"));
  }

  @Test
  void readVariants_wordAlone_isRefusedWithFileAndLine() throws IOException {
    Path file = file("# أسماء\nغوغل\n");
    assertThatThrownBy(() -> WordLists.readVariants(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ":2");
  }

  @Test
  void readWords_missingFile_isNamed() {
    Path file = folder.resolve("missing.txt");
    assertThatThrownBy(() -> WordLists.readWords(file)).hasMessageContaining(file.toString());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("words.txt"), text);
  }
}
