package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Inddeling;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Equations between breakdowns: a coarse count is the sum of the finer, of the same population or
 * of one that has it as some of its rows.
 */
final class Forbindelser {
  private final Cellesystem system;

  Forbindelser(Cellesystem system) {
    this.system = system;
  }

  void mellem(List<Opdeling> alle) {
    int n = alle.size();
    List<List<Optional<Vej>>> veje =
        alle.stream().map(fin -> alle.stream().map(grov -> vej(fin, grov)).toList()).toList();
    int[] foerste = new int[n];
    for (int i = 0; i < n; i++) {
      int her = i;
      foerste[i] = IntStream.rangeClosed(0, i).filter(m -> ens(veje, m, her)).findFirst().orElse(i);
    }
    for (int fin = 0; fin < n; fin++) {
      for (int grov = 0; grov < n; grov++) {
        Optional<Vej> vej = veje.get(fin).get(grov);
        boolean ens = foerste[fin] == foerste[grov];
        boolean vejen =
            ens
                ? foerste[grov] == fin
                : foerste[fin] == fin && foerste[grov] == grov && !medMellemled(veje, fin, grov);
        if (vej.isPresent() && vejen) {
          summer(alle.get(fin), alle.get(grov), vej.get());
        }
      }
      efterhinanden(alle.get(fin));
      hverPeriode(alle.get(fin));
      lager(alle.get(fin));
    }
  }

  /** Whether two breakdowns say the same; the first of such then stands for all. */
  private static boolean ens(List<List<Optional<Vej>>> veje, int a, int b) {
    return a == b || (praecis(veje.get(a).get(b)) && praecis(veje.get(b).get(a)));
  }

  /** What is reached by way of another breakdown needs no equation of its own. */
  private static boolean medMellemled(List<List<Optional<Vej>>> veje, int fin, int grov) {
    return IntStream.range(0, veje.size())
        .anyMatch(m ->
            praecis(veje.get(fin).get(m))
                && praecis(veje.get(m).get(grov))
                && !ens(veje, m, fin)
                && !ens(veje, m, grov));
  }

  private static boolean praecis(Optional<Vej> vej) {
    return vej.isPresent() && vej.get().udsnit().praecis();
  }

  /**
   * How the rows of one breakdown become those of another.
   *
   * @param akser for each axis of the coarse, the place of its axis among the fine
   * @param noegler for each axis of the coarse, from the fine key
   * @param uge the place of the fine axis of weeks, of which each has everybody, or the first has
   *     those who run so long; -1 for none
   * @param udfald the place of the fine axis of the outcome, where only some outcomes count; or -1
   * @param udsnit the rows of the fine that the coarse is of
   */
  private record Vej(
      List<Integer> akser,
      List<UnaryOperator<String>> noegler,
      int uge,
      int udfald,
      Udsnit udsnit) {
    String til(String[] dele) {
      List<String> ud = new ArrayList<>();
      for (int i = 0; i < akser.size(); i++) {
        ud.add(noegler.get(i).apply(dele[akser.get(i)]));
      }
      return String.join(Raekkenoegler.SKILLE, ud);
    }
  }

