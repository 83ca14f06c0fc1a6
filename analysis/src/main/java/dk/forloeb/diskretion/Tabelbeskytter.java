package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.motor.Raatabel;
import dk.forloeb.motor.Vaerdi;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Protects one table. */
final class Tabelbeskytter {
  private final Raatabel tabel;
  private final Tabeldef def;
  private final int taerskel;

  Tabelbeskytter(Raatabel tabel, Studie studie, int taerskel) {
    this.tabel = tabel;
    this.def =
        studie.tabeller().stream()
            .filter(t -> t.navn().equals(tabel.navn()))
            .findFirst()
            .orElseThrow();
    this.taerskel = taerskel;
  }

  /**
   * The table's texts.
   *
   * @param skjul whether to hide anything at all
   * @param kildenSkjuler whether the table this one averages has hidden rows
   */
  Tabelindhold beskyt(boolean skjul, boolean kildenSkjuler) {
    Set<Raatabel.Raekke> skjulte = new HashSet<>();
    boolean skjulAndele = false;
    if (skjul) {
      skjulte.addAll(foelsomme());
      if (!skjulte.isEmpty()) {
        Raatabel.Raekke naeste = naestmindste(skjulte);
        if (naeste != null) {
          skjulte.add(naeste);
        }
      }
      if (!skjulte.isEmpty() && summenErLille(skjulte)) {
        tabel.raekker().stream().filter(Raatabel.Raekke::ialt).forEach(skjulte::add);
        skjulAndele = true;
      }
    }
    List<Raekke> ud = new ArrayList<>();
    int antalSkjulte = 0;
    for (Raatabel.Raekke r : orden(skjulte)) {
      List<String> vaerdier = new ArrayList<>();
      for (int i = 0; i < r.vaerdier().size(); i++) {
        boolean skjult =
            skjulte.contains(r)
                || (skjulAndele && erAndelAfAlt(tabel.kolonner().get(i)))
                || (kildenSkjuler && !erPuljeAlle(r));
        vaerdier.add(skjult ? Beskyttet.SKJULT : r.vaerdier().get(i).tekst());
        antalSkjulte += skjult ? 1 : 0;
      }
      ud.add(new Raekke(r.noegler(), List.copyOf(vaerdier), r.ialt()));
    }
    return new Tabelindhold(
        tabel.navn(),
        tabel.noegler(),
        tabel.kolonner(),
        List.copyOf(ud),
        antalSkjulte,
        skjul && antalSkjulte == 0 ? Beskyttet.INTET_SKJULT : Beskyttet.IKKE_UD);
  }

  private List<Raatabel.Raekke> foelsomme() {
    return tabel.raekker().stream().filter(this::foelsom).toList();
  }

  /** A small count, a small difference between two counts, or a mean of few. */
  private boolean foelsom(Raatabel.Raekke r) {
    List<Long> tal = tal(r);
    for (int i = 0; i < tal.size(); i++) {
      if (Diskretion.lille(tal.get(i), taerskel)) {
        return true;
      }
      for (int j = 0; j < i; j++) {
        if (Diskretion.lille(tal.get(i) - tal.get(j), taerskel)) {
          return true;
        }
      }
    }
    return r.vaerdier().stream()
        .anyMatch(v -> v instanceof Vaerdi.Forhold f && Diskretion.lille(f.grundlag(), taerskel));
  }

  private static List<Long> tal(Raatabel.Raekke r) {
    return r.vaerdier().stream()
        .filter(Vaerdi.Antal.class::isInstance)
        .map(v -> ((Vaerdi.Antal) v).antal())
        .toList();
  }

  /** The smallest row that is still shown and not empty, so that a sum gives back no single row. */
  private Raatabel.@Nullable Raekke naestmindste(Set<Raatabel.Raekke> skjulte) {
    return tabel.raekker().stream()
        .filter(r -> !r.ialt() && !skjulte.contains(r) && stoerrelse(r) > 0)
        .min(Comparator.comparingLong(Tabelbeskytter::stoerrelse))
        .orElse(null);
  }

  private static long stoerrelse(Raatabel.Raekke r) {
    List<Long> tal = tal(r);
    return tal.isEmpty() ? 0 : tal.getFirst();
  }

  /** Whether the hidden rows together are so few that their sum bounds each of them too well. */
  private boolean summenErLille(Set<Raatabel.Raekke> skjulte) {
    long raekker = skjulte.stream().filter(r -> !r.ialt() && stoerrelse(r) > 0).count();
    int kolonner = tabel.raekker().stream().findFirst().map(r -> tal(r).size()).orElse(0);
    for (int i = 0; i < kolonner; i++) {
      int kolonne = i;
      long sum = skjulte.stream().filter(r -> !r.ialt()).mapToLong(r -> tal(r).get(kolonne)).sum();
      if (sum < 2L * taerskel) {
        return true;
      }
    }
    return raekker < 2;
  }

  /** Hidden rows lose their place in an order by measure: the place would tell of the value. */
  private List<Raatabel.Raekke> orden(Set<Raatabel.Raekke> skjulte) {
    boolean efterMaal = def instanceof Tabeldef.Opstilling o && o.orden() != null;
    if (!efterMaal || skjulte.isEmpty()) {
      return tabel.raekker();
    }
    List<Raatabel.Raekke> ud =
        new ArrayList<>(tabel.raekker().stream().filter(r -> !skjulte.contains(r)).toList());
    tabel.raekker().stream()
        .filter(skjulte::contains)
        .sorted(Comparator.comparing(r -> r.noegler().getFirst()))
        .forEach(ud::add);
    return ud;
  }

  private boolean erAndelAfAlt(String kolonne) {
    return def instanceof Tabeldef.Opstilling o
        && o.maal().get(kolonne) instanceof Maal.Andel a
        && a.naevner() == null;
  }

  private boolean erPuljeAlle(Raatabel.Raekke r) {
    return def instanceof Tabeldef.Gennemsnit g
        && g.raekker().get(r.noegler().getFirst()) == Tabeldef.Snit.POOLED_ALL;
  }
}
