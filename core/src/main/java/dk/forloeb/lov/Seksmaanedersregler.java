package dk.forloeb.lov;

import static dk.forloeb.lov.Led.eller;
import static dk.forloeb.lov.Led.ja;
import static dk.forloeb.lov.Led.med;
import static dk.forloeb.lov.Led.og;
import static dk.forloeb.lov.Led.skoen;

import dk.forloeb.tid.Frist.Enhed;
import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import dk.forloeb.tid.Ur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Six months without an effort: R085-R092. */
final class Seksmaanedersregler {
  private static final Urregel UR =
      Urregel.efter(Forloebet.START, "indsats.senest", Enhed.MAANEDER, Seksmaaneder.FORELAGT)
          .medPauser();

  private static final String UVIST =
      "En indsats er begyndt, men det er ikke oplyst, efter hvilken lov den gives.";

  private Seksmaanedersregler() {}

  static Map<String, Betingelse> betingelser() {
    return Map.of(
        "R085",
        HarUr.af(
            UR,
            eller(
                Seksmaanedersregler::begyndt,
                Seksmaanedersregler::forelagt,
                Seksmaanedersregler::loeberEndnu,
                Seksmaanedersregler::ordinaereTimer,
                ja(Seksmaaneder.LOENTILSKUD_HANDICAP),
                Seksmaanedersregler::noteredeGrunde)),
        "R086",
        Seksmaanedersregler::hjemmel,
        "R087",
        indsats("efter forløbets start", (i, start) -> fra(i, start)),
        "R088",
        indsats("fra indsatsdelen", (i, start) -> i.iIndsatsdel()),
        "R089",
        HarUr.af(UR, med(Forloebet.START, Seksmaaneder.PAUSER, Seksmaanedersregler::pauser)),
        "R090",
        Seksmaanedersregler::ordinaereTimer,
        "R091",
        ja(Seksmaaneder.LOENTILSKUD_HANDICAP),
        "R092",
        skoen(Seksmaaneder.SAERLIGE_GRUNDE));
  }

  /** An effort that would count if its law, which nobody has stated, is one of those named. */
  private static boolean ukendt(List<Indsats> indsatser, LocalDate fra, LocalDate til) {
    return indsatser.stream()
        .anyMatch(i ->
            i.lovgrundlag() == Indsats.Lovgrundlag.IKKE_SET
                && i.iIndsatsdel()
                && i.begyndt(fra, til));
  }

  private static boolean taeller(Indsats i) {
    return i.lovgrundlag().taellerISeksMaaneder();
  }

  private static Forklaring hjemmel(Sagsbillede s) {
    Forklaring svar = indsats("med en hjemmel, der tæller", (i, start) -> taeller(i)).proev(s);
    boolean uvist =
        s.fakta().find(Planen.INDSATSER).stream()
            .anyMatch(i -> ukendt(i, Periode.ALTID, Periode.EVIG));
    return svar.udfald() == Udfald.IKKE_OPFYLDT && uvist ? s.jura(UVIST) : svar;
  }

  private static boolean fra(Indsats i, LocalDate start) {
    return i.start().filter(d -> !d.isBefore(start)).isPresent();
  }

  /** One begun effort that fits; which others were seen, and why they do not, is not told here. */
  private static Betingelse indsats(String hvad, BiPredicate<Indsats, LocalDate> passer) {
    return med(
        Forloebet.START,
        Planen.INDSATSER,
        (s, start, indsatser) -> {
          List<String> navne =
              indsatser.stream()
                  .filter(i -> i.start().isPresent() && passer.test(i, start))
                  .map(Indsats::navn)
                  .toList();
          return navne.isEmpty()
              ? s.ikke("Der er ikke begyndt en indsats " + hvad + ".")
              : s.opfyldt("Begyndt " + hvad + ": " + Dansk.og(navne) + ".");
        });
  }

