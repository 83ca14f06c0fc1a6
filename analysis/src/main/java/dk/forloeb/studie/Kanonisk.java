package dk.forloeb.studie;

import dk.forloeb.Sha256;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records as one unambiguous text, so that equal values, and only they, hash alike. */
final class Kanonisk {
  private Kanonisk() {}

  static String sha256(Record rod) {
    StringBuilder ud = new StringBuilder();
    skriv(rod, ud);
    return Sha256.af(ud.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void skriv(@Nullable Object vaerdi, StringBuilder ud) {
    switch (vaerdi) {
      case null -> ud.append('-');
      case Record r -> {
        ud.append(r.getClass().getSimpleName()).append('(');
        for (RecordComponent k : r.getClass().getRecordComponents()) {
          if (k.isAnnotationPresent(Prosaord.class)) {
            continue;
          }
          ud.append(k.getName()).append('=');
          skriv(laes(r, k), ud);
          ud.append(';');
        }
        ud.append(')');
      }
      case Map<?, ?> m -> {
        ud.append('{');
        m.forEach((k, v) -> {
          skriv(k, ud);
          ud.append(':');
          skriv(v, ud);
          ud.append(';');
        });
        ud.append('}');
      }
      case Collection<?> c -> {
        ud.append('[');
        for (Object o : c) {
          skriv(o, ud);
          ud.append(';');
        }
        ud.append(']');
      }
      case Enum<?> e -> ud.append(e.name());
      case Integer i -> ud.append(i);
      case Boolean b -> ud.append(b);
      case String s -> ud.append(s.length()).append('"').append(s);
      default -> throw new IllegalArgumentException("no canonical form: " + vaerdi.getClass());
    }
  }

  private static @Nullable Object laes(Record r, RecordComponent k) {
    try {
      return k.getAccessor().invoke(r);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
