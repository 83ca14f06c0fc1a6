package dk.forloeb.tid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values over days: at most one a day, none where nothing is said. Neighbouring days with equal
 * values are always one segment, so two timelines that say the same of every day are equal. A value
 * is held to be true of each day on its own (a rate, an outcome, a status), so it survives when its
 * segment is cut; a sum over the segment does not, and has no place here.
 *
 * @param segmenter in order, without overlap, merged
 */
public record Tidslinje<V>(List<Segment<V>> segmenter) {
  /** A value and the days it holds. */
  public record Segment<V>(Periode periode, V vaerdi) {}

  /** Sorts, merges neighbours with equal values, and refuses overlaps. */
  public Tidslinje {
    segmenter = compress(segmenter);
  }

  /** Nothing on any day. */
  public static <V> Tidslinje<V> tom() {
    return new Tidslinje<>(List.of());
  }

  /** One value over one period. */
  public static <V> Tidslinje<V> af(Periode periode, V vaerdi) {
    return new Tidslinje<>(List.of(new Segment<>(periode, vaerdi)));
  }

  /** The value that holds from each date until the next one, the last without an end. */
  public static <V> Tidslinje<V> fraDatoer(Map<LocalDate, V> vaerdier) {
    List<LocalDate> datoer = vaerdier.keySet().stream().sorted().toList();
    List<Segment<V>> ud = new ArrayList<>();
    for (int i = 0; i < datoer.size(); i++) {
      LocalDate tom = i + 1 < datoer.size() ? datoer.get(i + 1).minusDays(1) : Periode.EVIG;
      V vaerdi = vaerdier.get(datoer.get(i));
      if (vaerdi != null) {
        ud.add(new Segment<>(new Periode(datoer.get(i), tom), vaerdi));
      }
    }
    return new Tidslinje<>(ud);
  }

  /** One value over many periods, which may overlap and come in any order. */
  public static <V> Tidslinje<V> over(Collection<Periode> perioder, V vaerdi) {
    Tidslinje<V> ud = tom();
    for (Periode p : perioder) {
      ud = ud.combine(af(p, vaerdi), (a, b) -> a.isPresent() ? a : b);
    }
    return ud;
  }

  private static <V> List<Segment<V>> compress(List<Segment<V>> segmenter) {
    List<Segment<V>> ud = new ArrayList<>();
    List<Segment<V>> ordnet =
        segmenter.stream().sorted((a, b) -> a.periode().compareTo(b.periode())).toList();
    for (Segment<V> s : ordnet) {
      Segment<V> sidste = ud.isEmpty() ? null : ud.getLast();
      if (sidste == null) {
        ud.add(s);
        continue;
      }
      LocalDate slut = sidste.periode().tom();
      if (!slut.isBefore(s.periode().fom())) {
        throw new IllegalArgumentException(sidste.periode() + " overlaps " + s.periode());
      }
      if (slut.plusDays(1).equals(s.periode().fom()) && sidste.vaerdi().equals(s.vaerdi())) {
        Periode samlet = new Periode(sidste.periode().fom(), s.periode().tom());
        ud.set(ud.size() - 1, new Segment<>(samlet, s.vaerdi()));
      } else {
        ud.add(s);
      }
    }
    return List.copyOf(ud);
  }

  /** The value of the day. */
  public Optional<V> at(LocalDate dag) {
    int lav = 0;
    int hoej = segmenter.size() - 1;
    while (lav <= hoej) {
      int midt = (lav + hoej) >>> 1;
      Segment<V> s = segmenter.get(midt);
      if (dag.isBefore(s.periode().fom())) {
        hoej = midt - 1;
      } else if (dag.isAfter(s.periode().tom())) {
        lav = midt + 1;
      } else {
        return Optional.of(s.vaerdi());
      }
    }
    return Optional.empty();
  }

  /** Each value changed; days without one stay so. */
  public <R> Tidslinje<R> map(Function<? super V, ? extends R> aendring) {
    return new Tidslinje<>(
        segmenter.stream()
            .map(s -> new Segment<R>(s.periode(), aendring.apply(s.vaerdi())))
            .toList());
  }

  /** Only what lies inside the period. */
  public Tidslinje<V> restrict(Periode periode) {
    List<Segment<V>> ud = new ArrayList<>();
    for (Segment<V> s : segmenter) {
      s.periode().faelles(periode).ifPresent(p -> ud.add(new Segment<>(p, s.vaerdi())));
    }
    return new Tidslinje<>(ud);
  }

  /**
   * Both timelines day by day. The function sees what each says of a day, also where one or both
   * say nothing, and says what the result says; nothing means a day without a value.
   */
  public <W, R> Tidslinje<R> combine(
      Tidslinje<W> anden, BiFunction<Optional<V>, Optional<W>, Optional<R>> samlet) {
    TreeSet<LocalDate> starter = new TreeSet<>();
    starter.add(Periode.ALTID);
    starter.addAll(skel(segmenter));
    starter.addAll(skel(anden.segmenter));
    List<LocalDate> dage = List.copyOf(starter);
    List<Segment<R>> ud = new ArrayList<>();
    for (int i = 0; i < dage.size(); i++) {
      LocalDate fom = dage.get(i);
      LocalDate tom = i + 1 < dage.size() ? dage.get(i + 1).minusDays(1) : Periode.EVIG;
      samlet
          .apply(at(fom), anden.at(fom))
          .ifPresent(v -> ud.add(new Segment<>(new Periode(fom, tom), v)));
    }
    return new Tidslinje<>(ud);
  }

  /** Where anything can change: each first day, and each day after a last one. */
  private static <T> List<LocalDate> skel(List<Segment<T>> segmenter) {
    List<LocalDate> ud = new ArrayList<>();
    for (Segment<T> s : segmenter) {
      ud.add(s.periode().fom());
      if (!s.periode().aaben()) {
        ud.add(s.periode().tom().plusDays(1));
      }
    }
    return ud;
  }

  /** How many days have a value. */
  public long dage() {
    return segmenter.stream().mapToLong(s -> s.periode().dage()).sum();
  }
}
