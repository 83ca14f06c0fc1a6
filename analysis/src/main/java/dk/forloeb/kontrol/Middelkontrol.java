package dk.forloeb.kontrol;

import dk.forloeb.kontrol.Identitet.Middel;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.kontrol.Trykttabel.Slags;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed mean of all against the printed means of the parts. The weights are a printed count; if
 * there is only one it must be that, unless the mean is plainly unweighted.
 */
final class Middelkontrol {
  /** A mean with the weights that fit, or that it should have had. */
  private record Vaegtet(Middel middel, String vaegt, boolean sikker) {}

  private final Skrift skrift;
  private final List<Vaegtet> fundne = new ArrayList<>();

  Middelkontrol(Trykttabel tabel, Skrift skrift) {
    this.skrift = skrift;
    Optional<Raekke> total = tabel.total();
    if (total.isPresent()) {
      for (Kolonne k : tabel.af(Slags.MIDDEL)) {
        find(tabel, total.get(), k).ifPresent(fundne::add);
      }
    }
  }

  private Optional<Vaegtet> find(Trykttabel tabel, Raekke total, Kolonne k) {
    List<Raekke> blade = tabel.blade();
    List<Celle> dele = blade.stream().map(r -> r.i(k)).toList();
    if (dele.size() < 2 || !total.i(k).harTal() || !dele.stream().allMatch(Celle::harTal)) {
      return Optional.empty();
    }
    List<Vaegtet> valg = new ArrayList<>();
    for (Kolonne n : tabel.af(Slags.ANTAL)) {
      List<Celle> vaegte = blade.stream().map(r -> r.i(n)).toList();
      if (vaegte.stream().allMatch(c -> c.harTal() && c.vaerdi().signum() > 0)) {
        valg.add(new Vaegtet(new Middel(total.i(k), dele, vaegte), n.navn(), true));
      }
    }
    Optional<Vaegtet> passer = valg.stream().filter(v -> v.middel().holder()).findFirst();
    if (passer.isPresent() || valg.isEmpty() || uvaegtet(total.i(k), dele)) {
      return passer;
    }
    Vaegtet foerste = valg.getFirst();
    return Optional.of(
        new Vaegtet(
            foerste.middel(), foerste.vaegt(), valg.size() == 1 || udenfor(foerste.middel())));
  }

  private static boolean uvaegtet(Celle total, List<Celle> dele) {
    Interval sum = Interval.NUL;
    for (Celle d : dele) {
      sum = sum.plus(d.kraevet().uafrundet());
    }
    return sum.delt(Interval.punkt(BigDecimal.valueOf(dele.size())))
        .udvidet(total.kraevet().halv())
        .rummer(total.vaerdi());
  }

  /** Whatever the weights, a mean lies among its parts. */
  private static boolean udenfor(Middel m) {
    BigDecimal v = m.resultat().vaerdi();
    return m.dele().stream().allMatch(d -> d.vaerdi().compareTo(v) > 0)
        || m.dele().stream().allMatch(d -> d.vaerdi().compareTo(v) < 0);
  }

  /** The equations that must hold. */
  List<Middel> bindende() {
    return fundne.stream().filter(Vaegtet::sikker).map(Vaegtet::middel).toList();
  }

  void fund(Rettelser rettelser, List<Kontrolfund> ud) {
    for (Vaegtet v : fundne) {
      Middel m = v.middel();
      String regnestykke =
          skrift.paa("middel vægtet med ", "mean weighted by ")
              + v.vaegt()
              + " = "
              + skrift.tal(m.beregnet().fra(), m.resultat().kraevet().decimaler() + 1)
              + skrift.paa(" til ", " to ")
              + skrift.tal(m.beregnet().til(), m.resultat().kraevet().decimaler() + 1)
              + ", "
              + skrift.trykt(m.resultat());
      if (m.holder()) {
        ud.add(Kontrolfund.af(Dom.HOLDER, skrift.sted(m.resultat()), regnestykke, m.celler()));
      } else {
        ud.add(
            Kontrolfund.af(
                v.sikker() ? Dom.FEJL : Dom.UKLART,
                skrift.stedMedLinje(m.resultat()),
                regnestykke,
                v.sikker()
                    ? rettelser.foelge(List.of(m))
                    : skrift.paa(
                        "Ingen trykt kolonne passer som vægt; skriv, hvad der er vægtet med.",
                        "No printed column fits as weight; say what it is weighted by."),
                m.celler()));
      }
    }
  }
}
