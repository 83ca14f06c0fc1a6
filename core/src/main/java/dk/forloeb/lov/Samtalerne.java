package dk.forloeb.lov;

import java.time.LocalDate;
import java.util.List;

/** Facts of talks, guidance on efforts, and mentor. */
public final class Samtalerne {
  static final Faktatype.Samler S = new Faktatype.Samler("samtale");

  /** Afholdte jobsamtaler. */
  public static final Faktum<List<LocalDate>> AFHOLDTE =
      S.ny("afholdte", "afholdte jobsamtaler", Faktatype.DATOER);

  /** Dagen for skift af ydelse. */
  public static final Faktum<LocalDate> YDELSESSKIFT =
      S.dato("ydelsesskift", "dagen for skift af ydelse");

  /** Den dag, borgeren bad om en samtale. */
  public static final Faktum<LocalDate> OENSKET =
      S.dato("oensket", "den dag, borgeren bad om en samtale");

  /** Den dag, den ønskede samtale blev holdt. */
  public static final Faktum<LocalDate> HOLDT_EFTER_OENSKET =
      S.dato("holdt_efter_oensket", "den dag, den ønskede samtale blev holdt");

  /** Den dag, borgeren bad om en samtale med sundhedskoordinatoren af hensyn til helbredet. */
  public static final Faktum<LocalDate> SK_OENSKET =
      S.dato(
          "sk_oensket",
          "den dag, borgeren bad om en samtale med sundhedskoordinatoren af hensyn til helbredet");

  /** Om samtalen med sundhedskoordinatoren er aftalt eller holdt. */
  public static final Faktum<Boolean> SK_AFTALT =
      S.jaNej("sk_aftalt", "om samtalen med sundhedskoordinatoren er aftalt eller holdt");

  /** Mentorens bevilling i måneder. */
  public static final Faktum<Integer> MENTOR_MAANEDER =
      S.tal("mentor_maaneder", "mentorens bevilling i måneder");

  /** Om mentoren er forlænget ved en ny vurdering. */
  public static final Faktum<Boolean> MENTOR_FORLAENGET =
      S.jaNej("mentor_forlaenget", "om mentoren er forlænget ved en ny vurdering");

  /** Den dag, et arbejdsrettet tilbud slutter. */
  public static final Faktum<LocalDate> TILBUD_SLUT =
      S.dato("tilbud_slut", "den dag, et arbejdsrettet tilbud slutter");

  /** Den dag, næste skridt blev besluttet. */
  public static final Faktum<LocalDate> NAESTE_SKRIDT =
      S.dato("naeste_skridt", "den dag, næste skridt blev besluttet");

  private Samtalerne() {}
}
