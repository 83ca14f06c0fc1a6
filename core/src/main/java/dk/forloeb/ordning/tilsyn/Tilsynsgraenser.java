package dk.forloeb.ordning.tilsyn;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.yaml.Yaml;
import java.util.List;
import java.util.Set;

/**
 * When a course looks parked: thresholds in days and hours, and the words that tell. The defaults
 * are the project's own and stand in {@code tilsyn.yaml}, each with what it means.
 */
public record Tilsynsgraenser(
    int udenIndsatsDage,
    int udenAltDage,
    int tyndEfterDage,
    int tyndTimerPrUge,
    int alleSluttetDage,
    int ordinaereTimerDage,
    int slutvurderingDage,
    int indsatsdelDage,
    List<String> arbejde,
    List<String> ikkeArbejde,
    List<String> floskler,
    List<String> naegtelser,
    List<String> ingenEvne,
    List<String> delvis,
    List<String> fortid) {
  private static final Set<String> FELTER =
      Set.of(
          "uden_indsats_dage",
          "uden_alt_dage",
          "tynd_efter_dage",
          "tynd_timer_pr_uge",
          "alle_sluttet_dage",
          "ordinaere_timer_dage",
          "slutvurdering_dage",
          "indsatsdel_dage",
          "arbejde",
          "ikke_arbejde",
          "floskler",
          "naegtelser",
          "ingen_evne",
          "delvis",
          "fortid");

  /** Copies the lists. */
  public Tilsynsgraenser {
    arbejde = List.copyOf(arbejde);
    ikkeArbejde = List.copyOf(ikkeArbejde);
    floskler = List.copyOf(floskler);
    naegtelser = List.copyOf(naegtelser);
    ingenEvne = List.copyOf(ingenEvne);
    delvis = List.copyOf(delvis);
    fortid = List.copyOf(fortid);
  }

  /** The defaults that ship with the program. */
  public static Tilsynsgraenser standard() {
    return laes("tilsyn.yaml", Ressource.tekst(Tilsynsgraenser.class, "tilsyn.yaml"));
  }

  /**
   * Reads settings; all must be there.
   *
   * @throws Brugerfejl when one is missing, unknown or of the wrong form
   */
  public static Tilsynsgraenser laes(String navn, String tekst) {
    Yaml.Felter f = Yaml.laes(navn, tekst).felter("tilsynet").kun("indstilling", FELTER);
    return new Tilsynsgraenser(
        dage(f, "uden_indsats_dage"),
        dage(f, "uden_alt_dage"),
        dage(f, "tynd_efter_dage"),
        dage(f, "tynd_timer_pr_uge"),
        dage(f, "alle_sluttet_dage"),
        dage(f, "ordinaere_timer_dage"),
        dage(f, "slutvurdering_dage"),
        dage(f, "indsatsdel_dage"),
        ord(f, "arbejde"),
        ord(f, "ikke_arbejde"),
        ord(f, "floskler"),
        ord(f, "naegtelser"),
        ord(f, "ingen_evne"),
        ord(f, "delvis"),
        ord(f, "fortid"));
  }

  private static int dage(Yaml.Felter f, String navn) {
    return f.kraev(navn, "tilsynet").heltal(navn, 1, 3650);
  }

  private static List<String> ord(Yaml.Felter f, String navn) {
    return f.kraev(navn, "tilsynet").mindstEn(navn);
  }
}
