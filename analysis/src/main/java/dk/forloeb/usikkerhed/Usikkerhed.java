package dk.forloeb.usikkerhed;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.tabel.Csv;
import dk.forloeb.tabel.Overskrift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How sure the shares of a table are, read off what is printed of it: a hidden row has no interval
 * and no rank, and is in nobody else's.
 *
 * @param tabel the table's name
 * @param kolonne the column of shares
 * @param raekker as the table has them, without that of everything
 * @param land the share that all have in common; where the answer prints it by averages, as printed
 * @param landErAlle whether that is of everybody, and not of the rows shown alone
 * @param puljet the rows shown together: their successes of their number
 * @param middel the mean of the rows' shares, each counting alike however small
 */
public record Usikkerhed(
    String tabel,
    String kolonne,
    List<Raekke> raekker,
    double land,
    boolean landErAlle,
    double puljet,
    double middel) {

  /** The exact count of ranks takes the square of the rows. */
  private static final int FLEST_RAEKKER = 200;

  /** A row of the table. */
  public sealed interface Raekke {
    /** Its keys, as printed. */
    List<String> noegler();

    /** What people read for them. */
    String navn();
  }

  /** A row whose numbers are hidden or have no share. */
  public record Ukendt(List<String> noegler, String navn, boolean skjult) implements Raekke {}

  /**
   * A row whose share is shown.
   *
   * @param interval Wilson's, 95 percent
   * @param rang 1 for the highest share; equal shares have the same
   * @param held the places that it could have by chance, were the country's share that of all
   * @param egen the places that its underlying share can have among those of the others
   * @param graense what chance would hold a group of its size between
   */
  public record Maalt(
      List<String> noegler,
      String navn,
      int succes,
      int antal,
      Interval interval,
      int rang,
      Rangspaend held,
      Rangspaend egen,
      Tragtgraense graense,
      Tragtsted sted)
      implements Raekke {
    /** From 0 to 1. */
    public double andel() {
      return (double) succes / antal;
    }
  }

  /**
   * The rows as CSV: their names, the two numbers of the share, its interval in percent with two
   * decimals, and the places by chance and by the shares themselves. What is hidden is {@code ..}.
   */
  public String csv() {
    List<List<String>> ud = new ArrayList<>();
    ud.add(
        List.of(
            "noegle",
            "navn",
            "taeller",
            "naevner",
            "andel_fra",
            "andel_til",
            "plads",
            "held_fra",
            "held_til",
            "egen_fra",
            "egen_til",
            "sted"));
    for (Raekke r : raekker) {
      List<String> linje = new ArrayList<>();
      linje.add(r.noegler().getFirst());
      linje.add(r.navn());
      switch (r) {
        case Maalt m -> {
          Stream.of(m.succes(), m.antal()).map(String::valueOf).forEach(linje::add);
          linje.add(medToDecimaler(m.interval().fra()));
          linje.add(medToDecimaler(m.interval().til()));
          IntStream.of(m.rang(), m.held().fra(), m.held().til(), m.egen().fra(), m.egen().til())
              .mapToObj(Integer::toString)
              .forEach(linje::add);
          linje.add(m.sted().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        case Ukendt u ->
            linje.addAll(
                Collections.nCopies(ud.getFirst().size() - 2, u.skjult() ? Beskyttet.SKJULT : ":"));
      }
      ud.add(linje);
    }
    return Csv.af(ud);
  }

  private static String medToDecimaler(double andel) {
    return String.format(Locale.ROOT, "%.2f", 100 * andel);
  }

  /** A row that can be reckoned with. */
  private record Talt(List<String> noegler, int succes, int antal) {}

  /**
   * The uncertainty of a table's first share of a column.
   *
   * @param tabel the name of a table that the answer has
   * @param sprog of the rows' names
   * @throws Brugerfejl when the table has no such share, or too many rows to rank
   */
  public static Usikkerhed af(Beskyttet b, String tabel, Sprog sprog) {
    Tabeldef.Opstilling def =
        b.studie().tabeller().stream()
            .filter(t -> t.navn().equals(tabel) && t instanceof Tabeldef.Opstilling)
            .map(t -> (Tabeldef.Opstilling) t)
            .findFirst()
            .orElseThrow(() -> new Brugerfejl(tabel + ": er ingen tabel med antal; vælg en anden"));
    String kolonne =
        def.delAfHelhed()
            .orElseThrow(() ->
                new Brugerfejl(
                    tabel
                        + ": har ingen andel, hvis tæller er en del af nævneren; usikkerhed kan"
                        + " kun siges om sådan en"));
    Maal.Andel andel = (Maal.Andel) Objects.requireNonNull(def.maal().get(kolonne));
    Beskyttet.Tabelindhold t = b.tabel(tabel);
    int succes = t.kolonner().indexOf(andel.taeller());
    int antal = t.kolonner().indexOf(Objects.requireNonNull(andel.naevner()));
    List<Beskyttet.Raekke> raekker = t.raekker().stream().filter(r -> !r.ialt()).toList();
    List<Talt> talte = new ArrayList<>();
    for (Beskyttet.Raekke r : raekker) {
      String s = r.vaerdier().get(succes);
      String n = r.vaerdier().get(antal);
      if (erTal(s) && erTal(n) && !n.equals("0")) {
        talte.add(new Talt(r.noegler(), Integer.parseInt(s), Integer.parseInt(n)));
      }
    }
    if (talte.size() > FLEST_RAEKKER) {
      throw new Brugerfejl(
          tabel
              + ": har over "
              + FLEST_RAEKKER
              + " rækker; vælg en grovere inddeling at rangordne");
    }
    return af(b, t, kolonne, raekker, talte, sprog);
  }

  private static Usikkerhed af(
      Beskyttet b,
      Beskyttet.Tabelindhold t,
      String kolonne,
      List<Beskyttet.Raekke> raekker,
      List<Talt> talte,
      Sprog sprog) {
    double puljet =
        (double) talte.stream().mapToLong(Talt::succes).sum()
            / Math.max(1, talte.stream().mapToLong(Talt::antal).sum());
    double middel =
        talte.stream().mapToDouble(r -> (double) r.succes() / r.antal()).average().orElse(0);
    Optional<Double> alle = alle(b, t.navn(), kolonne);
    double land = alle.orElse(puljet);
    List<Rangspaend> held =
        Rangspaend.af(talte.stream().map(r -> Fordeling.afTilfaeldet(r.antal(), land)).toList());
    List<Rangspaend> egen =
        Rangspaend.af(talte.stream().map(r -> Fordeling.afAndelen(r.succes(), r.antal())).toList());
    List<Raekke> ud = new ArrayList<>();
    int nummer = 0;
    for (Beskyttet.Raekke r : raekker) {
      int i = nummer;
      if (i < talte.size() && talte.get(i).noegler().equals(r.noegler())) {
        ud.add(maalt(talte.get(i), navn(t, r, sprog), talte, held.get(i), egen.get(i), land));
        nummer++;
      } else {
        boolean skjult = r.vaerdier().contains(Beskyttet.SKJULT);
        ud.add(new Ukendt(r.noegler(), navn(t, r, sprog), skjult));
      }
    }
    return new Usikkerhed(
        t.navn(), kolonne, List.copyOf(ud), land, alle.isPresent(), puljet, middel);
  }

  private static Maalt maalt(
      Talt r, String navn, List<Talt> alle, Rangspaend held, Rangspaend egen, double land) {
    int foran =
        (int)
            alle.stream()
                .filter(a -> (long) a.succes() * r.antal() > (long) r.succes() * a.antal())
                .count();
    Tragtgraense graense = Tragtgraense.af(r.antal(), land);
    return new Maalt(
        r.noegler(),
        navn,
        r.succes(),
        r.antal(),
        Interval.wilson(r.succes(), r.antal()),
        foran + 1,
        held,
        egen,
        graense,
        graense.sted((double) r.succes() / r.antal()));
  }

  private static boolean erTal(String celle) {
    return celle.matches("\\d{1,9}");
  }

  private static String navn(Beskyttet.Tabelindhold t, Beskyttet.Raekke r, Sprog sprog) {
    List<String> ud = new ArrayList<>();
    for (int i = 0; i < r.noegler().size(); i++) {
      boolean harNavn =
          i + 1 < r.noegler().size() && t.noegler().get(i + 1).equals(t.noegler().get(i) + "_navn");
      if (!harNavn) {
        String noegle = r.noegler().get(i);
        boolean erNavn = i > 0 && t.noegler().get(i).equals(t.noegler().get(i - 1) + "_navn");
        ud.add(erNavn ? Overskrift.navn(noegle, sprog) : Overskrift.noegle(noegle, sprog));
      }
    }
    return String.join(", ", ud);
  }

  /** The share of everybody, where the answer prints it as an average of the column. */
  private static Optional<Double> alle(Beskyttet b, String tabel, String kolonne) {
    for (Tabeldef d : b.studie().tabeller()) {
      if (d instanceof Tabeldef.Gennemsnit g
          && g.af().equals(tabel)
          && g.kolonne().equals(kolonne)) {
        for (Beskyttet.Raekke r : b.tabel(g.navn()).raekker()) {
          boolean alle = g.raekker().get(r.noegler().getFirst()) == Tabeldef.Snit.POOLED_ALL;
          String v = r.vaerdier().getFirst();
          if (alle && v.matches("\\d+\\.\\d")) {
            return Optional.of(Double.parseDouble(v) / 100);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The rows with a share, in the table's order. */
  public List<Maalt> maalte() {
    return raekker.stream().filter(Maalt.class::isInstance).map(Maalt.class::cast).toList();
  }

  /**
   * The limits of the funnel, for groups from a little below the smallest row to the largest.
   *
   * @param punkter about how many
   */
  public List<Tragtgraense> tragt(int punkter) {
    int stoerst = maalte().stream().mapToInt(Maalt::antal).max().orElse(1);
    int mindst = Math.max(1, maalte().stream().mapToInt(Maalt::antal).min().orElse(1) * 4 / 5);
    List<Tragtgraense> ud = new ArrayList<>();
    int trin = Math.max(1, (stoerst - mindst) / punkter);
    for (int n = mindst; n < stoerst; n += trin) {
      ud.add(Tragtgraense.af(n, land));
    }
    ud.add(Tragtgraense.af(stoerst, land));
    return List.copyOf(ud);
  }
}
