package dk.forloeb.register;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way this program reads and writes JSON: fields in the order of the record, LF, UTF-8. */
public final class Json {
  /** For reading, and for compact writing. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final DefaultIndenter INDRYK = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** For people's eyes. */
  public static ObjectWriter paent() {
    return MAPPER
        .writer()
        .with(new DefaultPrettyPrinter().withObjectIndenter(INDRYK).withArrayIndenter(INDRYK));
  }

  /** For other programs: an object's fields on lines of their own, arrays on one. */
  public static ObjectWriter taet() {
    return MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(INDRYK));
  }
}
