package dk.forloeb.ordning.tilsyn;

import dk.forloeb.Ressource;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Regelbog;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Borger;
import dk.forloeb.ordning.Digter;
import dk.forloeb.ordning.Forvaltning;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Rolle;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.Sagsmaskine;
import dk.forloeb.ordning.Spor;
import dk.forloeb.ordning.Svar;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Samtale;
import dk.forloeb.ordning.indhold.Slutvurdering;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import dk.forloeb.yaml.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A labelled case, read from YAML: what happened, the day it is looked at, and what is found.
 *
 * @param fund what a caseworker who reads the case would say of the file's own pattern
 * @param ogsaa the other patterns that are found in it. These were written by the program and read
 *     through, so they hold it to what it did and prove nothing of how good it is
 * @param graense whether the case only shows where a threshold of ours lies. Nobody who reads a
 *     case can tell day 90 from day 91, so these are held to exactly and counted in no figure
 */
record Maerkesag(
    String navn, Sag sag, LocalDate dato, boolean fund, Set<Moenster> ogsaa, boolean graense) {
  private static final Sagsmaskine MASKINE = new Sagsmaskine(Regelbog.faelles());
  private static final Map<String, Boolean> JA_NEJ = Map.of("ja", true, "nej", false);
  private static final Set<String> FELTER =
      Set.of(
          "navn",
          "bevilget",
          "foedt",
          "start",
          "dato",
          "graense",
          "ogsaa",
          "fund",
          "tekst",
          "plandato",
          "plan",
          "rettet",
          "toemt",
          "del",
          "indstilling",
          "vurdering",
          "indsatser",
          "pause",
          "timer",
          "ophoert",
          "slutvurdering",
          "samtaler",
          "forelagt",
          "saerlig_grund");

  static List<Maerkesag> laes(Moenster m) {
    String navn = m.name().toLowerCase(Locale.ROOT) + ".yaml";
    List<Maerkesag> ud = new ArrayList<>();
    for (Yaml y : led(Yaml.laes(navn, Ressource.tekst(Maerkesag.class, navn)))) {
      ud.add(sag(m, y.felter("en sag").kun("felt", FELTER)));
    }
    return ud;
  }

  private static List<Yaml> led(Yaml y) {
    return ((Yaml.Liste) y).led();
  }

  private static Optional<LocalDate> dag(Yaml.Felter f, String navn) {
    return f.felt(navn).map(y -> LocalDate.parse(y.tekst(navn)));
  }

  private static List<LocalDate> dage(Yaml.Felter f, String navn) {
    return f.felt(navn).stream()
        .flatMap(y -> y instanceof Yaml.Liste l ? l.led().stream() : Stream.of(y))
        .map(y -> LocalDate.parse(y.tekst(navn)))
        .toList();
  }

  private static String tekst(Yaml.Felter f, String navn) {
    return f.felt(navn).map(y -> ((Yaml.Tekst) y).tekst()).orElse("");
  }

  private static Spor k(LocalDate dag) {
    return Digter.spor(Rolle.KOORDINATOR, dag);
  }

  private static Maerkesag sag(Moenster m, Yaml.Felter f) {
    LocalDate bevilget = dag(f, "bevilget").orElse(LocalDate.of(2019, 3, 4));
    boolean begrundelse = m == Moenster.BEGRUNDELSE_UDEN_ARBEJDE;
    LocalDate dato = dag(f, "dato").orElse(bevilget.plusDays(20));
    List<Haendelse> h =
        new ArrayList<>(Grundlag.foer(bevilget, tekst(f, "del"), tekst(f, "indstilling")));
    h.add(
        Digter.udenOm(
            Grundlag.bevilling(
                bevilget, begrundelse ? "" : tekst(f, "tekst"), tekst(f, "vurdering"))));
    LocalDate start = dag(f, "start").orElse(bevilget);
    h.add(new Begivenhed.ForloebBegyndt(k(start), Optional.of(start)));
    LocalDate plandag = dag(f, "plandato").orElse(bevilget);
    if (begrundelse) {
      h.add(
          plan(plandag, List.of(linje("a", "traening", Optional.empty(), "", tekst(f, "tekst")))));
    }
    f.felt("plan")
        .filter(Yaml.Liste.class::isInstance)
        .ifPresent(p -> {
          h.add(plan(plandag, linjer(p)));
          dage(f, "rettet").forEach(d -> h.add(plan(d, linjer(p))));
        });
    dag(f, "toemt").ifPresent(d -> h.add(plan(d, List.of())));
    f.felt("indsatser")
        .ifPresent(i -> led(i).forEach(x -> h.addAll(indsats(x.felter("indsats"), dato))));
    f.felt("pause")
        .map(p -> p.felter("pause"))
        .ifPresent(p -> {
          LocalDate fra = dag(p, "fra").orElseThrow();
          Periode periode = new Periode(fra, dag(p, "til").orElseThrow());
          h.add(new Begivenhed.Pauseret(k(fra), periode, true));
        });
    dage(f, "timer").forEach(d -> h.add(new Begivenhed.OrdinaereTimer(k(d))));
    dag(f, "ophoert")
        .ifPresent(
            d -> h.add(new Begivenhed.Ophoert(k(d), Udgang.ORDINAERT_ARBEJDE, Optional.of(d))));
    dag(f, "slutvurdering")
        .ifPresent(d -> h.add(new Begivenhed.Slutvurderet(k(d), new Slutvurdering(d, "", "", ""))));
    f.felt("samtaler").ifPresent(s -> led(s).forEach(x -> h.add(samtale(x.tekst("samtale")))));
    dag(f, "forelagt").ifPresent(d -> h.add(Forvaltning.behandlet(d)));
    if (!tekst(f, "saerlig_grund").isEmpty()) {
      Skoen grund = new Skoen(true, List.of("lægens brev"), List.of("indlagt"), "det tog tid");
      h.add(new Begivenhed.SaerligGrund(k(start), grund));
    }
    LocalDate foedt = dag(f, "foedt").orElse(Digter.borger().foedselsdato());
    return new Maerkesag(
        f.kraev("navn", "sagen").tekst("navn"),
        byg(new Borger(foedt, false, true, List.of()), h),
        dato,
        f.kraev("fund", "sagen").opslag("fund", JA_NEJ),
        ogsaa(f),
        f.felt("graense").map(g -> g.opslag("graense", JA_NEJ)).orElse(false));
  }

  private static Set<Moenster> ogsaa(Yaml.Felter f) {
    Set<Moenster> ud = EnumSet.noneOf(Moenster.class);
    f.felt("ogsaa")
        .ifPresent(o ->
            o.tekster("ogsaa").forEach(m -> ud.add(Moenster.valueOf(m.toUpperCase(Locale.ROOT)))));
    return ud;
  }

  static Sag byg(List<Haendelse> haendelser) {
    return byg(Digter.borger(), haendelser);
  }

  private static Sag byg(Borger borger, List<Haendelse> haendelser) {
    Sag sag = Sag.ny("M-1", borger);
    List<Haendelse> orden = new ArrayList<>(haendelser);
    orden.sort(Comparator.comparing((Haendelse x) -> x.spor().sket()));
    for (Haendelse h : orden) {
      sag = ((Svar.Udfoert) MASKINE.anvend(sag, h)).sag();
    }
    return sag;
  }

  private static Haendelse samtale(String dato) {
    LocalDate d = LocalDate.parse(dato);
    return new Begivenhed.SamtaleHoldt(
        k(d), new Samtale(d, Samtale.Slags.OPFOELGNING, false, "talt"));
  }

  private static Haendelse plan(LocalDate dag, List<Indsatslinje> linjer) {
    return new Begivenhed.IndsatsdelSkrevet(
        k(dag),
        new Indsatsdel(
            dag,
            List.of(new Indsatsdel.Maal("job", List.of())),
            linjer,
            "koordinator",
            Optional.empty(),
            "",
            ""));
  }

  private static List<Indsatslinje> linjer(Yaml plan) {
    List<Indsatslinje> ud = new ArrayList<>();
    for (Yaml y : led(plan)) {
      if (y instanceof Yaml.Tekst t) {
        ud.add(linje(t.tekst(), t.tekst(), Optional.empty(), "5", "timer i et job"));
      } else {
        Yaml.Felter f = y.felter("linje");
        Optional<Lovgrundlag> lov =
            f.felt("lov").map(l -> Lovgrundlag.valueOf(l.tekst("lov").toUpperCase(Locale.ROOT)));
        ud.add(
            linje(tekst(f, "linje"), tekst(f, "type"), lov, tekst(f, "timer"), tekst(f, "grund")));
      }
    }
    return ud;
  }

  private static Indsatslinje linje(
      String id, String type, Optional<Lovgrundlag> lov, String timer, String grund) {
    return new Indsatslinje(
        id,
        type,
        "",
        lov,
        "kommunen",
        Optional.empty(),
        Optional.empty(),
        timer.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(timer)),
        grund);
  }

  /** Visits lie evenly over the time the effort runs, or up to {@code moedt_til}. */
  private static List<Haendelse> indsats(Yaml.Felter f, LocalDate dato) {
    String linje = tekst(f, "linje");
    LocalDate fra = dag(f, "fra").orElseThrow();
    List<Haendelse> ud = new ArrayList<>();
    ud.add(new Begivenhed.IndsatsBegyndt(k(fra), linje, tekst(f, "type")));
    dag(f, "til").ifPresent(d -> ud.add(new Begivenhed.IndsatsSluttet(k(d), linje, "færdig")));
    LocalDate sidst = dag(f, "moedt_til").or(() -> dag(f, "til")).orElse(dato);
    int gange = f.felt("moedt").map(n -> n.heltal("moedt", 0, 500)).orElse(0);
    for (int i = 0; i < gange; i++) {
      long efter = i * ChronoUnit.DAYS.between(fra, sidst) / Math.max(1, gange - 1);
      ud.add(new Begivenhed.Fremmoede(k(fra.plusDays(efter)), linje));
    }
    return ud;
  }
}
