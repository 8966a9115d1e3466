package wusum.app;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"wusum " + current()};
  }

  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not built as a jar)" : version;
  }
}
