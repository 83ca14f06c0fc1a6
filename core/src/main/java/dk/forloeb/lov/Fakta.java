package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a case. A fact that is not here is unknown, which is neither yes nor no, and no
 * rule fills it in.
 */
public final class Fakta {
  private static final Fakta TOM = new Fakta(Map.of());

  private final Map<Faktum<?>, Object> vaerdier;

  private Fakta(Map<Faktum<?>, Object> vaerdier) {
    this.vaerdier = vaerdier;
  }

  /** Nothing known. */
  public static Fakta tom() {
    return TOM;
  }

  /** The same, and this; what was known of the fact before is replaced. */
  public <T> Fakta med(Faktum<T> faktum, T vaerdi) {
    Map<Faktum<?>, Object> ny = new HashMap<>(vaerdier);
    ny.put(faktum, vaerdi);
    return new Fakta(Collections.unmodifiableMap(ny));
  }

  /** The same, if something is known of it. */
  public <T> Fakta medHvis(Faktum<T> faktum, Optional<T> vaerdi) {
    return vaerdi.map(v -> med(faktum, v)).orElse(this);
  }

  /** The same without this. */
  public Fakta uden(Faktum<?> faktum) {
    Map<Faktum<?>, Object> ny = new HashMap<>(vaerdier);
    ny.remove(faktum);
    return new Fakta(Collections.unmodifiableMap(ny));
  }

  /** The value, if it is known. */
  @SuppressWarnings("unchecked") // med() puts a T under a Faktum<T>, and nothing else does
  public <T> Optional<T> find(Faktum<T> faktum) {
    return Optional.ofNullable((T) vaerdier.get(faktum));
  }

  public boolean kendt(Faktum<?> faktum) {
    return vaerdier.containsKey(faktum);
  }

  /**
   * The same, and that this had not happened on the day the case is made up ({@link
   * Sagen#OPGJORT}). A date that is merely absent is unknown.
   */
  public Fakta ikkeSket(Faktum<LocalDate> faktum) {
    Set<String> alle = new HashSet<>(find(Sagen.IKKE_SKET).orElse(Set.of()));
    alle.add(faktum.id());
    return med(Sagen.IKKE_SKET, Set.copyOf(alle));
  }

  /** Whether it is known that this has not happened. */
  public boolean erIkkeSket(Faktum<LocalDate> faktum) {
    return !kendt(faktum) && find(Sagen.IKKE_SKET).filter(s -> s.contains(faktum.id())).isPresent();
  }

  /** Whether the fact is known, and true. */
  public boolean er(Faktum<Boolean> faktum) {
    return find(faktum).orElse(false);
  }

  /** The facts that are known, by id. */
  public List<Faktum<?>> kendte() {
    return vaerdier.keySet().stream()
        .<Faktum<?>>map(f -> f)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  @Override
  public boolean equals(Object andet) {
    return andet instanceof Fakta f && vaerdier.equals(f.vaerdier);
  }

  @Override
  public int hashCode() {
    return vaerdier.hashCode();
  }

  /** {@code {borger.alder=ja, …}}, by id. */
  @Override
  public String toString() {
    StringBuilder ud = new StringBuilder("{");
    for (Faktum<?> f : kendte()) {
      ud.append(ud.length() > 1 ? ", " : "").append(f.id()).append('=').append(vaerdier.get(f));
    }
    return ud.append('}').toString();
  }
}
