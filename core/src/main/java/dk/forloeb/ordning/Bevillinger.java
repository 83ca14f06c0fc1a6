package dk.forloeb.ordning;

import dk.forloeb.lov.Klagen;
import dk.forloeb.ordning.indhold.Klagesag;
import dk.forloeb.tid.Periode;
import java.util.ArrayList;
import java.util.List;

/**
 * The grants that count as courses. One that was sent back, or changed after a complaint over it,
 * is none; one that moved nothing (entered twice, or a prolongation on paper) only says the end
 * anew.
 */
final class Bevillinger {
  private Bevillinger() {}

  static List<Periode> perioder(Sag sag) {
    List<Periode> ud = new ArrayList<>();
    for (Indfoersel i : sag.log()) {
      switch (i.kerne()) {
        case Beslutning.Bevilling b -> {
          if (!Sag.nytForloeb(i) && !ud.isEmpty()) {
            ud.removeLast();
          }
          ud.add(b.periode());
        }
        case Begivenhed.Ankeafgoerelse a -> {
          boolean tilbage =
              a.svar() == Klagesag.Ankesvar.HJEMVIST
                  && a.tilbageTil().filter(t -> t == i.efter()).isPresent();
          boolean aendret = a.svar() == Klagesag.Ankesvar.AENDRET && omBevilling(sag, a.klage());
          fjern(ud, tilbage || aendret);
        }
        case Beslutning.Genvurdering g ->
            fjern(ud, g.svar() != Klagen.Svar.FASTHOLDT && omBevilling(sag, g.klage()));
        default -> {}
      }
    }
    return ud;
  }

  private static void fjern(List<Periode> ud, boolean bortfaldet) {
    if (bortfaldet && !ud.isEmpty()) {
      ud.removeLast();
    }
  }

  private static boolean omBevilling(Sag sag, String klage) {
    return sag.alle(Begivenhed.KlageModtaget.class).stream()
        .map(Begivenhed.KlageModtaget::klage)
        .anyMatch(k -> k.id().equals(klage) && k.over() == Klagen.Genstand.BEVILLING);
  }
}
