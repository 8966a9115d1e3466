package wusum.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a folder of its own beside a jar that tells what it was started with. */
final class LauncherTest {
  private static final String ECHO = "wusum/app/EchoMain.class";

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectory(folder.resolve("غرفة الأخبار (1)")).toRealPath();
    Files.copy(Path.of("wusum"), home.resolve("wusum"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectory(home.resolve("target"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.MAIN_CLASS, EchoMain.class.getName());
    try (OutputStream file = Files.newOutputStream(home.resolve("target/wusum.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream code = EchoMain.class.getResourceAsStream("/" + ECHO)) {
      jar.putNextEntry(new JarEntry(ECHO));
      Objects.requireNonNull(code).transferTo(jar);
    }
  }

  private static List<String> run(Path launcher, String locale, String... args) throws IOException {
    ProcessBuilder command = new ProcessBuilder(launcher.toString());
    command.command().addAll(List.of(args));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("LC_ALL", locale);
    command.redirectErrorStream(true);
    Process process = command.start();
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @Test
  void launcher_folderWithBlanks_passesArgumentsAsTheyAre() throws IOException {
    assertThat(run(home.resolve("wusum"), "C.UTF-8", "tag", "a b.txt", "*", "$HOME", ""))
        .containsExactly(
            "home " + home,
            "argument tag",
            "argument a b.txt",
            "argument *",
            "argument $HOME",
            "argument  is a file");
  }

  @Test
  void launcher_throughALink_findsItsHome() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("wusum"));
    assertThat(run(link, "C.UTF-8")).containsExactly("home " + home);
  }

  @Test
  void launcher_localeWithoutArabic_stillFindsArabicFiles() throws IOException {
    Path article = Files.writeString(folder.resolve("خبر.txt"), "نص");
    assertThat(run(home.resolve("wusum"), "C", article.toString()))
        .contains("argument " + article + " is a file");
  }
}
