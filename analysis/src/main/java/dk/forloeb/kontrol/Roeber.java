package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Andelsfinder.Forhold;
import dk.forloeb.kontrol.Andelsfinder.Form;
import dk.forloeb.kontrol.Identitet.Sum;
import dk.forloeb.kontrol.Sumfinder.Tvaersum;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the printed numbers give away: small counts, and numbers that are not printed. */
record Roeber(Trykttabel tabel, Skrift skrift) {
  /** Counts below this are commonly hidden. */
  static final int TAERSKEL = 5;

  /** So many whole numbers are still as good as one. */
  private static final int FAA = 3;

  private static final int FLEST = 5;

  void fund(List<Sum> summer, List<Tvaersum> tvaers, List<Forhold> forhold, List<Kontrolfund> ud) {
    smaa(summer, ud);
    summer.forEach(s -> skjultISum(s, ud));
    tvaers.forEach(t -> tabel.raekker().forEach(r -> skjultITvaersum(t, r, ud)));
    for (Forhold f : forhold) {
      tabel.raekker().forEach(r -> skjultBagAndel(f, r, ud));
      tabel.raekker().forEach(r -> utryktAndel(f, r, summer, ud));
      if (f.form() == Form.KOLONNE) {
        resten(f, ud);
      }
    }
  }

  static boolean lille(BigDecimal v) {
    return v.signum() > 0 && v.compareTo(BigDecimal.valueOf(TAERSKEL)) < 0;
  }

  private void smaa(List<Sum> summer, List<Kontrolfund> ud) {
    List<Celle> smaa = new ArrayList<>();
    for (Kolonne k : tabel.af(Slags.ANTAL)) {
      tabel.raekker().stream()
          .map(r -> r.i(k))
          .filter(c -> c.harTal() && c.slip().signum() == 0 && lille(c.vaerdi()))
          .forEach(smaa::add);
    }
    if (smaa.isEmpty()) {
      return;
    }
    Celle en = smaa.getFirst();
    String igen =
        summer.stream()
            .filter(s -> s.dele().contains(en) && s.skjulte().isEmpty() && s.holder())
            .findFirst()
            .map(s ->
                skrift.tal(s.resultat())
                    + skrift.paa(
                        " minus resten giver tallet tilbage, så mindst ét mere må skjules med.",
                        " minus the rest gives it back, so at least one more must be hidden with it."))
            .orElse("");
    ud.add(
        Kontrolfund.af(
            Dom.ROEBER,
            skrift.paa("små tal (1-4)", "small counts (1-4)"),
            String.join(
                    "; ",
                    smaa.stream()
                        .limit(FLEST)
                        .map(c -> skrift.sted(c) + ": " + skrift.tal(c))
                        .toList())
                + (smaa.size() > FLEST
                    ? " … (" + smaa.size() + skrift.paa(" i alt)", " in all)")
                    : ""),
            igen,
            smaa));
  }

  private void skjultISum(Sum s, List<Kontrolfund> ud) {
    if (s.skjulte().size() == 1 && s.forskel().signum() >= 0) {
      funden(
          s.skjulte().getFirst(),
          skrift.tal(s.resultat()) + "-(" + skrift.led(s) + ") = " + skrift.tal(s.forskel()),
          s.celler(),
          ud);
    }
  }

  private void skjultITvaersum(Tvaersum t, Raekke r, List<Kontrolfund> ud) {
    Celle ialt = r.i(t.ialt());
    List<Celle> dele = t.dele().stream().map(r::i).toList();
    List<Celle> skjulte =
        Stream.concat(Stream.of(ialt), dele.stream()).filter(c -> !c.harTal()).toList();
    if (skjulte.size() != 1) {
      return;
    }
    List<Celle> trykte = dele.stream().filter(Celle::harTal).toList();
    Sum s = new Sum(ialt.harTal() ? ialt : trykte.getFirst(), trykte, List.of());
    String led = skrift.led(s);
    funden(
        skjulte.getFirst(),
        ialt.harTal()
            ? skrift.tal(ialt) + "-(" + led + ") = " + skrift.tal(s.forskel())
            : led + " = " + skrift.tal(s.sum()),
        trykte,
        ud);
  }

  private void funden(Celle skjult, String stykke, List<Celle> af, List<Kontrolfund> ud) {
    ud.add(
        Kontrolfund.af(
            Dom.ROEBER,
            skrift.stedMedLinje(skjult),
            stykke,
            skrift.paa(
                "Tallet er ikke trykt, men kan regnes ud.",
                "The number is not printed, but can be computed."),
            af));
  }

