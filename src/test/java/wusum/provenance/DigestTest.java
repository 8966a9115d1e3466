package wusum.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SHA-256 digests. */
final class DigestTest {
  /** The example of FIPS 180-4. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void of_exampleOfTheStandard_givesItsDigest() {
    assertThat(Digest.of("abc").hex()).isEqualTo(OF_ABC);
  }

  @Test
  void of_text_isThatOfItsUtf8() {
    assertThat(Digest.of("وسوم"))
        .isEqualTo(Digest.of(new byte[] {-39, -120, -40, -77, -39, -120, -39, -123}));
  }

  @Test
  void ofFile_givesTheDigestOfItsBytes(@TempDir Path folder) throws IOException {
    assertThat(Digest.ofFile(Files.writeString(folder.resolve("file"), "abc")))
        .isEqualTo(Digest.of("abc"));
  }

  @Test
  void prefix_givesTheFirstCharacters() {
    assertThat(Digest.of("abc").prefix(8)).isEqualTo("ba7816bf");
  }

  @Test
  void new_whatIsNoDigest_isRefused() {
    for (String hex :
        new String[] {"", OF_ABC.substring(1), OF_ABC + "0", "B" + OF_ABC.substring(1)}) {
      assertThatThrownBy(() -> new Digest(hex)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
