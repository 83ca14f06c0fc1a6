package dk.forloeb.ordning.tilsyn;

import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_HOEJ_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_NOGEN_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.I_RINGE_GRAD;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.KAN_IKKE_VURDERES;
import static dk.forloeb.ordning.tilsyn.Kvalitet.Grad.SLET_IKKE;

import dk.forloeb.lov.Afgoerelsen.Slags;
import dk.forloeb.lov.Forklaring;
import dk.forloeb.lov.Opgave;
import dk.forloeb.lov.Regel;
import dk.forloeb.lov.Udfald;
import dk.forloeb.ordning.Afvigelse;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Beslutning;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Indfoersel;
import dk.forloeb.ordning.Sag;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indsatsdel;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Laegeattest;
import dk.forloeb.ordning.tilsyn.Kvalitet.Grad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pre-scores of the audit points from what stands in a case. They say where to look; how good a
 * reason is, only a person can say.
 */
public final class Kvalitetsmaaling {
  private static final Set<String> MAALGRUPPE =
      Set.of("R010", "R011", "R012", "R013", "R014", "R015", "R016", "R017", "R018");

  private static final Set<String> FLEKSJOB =
      Set.of("R150", "R151", "R152", "R153", "R154", "R219");

  private static final Set<String> PENSION = Set.of("R158", "R159", "R160");

  private static final int FELTER =
      (int) Arrays.stream(Forberedelsesfelt.values()).map(Forberedelsesfelt::id).distinct().count();

  private final Sag sag;

  /** The case as the decision found it: a paper that came later cannot have borne it. */
  private final Sag grundlag;

  private Kvalitetsmaaling(Sag sag) {
    this.sag = sag;
    this.grundlag = afgoerelsen().map(i -> foer(sag, i)).orElse(sag);
  }

  private static Sag foer(Sag sag, Indfoersel afgoerelse) {
    LocalDate dag = afgoerelse.haendelse().spor().sket();
    return new Sag(
        sag.id(),
        sag.borger(),
        sag.tilstand(),
        sag.log().stream().filter(i -> !i.haendelse().spor().sket().isAfter(dag)).toList());
  }

  /** All nine points of the case, in order. */
  public static List<Kvalitet> af(Sag sag) {
    Kvalitetsmaaling m = new Kvalitetsmaaling(sag);
    return List.of(
        m.oplysninger(),
        m.maalgruppe(),
        m.forberedendeDel(),
        m.laege(),
        m.indsatsdel(),
        m.indstilling(),
        m.genforelagt(),
        m.afgoerelse(),
        m.samlet());
  }

  private static Kvalitet kvalitet(Kvalitetspunkt punkt, Grad grad, String... grunde) {
    return new Kvalitet(punkt, grad, List.of(grunde), Optional.empty());
  }

  private Optional<ForberedendeDel> del() {
    return grundlag
        .sidste(Begivenhed.ForberedendeDelSkrevet.class)
        .map(Begivenhed.ForberedendeDelSkrevet::del);
  }

  private Optional<Laegeattest> attest() {
    return grundlag.sidste(Begivenhed.AttestModtaget.class).map(Begivenhed.AttestModtaget::attest);
  }

  /** The latest decision on a course or on something else instead. */
  private Optional<Indfoersel> afgoerelsen() {
    return sag.log().stream()
        .filter(i ->
            switch (i.haendelse().kerne()) {
              case Beslutning.Bevilling b -> true;
              case Beslutning.Afslag a -> true;
              case Beslutning.AndetForloeb a -> true;
              default -> false;
            })
        .reduce((a, b) -> b);
  }

  private Kvalitet oplysninger() {
    int felter = del().map(d -> d.udfyldte().size()).orElse(0);
    boolean attest = attest().isPresent();
    List<String> udenBilag = del().map(ForberedendeDel::udenBilag).orElse(List.of());
    Grad grad =
        felter == 0
            ? SLET_IKKE
            : felter == FELTER && attest && udenBilag.isEmpty()
                ? I_HOEJ_GRAD
                : felter >= FELTER - 2 ? I_NOGEN_GRAD : I_RINGE_GRAD;
    List<String> grunde = new ArrayList<>();
    grunde.add(felter + " af " + FELTER + " emner i den forberedende del er udfyldt.");
    grunde.add(attest ? "Der er en lægeattest." : "Der er ingen lægeattest.");
    udenBilag.forEach(f -> grunde.add("Uden dokumentation: " + f + "."));
    return new Kvalitet(Kvalitetspunkt.M1, grad, grunde, Optional.empty());
  }

