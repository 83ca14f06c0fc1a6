package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Andelsfinder.Forhold;
import dk.forloeb.kontrol.Identitet.Sum;
import dk.forloeb.kontrol.Sumfinder.Tvaersum;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reckons a table again from its own numbers. */
final class Tabelkontrol {
  private final Trykttabel tabel;
  private final Skrift skrift;
  private final List<Sum> summer;
  private final List<Tvaersum> tvaers;
  private final List<Forhold> forhold;
  private final List<Sum> andelssummer = new ArrayList<>();
  private final Middelkontrol midler;
  private final Rettelser rettelser;
  private final List<Kontrolfund> ud = new ArrayList<>();

  private Tabelkontrol(Trykttabel tabel, Skrift skrift) {
    this.tabel = tabel;
    this.skrift = skrift;
    Sumfinder sumfinder = new Sumfinder(tabel);
    summer = sumfinder.kolonnesummer();
    tvaers = sumfinder.tvaersummer();
    forhold = new Andelsfinder(tabel).forhold();
    tabel.af(Slags.ANDEL).forEach(k -> andelssum(k).ifPresent(andelssummer::add));
    midler = new Middelkontrol(tabel, skrift);
    List<Identitet> alle = new ArrayList<>();
    summer.stream().filter(s -> !maaskeUnikke(s)).forEach(alle::add);
    tvaers.forEach(t -> alle.addAll(t.summer()));
    forhold.forEach(f -> alle.addAll(f.identiteter()));
    alle.addAll(andelssummer);
    alle.addAll(midler.bindende());
    rettelser = new Rettelser(alle, skrift);
  }

  /** All findings, the gravest first. */
  static List<Kontrolfund> af(Trykttabel tabel, Skrift skrift) {
    Tabelkontrol k = new Tabelkontrol(tabel, skrift);
    k.summer.forEach(k::kolonnesum);
    k.tvaers.forEach(k::tvaersum);
    new Andelskontrol(tabel, skrift, k.rettelser).fund(k.forhold, k.ud);
    k.andelssummer.forEach(k::andelssumFund);
    k.midler.fund(k.rettelser, k.ud);
    new Formkontrol(tabel, skrift).fund(k.ud);
    new Roeber(tabel, skrift).fund(k.summer, k.tvaers, k.forhold, k.ud);
    return k.ud.stream().sorted((a, b) -> a.dom().compareTo(b.dom())).toList();
  }

  private Kolonne kolonne(Celle c) {
    return tabel.kolonner().get(c.nr() - 1);
  }

  /**
   * A total may be smaller than its sum where it counts each person once, but never larger than the
   * sum or smaller than a part; and not where the rows are known to share nobody.
   */
  private boolean maaskeUnikke(Sum s) {
    Kolonne k = kolonne(s.resultat());
    boolean stoerste =
        s.dele().stream().anyMatch(d -> d.vaerdi().compareTo(s.resultat().vaerdi()) > 0);
    return !s.holder()
        && s.forskel().signum() < 0
        && s.dele().size() > 1
        && tabel.taellerPersoner(k)
        && !stoerste
        && !deltOp(s, k);
  }

  /**
   * Shares of the total, or another count of persons that adds up, show that the rows are apart.
   */
  private boolean deltOp(Sum s, Kolonne k) {
    return forhold.stream()
            .anyMatch(f -> f.form() == Andelsfinder.Form.FAELLES && f.del().equals(k))
        || summer.stream()
            .anyMatch(o ->
                o.resultat().linje() == s.resultat().linje()
                    && o.skjulte().isEmpty()
                    && o.holder()
                    && tabel.taellerPersoner(kolonne(o.resultat())));
  }

  private String regnestykke(Sum s) {
    String ud =
        skrift.led(s)
            + " = "
            + skrift.tal(s.sum())
            + ", "
            + skrift.trykt(s.resultat())
            + (s.forskel().signum() == 0
                ? ""
                : skrift.paa(", forskel ", ", difference ") + skrift.forskel(s.forskel()));
    return s.skjulte().isEmpty()
        ? ud
        : ud + skrift.paa(" (uden skjulte tal)", " (without hidden numbers)");
  }