  /** A count behind a printed share of a printed whole. */
  private void skjultBagAndel(Forhold f, Raekke r, List<Kontrolfund> ud) {
    Optional<Interval> hele = f.grundlag(r).filter(g -> g.erPunkt() && g.fra().signum() > 0);
    if (f.form() == Form.AENDRING
        || r.i(f.del()).harTal()
        || !r.i(f.andel()).harTal()
        || hele.isEmpty()) {
      return;
    }
    Celle andel = r.i(f.andel());
    muligeAntal(andel.kraevet(), hele.get())
        .filter(i -> i.til().subtract(i.fra()).compareTo(BigDecimal.valueOf(FAA)) < 0)
        .ifPresent(i ->
            ud.add(
                Kontrolfund.af(
                    Dom.ROEBER,
                    skrift.stedMedLinje(r.i(f.del())),
                    skrift.pct(andel.vaerdi(), andel.kraevet().decimaler())
                        + skrift.paa(" af ", " of ")
                        + skrift.tal(hele.get().fra())
                        + skrift.paa(" kan kun være ", " can only be ")
                        + skrift.spand(i),
                    skrift.paa(
                        "Tallet er ikke trykt, men andelen røber det.",
                        "The number is not printed, but the share gives it away."),
                    List.of(andel))));
  }

  /** The whole numbers whose share of the whole is printed so. */
  static Optional<Interval> muligeAntal(Tal andel, Interval hele) {
    return andel
        .uafrundet()
        .gange(hele)
        .delt(Interval.HUNDREDE)
        .snit(new Interval(BigDecimal.ZERO, hele.til()))
        .flatMap(i -> i.trykbare(0));
  }

  private void utryktAndel(Forhold f, Raekke r, List<Sum> summer, List<Kontrolfund> ud) {
    Optional<Interval> hele = f.grundlag(r).filter(g -> g.erPunkt() && g.fra().signum() > 0);
    if (f.form() == Form.AENDRING
        || r.i(f.andel()).harTal()
        || !r.i(f.del()).harTal()
        || hele.isEmpty()) {
      return;
    }
    BigDecimal h = hele.get().fra();
    Celle del = r.i(f.del());
    String af = "/" + skrift.tal(h) + " = ";
    String stykke = skrift.tal(del) + af + skrift.pct(procent(del.vaerdi(), h), 2);
    String ellers =
        summer.stream()
            .filter(s -> s.resultat().equals(del) && !s.holder())
            .findFirst()
            .map(s ->
                skrift.paa("Af rækkernes sum: ", "From the sum of the rows: ")
                    + skrift.tal(s.sum())
                    + af
                    + skrift.pct(procent(s.sum(), h), 2))
            .orElse("");
    ud.add(
        Kontrolfund.af(
            Dom.OPLYSNING,
            skrift.stedMedLinje(r.i(f.andel())),
            skrift.paa("ikke trykt; ", "not printed; ") + stykke,
            ellers,
            List.of(del)));
  }

  private static BigDecimal procent(BigDecimal del, BigDecimal hele) {
    return del.movePointRight(2).divide(hele, Interval.REGN);
  }

  /** Those outside the part: 113 of 115 leaves 2. */
  private void resten(Forhold f, List<Kontrolfund> ud) {
    List<String> led = new ArrayList<>();
    List<Celle> celler = new ArrayList<>();
    for (Identitet.Andel a : f.identiteter()) {
      Celle hele = a.hele();
      if (hele != null
          && a.del().slip().signum() == 0
          && lille(hele.vaerdi().subtract(a.del().vaerdi()))) {
        led.add(
            a.del().raekke()
                + ": "
                + skrift.tal(hele)
                + "-"
                + skrift.tal(a.del())
                + " = "
                + skrift.tal(hele.vaerdi().subtract(a.del().vaerdi())));
        celler.addAll(List.of(a.del(), hele));
      }
    }
    if (!led.isEmpty()) {
      ud.add(
          Kontrolfund.af(
              Dom.ROEBER,
              skrift.paa("resten uden for ", "the rest outside ") + f.del().navn(),
              String.join("; ", led.subList(0, Math.min(FLEST, led.size())))
                  + (led.size() > FLEST ? " …" : ""),
              celler));
    }
  }
}