  /** The conditions of what was decided: each kind of decision has its own. */
  private static Set<String> betingelser(Haendelse afgoerelse) {
    return switch (afgoerelse) {
      case Beslutning.Bevilling b -> MAALGRUPPE;
      case Beslutning.AndetForloeb a when a.slags() == Slags.FLEKSJOB -> FLEKSJOB;
      case Beslutning.AndetForloeb a when a.slags() == Slags.FOERTIDSPENSION -> PENSION;
      default -> Set.of();
    };
  }

  private Kvalitet maalgruppe() {
    Optional<Indfoersel> afgoerelse = afgoerelsen();
    Set<String> spurgt = afgoerelse.map(i -> betingelser(i.haendelse().kerne())).orElse(Set.of());
    if (spurgt.isEmpty()) {
      return kvalitet(
          Kvalitetspunkt.M2,
          KAN_IKKE_VURDERES,
          "Der er ikke bevilget ressourceforløb, fleksjob eller førtidspension.");
    }
    List<Forklaring> svar =
        afgoerelse.stream()
            .flatMap(i -> i.forklaringer().stream())
            .filter(f -> f.regel().map(Regel::id).filter(spurgt::contains).isPresent())
            .toList();
    List<String> ikke = tekster(svar, Udfald.IKKE_OPFYLDT);
    List<String> uvist = tekster(svar, Udfald.KAN_IKKE_VURDERES);
    if (!ikke.isEmpty()) {
      return new Kvalitet(Kvalitetspunkt.M2, SLET_IKKE, ikke, Optional.empty());
    }
    return uvist.isEmpty()
        ? kvalitet(
            Kvalitetspunkt.M2,
            I_HOEJ_GRAD,
            "Alle betingelser er vurderet som opfyldt, hvert skøn med sin grund.")
        : new Kvalitet(Kvalitetspunkt.M2, I_RINGE_GRAD, uvist, Optional.empty());
  }

  private static List<String> tekster(List<Forklaring> svar, Udfald udfald) {
    return svar.stream().filter(f -> f.udfald() == udfald).map(Forklaring::tekst).toList();
  }

  private Kvalitet forberedendeDel() {
    Optional<ForberedendeDel> del = del();
    if (del.isEmpty()) {
      return kvalitet(Kvalitetspunkt.M3, SLET_IKKE, "Der er ingen forberedende del.");
    }
    int felter = del.get().udfyldte().size();
    if (felter == 0) {
      return kvalitet(
          Kvalitetspunkt.M3, SLET_IKKE, "Intet emne i den forberedende del er udfyldt.");
    }
    if (!del.get().medBorgeren()) {
      return kvalitet(Kvalitetspunkt.M3, I_RINGE_GRAD, "Den er lavet uden borgeren.");
    }
    return felter == FELTER
        ? kvalitet(Kvalitetspunkt.M3, I_HOEJ_GRAD, "Den er lavet sammen med borgeren.")
        : kvalitet(
            Kvalitetspunkt.M3,
            I_NOGEN_GRAD,
            "Den er lavet sammen med borgeren, men kun "
                + felter
                + " af "
                + FELTER
                + " emner er udfyldt.");
  }

