package dk.forloeb.ordning.tilsyn;

import dk.forloeb.lov.Skoen;
import dk.forloeb.ordning.Begivenhed;
import dk.forloeb.ordning.Beslutning;
import dk.forloeb.ordning.Digter;
import dk.forloeb.ordning.Haendelse;
import dk.forloeb.ordning.Rolle;
import dk.forloeb.ordning.indhold.Forberedelsesfelt;
import dk.forloeb.ordning.indhold.ForberedendeDel;
import dk.forloeb.ordning.indhold.Indstilling;
import dk.forloeb.ordning.indhold.Maalgruppevurdering;
import dk.forloeb.tid.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a grant in a labelled case rests on, where the case says anything of it. */
final class Grundlag {
  private Grundlag() {}

  /** Part 1 a fortnight before the grant, and the recommendation a week before. */
  static List<Haendelse> foer(LocalDate bevilget, String del, String indstilling) {
    List<Haendelse> ud = new ArrayList<>();
    if (!del.isEmpty()) {
      LocalDate d = bevilget.minusDays(14);
      ud.add(
          new Begivenhed.ForberedendeDelSkrevet(
              Digter.spor(Rolle.SAGSBEHANDLER, d),
              new ForberedendeDel(
                  d,
                  Map.of(Forberedelsesfelt.HELBRED_BETYDNING, ForberedendeDel.Felt.af(del)),
                  true,
                  false)));
    }
    if (!indstilling.isEmpty()) {
      LocalDate d = bevilget.minusDays(7);
      ud.add(
          new Begivenhed.IndstillingAfgivet(
              Digter.spor(Rolle.MOEDELEDER, d),
              new Indstilling(
                  d,
                  Indstilling.Anbefaling.RESSOURCEFORLOEB,
                  "",
                  indstilling,
                  "",
                  "",
                  Indstilling.Fagligt.INTET,
                  List.of())));
    }
    return ud;
  }

  /** A grant for three years whose first judgment is reasoned by these words. */
  static Beslutning.Bevilling bevilling(LocalDate dag, String tekst, String vurdering) {
    Beslutning.Bevilling b = Digter.bevilling(dag, new Periode(dag, dag.plusYears(3)), tekst);
    if (vurdering.isEmpty()) {
      return b;
    }
    Maalgruppevurdering m = b.maalgruppe();
    return new Beslutning.Bevilling(
        b.spor(),
        b.periode(),
        b.laengdeBegrundelse(),
        new Maalgruppevurdering(
            Optional.of(new Skoen(true, List.of("sagen"), List.of("helbredet"), vurdering)),
            m.ikkeLoest(),
            m.behovForKombination(),
            m.langvarigForsoergelse(),
            m.tilbudUdenTilknytning(),
            m.laengereIndsats(),
            m.udviklingsperspektiv(),
            m.dokumenteretIngenUdvikling(),
            m.aabenbartIngenUdvikling(),
            m.formaalsloest(),
            m.kunLedighed()),
        b.oenskerForloeb(),
        b.frasigerYdelse(),
        b.paaregnet(),
        b.tekst(),
        b.brev());
  }
}
