package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Identitet.Andel;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each column of shares is a share of, from the printed numbers: another column, one
 * common whole, or the row before. The one that fits most rows is believed, if it fits most.
 */
record Andelsfinder(Trykttabel tabel) {

  /** What the shares are of. */
  enum Form {
    /** Of another column. */
    KOLONNE,
    /** Of one number, the total of the column. */
    FAELLES,
    /** A change from the row before. */
    AENDRING
  }

  /**
   * What a column of shares is.
   *
   * @param hele the column with the whole; null when it is not another column
   * @param total the row with the common whole; null when none is printed
   * @param faelles what the common whole must be for the shares to fit
   */
  record Forhold(
      Trykttabel tabel,
      Form form,
      Kolonne andel,
      Kolonne del,
      @Nullable Kolonne hele,
      @Nullable Raekke total,
      Interval faelles) {

    /** The whole of a row's share, as a cell if one holds it. */
    Optional<Celle> hel(Raekke r) {
      return switch (form) {
        case KOLONNE -> Optional.ofNullable(hele).map(r::i);
        case FAELLES -> Optional.ofNullable(total).map(t -> t.i(del));
        case AENDRING -> foer(r).map(f -> f.i(del));
      };
    }

    private Optional<Raekke> foer(Raekke r) {
      List<Raekke> blade = tabel.blade();
      int i = blade.indexOf(r);
      return i > 0 ? Optional.of(blade.get(i - 1)) : Optional.empty();
    }

    /** The whole, if it is printed or follows from the shares. */
    Optional<Interval> grundlag(Raekke r) {
      if (form == Form.FAELLES && total == null) {
        return Optional.of(faelles);
      }
      return hel(r).filter(Celle::harTal).map(Celle::sandt);
    }

    Optional<Andel> identitet(Raekke r) {
      Optional<Interval> g = grundlag(r).filter(x -> x.fra().signum() > 0);
      return r.i(andel).harTal() && r.i(del).harTal() && g.isPresent()
          ? Optional.of(
              new Andel(
                  r.i(andel),
                  r.i(del),
                  hel(r).orElse(null),
                  g.get(),
                  BigDecimal.valueOf(form == Form.AENDRING ? 100 : 0)))
          : Optional.empty();
    }

    List<Andel> identiteter() {
      return tabel.raekker().stream().flatMap(r -> identitet(r).stream()).toList();
    }

    /**
     * The rows that fit; a common whole is judged by what they agree on, not by what is printed.
     */
    long passer() {
      return form == Form.FAELLES
          ? tabel.blade().stream()
              .filter(r -> r.i(andel).harTal() && r.i(del).harTal())
              .filter(r -> new Andel(r.i(andel), r.i(del), null, faelles, BigDecimal.ZERO).holder())
              .count()
          : identiteter().stream().filter(Identitet::holder).count();
    }
  }

  List<Forhold> forhold() {
    List<Forhold> ud = new ArrayList<>();
    for (Kolonne s : tabel.kolonner()) {
      if (s.er(Slags.ANDEL) || s.er(Slags.AENDRING)) {
        af(s).ifPresent(ud::add);
      }
    }
    return ud;
  }

  private Optional<Forhold> af(Kolonne andel) {
    List<Kolonne> antal = tabel.af(Slags.ANTAL);
    List<Forhold> valg = new ArrayList<>();
    for (Kolonne del : antal) {
      if (andel.er(Slags.AENDRING)) {
        valg.add(new Forhold(tabel, Form.AENDRING, andel, del, null, null, Interval.ALT));
        continue;
      }
      for (Kolonne hele : antal) {
        if (!hele.equals(del) && maaske(andel, del, hele)) {
          valg.add(new Forhold(tabel, Form.KOLONNE, andel, del, hele, null, Interval.ALT));
        }
      }
      faelles(andel, del).ifPresent(valg::add);
    }
    // Of equals the first wins, and the whole of a row comes before a whole for all.
    return valg.stream()
        .filter(Andelsfinder::trovaerdigt)
        .max(Comparator.comparingLong(Forhold::passer).thenComparingInt(f -> -valg.indexOf(f)));
  }

