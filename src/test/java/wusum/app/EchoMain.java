package wusum.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** What the launcher starts in its test: says with what, one thing a line. */
public final class EchoMain {
  private EchoMain() {}

  public static void main(String[] args) {
    System.out.println("home " + System.getProperty("wusum.home"));
    for (String arg : args) {
      System.out.println("argument " + arg + (Files.exists(Path.of(arg)) ? " is a file" : ""));
    }
  }
}
