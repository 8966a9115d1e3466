package wusum.classifier.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import wusum.classifier.Classifier;
import wusum.classifier.LinearClassifier;

/** The zip file in which Deeplearning4j keeps a network. */
public final class NetworkFile {
  private static final String COEFFICIENTS = "coefficients.bin";

  /** Entries under this name are serialised Java objects, which are never read. */
  private static final String OBJECTS = "objects/";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private NetworkFile() {}

  /**
   * Reads the weights in plain Java, without Deeplearning4j's native code.
   *
   * @throws IOException where the file is not a network of so many terms and topics
   */
  public static LinearClassifier readKernel(Path file, int terms, int topics) throws IOException {
    try (ZipFile zip = open(file)) {
      ZipEntry entry = zip.getEntry(COEFFICIENTS);
      if (entry == null) {
        throw new IOException(file + " holds no " + COEFFICIENTS);
      }
      try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
        skipShape(in);
        float[] weights = new float[Math.multiplyExact(terms, topics)];
        float[] biases = new float[topics];
        ByteBuffer values = values(in, file, (long) weights.length + biases.length);
        values.asFloatBuffer().get(weights).get(biases);
        return new LinearClassifier(weights, biases);
      }
    }
  }

  /** Reads the network itself; loads native code. */
  public static Classifier readNetwork(Path file) throws IOException {
    open(file).close();
    MultiLayerNetwork network = ModelSerializer.restoreMultiLayerNetwork(file.toFile(), false);
    return new NetworkClassifier(network, (int) network.getLayer(0).getParam("b").length());
  }

  /** The same file with every entry's time set to one instant, so that equal networks are equal. */
  static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry old = in.getNextEntry(); old != null; old = in.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static ZipFile open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is missing");
    }
    ZipFile zip = new ZipFile(file.toFile());
    if (zip.stream().anyMatch(entry -> entry.getName().startsWith(OBJECTS))) {
      zip.close();
      throw new IOException(file + " holds serialised Java objects, which are refused");
    }
    return zip;
  }

  /** An array is kept as a buffer that describes its shape and a buffer of its values. */
  private static void skipShape(DataInputStream in) throws IOException {
    in.readUTF();
    long length = in.readLong();
    String type = in.readUTF();
    in.skipNBytes(length * ("LONG".equals(type) ? Long.BYTES : Integer.BYTES));
  }

  private static ByteBuffer values(DataInputStream in, Path file, long expected)
      throws IOException {
    in.readUTF();
    long length = in.readLong();
    String type = in.readUTF();
    if (!"FLOAT".equals(type) || length != expected) {
      throw new IOException(
          file + " holds " + length + " weights of type " + type + ", not " + expected + " FLOAT");
    }
    return ByteBuffer.wrap(readFully(in, Math.toIntExact(length * Float.BYTES), file));
  }

  private static byte[] readFully(InputStream in, int length, Path file) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException(file + " is cut off");
    }
    return bytes;
  }
}
