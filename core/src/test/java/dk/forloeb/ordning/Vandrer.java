package dk.forloeb.ordning;

import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.indhold.Brev;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatskatalog;
import dk.forloeb.ordning.indhold.Indsatslinje;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Indstilling.Anbefaling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.ordning.indhold.Teammoede;
import dk.forloeb.ordning.indhold.Teammoede.Omraade;
import dk.forloeb.ordning.indhold.Udgang;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes content that is mostly right and now and then wrong in one thing, each its own. */
final class Vandrer {
  private final SplittableRandom r;
  private final double fejl;

  Vandrer(SplittableRandom r, double fejl) {
    this.r = r;
    this.fejl = fejl;
  }

  boolean fejl() {
    return r.nextDouble() < fejl;
  }

  int tal(int under) {
    return r.nextInt(under);
  }

  <T> T en(List<T> af) {
    return af.get(r.nextInt(af.size()));
  }

  /** A day that lies on both sides of every change of law. */
  LocalDate start() {
    return LocalDate.of(2012, 9, 1).plusDays(r.nextInt(13 * 365 + 300));
  }

  Borger borger() {
    LocalDate foedt = LocalDate.of(1955, 1, 1).plusDays(r.nextInt(45 * 365));
    List<Periode> tidligere = new ArrayList<>();
    if (r.nextInt(4) == 0) {
      LocalDate fra = LocalDate.of(2013, 2, 1).plusDays(r.nextInt(2000));
      tidligere.add(new Periode(fra, fra.plusMonths(12 + r.nextInt(30))));
    }
    return new Borger(foedt, r.nextInt(5) == 0, r.nextBoolean(), tidligere);
  }

  Spor spor(Rolle rolle, LocalDate dag) {
    Rolle hvem = fejl() ? en(List.of(Rolle.values())) : rolle;
    return new Spor("vandrer", hvem, dag, dag.plusDays(fejl() ? 3 : 0).atTime(9, 30));
  }

  /** Mostly the answer asked for; else the other one, a bare one, or none. */
  Optional<Skoen> skoen(boolean svar) {
    if (!fejl()) {
      return Optional.of(Digter.skoen(svar));
    }
    return switch (r.nextInt(3)) {
      case 0 -> Optional.of(Digter.skoen(!svar));
      case 1 -> Optional.of(new Skoen(svar, List.of(), List.of(), ""));
      default -> Optional.empty();
    };
  }

  private String tekst(String tekst) {
    return fejl() ? "" : tekst;
  }

  Brev brev(LocalDate dag) {
    boolean ukendt = fejl();
    if (fejl()) {
      Brev b = Digter.brev(dag);
      return new Brev(false, "", "", "", b.klage(), false, Optional.empty(), false, true);
    }
    return new Brev(
        r.nextInt(10) == 0,
        tekst("LAB"),
        tekst("hensynet"),
        tekst("det, der vejede"),
        fejl()
            ? Optional.empty()
            : Optional.of(
                new Brev.Klagevejledning(tekst("Ankestyrelsen"), tekst("skriv"), tekst("4 uger"))),
        ukendt,
        ukendt && r.nextBoolean() ? Optional.of(dag.minusDays(r.nextInt(3))) : Optional.empty(),
        ukendt && r.nextInt(4) == 0,
        !fejl());
  }

  ForberedendeDel del(LocalDate dag) {
    Map<Forberedelsesfelt, ForberedendeDel.Felt> felter = new EnumMap<>(Forberedelsesfelt.class);
    felter.putAll(Digter.del(dag).felter());
    if (fejl()) {
      felter.remove(en(List.of(Forberedelsesfelt.values())));
    }
    return new ForberedendeDel(dag, felter, true, fejl());
  }

  Laegeattest attest(LocalDate dag) {
    return new Laegeattest(
        dag, !fejl(), tekst("ryg"), tekst("hvile"), tekst("enig"), tekst("ingen"));
  }

  Teammoede moede(LocalDate dag) {
    Set<Omraade> med = EnumSet.allOf(Omraade.class);
    for (Omraade o : Omraade.values()) {
      if (fejl()) {
        med.remove(o);
      }
    }
    if (fejl > 0 && r.nextInt(8) == 0) {
      med.remove(Omraade.UDDANNELSE);
    }
    boolean deltog = !fejl();
    return new Teammoede(
        dag,
        EnumSet.allOf(Omraade.class).stream()
            .map(o -> new Teammoede.Medlem(o, med.contains(o)))
            .toList(),
        List.of("forberedende del"),
        new Teammoede.Borgerdeltagelse(
            deltog,
            !fejl(),
            r.nextBoolean(),
            deltog ? Optional.empty() : skoen(r.nextBoolean()),
            "jeg vil i gang"),
        !fejl(),
        tekst("hører til sagen"),
        fejl()
            ? Set.of(Teammoede.Helbredskilde.ANDEN)
            : Set.of(Teammoede.Helbredskilde.PRAKTISERENDE_LAEGE));
  }

  Indstilling indstilling(LocalDate dag) {
    Anbefaling hvad =
        r.nextInt(10) < 7 ? Anbefaling.RESSOURCEFORLOEB : en(List.of(Anbefaling.values()));
    return new Indstilling(
        dag,
        hvad,
        tekst("gode muligheder"),
        tekst("fordi"),
        tekst("praktik"),
        tekst("job"),
        new Indstilling.Fagligt(
            tekst("job"), tekst("bolig"), tekst("ryg"), tekst("samlet"), tekst("let"), tekst("år")),
        List.of());
  }

