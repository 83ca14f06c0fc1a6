package dk.forloeb.motor;

import dk.forloeb.motor.Bemaerkning.Art;
import dk.forloeb.register.Observation;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds a study against what a register can see. */
final class Registerkontrol {
  private static final int FORELOEBIGE_UGER = 13;

  /** Five years: the longest that the law lets a ressourceforløb be granted for. */
  private static final int LAENGSTE_FORLOEB = 260;

  private final Studie studie;
  private final Register register;
  private final Observation o;
  private final List<Bemaerkning> ud = new ArrayList<>();

  private Registerkontrol(Studie studie, Register register) {
    this.studie = studie;
    this.register = register;
    this.o = register.observation();
  }

  /** What is to be said of the study asked of this register. */
  static List<Bemaerkning> af(Studie studie, Register register) {
    Registerkontrol k = new Registerkontrol(studie, register);
    for (Population population : studie.populationer()) {
      switch (population) {
        case Population.Forloeb p -> {
          k.perioder(p, p.perioder());
          k.koen(p);
          k.afslutning(p);
          k.begyndelse(p);
          k.korteForloeb(p);
          k.udfaldsuger(p);
        }
        case Population.Overgange f ->
            k.perioder(f, f.periode() == null ? List.of() : List.of(f.periode()));
      }
    }
    for (Tabeldef t : studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling s) {
        k.tabel(s);
      }
    }
    return List.copyOf(k.ud);
  }

  private void sig(Art art, String... indsat) {
    ud.add(Bemaerkning.af(art, indsat));
  }

  private void koen(Population.Forloeb p) {
    if (p.filtre().stream().anyMatch(f -> f.akse() instanceof Akse.Koen)
        && register.koen().isEmpty()) {
      koenUdenBetydning(Studiekontrol.hvem(studie, p));
    }
  }

  private void koenUdenBetydning(String hvor) {
    sig(Art.KOEN_UDEN_BETYDNING, hvor);
  }

  private void perioder(Population p, List<Ugefilter> perioder) {
    String hvem = Studiekontrol.hvem(studie, p);
    for (Ugefilter f : perioder) {
      // The exit of a week is seen in the week before it.
      int forskudt = f.haendelse() == Haendelse.EXIT ? 1 : 0;
      boolean udenFor =
          (f.fra() != null && f.fra().compareTo(o.sidste()) > 0)
              || (f.til() != null && f.til().compareTo(o.foerste()) < 0);
      boolean delvis =
          (f.fra() != null && f.fra().indeks() - forskudt < o.foerste().indeks())
              || (f.til() != null && f.til().compareTo(o.sidste()) > 0);
      if (udenFor) {
        sig(Art.PERIODE_UDENFOR, hvem, tekst(f), o.uger().toString());
      } else if (delvis) {
        sig(Art.PERIODE_DELVIS, hvem, tekst(f), o.uger().toString());
      }
    }
  }

  /** The first and the last week that a counted course can end in. */
  private int[] slutuger(Population.Forloeb p) {
    int tidligste = o.foerste().indeks();
    int seneste = o.sidste().indeks();
    for (Ugefilter f : p.perioder()) {
      int forskudt = f.haendelse() == Haendelse.EXIT ? 1 : 0;
      if (f.fra() != null) {
        tidligste = Math.max(tidligste, f.fra().indeks() - forskudt);
      }
      if (f.til() != null && f.haendelse() != Haendelse.START) {
        seneste = Math.min(seneste, f.til().indeks() - forskudt);
      }
    }
    return new int[] {tidligste, seneste};
  }

  private void afslutning(Population.Forloeb p) {
    if (!p.afsluttet()) {
      return;
    }
    String hvem = Studiekontrol.hvem(studie, p);
    int[] slut = slutuger(p);
    if (sidsteLaeste(p, slut[0]) > o.sidste().indeks()) {
      sig(
          Art.UDFALD_EFTER_REGISTRET,
          hvem,
          new Uge(sidsteLaeste(p, slut[0])).toString(),
          o.sidste().toString());
    } else if (sidsteLaeste(p, slut[1]) > o.sidste().indeks()) {
      sig(Art.UDFALD_DELVIS, hvem, o.sidste().toString());
    }
    if (Math.min(slut[1], o.sidste().indeks()) > o.sidste().indeks() - FORELOEBIGE_UGER) {
      sig(Art.FORELOEBIGE_UGER, hvem, "" + FORELOEBIGE_UGER);
    }
  }

  /**
   * The last week that must be seen of a course that ends in this week: its gap and its outcome.
   */
  static int sidsteLaeste(Population.Forloeb p, int slut) {
    int hul = Hul.sidste(p.gap(), slut);
    Population.Status status = p.status();
    if (status == null) {
      return hul;
    }
    return switch (status.aflaesning()) {
      case Aflaesning.UgerEfterSlut u -> Math.max(hul, slut + u.antal());
      case Aflaesning.Kurve k -> Math.max(hul, slut + k.til());
      case Aflaesning.HulletsSlut h -> hul;
      case Aflaesning.FoersteKode k -> Math.max(hul, slut + k.indenFor());
    };
  }

  private static String tekst(Ugefilter f) {
    return (f.fra() == null ? "" : f.fra()) + ".." + (f.til() == null ? "" : f.til());
  }

  /** The first week that a course of the population can begin in, by its codes and its period. */
  private int tidligstBegyndt(Population.Forloeb p) {
    int tidligst =
        Katalog.faelles().koder().stream()
            .filter(k -> p.grupper().contains(k.gruppe().id()))
            .mapToInt(k -> k.fra() == null ? Integer.MIN_VALUE : Uge.af(k.fra()).indeks())
            .min()
            .orElse(Integer.MIN_VALUE);
    for (Ugefilter f : p.perioder()) {
      if (f.haendelse() == Haendelse.START && f.fra() != null) {
        tidligst = Math.max(tidligst, f.fra().indeks());
      }
    }
    return tidligst;
  }

  private void begyndelse(Population.Forloeb p) {
    if (!p.ikkeFraFoersteUge() && tidligstBegyndt(p) < o.foerste().indeks()) {
      sig(Art.BEGYNDT_FOER_REGISTRET, Studiekontrol.hvem(studie, p), o.foerste().toString());
    }
  }

  private void korteForloeb(Population.Forloeb p) {
    if (!p.afsluttet()) {
      return;
    }
    int tidligst = Math.max(tidligstBegyndt(p), o.foerste().indeks());
    int senest = Math.min(slutuger(p)[1], o.sidste().indeks());
    int laengst = senest - tidligst + 1;
    if (laengst > 0 && laengst < LAENGSTE_FORLOEB) {
      sig(
          Art.KORTE_FORLOEB,
          Studiekontrol.hvem(studie, p),
          new Uge(tidligst).toString(),
          "" + laengst);
    }
  }

  /**
   * The first and the last week that the outcome of a course that ends in this week can be read in
   * though no code stands there; the last before the first where there is none.
   */
  private static int[] udfaldsuger(Population.Forloeb p, Aflaesning aflaesning, int slut) {
    return switch (aflaesning) {
      case Aflaesning.UgerEfterSlut u -> new int[] {slut + u.antal(), slut + u.antal()};
      case Aflaesning.Kurve k -> new int[] {slut + k.fra(), slut + k.til()};
      case Aflaesning.HulletsSlut h ->
          new int[] {Hul.sidste(p.gap(), slut), Hul.sidste(p.gap(), slut)};
      case Aflaesning.FoersteKode k -> new int[] {Integer.MAX_VALUE, -1};
    };
  }

  /** Wages in the weeks that outcomes are read in. */
  private void udfaldsuger(Population.Forloeb p) {
    if (p.status() == null || !p.afsluttet()) {
      return;
    }
    int[] slut = slutuger(p);
    int senest = slut[1];
    while (senest >= slut[0] && sidsteLaeste(p, senest) > o.sidste().indeks()) {
      // Not followed to its end, and so not counted.
      senest--;
    }
    int fra = udfaldsuger(p, p.status().aflaesning(), slut[0])[0];
    int til = udfaldsuger(p, p.status().aflaesning(), senest)[1];
    YearMonth loenFra = YearMonth.from(Katalog.FOERSTE_LOENDAG);
    if (fra <= til && new Uge(fra).maaned().isBefore(loenFra)) {
      sig(Art.JOB_FOER_2008, Studiekontrol.hvem(studie, p));
    }
    List<String> mangler = new ArrayList<>();
    for (int uge = fra; uge <= til; uge++) {
      YearMonth m = new Uge(uge).maaned();
      if (!m.isBefore(loenFra)
          && !o.loenmaaneder().contains(m.getYear() * 100 + m.getMonthValue())
          && (mangler.isEmpty() || !mangler.getLast().equals(m.toString()))) {
        mangler.add(m.toString());
      }
    }
    if (!mangler.isEmpty()) {
      ud.add(
          mangler.size() == 1
              ? Bemaerkning.af(Art.LOEN_MANGLER, Studiekontrol.hvem(studie, p), mangler.getFirst())
              : Bemaerkning.iAndreOrd(
                  Art.LOEN_MANGLER,
                  "flere",
                  Studiekontrol.hvem(studie, p),
                  mangler.getFirst(),
                  "" + (mangler.size() - 1)));
    }
  }

  private void tabel(Tabeldef.Opstilling t) {
    if (t.akser().stream().anyMatch(Akse.Koen.class::isInstance) && register.koen().isEmpty()) {
      koenUdenBetydning(studie.id() + ", " + t.navn());
    }
    boolean sammenlignesAar =
        t.akser().stream().anyMatch(a -> a instanceof Akse.Periode q && q.type() == Periodetype.AAR)
            && t.maal().values().stream().anyMatch(Maal.Aendring.class::isInstance);
    if (sammenlignesAar && studie.population(t.population()) instanceof Population.Forloeb p) {
      List<String> lange = new ArrayList<>();
      for (String aar : aar(t, p)) {
        if (Uge.ugerIAar(Integer.parseInt(aar)) == 53) {
          lange.add(aar);
        }
      }
      if (!lange.isEmpty()) {
        sig(Art.UGE_53, studie.id() + ", " + t.navn(), String.join(", ", lange));
      }
    }
  }

  private List<String> aar(Tabeldef.Opstilling t, Population.Forloeb p) {
    Akse.Periode q =
        (Akse.Periode)
            Objects.requireNonNull(
                t.akser().stream().filter(Akse.Periode.class::isInstance).findFirst().orElse(null));
    return Perioderaekker.af(q, t.vis(), p, o).noegler();
  }
}
