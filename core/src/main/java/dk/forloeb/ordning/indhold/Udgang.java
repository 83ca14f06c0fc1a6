package dk.forloeb.ordning.indhold;

/** Why a course ended: the ministry's categories of 2015, and ends of another kind. */
public enum Udgang {
  ORDINAERT_ARBEJDE("ordinært arbejde"),
  UDDANNELSE("uddannelse"),
  FLEKSJOB("fleksjob"),
  LEDIGHEDSYDELSE("ledighedsydelse"),
  REVALIDERING("revalidering"),
  FOERTIDSPENSION("førtidspension"),
  KONTANTHJAELP("kontanthjælp eller uddannelseshjælp"),
  SYGEDAGPENGE("sygedagpenge"),
  A_DAGPENGE("A-dagpenge"),
  JOBAFKLARING("jobafklaringsforløb"),
  FOLKEPENSION("folkepension, efterløn eller seniorpension"),
  IKKE_BOSAT("bor ikke længere i landet"),
  FLYTTET("flyttet til en anden kommune"),
  DOED("død"),
  FRASAGT("borgeren har trukket sig"),
  /** Not entered by anybody: the next course took over. */
  NYT_FORLOEB("et nyt ressourceforløb"),
  /** Not lawful (rule R036): here so that it can be named. */
  UNDER_SEKS_AAR("mindre end 6 år til folkepensionsalderen"),
  ANDET("andet");

  private final String dansk;

  Udgang(String dansk) {
    this.dansk = dansk;
  }

  public String dansk() {
    return dansk;
  }
}