  private static Forklaring begyndt(Sagsbillede s) {
    return med(
            Forloebet.START,
            Planen.INDSATSER,
            (b, start, indsatser) -> {
              LocalDate sidste = UR.ur(b).map(Ur::sidste).orElse(start);
              List<String> navne =
                  indsatser.stream()
                      .filter(i -> taeller(i) && i.iIndsatsdel() && i.begyndt(start, sidste))
                      .map(Indsats::navn)
                      .toList();
              if (navne.isEmpty() && ukendt(indsatser, start, sidste)) {
                return b.jura(UVIST);
              }
              return navne.isEmpty()
                  ? b.ikke(
                      "Ingen indsats, der tæller (den rigtige lov, i indsatsdelen, begyndt efter"
                          + " forløbets start), er begyndt til og med "
                          + Dansk.dato(sidste)
                          + ".")
                  : b.opfyldt("Begyndt i tide: " + Dansk.og(navne) + ".");
            })
        .proev(s);
  }

  private static Forklaring forelagt(Sagsbillede s) {
    return og(Led.sket(Seksmaaneder.FORELAGT), Led.senest(Forloebet.START, Seksmaaneder.FORELAGT))
        .proev(s);
  }

  /** Without known pauses the clock can only be trusted while it runs. */
  private static Forklaring loeberEndnu(Sagsbillede s) {
    return med(
            Forloebet.START,
            Sagen.OPGJORT,
            (b, start, nu) -> {
              Ur ur = UR.ur(b).orElseThrow();
              String tekst =
                  "De 6 måneder er talt op "
                      + (ur.sidste().equals(Periode.EVIG)
                          ? "aldrig, så længe pausen varer"
                          : Dansk.dato(ur.sidste()))
                      + pausetekst(ur, nu)
                      + "; sagen er opgjort "
                      + Dansk.dato(nu)
                      + ".";
              if (!ur.overskredet(nu)) {
                return b.opfyldt(tekst);
              }
              return b.fakta().kendt(Seksmaaneder.PAUSER)
                  ? b.ikke(tekst)
                  : b.mangler(Seksmaaneder.PAUSER);
            })
        .proev(s);
  }

  private static String pausetekst(Ur ur, LocalDate nu) {
    long dage = ur.pausedage(nu);
    return dage == 0 ? "" : ", fordi " + dage + " dage ikke tæller";
  }

  /** One day with ordinary hours is enough, also of a job from before that goes on. */
  private static Forklaring ordinaereTimer(Sagsbillede s) {
    return med(
            Forloebet.START,
            Seksmaaneder.ORDINAERE_TIMER,
            (b, start, timer) -> {
              LocalDate sidste = UR.ur(b).map(Ur::sidste).orElse(start);
              return b.af(
                  timer.stream()
                      .anyMatch(p -> !p.fom().isAfter(sidste) && !p.tom().isBefore(start)),
                  (timer.isEmpty()
                          ? "Borgeren har ikke haft ordinære timer"
                          : "Borgeren har haft ordinære timer "
                              + Seksmaaneder.ORDINAERE_TIMER.vis(timer))
                      + "; de første 6 måneder går fra "
                      + Dansk.dato(start)
                      + " til "
                      + Dansk.dato(sidste)
                      + ".");
            })
        .proev(s);
  }

  /** Special reasons must be written down to be there, so none written is none. */
  private static Forklaring noteredeGrunde(Sagsbillede s) {
    return s.fakta().kendt(Seksmaaneder.SAERLIGE_GRUNDE)
        ? skoen(Seksmaaneder.SAERLIGE_GRUNDE).proev(s)
        : s.ikke("Der er ikke noteret særlige grunde imod at forelægge sagen.");
  }

  private static Forklaring pauser(Sagsbillede s, LocalDate start, List<Pause> pauser) {
    Optional<LocalDate> sidste = UR.ur(s).map(Ur::sidste);
    return s.opfyldt(
        (pauser.isEmpty()
                ? "Ingen perioder er undtaget"
                : "Undtaget er " + Seksmaaneder.PAUSER.vis(pauser))
            + "; de 6 måneder fra "
            + Dansk.dato(start)
            + " er talt op "
            + sidste.map(Dansk::dato).orElse("")
            + ".");
  }
}