  private Kvalitet laege() {
    if (attest().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M4, SLET_IKKE, "Der er ingen lægeattest.");
    }
    Laegeattest a = attest().get();
    if (!a.konsultation()) {
      return kvalitet(Kvalitetspunkt.M4, I_RINGE_GRAD, "Attesten bygger ikke på en konsultation.");
    }
    return a.udfyldte().size() == 4
        ? kvalitet(
            Kvalitetspunkt.M4,
            I_HOEJ_GRAD,
            "Attesten bygger på en konsultation, og alle fire felter er udfyldt.")
        : kvalitet(
            Kvalitetspunkt.M4,
            I_NOGEN_GRAD,
            "Kun " + a.udfyldte().size() + " af attestens fire felter er udfyldt.");
  }

  private Kvalitet indsatsdel() {
    if (sag.bevilling().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M5, KAN_IKKE_VURDERES, "Der er ikke bevilget noget forløb.");
    }
    if (sag.indsatsdel().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M5, SLET_IKKE, "Der er ingen indsatsdel.");
    }
    Indsatsdel d = sag.indsatsdel().get();
    if (d.linjer().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M5, I_RINGE_GRAD, "Indsatsdelen har ingen indsatser.");
    }
    List<String> mangler = new ArrayList<>();
    if (d.maal().isEmpty()) {
      mangler.add("Indsatsdelen har ingen mål.");
    }
    long uden = d.linjer().stream().filter(l -> l.begrundelse().isBlank()).count();
    if (uden > 0) {
      mangler.add(
          uden
              + " af "
              + Antal.af(d.linjer().size(), "indsats", "indsatser")
              + " har ingen begrundelse.");
    }
    return mangler.isEmpty()
        ? kvalitet(
            Kvalitetspunkt.M5,
            I_HOEJ_GRAD,
            "Indsatsdelen har mål og "
                + Antal.af(d.linjer().size(), "begrundet indsats", "begrundede indsatser")
                + ".")
        : new Kvalitet(Kvalitetspunkt.M5, I_NOGEN_GRAD, mangler, Optional.empty());
  }

  private Kvalitet indstilling() {
    if (grundlag.indstilling().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M6, SLET_IKKE, "Der er ingen indstilling.");
    }
    Indstilling i = grundlag.indstilling().get();
    long udfyldt =
        Stream.of(i.vurdering(), i.begrundelse(), i.indsats(), i.formaal())
            .filter(t -> !t.isBlank())
            .count();
    Grad grad =
        udfyldt == 4 ? I_HOEJ_GRAD : i.begrundelse().isBlank() ? I_RINGE_GRAD : I_NOGEN_GRAD;
    return kvalitet(
        Kvalitetspunkt.M6,
        grad,
        udfyldt
            + " af 4 led (vurdering, begrundelse, indsats, formål) er udfyldt i indstillingen.");
  }

  private Kvalitet genforelagt() {
    Optional<Forklaring> svar =
        afgoerelsen()
            .flatMap(i ->
                i.forklaringer().stream()
                    .filter(f -> f.regel().filter(r -> r.id().equals("R060")).isPresent())
                    .findFirst());
    return svar.map(f ->
            kvalitet(
                Kvalitetspunkt.M7,
                switch (f.udfald()) {
                  case OPFYLDT -> I_HOEJ_GRAD;
                  case IKKE_OPFYLDT -> SLET_IKKE;
                  case KAN_IKKE_VURDERES -> KAN_IKKE_VURDERES;
                },
                f.tekst()))
        .orElseGet(() ->
            kvalitet(
                Kvalitetspunkt.M7, KAN_IKKE_VURDERES, "Der er ingen afgørelse at holde op mod."));
  }

  private Kvalitet afgoerelse() {
    if (nyIndstilling()) {
      return kvalitet(
          Kvalitetspunkt.M8,
          SLET_IKKE,
          afgoerelsen().isPresent()
              ? "Teamet har indstillet igen, men der er ikke truffet afgørelse efter det."
              : "Teamet har indstillet, men der er ikke truffet afgørelse.");
    }
    return afgoerelsen().isPresent()
        ? kvalitet(Kvalitetspunkt.M8, I_HOEJ_GRAD, "Der er truffet afgørelse.")
        : kvalitet(Kvalitetspunkt.M8, KAN_IKKE_VURDERES, "Teamet har ikke indstillet noget endnu.");
  }

  /** Whether the team recommended after the latest decision: the duty to decide is there anew. */
  private boolean nyIndstilling() {
    Optional<LocalDate> sidst =
        sag.sidste(Begivenhed.IndstillingAfgivet.class).map(i -> i.spor().sket());
    Optional<LocalDate> afgjort = afgoerelsen().map(i -> i.haendelse().spor().sket());
    return sidst.filter(s -> afgjort.map(s::isAfter).orElse(true)).isPresent();
  }

  private Kvalitet samlet() {
    if (afgoerelsen().isEmpty()) {
      return kvalitet(Kvalitetspunkt.M9, KAN_IKKE_VURDERES, "Ingen afgørelse i sagen.");
    }
    Indfoersel i = afgoerelsen().get();
    List<String> brud =
        i.forklaringer().stream().filter(Forklaring::spaerrer).map(Forklaring::tekst).toList();
    if (!brud.isEmpty()) {
      return new Kvalitet(Kvalitetspunkt.M9, SLET_IKKE, brud, Optional.empty());
    }
    // Nothing is known to be wrong, and yet it cannot be called right.
    List<String> uvist =
        Stream.concat(
                i.afvigelser().stream()
                    .filter(a -> a.regel().equals(Afvigelse.ORDEN))
                    .map(Afvigelse::tekst),
                i.forklaringer().stream()
                    .filter(f -> f.udfald() == Udfald.KAN_IKKE_VURDERES)
                    .filter(f -> f.regel().filter(Regel::spaerrer).isPresent())
                    .filter(f -> f.opgaver().stream().noneMatch(Kvalitetsmaaling::jura))
                    .map(Forklaring::tekst))
            .toList();
    return uvist.isEmpty()
        ? kvalitet(
            Kvalitetspunkt.M9, I_HOEJ_GRAD, "Ingen regel, der kan spærre, er brudt i afgørelsen.")
        : new Kvalitet(Kvalitetspunkt.M9, I_RINGE_GRAD, uvist, Optional.empty());
  }

  /** Law that nobody of us has seen is no fault of the case. */
  private static boolean jura(Opgave o) {
    return o.slags() == Opgave.Slags.JURA;
  }
}
