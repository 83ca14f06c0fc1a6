package dk.forloeb.syntese;

/**
 * Paints one state as the codes it shows in the register: passive weeks with stretches of activity,
 * holiday, and the codes of the day. Every code painted lies in the state's own groups.
 */
final class Pensel {
  private static final int[] DAGPENGE = {211, 213, 213, 214, 215, 216, 217, 217, 218, 231, 299};
  private static final int[] DELVIS = {112, 113, 124, 124, 114};
  private static final int[] KONTANTHJAELP = {1, 3, 3, 4, 5, 6, 7, 7, 8, 9};
  private static final int[] SAMME_TAL = {3, 3, 4, 5, 6, 7, 7, 8, 9};
  private static final int[] SYGEDAGPENGE = {893, 893, 897, 898, 899, 899, 899, 894};
  private static final int[] REVALIDERING = {3, 4, 4, 4, 5, 6, 7, 8};
  private static final int[] RESSOURCEFORLOEB = {813, 813, 817, 818, 818, 814, 815, 816};
  private static final int[] LEDIGHEDSYDELSE = {741, 743, 743, 747, 748, 745, 744, 746};
  private static final int UDDANNELSESHJAELP_FRA = Kalender.uge(2014, 1);
  private static final int INTEGRATION_FRA = Kalender.uge(2015, 36);
  private static final int ARBEJDSMARKEDSYDELSE_FRA = Kalender.uge(2014, 2);

  private final Liv liv;
  private final Tilfaeldig r;

  Pensel(Liv liv, Tilfaeldig r) {
    this.liv = liv;
    this.r = r;
  }

  /** Paints the weeks from {@code fra} to {@code til}, both with. */
  void mal(Livstilstand tilstand, int fra, int til) {
    switch (tilstand) {
      case FRI -> liv.mal(fra, til, Liv.TOM);
      case JOB -> job(fra, til);
      case SU -> su(fra, til);
      case DAGPENGE -> dagpenge(fra, til);
      case KONTANTHJAELP -> kontanthjaelp(fra, til);
      case INTEGRATION -> integration(fra, til);
      case SYGEDAGPENGE -> skift(fra, til, 890, SYGEDAGPENGE, 0, 16, 10);
      case BARSEL -> liv.mal(fra, til, 881);
      case ORLOV -> liv.mal(fra, til, r.chance(0.6) ? 412 : 413, 111);
      case VOKSENUDDANNELSE -> liv.mal(fra, til, 661);
      case VOKSENLAERLING -> liv.mal(fra, til, 521);
      case ROTATIONSVIKAR -> liv.mal(fra, til, 522);
      case SERVICEJOB -> liv.mal(fra, til, 511, Liv.JOB);
      case DAGPENGE_UDLOEB -> udloeb(fra, til);
      case FORREVALIDERING -> skift(fra, til, 750, REVALIDERING, 750, 12, 14);
      case REVALIDERING -> skift(fra, til, r.chance(0.4) ? 760 : 764, REVALIDERING, 760, 20, 40);
      case JOBAFKLARING -> liv.mal(fra, til, 785, 890);
      case RESSOURCEFORLOEB -> ressourceforloeb(fra, til);
      case FLEKSJOB -> liv.mal(fra, til, r.chance(0.97) ? 771 : 774, 730);
      case LEDIGHEDSYDELSE -> skift(fra, til, 740, LEDIGHEDSYDELSE, 0, 16, 8);
      case FOERTIDSPENSION -> liv.mal(fra, til, r.chance(0.98) ? 783 : 781);
      case OVERGANGSYDELSE -> liv.mal(fra, til, 611, 621);
      case EFTERLOEN -> liv.mal(fra, til, 621);
      case FLEKSYDELSE -> liv.mal(fra, til, 622, 621);
      case UDVANDRET -> liv.mal(fra, til, 997);
      case FOLKEPENSION -> liv.mal(fra, til, 998);
      case DOED -> liv.mal(fra, til, 999);
    }
  }

