package dk.forloeb.syntese;

/** What a person can be in, as an invented life sees it; most are one group of weekly codes. */
enum Livstilstand {
  JOB,
  /** Neither code nor wage. */
  FRI,
  SU,
  DAGPENGE,
  /** Also uddannelseshjælp, when the person is under 30 and the week is of 2014 or later. */
  KONTANTHJAELP,
  INTEGRATION,
  SYGEDAGPENGE,
  BARSEL,
  ORLOV,
  VOKSENUDDANNELSE,
  VOKSENLAERLING,
  ROTATIONSVIKAR,
  SERVICEJOB,
  DAGPENGE_UDLOEB,
  FORREVALIDERING,
  REVALIDERING,
  JOBAFKLARING,
  RESSOURCEFORLOEB,
  FLEKSJOB,
  LEDIGHEDSYDELSE,
  FOERTIDSPENSION,
  OVERGANGSYDELSE,
  EFTERLOEN,
  FLEKSYDELSE,
  UDVANDRET,
  FOLKEPENSION,
  DOED
}