  private void kolonnesum(Sum s) {
    String sted = skrift.stedMedLinje(s.resultat());
    if (maaskeUnikke(s)) {
      ud.add(
          Kontrolfund.af(
              Dom.UKLART,
              sted,
              regnestykke(s),
              skrift.paa(
                  "Kan være rigtigt, hvis hver person kun tæller med én gang i alt; det bør stå"
                      + " ved tabellen.",
                  "May be right if each person counts once in the total; the table should say so."),
              s.celler()));
    } else if (!s.holder()) {
      String unikke =
          s.forskel().signum() > 0 && tabel.taellerPersoner(kolonne(s.resultat()))
              ? skrift.paa(
                  " At personer går igen i flere rækker, kan kun gøre et total mindre end summen,"
                      + " aldrig større.",
                  " Persons who return in several rows can only make a total smaller than the sum,"
                      + " never larger.")
              : "";
      ud.add(
          Kontrolfund.af(
              Dom.FEJL,
              sted,
              regnestykke(s),
              (rettelser.foelge(List.of(s)) + unikke).strip(),
              s.celler()));
    } else if (s.skjulte().isEmpty() && s.forskel().signum() != 0) {
      ud.add(Kontrolfund.af(Dom.AFRUNDING, sted, regnestykke(s), s.celler()));
    } else {
      ud.add(Kontrolfund.af(Dom.HOLDER, skrift.sted(s.resultat()), regnestykke(s), s.celler()));
    }
  }

  private void tvaersum(Tvaersum t) {
    String formel =
        t.ialt().navn() + " = " + String.join(" + ", t.dele().stream().map(Kolonne::navn).toList());
    for (Sum s : t.summer()) {
      if (!s.holder()) {
        ud.add(
            Kontrolfund.af(
                Dom.FEJL,
                skrift.stedMedLinje(s.resultat()),
                regnestykke(s)
                    + skrift.paa(" (i de andre rækker er ", " (in the other rows ")
                    + formel
                    + ")",
                rettelser.foelge(List.of(s)),
                s.celler()));
      }
    }
    long n = t.summer().size() - t.brudte();
    ud.add(
        Kontrolfund.af(
            Dom.HOLDER,
            "",
            formel + skrift.paa(": i ", ": in ") + n + skrift.paa(" rækker", " rows"),
            List.of()));
  }

  /** Printed shares of one whole against the hundred of the total row. */
  private Optional<Sum> andelssum(Kolonne k) {
    Optional<Raekke> total = tabel.total();
    List<Celle> dele = tabel.blade().stream().map(r -> r.i(k)).toList();
    boolean afKolonne =
        forhold.stream()
            .anyMatch(f -> f.andel().equals(k) && f.form() == Andelsfinder.Form.KOLONNE);
    if (total.isEmpty()
        || afKolonne
        || !total.get().i(k).harTal()
        || dele.size() < 2
        || !dele.stream().allMatch(Celle::harTal)) {
      return Optional.empty();
    }
    Sum s = new Sum(total.get().i(k), dele, List.of());
    boolean hundrede = s.resultat().vaerdi().compareTo(BigDecimal.valueOf(100)) == 0;
    return hundrede || s.giver(BigDecimal.valueOf(100)) ? Optional.of(s) : Optional.empty();
  }

  private void andelssumFund(Sum s) {
    String sted = skrift.stedMedLinje(s.resultat());
    if (!s.holder()) {
      ud.add(
          Kontrolfund.af(Dom.FEJL, sted, regnestykke(s), rettelser.foelge(List.of(s)), s.celler()));
    } else if (s.forskel().signum() != 0) {
      ud.add(
          Kontrolfund.af(
              Dom.AFRUNDING,
              sted,
              regnestykke(s),
              skrift.paa(
                  "Afrunding forklarer det: hver andel kan være op til en halv på sidste decimal fra.",
                  "Rounding explains it: each share may be off by up to half its last decimal."),
              s.celler()));
    } else {
      ud.add(Kontrolfund.af(Dom.HOLDER, skrift.sted(s.resultat()), regnestykke(s), s.celler()));
    }
  }
}
