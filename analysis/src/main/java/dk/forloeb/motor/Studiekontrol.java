package dk.forloeb.motor;

import dk.forloeb.motor.Bemaerkning.Art;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Gapregel;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Ugefilter;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.ugekode.Ugekode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks a study over before it meets any register: contradictions, surprises, what is unused. */
public final class Studiekontrol {
  /** Counts below this are hidden where a table is published. */
  private static final int TAERSKEL = 5;

  /** Below so many, the place in a ranking is mostly luck. */
  private static final int MINDST_I_RANGORDEN = 20;

  private final Studie studie;
  private final List<Bemaerkning> ud = new ArrayList<>();

  private Studiekontrol(Studie studie) {
    this.studie = studie;
  }

  /** What is to be said of the study, whatever the register. */
  public static List<Bemaerkning> af(Studie studie) {
    Studiekontrol k = new Studiekontrol(studie);
    for (Population p : studie.populationer()) {
      List<Tabeldef.Opstilling> tabeller = k.tabeller(p);
      if (tabeller.isEmpty()) {
        k.sig(Art.UBRUGT_POPULATION, hvem(studie, p));
      }
      if (p instanceof Population.Forloeb f) {
        k.perioder(f);
        k.filtre(f);
        k.grupper(f);
        k.udfald(f);
        k.ubrugt(f, tabeller);
      }
      tabeller.forEach(t -> k.tabel(t, p));
    }
    k.sammeTabel();
    return List.copyOf(k.ud);
  }

  private List<Tabeldef.Opstilling> tabeller(Population p) {
    return studie.tabeller().stream()
        .filter(Tabeldef.Opstilling.class::isInstance)
        .map(Tabeldef.Opstilling.class::cast)
        .filter(t -> t.population().equals(p.navn()))
        .toList();
  }

  private void sig(Art art, String... indsat) {
    ud.add(Bemaerkning.af(art, indsat));
  }

  static String hvem(Studie studie, Population p) {
    return studie.id() + (p.navn().isEmpty() ? "" : ", " + p.navn());
  }

  private void perioder(Population.Forloeb p) {
    for (Ugefilter a : p.perioder()) {
      for (Ugefilter b : p.perioder()) {
        // The events come in order: what must begin after another has ended can never be.
        if (a.haendelse().compareTo(b.haendelse()) < 0
            && a.fra() != null
            && b.til() != null
            && a.fra().compareTo(b.til()) > 0) {
          sig(Art.UMULIG_PERIODE, hvem(studie, p), a.fra().toString(), b.til().toString());
        }
      }
    }
  }

  private void filtre(Population.Forloeb p) {
    for (int i = 0; i < p.filtre().size(); i++) {
      for (Kendetegnsfilter b : p.filtre().subList(i + 1, p.filtre().size())) {
        Kendetegnsfilter a = p.filtre().get(i);
        if (a.udelukker(b)) {
          sig(
              Art.UMULIGT_UDSNIT,
              hvem(studie, p),
              String.join(", ", a.noegler()),
              String.join(", ", b.noegler()));
        }
      }
    }
  }

  private void grupper(Population.Forloeb p) {
    for (String gruppe : p.grupper()) {
      List<Ugekode> koder =
          Katalog.faelles().koder().stream().filter(k -> k.gruppe().id().equals(gruppe)).toList();
      if (koder.stream().noneMatch(k -> kanMoedes(k, p))) {
        sig(Art.GRUPPE_UDEN_KODE, hvem(studie, p), gruppe);
      }
    }
  }

  private static boolean kanMoedes(Ugekode kode, Population.Forloeb p) {
    for (Ugefilter f : p.perioder()) {
      Optional<Uge> senest = Optional.ofNullable(f.til());
      Optional<Uge> tidligst = Optional.ofNullable(f.fra());
      boolean foer =
          senest.isPresent() && kode.fra() != null && senest.get().soendag().isBefore(kode.fra());
      boolean efter =
          tidligst.isPresent() && kode.til() != null && tidligst.get().mandag().isAfter(kode.til());
      if (foer || efter) {
        return false;
      }
    }
    return true;
  }

  /** How many weeks the gap is at least; a month is four or five. */
  static int hul(Gapregel gap) {
    return gap instanceof Gapregel.Uger u ? u.antal() : 4;
  }

  private void udfald(Population.Forloeb p) {
    if (p.status() == null) {
      return;
    }
    int hul = hul(p.gap());
    int uger =
        switch (p.status().aflaesning()) {
          case Aflaesning.UgerEfterSlut u -> u.antal();
          case Aflaesning.FoersteKode k -> k.indenFor();
          case Aflaesning.HulletsSlut h -> hul;
          // A curve may begin in the gap: it is looked at for its way.
          case Aflaesning.Kurve k -> Math.max(hul, k.til());
        };
    if (uger < hul) {
      sig(Art.UDFALD_I_HULLET, hvem(studie, p), "" + uger, "" + hul);
    }
    if (uger > hul) {
      sig(Art.IGEN_I_FORLOEB, hvem(studie, p));
    }
  }