  private static boolean trovaerdigt(Forhold f) {
    long alle = f.identiteter().size();
    long passer = f.passer();
    return passer >= 2 && passer * 2 > alle;
  }

  /** A quick look that spares the exact reckoning where hardly a row comes near. */
  private boolean maaske(Kolonne andel, Kolonne del, Kolonne hele) {
    int alle = 0;
    int naer = 0;
    for (Raekke r : tabel.raekker()) {
      if (r.i(andel).harTal() && r.i(del).harTal() && r.i(hele).harTal()) {
        alle++;
        double q = 100 * r.i(del).vaerdi().doubleValue() / r.i(hele).vaerdi().doubleValue();
        double h = r.i(andel).kraevet().halv().doubleValue();
        double rum = h + 0.01 * Math.abs(q);
        naer += Math.abs(q - r.i(andel).vaerdi().doubleValue()) <= rum ? 1 : 0;
      }
    }
    return naer >= 2 && naer * 2 > alle;
  }

  /** The whole that most rows agree on: each share and part leave room for some. */
  private Optional<Forhold> faelles(Kolonne andel, Kolonne del) {
    List<Interval> rum = new ArrayList<>();
    for (Raekke r : tabel.blade()) {
      if (r.i(andel).harTal()
          && r.i(del).harTal()
          && r.i(andel).vaerdi().signum() > 0
          && r.i(del).vaerdi().signum() > 0) {
        Interval s = r.i(andel).kraevet().uafrundet();
        Interval hundrede = r.i(del).sandt().gange(Interval.HUNDREDE);
        rum.add(
            s.fra().signum() > 0
                ? hundrede.delt(s)
                : new Interval(hundrede.fra().divide(s.til(), Interval.REGN), Interval.ALT.til()));
      }
    }
    List<BigDecimal> fra = rum.stream().map(Interval::fra).sorted().toList();
    List<BigDecimal> til = rum.stream().map(Interval::til).sorted().toList();
    BigDecimal bedst = BigDecimal.ZERO;
    int flest = 0;
    int lukkede = 0;
    for (int aabne = 1; aabne <= fra.size(); aabne++) {
      BigDecimal x = fra.get(aabne - 1);
      while (til.get(lukkede).compareTo(x) < 0) {
        lukkede++;
      }
      if (aabne - lukkede > flest) {
        flest = aabne - lukkede;
        bedst = x;
      }
    }
    if (flest < 3 || flest * 2 <= rum.size()) {
      return Optional.empty();
    }
    Interval faelles = Interval.ALT;
    for (Interval b : rum) {
      faelles = b.rummer(bedst) ? faelles.snit(b).orElse(faelles) : faelles;
    }
    return Optional.of(med(andel, del, faelles));
  }

  /** The total that is printed, or the sum of the rows, where either is the whole they agree on. */
  private Forhold med(Kolonne andel, Kolonne del, Interval faelles) {
    BigDecimal sum =
        tabel.blade().stream()
            .filter(r -> r.i(del).harTal())
            .map(r -> r.i(del).vaerdi())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean skjult = tabel.blade().stream().anyMatch(r -> !r.i(del).harTal());
    Optional<Raekke> total = tabel.total().filter(t -> t.i(del).harTal());
    boolean trykt = total.isPresent() && faelles.rummer(total.get().i(del).vaerdi());
    boolean somSum = !skjult && faelles.rummer(sum);
    Raekke hos = trykt || somSum ? total.orElse(null) : null;
    Interval grundlag = hos == null && somSum ? Interval.punkt(sum) : faelles;
    return new Forhold(tabel, Form.FAELLES, andel, del, null, hos, grundlag);
  }
}
