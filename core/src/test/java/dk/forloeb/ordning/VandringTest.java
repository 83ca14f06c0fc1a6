package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Regel;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Udfald;
import dk.forloeb.ordning.indhold.Teammoede.Omraade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Random walks through the machine, judged by {@link Dommer}, which knows nothing of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VandringTest {
  private static final int FULDT = Boolean.getBoolean("forloeb.long") ? 1_000_000 : 50_000;

  /** Mutation tests walk less, and then not every corner is seen. */
  private static final int HAENDELSER = Integer.getInteger("forloeb.vandring", FULDT);

  private static final int SKRIDT = 60;

  private final Sagsmaskine maskine = new Sagsmaskine(Regelbog.faelles());
  private final Map<Overgang, Integer> overgange = new EnumMap<>(Overgang.class);
  private final Map<String, int[]> regler = new TreeMap<>();
  private final List<String> ulovlige = new ArrayList<>();
  private final List<String> urimelige = new ArrayList<>();
  private final List<String> unaevnte = new ArrayList<>();
  private final List<String> standsedeBegivenheder = new ArrayList<>();
  private final List<String> ikkeGenskabt = new ArrayList<>();
  private int beslutninger;
  private int standset;
  private int medAfvigelse;

  @BeforeAll
  void gaa() {
    for (int vandring = 0; vandring * SKRIDT < HAENDELSER; vandring++) {
      SplittableRandom r = new SplittableRandom(vandring);
      Vandrer v = new Vandrer(r, vandring % 3 == 0 ? 0.0 : 0.03);
      Rejse rejse = new Rejse(r, v);
      Sag sag = Sag.ny("V-" + vandring, v.borger());
      for (int i = 0; i < SKRIDT; i++) {
        sag = skridt(sag, rejse.naeste(sag));
      }
      genskab(sag, vandring % 20 == 0);
    }
  }

  private Sag skridt(Sag sag, Haendelse h) {
    Svar svar = maskine.anvend(sag, h);
    if (h instanceof Beslutning b) {
      beslutning(sag, b, svar);
    }
    return switch (svar) {
      case Svar.Standset s -> {
        if (h instanceof Begivenhed) {
          standsedeBegivenheder.add(h.toString());
        }
        yield sag;
      }
      case Svar.Udfoert u -> {
        u.indfoersel().overgang().ifPresent(o -> overgange.merge(o, 1, Integer::sum));
        if (h instanceof Begivenhed e) {
          begivenhed(sag, e, u.indfoersel());
        }
        yield u.sag();
      }
    };
  }

  private void beslutning(Sag sag, Beslutning b, Svar svar) {
    beslutninger++;
    Set<String> brud = Dommer.brud(sag, b);
    boolean ret = Rettigheder.maaGoere(b);
    switch (svar) {
      case Svar.Udfoert u -> {
        if (!brud.isEmpty() || !ret) {
          ulovlige.add(brud + " " + sag.tilstand() + " " + b);
        }
        tael(u.forklaringer());
      }
      case Svar.Standset s -> {
        standset++;
        if (brud.isEmpty() && ret && !ordenAlene(s)) {
          urimelige.add(s.grunde() + " " + sag.tilstand() + " " + b);
        }
        tael(s.forklaringer());
      }
    }
  }

  /** The order of states is the table's own matter; the judge knows it for the main decisions. */
  private static boolean ordenAlene(Svar.Standset s) {
    return s.grunde().stream().anyMatch(g -> g.startsWith("Hører til i"));
  }

  private void tael(List<Forklaring> forklaringer) {
    for (Forklaring f : forklaringer) {
      String id = f.regel().map(Regel::id).orElseThrow();
      int[] n = regler.computeIfAbsent(id, x -> new int[2]);
      if (f.spaerrer() || f.udfald() == Udfald.KAN_IKKE_VURDERES) {
        n[0]++;
      } else if (f.udfald() == Udfald.OPFYLDT) {
        n[1]++;
      }
    }
  }

  private void begivenhed(Sag sag, Begivenhed b, Indfoersel i) {
    Set<String> naevnt = new TreeSet<>();
    i.afvigelser().forEach(a -> naevnt.add(a.regel()));
    Set<String> venter = new TreeSet<>(naevnt);
    i.forklaringer().stream()
        .filter(f -> f.udfald() == Udfald.KAN_IKKE_VURDERES)
        .forEach(f -> venter.add(f.regel().map(Regel::id).orElseThrow()));
    if (!naevnt.isEmpty()) {
      medAfvigelse++;
    }
    Set<String> ventet = b instanceof Begivenhed.TruffetUdenOm t ? uden(sag, t) : brud(sag, b);
    if (!venter.containsAll(ventet)) {
      unaevnte.add(ventet + " men " + naevnt + " " + sag.tilstand() + " " + b);
    }
  }

  /** A decision made elsewhere: what the judge finds wrong must be named or asked for. */
  private static Set<String> uden(Sag sag, Begivenhed.TruffetUdenOm t) {
    Set<String> ud = new TreeSet<>(Dommer.brud(sag, t.beslutning()));
    if (ud.contains("ORDEN")) {
      return t.spor().sket().getYear() < 2013 ? Set.of() : Set.of("ORDEN");
    }
    // Two names for one fault: which of them is given depends on the day.
    ud.removeAll(Set.of("R158", "R070", "R051"));
    return ud;
  }

  /** The rules that something that happened broke, in the plain cases. */
  private static Set<String> brud(Sag sag, Begivenhed b) {
    Set<String> ud = new TreeSet<>();
    if (b.spor().sket().getYear() < 2013) {
      return ud;
    }
    switch (b) {
      case Begivenhed.TeammoedeHoldt t -> {
        LocalDate d = t.moede().dato();
        boolean socialt =
            t.moede().medlemmer().stream()
                .anyMatch(m -> m.omraade() == Omraade.SOCIALT && m.deltog());
        if (d.isBefore(LocalDate.of(2025, 1, 1))
            && !d.isBefore(LocalDate.of(2013, 1, 1))
            && !socialt) {
          ud.add("R053");
        }
      }
      case Begivenhed.ForloebBegyndt f when sag.tilstand() == Tilstand.BEVILGET -> {
        if (sag.indsatsdel().isEmpty()) {
          ud.add("R075");
        }
        if (sag.iForloebet(Begivenhed.KoordinatorUdpeget.class).isEmpty()) {
          ud.add("R080");
        }
      }
      case Begivenhed.KlageModtaget k
          when k.klage().klager() == dk.forloeb.lov.Klagen.Klager.ANDEN ->
          ud.add("R144");
      default -> {}
    }
    return ud;
  }

  private void genskab(Sag sag, boolean helt) {
    if (!sag.paa(LocalDate.MAX).equals(sag)) {
      ikkeGenskabt.add(sag.id());
    }
    if (helt && !maskine.genopbyg(sag.id(), sag.borger(), sag.haendelser()).equals(sag)) {
      ikkeGenskabt.add(sag.id() + " af maskinen");
    }
  }

  private static void ingen(List<String> fejl) {
    assertTrue(
        fejl.isEmpty(),
        () -> fejl.size() + ":\n" + String.join("\n", fejl.subList(0, Math.min(5, fejl.size()))));
  }

  @Test
  void ingen_ulovlig_beslutning_slipper_igennem() {
    System.out.println(
        HAENDELSER
            + " hændelser: "
            + beslutninger
            + " beslutninger, heraf "
            + standset
            + " standset; "
            + medAfvigelse
            + " begivenheder med afvigelser");
    ingen(ulovlige);
    assertTrue(standset > HAENDELSER / 50 && beslutninger - standset > HAENDELSER / 50);
  }

  @Test
  void ingen_lovlig_beslutning_standses() {
    ingen(urimelige);
  }

  @Test
  void det_der_sker_optages_altid_og_afvigelsen_naevnes() {
    ingen(standsedeBegivenheder);
    ingen(unaevnte);
    assertTrue(medAfvigelse > HAENDELSER / 50);
  }

  @Test
  void hver_overgang_er_gaaet() {
    System.out.println(overgange);
    assumeTrue(HAENDELSER >= FULDT);
    for (Overgang o : Overgang.values()) {
      assertTrue(overgange.getOrDefault(o, 0) > 0, o.name());
    }
  }

  @Test
  void hver_spaerrende_regel_baade_standser_og_tillader() {
    StringBuilder ud = new StringBuilder();
    regler.forEach((id, n) -> {
      if (Regelbog.faelles().regel(id).spaerrer()) {
        ud.append(id).append(' ').append(n[0]).append('/').append(n[1]).append("; ");
      }
    });
    System.out.println("standser/tillader: " + ud);
    assumeTrue(HAENDELSER >= FULDT);
    Set<String> mangler = new TreeSet<>();
    for (Regel r : Regelbog.faelles().regler()) {
      int[] n = regler.getOrDefault(r.id(), new int[2]);
      if (r.spaerrer() && (n[0] == 0 || n[1] == 0)) {
        mangler.add(r.id());
      }
    }
    // R002 is R001 from the other side, and has nothing to permit in a grant. The municipality does
    // not decide on seniorpension (R215). R186 and R187 are of who may see, not of a case.
    assertEquals(Set.of("R002", "R186", "R187", "R215"), mangler);
  }

  @Test
  void sagen_kan_genskabes_af_sine_haendelser() {
    ingen(ikkeGenskabt);
    assertFalse(overgange.isEmpty());
  }
}