  private void ubrugt(Population.Forloeb p, List<Tabeldef.Opstilling> tabeller) {
    boolean statusVises =
        tabeller.stream()
            .anyMatch(t ->
                t.akser().stream()
                        .anyMatch(a -> a instanceof Akse.Status || a instanceof Akse.Gruppe)
                    || t.maal().values().stream()
                        .anyMatch(m -> m instanceof Maal.Antal n && n.hvor() != null));
    if (p.status() != null && !statusVises) {
      String gruppering = p.status().inddeling().navn();
      ud.add(
          gruppering == null
              ? Bemaerkning.af(Art.UBRUGT_STATUS, hvem(studie, p))
              : Bemaerkning.iAndreOrd(
                  Art.UBRUGT_STATUS, "gruppering", hvem(studie, p), gruppering));
    }
    boolean succesVises =
        tabeller.stream()
            .flatMap(t -> t.maal().values().stream())
            .anyMatch(m ->
                m instanceof Maal.Antal n
                    && p.status() != null
                    && n.hvor() != null
                    && n.hvor().equals(p.status().succes()));
    if (p.status() != null && !p.status().succesTekst().isEmpty() && !succesVises) {
      sig(Art.UBRUGT_SUCCES, hvem(studie, p));
    }
    boolean stedVises =
        tabeller.stream()
            .flatMap(t -> t.akser().stream())
            .anyMatch(a -> a instanceof Akse.Sted || a instanceof Akse.Region);
    boolean stedFiltrerer = p.filtre().stream().anyMatch(Kendetegnsfilter::omSted);
    if (p.sted() != null && !stedVises && !stedFiltrerer) {
      sig(Art.UBRUGT_STED, hvem(studie, p));
    }
  }

  private void tabel(Tabeldef.Opstilling t, Population population) {
    String hvor = studie.id() + ", " + t.navn();
    if (population instanceof Population.Forloeb p) {
      forloebstabel(t, p, hvor);
    }
    t.maal()
        .forEach((navn, m) -> {
          if (m instanceof Maal.Andel a && a.taeller().equals(a.naevner())) {
            sig(Art.ANDEL_AF_SIG_SELV, hvor, navn, a.taeller());
          }
        });
    if (t.orden() != null
        && t.maal().get(t.orden()) instanceof Maal.Andel a
        && a.af() == Maal.Helhed.COLUMN
        && t.mindst().values().stream().noneMatch(n -> n >= MINDST_I_RANGORDEN)) {
      sig(Art.RANGORDEN_AF_FAA, hvor, "" + MINDST_I_RANGORDEN);
    }
    t.mindst()
        .forEach((kolonne, n) -> {
          if (n < TAERSKEL) {
            sig(Art.MINDST_UNDER_TAERSKEL, hvor, "" + n, kolonne, "" + TAERSKEL);
          }
        });
  }

  private void forloebstabel(Tabeldef.Opstilling t, Population.Forloeb p, String hvor) {
    List<Maal.Antal> antal = new ArrayList<>();
    t.maal()
        .values()
        .forEach(m -> {
          if (m instanceof Maal.Antal n && n.hvor() == null && !n.udenAktivitet()) {
            antal.add(n);
          }
        });
    boolean begge = antal.stream().map(Maal.Antal::enhed).distinct().count() == 2;
    if (begge && p.perPerson() != PerPerson.ALL && !p.hverForSig()) {
      sig(Art.SAMME_TAL, hvor);
    }
    boolean personer = antal.stream().anyMatch(n -> n.enhed() == Maal.Enhed.PERSONS);
    if (personer
        && t.ialt() == Tabeldef.Ialt.SUM
        && (p.perPerson() == PerPerson.ALL || p.hverForSig())) {
      sig(Art.PERSONER_I_FLERE_RAEKKER, hvor);
    }
    boolean laengde = t.maal().values().stream().anyMatch(Maal.Middel.class::isInstance);
    if (laengde && !p.afsluttet()) {
      sig(Art.LAENGDE_AF_IGANGVAERENDE, hvor);
    }
    boolean efterStart =
        t.akser().stream()
            .anyMatch(a -> a instanceof Akse.Periode q && q.haendelse() == Haendelse.START);
    if (efterStart && p.afsluttet()) {
      sig(Art.ULIGE_OPFOELGNING, hvor);
    }
  }

  private void sammeTabel() {
    Map<Object, String> set = new HashMap<>();
    for (Tabeldef t : studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling o) {
        Object indhold =
            List.of(
                o.population(),
                o.akser(),
                o.maal().values().stream().toList(),
                o.uden(),
                o.mindst(),
                o.vis());
        String foer = set.putIfAbsent(indhold, o.navn());
        if (foer != null) {
          sig(Art.SAMME_TABEL, studie.id(), o.navn(), Objects.requireNonNull(foer));
        }
      }
    }
  }
}
