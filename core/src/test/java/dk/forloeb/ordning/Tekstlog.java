package dk.forloeb.ordning;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Events as text and back, a word for each value. What is rebuilt from it shares no object with
 * what was written, so a case that rests on more than its events is found out.
 */
final class Tekstlog {
  private Tekstlog() {}

  static String skriv(Haendelse h) {
    List<String> ord = new ArrayList<>();
    ord.add(h.getClass().getName());
    felter(h, ord);
    return String.join(" ", ord);
  }

  static Haendelse laes(String linje) {
    return (Haendelse) vaerdi(Haendelse.class, List.of(linje.split(" ", -1)).iterator());
  }

  private static void felter(Object o, List<String> ord) {
    try {
      for (RecordComponent c : o.getClass().getRecordComponents()) {
        c.getAccessor().setAccessible(true);
        skriv(c.getGenericType(), c.getAccessor().invoke(o), ord);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void skriv(Type type, Object o, List<String> ord) {
    switch (o) {
      case Optional<?> x -> {
        ord.add(x.isPresent() ? "1" : "0");
        x.ifPresent(y -> skriv(led(type, 0), y, ord));
      }
      case Map<?, ?> x -> {
        ord.add(String.valueOf(x.size()));
        x.forEach((k, v) -> {
          skriv(led(type, 0), k, ord);
          skriv(led(type, 1), v, ord);
        });
      }
      case Collection<?> x -> {
        ord.add(String.valueOf(x.size()));
        x.forEach(y -> skriv(led(type, 0), y, ord));
      }
      case Record x -> {
        if (type instanceof Class<?> c && c.isInterface()) {
          ord.add(x.getClass().getName());
        }
        felter(x, ord);
      }
      case Enum<?> x -> ord.add(x.name());
      case String x ->
          ord.add("t" + Base64.getEncoder().encodeToString(x.getBytes(StandardCharsets.UTF_8)));
      default -> ord.add(o.toString());
    }
  }

  private static Type led(Type type, int i) {
    return ((ParameterizedType) type).getActualTypeArguments()[i];
  }

  private static Object vaerdi(Type type, Iterator<String> ord) {
    if (type instanceof ParameterizedType p) {
      return samling((Class<?>) p.getRawType(), p, ord);
    }
    Class<?> c = (Class<?>) type;
    String w = c.isRecord() ? "" : ord.next();
    if (c.isRecord()) {
      return post(c, ord);
    } else if (c.isInterface()) {
      return post(klasse(w), ord);
    } else if (c.isEnum()) {
      return List.of(c.getEnumConstants()).stream()
          .filter(e -> ((Enum<?>) e).name().equals(w))
          .findFirst()
          .orElseThrow();
    } else if (c == String.class) {
      return new String(Base64.getDecoder().decode(w.substring(1)), StandardCharsets.UTF_8);
    } else if (c == LocalDate.class) {
      return LocalDate.parse(w);
    } else if (c == LocalDateTime.class) {
      return LocalDateTime.parse(w);
    } else if (c == BigDecimal.class) {
      return new BigDecimal(w);
    }
    return c == boolean.class || c == Boolean.class
        ? (Object) Boolean.valueOf(w)
        : Integer.valueOf(w);
  }

  private static Class<?> klasse(String navn) {
    try {
      return Class.forName(navn);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object samling(Class<?> c, ParameterizedType p, Iterator<String> ord) {
    int n = Integer.parseInt(ord.next());
    if (c == Optional.class) {
      return n == 0 ? Optional.empty() : Optional.of(vaerdi(led(p, 0), ord));
    }
    if (c == Map.class) {
      Map<Object, Object> ud = n == 0 ? new LinkedHashMap<>() : new TreeMap<>();
      for (int i = 0; i < n; i++) {
        Object k = vaerdi(led(p, 0), ord);
        ud.put(k, vaerdi(led(p, 1), ord));
      }
      return ud;
    }
    Collection<Object> ud = c == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = 0; i < n; i++) {
      ud.add(vaerdi(led(p, 0), ord));
    }
    return ud;
  }

  private static Object post(Class<?> c, Iterator<String> ord) {
    RecordComponent[] led = c.getRecordComponents();
    Class<?>[] typer = new Class<?>[led.length];
    Object[] vaerdier = new Object[led.length];
    for (int i = 0; i < led.length; i++) {
      typer[i] = led[i].getType();
      vaerdier[i] = vaerdi(led[i].getGenericType(), ord);
    }
    try {
      var k = c.getDeclaredConstructor(typer);
      k.setAccessible(true);
      return k.newInstance(vaerdier);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(c.getName(), e);
    }
  }
}
