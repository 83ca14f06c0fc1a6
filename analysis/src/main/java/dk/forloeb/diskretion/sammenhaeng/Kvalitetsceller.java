package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.diskretion.sammenhaeng.Plads.Kvalitet.Slags;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Inddeling;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.ugekode.Gruppe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counts of quality beside the tables: each is of some of a population's courses. */
final class Kvalitetsceller {
  /** Next to nothing: who reads them wants the tables more. */
  private static final long VAEGT = 2;

  private static final String UKENDTE =
      Akseforhold.navn(new Akse.Gruppe(null)) + "=" + Gruppe.UKENDT;

  private final Cellesystem system;
  private final String foran;
  private final Opgoerelse svar;

  Kvalitetsceller(Cellesystem system, String foran, Opgoerelse svar) {
    this.system = system;
    this.foran = foran;
    this.svar = svar;
  }

  /** Puts them into the system, once tables and attrition are there. */
  void saml() {
    for (int i = 0; i < svar.plan().hold().size(); i++) {
      Plan.Hold hold = svar.plan().hold().get(i);
      String navn = foran + svar.studie().populationer().get(i).navn();
      Holdtal h = svar.optaelling().hold().get(i);
      tryk(hold, new Plads.Kvalitet(navn, Slags.FORELOEBIGE), h.foreloebige());
      tryk(hold, new Plads.Kvalitet(navn, Slags.FRA_FOERSTE_UGE), h.fraFoersteUge());
      ukendt(hold, tryk(hold, new Plads.Kvalitet(navn, Slags.UKENDT_UDFALD), h.ukendtUdfald()));
    }
  }

  private Celle tryk(Plan.Hold hold, Plads.Kvalitet plads, long vaerdi) {
    String del =
        plads.slags() == Slags.UKENDT_UDFALD ? UKENDTE : Akseforhold.KVALITET + plads.slags();
    Celle c = system.celle(noegle(hold, del), vaerdi);
    system.tryk(plads, List.of(c), VAEGT, 0);
    Celle alle = system.kendt(new Noegle(hold.noegle(), List.of(), Plan.FORLOEB));
    if (alle != null) {
      system.forskel(alle, c);
    }
    return c;
  }

  /**
   * The row of unknown outcomes in a table by status has the same courses, or these and more; one
   * of persons has no more than these.
   */
  private void ukendt(Plan.Hold hold, Celle c) {
    Plan.Tal personer = Udvalg.tal(hold.population(), List.of(), Frafaldsceller.PERSONER);
    Celle folk = system.kendt(new Noegle(hold.noegle(), List.of(UKENDTE), personer));
    if (folk != null && !folk.equals(c)) {
      system.forskel(c, folk);
    }
    if (hold.population() instanceof Population.Forloeb p && p.status() != null) {
      Inddeling inddeling = p.status().inddeling();
      int gruppe = Akseforhold.nummer(Gruppe.UKENDT);
      String navn = inddeling.celle(gruppe);
      @Nullable Celle raekke =
          system.kendt(noegle(hold, Akseforhold.navn(new Akse.Status()) + "=" + navn));
      int plads = inddeling.celleAfGruppe().get(gruppe);
      boolean alene = inddeling.celleAfGruppe().stream().filter(n -> n == plads).count() == 1;
      if (raekke != null && alene) {
        system.ligning(List.of(raekke), List.of(c));
      } else if (raekke != null) {
        system.forskel(raekke, c);
      }
    }
  }

  private static Noegle noegle(Plan.Hold hold, String del) {
    return new Noegle(hold.noegle(), List.of(del), Plan.FORLOEB);
  }
}
