package dk.forloeb.syntese;

import static dk.forloeb.syntese.Livstilstand.*;

import java.util.ArrayList;
import java.util.List;

/** Puts together the states of one planted life. */
final class Plantegner {
  private final Tilfaeldig r;
  private final int foedt;
  private final int pension;
  private final List<Led> led = new ArrayList<>();

  Plantegner(Tilfaeldig r, int foedt) {
    this.r = r;
    this.foedt = foedt;
    this.pension = Kalender.pensionsuge(foedt);
  }

  /** Adds a state, as far as it is observed and not cut off by folkepension. */
  Plantegner led(Livstilstand tilstand, int fra, int til) {
    boolean laenge = tilstand == FOLKEPENSION || tilstand == DOED || tilstand == UDVANDRET;
    int foerste = Math.max(0, fra);
    int sidste = Math.min(Math.min(til, Kalender.SIDSTE), laenge ? til : pension - 1);
    if (foerste <= sidste) {
      led.add(new Led(tilstand, foerste, sidste));
    }
    return this;
  }

  /** A spell of illness or social assistance that leads to what begins in the week. */
  Plantegner optakt(int uge) {
    if (r.chance(0.8)) {
      boolean syg = r.chance(0.45);
      int fra = uge - (syg ? r.mellem(12, 60) : r.mellem(20, 170));
      int voksen = foedt + Kalender.uger(18.5);
      led(syg ? SYGEDAGPENGE : KONTANTHJAELP, Math.max(fra, voksen), uge - 1);
    }
    return this;
  }

  /**
   * One course in the fleksjob scheme, waiting and working by turns.
   *
   * @param huller whether it may have short holes, which four weeks' gap bridges
   */
  Plantegner fleksordning(Livstilstand foerste, int fra, int til, boolean huller) {
    boolean job = foerste == FLEKSJOB;
    int uge = fra;
    while (uge <= til) {
      int slut = Math.min(til, uge + (job ? r.varighed(14, 150) : r.varighed(4, 34)));
      led(job ? FLEKSJOB : LEDIGHEDSYDELSE, uge, slut);
      uge = slut + 1;
      job = !job;
      if (huller && r.chance(0.08) && uge + 4 < til) {
        uge += r.mellem(1, 3);
      }
    }
    return this;
  }

  /**
   * What a life goes on with after a course. A pension, a death and the like last for good; a
   * person who comes into the fleksjob scheme stays in it, so that no exit is counted twice.
   *
   * @param mindstTil a passing state holds this week too
   */
  Plantegner videre(Livstilstand tilstand, int fra, int mindstTil) {
    return switch (tilstand) {
      case FLEKSJOB, LEDIGHEDSYDELSE -> {
        int skift = mindstTil + r.mellem(4, 120);
        led(tilstand, fra, skift);
        Livstilstand anden = tilstand == FLEKSJOB ? LEDIGHEDSYDELSE : FLEKSJOB;
        yield fleksordning(anden, skift + 1, Kalender.SIDSTE, false);
      }
      case FOERTIDSPENSION, FOLKEPENSION, DOED, UDVANDRET, EFTERLOEN, FLEKSYDELSE ->
          led(tilstand, fra, Kalender.SIDSTE);
      default -> led(tilstand, fra, mindstTil + r.mellem(6, 60));
    };
  }

  Livsplan plan(int koen, int kommune, int kommuneaar) {
    return new Livsplan(r.tal(), foedt, koen, kommune, kommuneaar, List.copyOf(led));
  }
}