  private void job(int fra, int til) {
    liv.mal(fra, til, Liv.JOB);
    for (int i = r.varighed(26, 300); fra + i + 3 < til; i += r.varighed(40, 400)) {
      liv.mal(fra + i, fra + i + r.mellem(0, 2), 121);
    }
  }

  /** Students without a grant in the summer work or do not; the next year has its own spell. */
  private void su(int fra, int til) {
    boolean sommerjob = r.chance(0.4);
    for (int i = fra; i <= til; ) {
      int slut = Math.min(til, i + r.varighed(20, 70));
      liv.mal(i, slut, r.chance(0.93) ? 651 : 652);
      i = slut + 1;
      if (sommerjob && i + 10 < til) {
        int pause = r.mellem(4, 9);
        liv.mal(i, i + pause, Liv.JOB);
        i += pause + 1;
      }
    }
  }

  private void dagpenge(int fra, int til) {
    skift(fra, til, 111, DAGPENGE, 0, 14, 8);
    if (til - fra > 6 && r.chance(0.35)) {
      int i = r.mellem(fra + 1, til - 3);
      liv.mal(i, i + r.mellem(0, 2), r.en(DELVIS));
    }
  }

  private void kontanthjaelp(int fra, int til) {
    int tredive = liv.foedt + Kalender.uger(30);
    int unge = Math.max(UDDANNELSESHJAELP_FRA, fra);
    int ungeTil = Math.min(tredive - 1, til);
    boolean jobparat = r.chance(0.35);
    if (unge > ungeTil) {
      skiftKontanthjaelp(fra, til, jobparat);
      return;
    }
    if (fra < unge) {
      skiftKontanthjaelp(fra, unge - 1, jobparat);
    }
    int basis = jobparat ? 140 : 720;
    skift(unge, ungeTil, basis, SAMME_TAL, basis, 18, 9);
    if (ungeTil < til) {
      skiftKontanthjaelp(ungeTil + 1, til, jobparat);
    }
  }

  private void skiftKontanthjaelp(int fra, int til, boolean jobparat) {
    int basis = jobparat ? 130 : 730;
    skift(fra, til, basis, KONTANTHJAELP, basis, 26, 9);
  }

  private void integration(int fra, int til) {
    int skel = Math.max(fra, Math.min(INTEGRATION_FRA, til + 1));
    skift(fra, skel - 1, 710, SAMME_TAL, 710, 16, 12);
    skift(skel, til, 700, SAMME_TAL, 700, 16, 12);
  }

  private void udloeb(int fra, int til) {
    liv.mal(fra, Math.min(til, ARBEJDSMARKEDSYDELSE_FRA - 1), 151, 730);
    liv.mal(Math.max(fra, ARBEJDSMARKEDSYDELSE_FRA), til, 152);
  }

  /**
   * A course drifts between 810, where no work-directed activity is registered, and activity; a
   * quarter of the courses are parked in 810 throughout. Some have a short hole, which every gap
   * rule bridges: it never touches the first or the last week.
   */
  private void ressourceforloeb(int fra, int til) {
    if (r.chance(0.25)) {
      liv.mal(fra, til, 810, 730);
    } else {
      skift(fra, til, 810, RESSOURCEFORLOEB, 0, 34, 12);
    }
    if (til - fra > 12 && r.chance(0.12)) {
      int hul = r.mellem(fra + 3, til - 6);
      liv.mal(hul, hul + r.mellem(0, 2), r.chance(0.7) ? Liv.TOM : 890);
    }
  }

  /**
   * Passive stretches with stretches of activity between them.
   *
   * @param grund added to the drawn activity, 0 where {@code aktive} are whole codes
   */
  private void skift(
      int fra, int til, int passiv, int[] aktive, int grund, double middelPassiv, double middel) {
    int i = fra;
    while (i <= til) {
      int slut = Math.min(til, i + r.varighed(2, middelPassiv));
      liv.mal(i, slut, passiv);
      i = slut + 1;
      if (i <= til) {
        slut = Math.min(til, i + r.varighed(1, middel));
        liv.mal(i, slut, grund + r.en(aktive));
        i = slut + 1;
      }
    }
  }
}
