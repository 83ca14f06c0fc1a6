package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of the rehabiliteringsplan. */
public final class Planen {
  static final Faktatype.Samler S = new Faktatype.Samler("plan");

  /** Den dag, den forberedende del var færdig. */
  public static final Faktum<LocalDate> FORBEREDENDE_FAERDIG =
      S.dato("forberedende_faerdig", "den dag, den forberedende del var færdig");

  /** Udfyldte felter i den forberedende del. */
  public static final Faktum<Set<String>> FELTER =
      S.ny("felter", "udfyldte felter i den forberedende del", Faktatype.ORD);

  /** Om helbredsoplysningerne er dokumenteret. */
  public static final Faktum<Boolean> HELBRED_DOKUMENTERET =
      S.jaNej("helbred_dokumenteret", "om helbredsoplysningerne er dokumenteret");

  /** Om den forberedende del vurderer den fremtidige indsats. */
  public static final Faktum<Boolean> VURDERER_FREMTIDIG_INDSATS =
      S.jaNej(
          "vurderer_fremtidig_indsats", "om den forberedende del vurderer den fremtidige indsats");

  /** Lægeattestens dato. */
  public static final Faktum<LocalDate> LAEGEATTEST = S.dato("laegeattest", "lægeattestens dato");

  /** Om attesten bygger på en konsultation med borgeren. */
  public static final Faktum<Boolean> KONSULTATION =
      S.jaNej("konsultation", "om attesten bygger på en konsultation med borgeren");

  /** Udfyldte felter i lægeattesten. */
  public static final Faktum<Set<String>> ATTESTFELTER =
      S.ny("attestfelter", "udfyldte felter i lægeattesten", Faktatype.ORD);

  /** Om der er en indsatsdel. */
  public static final Faktum<Boolean> INDSATSDEL = S.jaNej("indsatsdel", "om der er en indsatsdel");

  /** Planens indsatser. */
  public static final Faktum<List<Indsats>> INDSATSER =
      S.ny("indsatser", "planens indsatser", Faktatype.INDSATSER);

  /** Om den koordinerende sagsbehandler er ansvarlig for planen. */
  public static final Faktum<Boolean> KOORDINATOR_ANSVARLIG =
      S.jaNej(
          "koordinator_ansvarlig", "om den koordinerende sagsbehandler er ansvarlig for planen");

  /** Om planens rettelser er noteret. */
  public static final Faktum<Boolean> RETTELSER_NOTERET =
      S.jaNej("rettelser_noteret", "om planens rettelser er noteret");

  /** Skabelonens årgang. */
  public static final Faktum<Integer> SKABELON = S.tal("skabelon", "skabelonens årgang");

  private Planen() {}
}
