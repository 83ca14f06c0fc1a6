package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.motor.Raatabel;
import dk.forloeb.motor.Vaerdi;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Protects one table. First {@link #hovedregel} on each table alone, then {@link #skjulAlt} where
 * another table would tell, then {@link #indhold}.
 */
final class Tabelbeskytter {
  private final Raatabel tabel;
  private final Tabeldef def;
  private final int taerskel;
  private final Set<Raatabel.Raekke> skjulte = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Raatabel.Raekke>> linjer = new LinkedHashMap<>();
  private final Set<String> blokkeUdenAndele = new HashSet<>();
  private boolean skjulAndeleAfAlt;

  Tabelbeskytter(Raatabel tabel, Studie studie, int taerskel) {
    this.tabel = tabel;
    this.def =
        studie.tabeller().stream()
            .filter(t -> t.navn().equals(tabel.navn()))
            .findFirst()
            .orElseThrow();
    this.taerskel = taerskel;
    if (def instanceof Tabeldef.Opstilling o && o.akser().size() > 1) {
      delILinjer(o);
    }
  }

  /**
   * Rows that differ along one axis alone add up to something that stands elsewhere, as a table
   * does. Weeks and periods are left: a course stands in several of them, and nothing is their sum.
   */
  private void delILinjer(Tabeldef.Opstilling o) {
    int kolonne = 0;
    for (Akse akse : o.akser()) {
      int bredde = Raekkenoegler.kolonner(akse).size();
      boolean sum =
          !(akse instanceof Akse.Kurveuge
              || akse instanceof Akse.UgerSidenStart
              || akse instanceof Akse.Tidspunkt);
      for (Raatabel.Raekke r : tabel.raekker()) {
        if (sum && !r.ialt()) {
          List<String> andre = new ArrayList<>(r.noegler());
          andre.subList(kolonne, kolonne + bredde).clear();
          linjer.computeIfAbsent(kolonne + "/" + andre, n -> new ArrayList<>()).add(r);
        }
      }
      kolonne += bredde;
    }
  }

  /** The rows whose sum a share of the first key is of. */
  private static String blok(Raatabel.Raekke r) {
    return r.noegler().isEmpty() ? "" : r.noegler().getFirst();
  }

  Tabeldef def() {
    return def;
  }

  /** The rule for the table alone: small rows, the next smallest, and a sum that tells of them. */
  void hovedregel() {
    skjulte.addAll(foelsomme());
    skjulMedFoelge();
  }

  /** Hides a row of which another table would tell, and what that asks for here. */
  void skjulRaekke(String noegle) {
    tabel.raekker().stream().filter(r -> r.noegler().contains(noegle)).forEach(skjulte::add);
    skjulMedFoelge();
  }

  private void skjulMedFoelge() {
    if (skjulte.isEmpty()) {
      return;
    }
    int foer = -1;
    // A row that is hidden for one line asks for another in the lines across it.
    while (foer != skjulte.size()) {
      foer = skjulte.size();
      linjer.values().forEach(this::skjulILinje);
    }
    Raatabel.Raekke naeste = linjer.isEmpty() ? naestmindste(tabel.raekker()) : null;
    if (naeste != null) {
      skjulte.add(naeste);
    }
    if (summenErLille(List.copyOf(skjulte))) {
      tabel.raekker().stream().filter(Raatabel.Raekke::ialt).forEach(skjulte::add);
      skjulAndeleAfAlt = true;
    }
  }

  /** Hides further rows of a line until its hidden rows are enough together, or all are hidden. */
  private void skjulILinje(List<Raatabel.Raekke> linje) {
    List<Raatabel.Raekke> iLinjen =
        new ArrayList<>(linje.stream().filter(skjulte::contains).toList());
    if (iLinjen.isEmpty()) {
      return;
    }
    while (summenErLille(iLinjen)) {
      Raatabel.Raekke naeste = naestmindste(linje);
      if (naeste == null) {
        linje.forEach(r -> blokkeUdenAndele.add(blok(r)));
        return;
      }
      skjulte.add(naeste);
      iLinjen.add(naeste);
    }
  }

  /** Whether the hidden rows together are so few that their sum tells of each. */
  boolean summenRoeber() {
    return skjulAndeleAfAlt;
  }

  /** Hides every row. */
  void skjulAlt() {
    skjulte.addAll(tabel.raekker());
  }

  /** Whether something is hidden in a table whose rows do not add up to the attrition. */
  boolean skjulerFlere() {
    return !skjulte.isEmpty()
        && def instanceof Tabeldef.Opstilling o
        && o.akser().stream().anyMatch(Akse::flere);
  }

  boolean harSkjulte() {
    return !skjulte.isEmpty();
  }

  boolean skjuler(String noegle) {
    return skjulte.stream().anyMatch(r -> r.noegler().contains(noegle));
  }

  /** The counts of everything, where the sum of the table had to be hidden. */
  Set<Long> skjulteTotaler() {
    Set<Long> ud = new HashSet<>();
    if (skjulAndeleAfAlt) {
      for (int i = 0; i < antalTal(); i++) {
        int kolonne = i;
        ud.add(
            tabel.raekker().stream()
                .filter(r -> !r.ialt())
                .mapToLong(r -> tal(r).get(kolonne))
                .sum());
      }
      tabel.raekker().stream().filter(Raatabel.Raekke::ialt).forEach(r -> ud.addAll(tal(r)));
    }
    return ud;
  }

  /** Whether the one row of the table holds one of these counts. */
  boolean rummer(Set<Long> totaler) {
    return tabel.raekker().size() == 1
        && tal(tabel.raekker().getFirst()).stream().anyMatch(totaler::contains);
  }

  /** The table's texts, with what is hidden replaced. */
  Tabelindhold indhold(boolean skjul) {
    List<Raekke> ud = new ArrayList<>();
    int antalSkjulte = 0;
    for (Raatabel.Raekke r : orden()) {
      List<String> vaerdier = new ArrayList<>();
      for (int i = 0; i < r.vaerdier().size(); i++) {
        boolean skjult =
            skjulte.contains(r)
                || (skjulAndeleAfAlt && erAndelAf(Maal.Helhed.TOTAL, tabel.kolonner().get(i)))
                || (blokkeUdenAndele.contains(blok(r))
                    && erAndelAf(Maal.Helhed.FIRST_KEY, tabel.kolonner().get(i)))
                || aendringFraSkjult(r, tabel.kolonner().get(i));
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
        .anyMatch(v ->
            v instanceof Vaerdi.Forhold f
                && f.grundlag().stream().anyMatch(n -> Diskretion.lille(n, taerskel)));
  }

  private static List<Long> tal(Raatabel.Raekke r) {
    return r.vaerdier().stream()
        .filter(Vaerdi.Antal.class::isInstance)
        .map(v -> ((Vaerdi.Antal) v).antal())
        .toList();
  }

  /** The smallest row that is still shown and not empty, so that a sum gives back no single row. */
  private Raatabel.@Nullable Raekke naestmindste(List<Raatabel.Raekke> raekker) {
    return raekker.stream()
        .filter(r -> !r.ialt() && !skjulte.contains(r) && stoerrelse(r) > 0)
        .min(Comparator.comparingLong(Tabelbeskytter::stoerrelse))
        .orElse(null);
  }

  private int antalTal() {
    return tabel.raekker().stream().findFirst().map(r -> tal(r).size()).orElse(0);
  }

  private static long stoerrelse(Raatabel.Raekke r) {
    List<Long> tal = tal(r);
    return tal.isEmpty() ? 0 : tal.getFirst();
  }

  /** Whether these hidden rows are so few together that their sum bounds each of them too well. */
  private boolean summenErLille(List<Raatabel.Raekke> disse) {
    long raekker = disse.stream().filter(r -> !r.ialt() && stoerrelse(r) > 0).count();
    for (int i = 0; i < antalTal(); i++) {
      int kolonne = i;
      long sum = disse.stream().filter(r -> !r.ialt()).mapToLong(r -> tal(r).get(kolonne)).sum();
      if (sum < 2L * taerskel) {
        return true;
      }
    }
    return raekker < 2;
  }

  /** Hidden rows lose their place in an order by measure: the place would tell of the value. */
  private List<Raatabel.Raekke> orden() {
    if (!(def instanceof Tabeldef.Opstilling o) || o.orden() == null || skjulte.isEmpty()) {
      return tabel.raekker();
    }
    List<Raatabel.Raekke> ud = new ArrayList<>();
    tabel.raekker().stream().filter(r -> !skjulte.contains(r) && !sidst(o, r)).forEach(ud::add);
    tabel.raekker().stream()
        .filter(r -> skjulte.contains(r) && !sidst(o, r))
        .sorted(
            Comparator.comparing(
                r -> String.join(Raekkenoegler.SKILLE, r.noegler()), Raekkenoegler.ORDEN))
        .forEach(ud::add);
    tabel.raekker().stream().filter(r -> sidst(o, r)).forEach(ud::add);
    return ud;
  }

  private static boolean sidst(Tabeldef.Opstilling o, Raatabel.Raekke r) {
    return r.ialt() || r.noegler().getFirst().equals(o.sidst());
  }

  private boolean erAndelAf(Maal.Helhed helhed, String kolonne) {
    return def instanceof Tabeldef.Opstilling o
        && o.maal().get(kolonne) instanceof Maal.Andel a
        && a.af() == helhed;
  }

  /** A change is the way back to the row before it; keys of periods sort by time. */
  private boolean aendringFraSkjult(Raatabel.Raekke r, String kolonne) {
    if (!(def instanceof Tabeldef.Opstilling o)
        || !(o.maal().get(kolonne) instanceof Maal.Aendring)) {
      return false;
    }
    return tabel.raekker().stream()
        .filter(f -> !f.ialt() && f.noegler().getFirst().compareTo(r.noegler().getFirst()) < 0)
        .max(Comparator.comparing(f -> f.noegler().getFirst()))
        .filter(skjulte::contains)
        .isPresent();
  }
}
