package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.List;

/** What needs no sum: persons beside courses, and thousands printed in two ways. */
record Formkontrol(Trykttabel tabel, Skrift skrift) {
  void fund(List<Kontrolfund> ud) {
    for (Kolonne forloeb : tabel.af(Slags.ANTAL)) {
      for (Kolonne personer : tabel.af(Slags.ANTAL)) {
        boolean par =
            forloeb.navn().equalsIgnoreCase("forløb")
                && personer.navn().equalsIgnoreCase("personer");
        if (par) {
          tabel.raekker().forEach(r -> forloebOgPersoner(r.i(forloeb), r.i(personer), ud));
        }
      }
    }
    tusinder(ud);
  }

  /** A person has a course or more, so persons can be no more than courses. */
  private void forloebOgPersoner(Celle forloeb, Celle personer, List<Kontrolfund> ud) {
    if (!forloeb.harTal() || !personer.harTal() || personer.vaerdi().signum() <= 0) {
      return;
    }
    BigDecimal flere = forloeb.vaerdi().subtract(personer.vaerdi());
    String stykke = skrift.tal(forloeb) + "-" + skrift.tal(personer) + " = " + skrift.tal(flere);
    List<Celle> celler = List.of(forloeb, personer);
    if (flere.signum() < 0) {
      ud.add(
          Kontrolfund.af(
              Dom.FEJL,
              skrift.stedMedLinje(personer),
              stykke,
              skrift.paa(
                  "Der kan ikke være flere personer end forløb.",
                  "There cannot be more persons than courses."),
              celler));
    } else if (tabel.raekker().size() == 1) {
      ud.add(
          Kontrolfund.af(
              Dom.OPLYSNING,
              skrift.sted(forloeb),
              stykke
                  + "; "
                  + skrift.tal(forloeb.vaerdi().divide(personer.vaerdi(), Interval.REGN), 4)
                  + skrift.paa(" forløb pr. person", " courses a person"),
              skrift.paa("Højst ", "At most ")
                  + skrift.tal(flere)
                  + skrift.paa(
                      " personer har mere end ét forløb.", " persons have more than one course."),
              celler));
    }
  }

  private void tusinder(List<Kontrolfund> ud) {
    for (Kolonne k : tabel.af(Slags.ANTAL)) {
      List<Celle> store =
          tabel.raekker().stream()
              .map((Raekke r) -> r.i(k))
              .filter(c -> c.harTal() && c.vaerdi().abs().compareTo(BigDecimal.valueOf(1000)) >= 0)
              .toList();
      List<Celle> uden = store.stream().filter(c -> c.trykt().matches("-?\\d{4,}.*")).toList();
      if (!uden.isEmpty() && uden.size() * 2 < store.size()) {
        ud.add(
            Kontrolfund.af(
                Dom.OPLYSNING,
                skrift.stedMedLinje(uden.getFirst()),
                skrift.paa("trykt uden punktum: ", "printed without the thousands point: ")
                    + uden.getFirst().trykt(),
                uden));
      }
    }
  }
}
