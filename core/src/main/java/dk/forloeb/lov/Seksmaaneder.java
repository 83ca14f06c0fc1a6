package dk.forloeb.lov;

import dk.forloeb.tid.Pause;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.List;

/** Facts of the six-month rule. */
public final class Seksmaaneder {
  /** Why a clock pauses: LAS § 13, stk. 7 and 8. */
  public static final String FRITAGET = "fritaget for rådighed";

  /** Why a clock pauses: LAB § 33, stk. 5. */
  public static final String UDEN_KONTAKT = "uden kontakt";

  /** The only rule that pauses a clock. */
  public static final String PAUSEREGEL = "R089";

  static final Faktatype.Samler S = new Faktatype.Samler("seksmaaneder");

  /** Perioder fritaget for rådighed eller uden kontakt. */
  public static final Faktum<List<Pause>> PAUSER =
      S.ny("pauser", "perioder fritaget for rådighed eller uden kontakt", Faktatype.PAUSER);

  /** Perioder med ordinære timer. */
  public static final Faktum<List<Periode>> ORDINAERE_TIMER =
      S.ny("ordinaere_timer", "perioder med ordinære timer", Faktatype.PERIODER);

  /** Om borgeren har haft løntilskud efter § 15 i kompensationsloven. */
  public static final Faktum<Boolean> LOENTILSKUD_HANDICAP =
      S.jaNej(
          "loentilskud_handicap",
          "om borgeren har haft løntilskud efter § 15 i kompensationsloven");

  /** Særlige grunde taler imod at forelægge sagen. */
  public static final Faktum<Skoen> SAERLIGE_GRUNDE =
      S.skoen("saerlige_grunde", "særlige grunde taler imod at forelægge sagen");

  /** Den dag, sagen igen blev forelagt teamet. */
  public static final Faktum<LocalDate> FORELAGT =
      S.dato("forelagt", "den dag, sagen igen blev forelagt teamet");

  private Seksmaaneder() {}
}
