package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Andelsfinder.Forhold;
import dk.forloeb.kontrol.Andelsfinder.Form;
import dk.forloeb.kontrol.Identitet.Andel;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Printed shares against the counts they are shares of. */
record Andelskontrol(Trykttabel tabel, Skrift skrift, Rettelser rettelser) {
  private static final int FLEST = 3;

  void fund(List<Forhold> forhold, List<Kontrolfund> ud) {
    forhold.forEach(f -> fund(f, ud));
    for (Kolonne k : tabel.af(Slags.ANDEL)) {
      if (forhold.stream().noneMatch(f -> f.andel().equals(k) && f.form() == Form.KOLONNE)) {
        udenTotal(k, ud);
      }
      umulige(k, ud);
    }
  }

  private void fund(Forhold f, List<Kontrolfund> ud) {
    List<Andel> alle = f.identiteter();
    List<Andel> brudte = alle.stream().filter(a -> !a.holder()).toList();
    if (brudte.size() > 1 && alle.stream().allMatch(Andelskontrol::afkortet)) {
      ud.add(
          Kontrolfund.af(
              Dom.AFRUNDING,
              f.andel().navn(),
              vist(f, brudte),
              skrift.paa(
                  "Alle andele er skåret af, ikke afrundet.",
                  "All shares are cut off, not rounded."),
              celler(brudte)));
      return;
    }
    if (!brudte.isEmpty()) {
      ud.add(
          Kontrolfund.af(
              Dom.FEJL,
              skrift.stedMedLinje(brudte.getFirst().resultat())
                  + (brudte.size() > 1
                      ? skrift.paa(" og ", " and ")
                          + (brudte.size() - 1)
                          + skrift.paa(" til", " more")
                      : ""),
              vist(f, brudte)
                  + skrift.paa("; ellers er ", "; else ")
                  + formel(f)
                  + skrift.paa("", " holds"),
              rettelser.foelge(brudte),
              celler(brudte)));
    }
    List<Andel> paaKanten = alle.stream().filter(a -> a.holder() && paaKanten(a)).toList();
    if (!paaKanten.isEmpty()) {
      ud.add(
          Kontrolfund.af(
              Dom.AFRUNDING,
              f.andel().navn(),
              vist(f, paaKanten),
              skrift.paa(
                  "Midt imellem to tal; her er rundet ned, hvor man normalt runder op.",
                  "Half-way between two numbers; rounded down where up is usual."),
              celler(paaKanten)));
    }
    int n = alle.size() - brudte.size();
    ud.add(
        Kontrolfund.af(
            Dom.HOLDER,
            "",
            formel(f)
                + ": "
                + (brudte.isEmpty() ? skrift.paa("alle ", "all ") : "")
                + n
                + skrift.paa(" trykte tal passer", " printed numbers fit"),
            List.of()));
  }

  private static List<Celle> celler(List<Andel> andele) {
    return andele.stream().flatMap(a -> a.celler().stream()).distinct().toList();
  }

  /** What the shares were found to be. */
  private String formel(Forhold f) {
    String del = f.andel().navn() + " = " + f.del().navn();
    return switch (f.form()) {
      case KOLONNE -> del + " / " + (f.hele() == null ? "" : f.hele().navn());
      case AENDRING -> del + skrift.paa(" mod rækken før", " against the row before");
      case FAELLES -> del + " / " + faelles(f);
    };
  }

  /** The printed total, unless the shares agree on another whole. */
  private String faelles(Forhold f) {
    return f.total() != null && f.faelles().rummer(f.total().i(f.del()).vaerdi())
        ? skrift.tal(f.total().i(f.del())) + " (" + f.total().navn() + ")"
        : f.faelles().trykbare(0).map(skrift::spand).orElse("?");
  }

  private String vist(Forhold f, List<Andel> andele) {
    String ud =
        andele.stream()
            .limit(FLEST)
            .map(a -> (andele.size() > 1 ? a.resultat().raekke() + ": " : "") + regnestykke(f, a))
            .collect(Collectors.joining("; "));
    return andele.size() > FLEST ? ud + " …" : ud;
  }

  private String regnestykke(Forhold f, Andel a) {
    int d = a.resultat().kraevet().decimaler();
    Interval q = a.del().equals(a.hele()) ? Interval.HUNDREDE : a.beregnet();
    String hele =
        a.hele() == null
            ? a.grundlag().trykbare(0).map(skrift::spand).orElse("?")
            : skrift.tal(a.hele());
    return (f.form() == Form.AENDRING
            ? hele + " → " + skrift.tal(a.del())
            : skrift.tal(a.del()) + "/" + hele)
        + " = "
        + skrift.pct(q.fra(), d + (paaKanten(a) ? 1 : 0))
        + ", "
        + skrift.trykt(a.resultat());
  }

  /** Exactly half-way, and not rounded up. */
  private static boolean paaKanten(Andel a) {
    Interval q = a.beregnet();
    BigDecimal oppe = q.fra().setScale(a.resultat().kraevet().decimaler(), RoundingMode.HALF_UP);
    return q.erPunkt() && a.holder() && oppe.compareTo(a.resultat().vaerdi()) != 0;
  }

  private static boolean afkortet(Andel a) {
    Interval q = a.beregnet();
    return q.erPunkt()
        && q.fra()
                .setScale(a.resultat().kraevet().decimaler(), RoundingMode.DOWN)
                .compareTo(a.resultat().vaerdi())
            == 0;
  }

  /** Shares without a total row that almost add up to a hundred. */
  private void udenTotal(Kolonne k, List<Kontrolfund> ud) {
    List<Celle> dele = tabel.blade().stream().map(r -> r.i(k)).toList();
    if (tabel.raekker().stream().anyMatch(Trykttabel.Raekke::ialt)
        || dele.size() < 3
        || !dele.stream().allMatch(Celle::harTal)) {
      return;
    }
    BigDecimal hundrede = BigDecimal.valueOf(100);
    Identitet.Sum s = new Identitet.Sum(dele.getFirst(), dele, List.of());
    BigDecimal fra = s.sum().subtract(hundrede);
    if (fra.signum() == 0 || fra.abs().compareTo(BigDecimal.TEN) > 0) {
      return;
    }
    BigDecimal slip = dele.stream().map(Celle::slip).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean rundet = fra.abs().compareTo(slip) <= 0;
    ud.add(
        Kontrolfund.af(
            rundet ? Dom.AFRUNDING : Dom.UKLART,
            k.navn(),
            skrift.led(s) + " = " + skrift.pct(s.sum(), s.sum().scale()),
            rundet
                ? ""
                : skrift.paa(
                    "Mere end afrunding kan forklare, hvis rækkerne er alle dele af en helhed.",
                    "More than rounding explains, if the rows are all parts of one whole."),
            dele));
  }

  private void umulige(Kolonne k, List<Kontrolfund> ud) {
    boolean andel = k.navn().toLowerCase(java.util.Locale.ROOT).contains("andel");
    for (Trykttabel.Raekke r : tabel.raekker()) {
      Celle c = r.i(k);
      if (andel
          && c.harTal()
          && (c.vaerdi().signum() < 0 || c.vaerdi().compareTo(BigDecimal.valueOf(100)) > 0)) {
        ud.add(
            Kontrolfund.af(
                Dom.FEJL,
                skrift.stedMedLinje(c),
                skrift.paa("en andel er mellem 0 og 100, ", "a share lies between 0 and 100, ")
                    + skrift.trykt(c),
                List.of(c)));
      }
    }
  }
}