  private static Optional<Vej> vej(Opdeling fin, Opdeling grov) {
    Optional<Udsnit> udsnit = fin.samme(grov) ? Optional.empty() : Udsnit.af(fin, grov);
    if (udsnit.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> pladser = new ArrayList<>();
    List<UnaryOperator<String>> noegler = new ArrayList<>();
    for (Akse g : grov.akser()) {
      boolean fundet = false;
      for (int i = 0; i < fin.akser().size() && !fundet; i++) {
        Optional<UnaryOperator<String>> f =
            pladser.contains(i)
                ? Optional.empty()
                : Akseforhold.grovere(fin.akser().get(i), g, fin.population());
        if (f.isPresent()) {
          pladser.add(i);
          noegler.add(f.get());
          fundet = true;
        }
      }
      if (!fundet) {
        return Optional.empty();
      }
    }
    int uge = -1;
    int udfald = -1;
    for (int i = 0; i < fin.akser().size(); i++) {
      Akse a = fin.akser().get(i);
      if (pladser.contains(i)) {
        continue;
      }
      if (a instanceof Akse.Kurveuge || a instanceof Akse.UgerSidenStart) {
        uge = i;
      } else if (!Akseforhold.kanUdelades(a)) {
        return Optional.empty();
      } else if (a instanceof Akse.Status || a instanceof Akse.Gruppe) {
        udfald = i;
      }
    }
    if (sammeTal(fin, grov)) {
      boolean sammeAkser =
          fin.hold().equals(grov.hold())
              && fin.akser().size() == grov.akser().size()
              && fin.akser().containsAll(grov.akser());
      return sammeAkser
          ? Optional.empty()
          : Optional.of(new Vej(pladser, noegler, uge, -1, udsnit.get()));
    }
    boolean kunNogle =
        udfald >= 0
            && fin.tal().hvor() == null
            && grov.tal().hvor() != null
            && fin.tal().grundtal() == grov.tal().grundtal()
            && fin.tal().udenAktivitet() == grov.tal().udenAktivitet()
            && daekker(fin, udfald, Objects.requireNonNull(grov.tal().hvor()));
    return kunNogle
        ? Optional.of(new Vej(pladser, noegler, uge, udfald, udsnit.get()))
        : Optional.empty();
  }

  /** The same count; persons with one course in each row are persons of fewer rows, nearly. */
  private static boolean sammeTal(Opdeling fin, Opdeling grov) {
    return fin.tal().equals(Udvalg.tal(fin.population(), fin.akser(), grov.tal()));
  }

  /** Whether each row has only outcomes that count, or none. */
  private static boolean daekker(Opdeling fin, int udfald, SortedSet<Integer> hvor) {
    return fin.celler().keySet().stream()
        .allMatch(raa -> taeller(fin, Opdeling.dele(raa)[udfald], udfald, hvor) != null);
  }

  /** Whether a row's outcome counts; null where some of its groups do and some do not. */
  private static @Nullable Boolean taeller(
      Opdeling fin, String noegle, int udfald, SortedSet<Integer> hvor) {
    if (noegle.equals(Raekkenoegler.INGEN)) {
      return false;
    }
    if (fin.akser().get(udfald) instanceof Akse.Gruppe) {
      return hvor.contains(Akseforhold.nummer(noegle));
    }
    if (!(fin.population() instanceof Population.Forloeb f) || f.status() == null) {
      return null;
    }
    Inddeling inddeling = f.status().inddeling();
    long alle = 0;
    long med = 0;
    for (int g = 0; g < inddeling.celleAfGruppe().size(); g++) {
      if (inddeling.celle(g).equals(noegle)) {
        alle++;
        med += hvor.contains(g) ? 1 : 0;
      }
    }
    return med == 0 ? Boolean.FALSE : med == alle ? Boolean.TRUE : null;
  }

  private void summer(Opdeling fin, Opdeling grov, Vej vej) {
    Map<String, List<Celle>> dele = dele(fin, grov, vej, vej.udsnit().med());
    dele.forEach((n, led) -> {
      Celle hele = hele(grov, n);
      if (hele != null) {
        if (nogleErHoldtOp(fin, vej)) {
          udenfor(hele, led);
        }
        if (vej.udsnit().praecis()) {
          system.sum(hele, led);
        } else {
          system.flere(led, List.of(hele));
        }
      }
    });
    if (!vej.udsnit().praecis()) {
      dele(fin, grov, vej, vej.udsnit().inden())
          .forEach((n, led) -> {
            Celle hele = hele(grov, n);
            if (hele != null) {
              system.flere(List.of(hele), led);
            }
          });
    }
  }

  /** The fine rows of each coarse one; weeks, where there are any, each by itself. */
  private static Map<String, List<Celle>> dele(
      Opdeling fin, Opdeling grov, Vej vej, Predicate<String[]> med) {
    Map<String, List<Celle>> dele = new LinkedHashMap<>();
    fin.celler()
        .forEach((raa, celle) -> {
          String[] d = Opdeling.dele(raa);
          if (med.test(d) && foersteUge(fin, vej, d) && udfaldTaeller(fin, grov, vej, d)) {
            String uge = vej.uge() < 0 ? "" : d[vej.uge()];
            dele.computeIfAbsent(vej.til(d) + Raekkenoegler.SKILLE + uge, n -> new ArrayList<>())
                .add(celle);
          }
        });
    return dele;
  }

  private static @Nullable Celle hele(Opdeling grov, String noegle) {
    return grov.celler().get(noegle.substring(0, noegle.lastIndexOf(Raekkenoegler.SKILLE)));
  }

  /** Weeks since the start: only in the first of them are those who started still together. */
  private static boolean foersteUge(Opdeling fin, Vej vej, String[] dele) {
    return vej.uge() < 0
        || !(fin.akser().get(vej.uge()) instanceof Akse.UgerSidenStart u)
        || Integer.parseInt(dele[vej.uge()]) == u.uger().getFirst();
  }

  private static boolean udfaldTaeller(Opdeling fin, Opdeling grov, Vej vej, String[] dele) {
    return vej.udfald() < 0
        || Boolean.TRUE.equals(
            taeller(
                fin, dele[vej.udfald()], vej.udfald(), Objects.requireNonNull(grov.tal().hvor())));
  }

  /** Everybody runs in week 1, which is the week they start in; later some have ended. */
  private static boolean nogleErHoldtOp(Opdeling fin, Vej vej) {
    return vej.uge() >= 0
        && fin.akser().get(vej.uge()) instanceof Akse.UgerSidenStart u
        && u.uger().getFirst() > 1;
  }

  /** Who ended before that week, or is not observed to it, is a count of its own. */
  private void udenfor(Celle hele, List<Celle> led) {
    long rest = hele.vaerdi - led.stream().mapToLong(c -> c.vaerdi).sum();
    if (rest >= 0) {
      Celle udenfor = system.uden(rest);
      udenfor.tabeller.addAll(led.getFirst().tabeller);
      system.beskytLille(udenfor);
      led.add(udenfor);
    }
  }

  /** Who still runs in a later week also ran in the earlier: the rest ended between. */
  private void efterhinanden(Opdeling fin) {
    int uge = fin.plads(Akse.UgerSidenStart.class);
    if (uge < 0) {
      return;
    }
    Map<String, TreeMap<Integer, Celle>> forloeb = new LinkedHashMap<>();
    fin.celler()
        .forEach((raa, celle) ->
            forloeb
                .computeIfAbsent(Opdeling.uden(raa, uge), n -> new TreeMap<>())
                .put(Integer.parseInt(Opdeling.dele(raa)[uge]), celle));
    for (TreeMap<Integer, Celle> en : forloeb.values()) {
      Celle foer = null;
      for (Celle c : en.values()) {
        if (foer != null && foer.vaerdi >= c.vaerdi) {
          system.forskel(foer, c);
        }
        foer = c;
      }
    }
  }

  /**
   * In each period of a flow stand all who are of age, whatever else the rows tell; we reckon that
   * an attacker knows those who are not.
   */
  private void hverPeriode(Opdeling fin) {
    int tid = fin.plads(Akse.Tidspunkt.class);
    Celle alle = system.kendt(new Noegle(fin.hold(), List.of(), Frafaldsceller.PERSONER));
    boolean hele =
        fin.akser().stream()
            .allMatch(a -> a instanceof Akse.Tidspunkt || Akseforhold.kanUdelades(a));
    if (tid < 0 || alle == null || !hele || fin.tal().hvor() != null) {
      return;
    }
    Map<String, List<Celle>> perioder = new TreeMap<>();
    fin.celler()
        .forEach((raa, celle) ->
            perioder.computeIfAbsent(Opdeling.dele(raa)[tid], n -> new ArrayList<>()).add(celle));
    perioder.values().forEach(led -> system.ligning(led, List.of(alle)));
  }

  /**
   * Who comes to a status in one period leaves it in the next: the one sum gives the other, but for
   * those who come of age, whom we reckon that an attacker knows.
   */
  private void lager(Opdeling fin) {
    int tid = fin.plads(Akse.Tidspunkt.class);
    int fra = fin.plads(Akse.Fra.class);
    int til = fin.plads(Akse.Til.class);
    if (tid < 0 || fra < 0 || til < 0 || fin.akser().size() != 3 || fin.tal().hvor() != null) {
      return;
    }
    Map<String, Map<String, List<Celle>>> ind = new TreeMap<>();
    Map<String, Map<String, List<Celle>>> ud = new TreeMap<>();
    fin.celler()
        .forEach((raa, celle) -> {
          String[] d = Opdeling.dele(raa);
          ind.computeIfAbsent(d[tid], n -> new TreeMap<>())
              .computeIfAbsent(d[til], n -> new ArrayList<>())
              .add(celle);
          ud.computeIfAbsent(d[tid], n -> new TreeMap<>())
              .computeIfAbsent(d[fra], n -> new ArrayList<>())
              .add(celle);
        });
    String foer = null;
    for (String denne : ud.keySet()) {
      if (foer != null && Perioder.foelger(foer, denne)) {
        Map<String, List<Celle>> kommer = Objects.requireNonNull(ind.get(foer));
        Objects.requireNonNull(ud.get(denne))
            .forEach(
                (status, gaar) -> system.ligning(kommer.getOrDefault(status, List.of()), gaar));
      }
      foer = denne;
    }
  }
}
