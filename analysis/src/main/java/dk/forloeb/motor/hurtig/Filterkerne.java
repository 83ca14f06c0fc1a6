package dk.forloeb.motor.hurtig;

import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.Plan;

/** A filter as a look-up: the place on its axis, and whether that place is kept. */
final class Filterkerne {
  private final Aksekerne.Opslag plads;
  private final boolean[] med;

  Filterkerne(Kendetegnsfilter filter, Plan.Hold hold, Ugetabel uger, int[] koen) {
    Aksekerne akse = Aksekerne.af(filter.akse(), hold, uger, koen);
    plads = akse.plads();
    med = new boolean[akse.noegler().size()];
    for (int i = 0; i < med.length; i++) {
      med[i] = filter.noegler().contains(akse.noegler().get(i));
    }
  }

  boolean holder(Personlaeser person, Forloebsliste f, int nr) {
    return med[plads.find(person, f, nr, Forloebskerne.INGEN_KODE)];
  }
}