  Beslutning.Bevilling bevilling(LocalDate dag) {
    Optional<Skoen> ja = skoen(true);
    boolean b1 = !fejl();
    Maalgruppevurdering m =
        new Maalgruppevurdering(
            ja,
            skoen(true),
            skoen(true),
            b1,
            b1 && r.nextBoolean(),
            skoen(b1),
            skoen(true),
            skoen(false),
            skoen(false),
            skoen(false),
            fejl());
    LocalDate fra = dag.plusDays(r.nextInt(20));
    LocalDate til =
        switch (r.nextInt(10)) {
          case 0 -> fra.plusYears(3);
          case 1 -> fra.plusYears(3).plusDays(1);
          case 2 -> fra.plusYears(5);
          case 3 -> fra.plusYears(1).minusDays(2);
          case 4 -> fra.plusYears(5).plusDays(1);
          default -> fra.plusMonths(13 + r.nextInt(20));
        };
    return new Beslutning.Bevilling(
        spor(Rolle.LEDER, dag),
        new Periode(fra, til),
        tekst("tid til at bygge op"),
        m,
        r.nextInt(8) == 0 ? Optional.empty() : Optional.of(r.nextInt(4) != 0),
        fejl(),
        fejl() ? List.of() : List.of(linje("l1")),
        "Du får et ressourceforløb.",
        brev(dag));
  }

  Indsatslinje linje(String id) {
    String type = en(Indsatskatalog.faelles().typer()).id();
    return new Indsatslinje(
        id,
        type,
        "noget",
        r.nextInt(3) == 0 ? Optional.empty() : Optional.of(en(List.of(Lovgrundlag.values()))),
        "kommunen",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        tekst("flere timer i job"));
  }

  /** Mostly what the team recommended, sometimes another thing. */
  Beslutning.AndetForloeb andet(LocalDate dag, Optional<Indstilling> i) {
    Anbefaling a = i.map(Indstilling::anbefaling).orElse(Anbefaling.FLEKSJOB);
    if (r.nextInt(6) == 0) {
      a = en(List.of(Anbefaling.values()));
    }
    return switch (a) {
      case RESSOURCEFORLOEB, FLEKSJOB -> spoleret(Digter.fleksjob(dag), dag);
      case FOERTIDSPENSION -> spoleret(Digter.pension(dag, r.nextBoolean()), dag);
      case TILSKUD_SELVSTAENDIG -> bar(Slags.TILSKUD_SELVSTAENDIG, dag);
      case ANDEN_INDSATS ->
          bar(en(List.of(Slags.ANDET, Slags.REVALIDERING, Slags.JOBAFKLARING)), dag);
    };
  }

  private Beslutning.AndetForloeb bar(Slags slags, LocalDate dag) {
    return new Beslutning.AndetForloeb(
        spor(Rolle.LEDER, dag),
        slags,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        brev(dag));
  }

  private Beslutning.AndetForloeb spoleret(Beslutning.AndetForloeb skabelon, LocalDate dag) {
    return new Beslutning.AndetForloeb(
        spor(Rolle.LEDER, dag),
        skabelon.slags(),
        skabelon
            .visitation()
            .map(v ->
                new dk.forloeb.ordning.indhold.Fleksjob.Visitation(
                    v.dato(), v.timerPrUge(), skoen(r.nextInt(2) == 0))),
        skabelon
            .pension()
            .map(p ->
                new Beslutning.Pensionsvurdering(
                    skoen(true), skoen(true), p.dokumenteretIngenUdvikling(), skoen(false))),
        skabelon
            .fleksjob()
            .map(p ->
                new Beslutning.Fleksjobvurdering(
                    skoen(true),
                    skoen(true),
                    fejl(),
                    fejl() ? Optional.empty() : Optional.of(r.nextInt(8) == 0),
                    skoen(r.nextInt(4) != 0),
                    skoen(true),
                    skoen(false),
                    r.nextInt(8) == 0 ? 61 : 60,
                    r.nextInt(4) == 0,
                    r.nextBoolean(),
                    Optional.of(12).filter(x -> fejl()).map(x -> 6 + r.nextInt(12)))),
        brev(dag));
  }

  /** Entered here later, by somebody who mostly may. */
  Begivenhed.TruffetUdenOm udenOm(Beslutning b) {
    LocalDate dag = b.spor().sket().plusDays(fejl() ? 200 : 1);
    return new Begivenhed.TruffetUdenOm(spor(Rolle.SAGSBEHANDLER, dag), b);
  }

  /** An end, with what fleksjob and førtidspension ask where it is one of them. */
  Beslutning.Ophoersafgoerelse ophoer(LocalDate dag) {
    Udgang aarsag =
        r.nextInt(3) == 0
            ? en(List.of(Udgang.FLEKSJOB, Udgang.FOERTIDSPENSION))
            : en(List.of(Udgang.values()));
    Optional<Beslutning.AndetForloeb> a =
        switch (aarsag) {
          case FLEKSJOB -> Optional.of(spoleret(Digter.fleksjob(dag), dag));
          case FOERTIDSPENSION -> Optional.of(spoleret(Digter.pension(dag, r.nextBoolean()), dag));
          default -> Optional.empty();
        };
    return new Beslutning.Ophoersafgoerelse(
        spor(Rolle.LEDER, dag),
        aarsag,
        dag.plusDays(tal(4) == 0 ? 30 : 0),
        a.flatMap(Beslutning.AndetForloeb::visitation),
        a.flatMap(Beslutning.AndetForloeb::pension),
        a.flatMap(Beslutning.AndetForloeb::fleksjob),
        brev(dag));
  }
}
