package wusum.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.function.Function;
import wusum.corpus.Json;
import wusum.provenance.Digest;
import wusum.provenance.ModelId;

/** How the files of a model folder are written and read. */
public final class ManifestJson {
  /** Ids and digests are plain strings; maps are written in the order of their keys. */
  static final ObjectMapper MAPPER =
      ((JsonMapper) Json.MAPPER)
          .rebuild()
          .addModule(plainStrings())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ManifestJson() {}

  /** A manifest as readable JSON. */
  public static String write(ModelManifest manifest) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest can always be written", e);
    }
  }

  private static SimpleModule plainStrings() {
    SimpleModule module = new SimpleModule("plain-strings");
    module.addSerializer(ModelId.class, ToStringSerializer.instance);
    module.addSerializer(Digest.class, ToStringSerializer.instance);
    module.addDeserializer(ModelId.class, new FromString<>(ModelId.class, ModelId::new));
    module.addDeserializer(Digest.class, new FromString<>(Digest.class, Digest::new));
    return module;
  }

  /** Reads a value that is written as one string. */
  private static final class FromString<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> create;

    private FromString(Class<T> type, Function<String, T> create) {
      super(type);
      this.create = create;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return create.apply(value);
    }
  }
}
