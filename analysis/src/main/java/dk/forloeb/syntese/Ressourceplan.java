package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.ArrayList;
import java.util.List;

/**
 * The planted ressourceforløb. They come in four flocks: those ended before July 2014, which both
 * question 244 (2015) and the analysis of 23 January 2017 see; those ended from then to the summer
 * of 2016, which only the analysis sees; those started in 2013-14 that were running then, which
 * only question 244 counts; and those started later and still running then. Of them all, the ones
 * of question 6 (2 November 2016) come straight from the fleksjob scheme.
 */
final class Ressourceplan {
  /** A team had to meet before anybody could start. */
  private static final int FOERSTE_START = Kalender.uge(2013, 6);

  private static final int SIDSTE_START_2014 = Kalender.uge(2014, 52);
  private static final int SIDSTE_TIDLIGE = Kalender.uge(2014, 26);
  private static final int SIDSTE_TALTE = Kalender.uge(2016, 26);

  private static final int TIDLIGES_UGER = 5715;
  private static final int STARTET_2013_14 = 9361;
  private static final int SENE_STARTET_SENERE = 700;
  private static final int IGANG_STARTET_SENERE = 1800;

  private final Tilfaeldig r;
  private final List<Forloebsudkast> alle = new ArrayList<>();

  Ressourceplan(Tilfaeldig r) {
    this.r = r;
  }

  List<Livsplan> planer() {
    tidlige();
    sene();
    igang();
    straksFraFleks();
    Kommuneplan kommuner = new Kommuneplan(r);
    List<Livsplan> ud = new ArrayList<>();
    for (Forloebsudkast u : alle) {
      ud.add(u.plan(r, kommuner));
    }
    return ud;
  }

  private void tidlige() {
    List<Udgang> udfald = new ArrayList<>(Udgang.TIDLIGE);
    List<Integer> laengder = laengder(udfald.stream().mapToInt(Udgang::antal).sum());
    int nr = 0;
    for (Udgang u : udfald) {
      for (int i = 0; i < u.antal(); i++) {
        int uger = laengder.get(nr++);
        int tidligst = FOERSTE_START + uger - 1;
        int slut = r.mellem(r.mellem(tidligst, SIDSTE_TIDLIGE), SIDSTE_TIDLIGE);
        Forloebsudkast f = new Forloebsudkast(slut - uger + 1, slut, u.foerst(), u.saa(), true);
        if (i < u.igen()) {
          igen(f, r.mellem(slut + 20, SIDSTE_START_2014));
        }
        alle.add(f);
      }
    }
  }

  /** Lengths whose mean is the published 109.0 days. */
  private List<Integer> laengder(int antal) {
    List<Integer> ud = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < antal; i++) {
      int uger = Math.min(60, r.varighed(5, 16));
      ud.add(uger);
      sum += uger;
    }
    while (sum != TIDLIGES_UGER) {
      int i = r.mellem(0, antal - 1);
      int ny = ud.get(i) + (sum < TIDLIGES_UGER ? 1 : -1);
      if (ny >= 5 && ny <= 60) {
        sum += ny - ud.get(i);
        ud.set(i, ny);
      }
    }
    return ud;
  }

  private void sene() {
    List<Udgang> enkelte = new ArrayList<>();
    for (Udgang u : Udgang.SENE) {
      for (int i = 0; i < u.antal(); i++) {
        if (i < u.igen()) {
          alle.add(seneMedToForloeb(u));
        } else {
          enkelte.add(u);
        }
      }
    }
    r.bland(enkelte);
    for (int i = 0; i < enkelte.size(); i++) {
      alle.add(sent(enkelte.get(i), i < SENE_STARTET_SENERE));
    }
  }

  private Forloebsudkast sent(Udgang u, boolean startetSenere) {
    int start =
        startetSenere
            ? r.mellem(SIDSTE_START_2014 + 1, SIDSTE_TALTE - 20)
            : start(SIDSTE_START_2014);
    int slut = r.mellem(Math.max(start + 8, SIDSTE_TIDLIGE + 1), SIDSTE_TALTE);
    Livstilstand foerst = u.saa();
    if (u.saa() == FOERTIDSPENSION && r.chance(0.3)) {
      foerst = r.chance(0.5) ? KONTANTHJAELP : SYGEDAGPENGE;
    } else if (u.saa() == FLEKSJOB && r.chance(0.4)) {
      foerst = LEDIGHEDSYDELSE;
    }
    return new Forloebsudkast(start, slut, foerst, u.saa(), true);
  }

  /** The second course begins before the outcome week where that is the outcome, else after it. */
  private Forloebsudkast seneMedToForloeb(Udgang u) {
    boolean udfaldet = u.saa() == RESSOURCEFORLOEB;
    int slut = r.mellem(SIDSTE_TIDLIGE + 1, SIDSTE_TIDLIGE + (udfaldet ? 14 : 10));
    Forloebsudkast f =
        new Forloebsudkast(start(SIDSTE_TIDLIGE - 10), slut, u.foerst(), u.saa(), true);
    igen(f, udfaldet ? slut + r.mellem(8, 12) : r.mellem(slut + 15, SIDSTE_START_2014));
    return f;
  }

  private void igang() {
    long tidligere = alle.stream().filter(f -> f.start <= SIDSTE_START_2014).count();
    for (long i = tidligere; i < STARTET_2013_14; i++) {
      alle.add(igang(start(SIDSTE_START_2014)));
    }
    for (int i = 0; i < IGANG_STARTET_SENERE; i++) {
      alle.add(igang(r.mellem(SIDSTE_START_2014 + 1, Kalender.uge(2016, 52))));
    }
  }

  private Forloebsudkast igang(int start) {
    Livstilstand efter = Udgang.senere(r);
    return new Forloebsudkast(start, slutEfterPerioden(start), efter, efter, false);
  }

  private void igen(Forloebsudkast f, int start) {
    f.start2 = start;
    f.slut2 = slutEfterPerioden(start);
    f.efter2 = Udgang.senere(r);
  }

  /** Past all that is counted; a third are never seen to end. */
  private int slutEfterPerioden(int start) {
    return r.chance(0.33)
        ? Forloebsudkast.AABEN
        : r.mellem(Math.max(SIDSTE_TALTE + 1, start + 20), Kalender.SIDSTE);
  }

  /** A start from the first possible week on: few at first, then more and more. */
  private int start(int senest) {
    double u = r.broek();
    return FOERSTE_START + (int) ((senest - FOERSTE_START + 1) * (0.5 * u + 0.5 * Math.sqrt(u)));
  }

  private void straksFraFleks() {
    List<Forloebsudkast> blandet = new ArrayList<>(alle);
    r.bland(blandet);
    int[] mangler = Fleksplan.TIL_RESSOURCEFORLOEB.clone();
    for (Forloebsudkast f : blandet) {
      int halvaar = Halvaar.nummer(f.start);
      if (halvaar < mangler.length && mangler[halvaar] > 0 && f.saa != BARSEL) {
        mangler[halvaar]--;
        f.fraFleks = true;
      }
    }
  }
}
