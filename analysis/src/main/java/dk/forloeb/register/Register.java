package dk.forloeb.register;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.function.Consumer;

/** A register as the engines see it: what is observed, and its persons one at a time. */
public interface Register {
  Observation observation();

  /** The version id: the same facts always have the same one. */
  String version();

  /** Whether the persons are invented. */
  boolean opdigtet();

  /** What the values of sex mean, {@code 1 -> mand}, as far as it was said at import. */
  SortedMap<Integer, String> koen();

  /** The persons as packed numbers, for the fast engine. */
  Ugestroem stroem();

  /** Hands over every person, in the order of their keys. */
  void forHver(Consumer<Person> modtager);

  /** Hands over the key of every person as UTF-8, in order. */
  default void forHverNoegle(Consumer<byte[]> modtager) {
    forHver(p -> modtager.accept(p.id().getBytes(StandardCharsets.UTF_8)));
  }
}
