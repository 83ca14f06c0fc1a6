package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one counting table: its rows, shown or not, and the sums that it prints. */
final class Tabelceller {
  /** A sum is what readers want most; then the attrition, then the large rows. */
  private static final long IALTVAEGT = 400;

  private static final long BLOKVAEGT = 200;

  private final Cellesystem system;
  private final Opgoerelse svar;
  private final Tabeldef.Opstilling def;
  private final Plan.Taelling taelling;
  private final Tabeltal tal;
  private final Set<String> viste;
  private final String navn;
  private final int taerskel;
  private final int lilleGruppe;
  private final Map<Plan.Tal, Opdeling> opdelinger = new LinkedHashMap<>();

  /**
   * @param foran names the release: tables of two releases may be called the same
   */
  Tabelceller(
      Cellesystem system,
      String foran,
      Opgoerelse svar,
      Tabeldef.Opstilling def,
      int taerskel,
      int lilleGruppe) {
    this.system = system;
    this.svar = svar;
    this.def = def;
    navn = foran + def.navn();
    this.taerskel = taerskel;
    this.lilleGruppe = lilleGruppe;
    taelling = svar.plan().taelling(def.navn());
    tal = svar.optaelling().tabeller().get(svar.plan().taellinger().indexOf(taelling));
    viste = new LinkedHashSet<>(svar.raekker().getOrDefault(def.navn(), List.of()));
    Plan.Hold hold = svar.plan().hold().get(taelling.hold());
    for (Plan.Tal t : trykte()) {
      opdelinger.put(
          t,
          new Opdeling(
              hold.noegle(),
              hold.population(),
              def.akser(),
              Udvalg.tal(hold.population(), def.akser(), t)));
    }
  }

  /** The counts that the columns print, or that a mean rests on. */
  private List<Plan.Tal> trykte() {
    Set<Plan.Tal> ud = new LinkedHashSet<>();
    for (Maal m : def.maal().values()) {
      if (m instanceof Maal.Antal) {
        ud.add(Plan.tal(m));
      } else if (m instanceof Maal.Middel) {
        ud.add(Plan.FORLOEB);
      }
    }
    return List.copyOf(ud);
  }

  /** Puts rows and sums into the system. */
  Collection<Opdeling> saml() {
    Set<String> alle = new LinkedHashSet<>(viste);
    alle.addAll(tal.raekker().keySet());
    for (String raa : alle) {
      List<Celle> raekke = new ArrayList<>();
      opdelinger.forEach((t, o) -> {
        Celle c = system.celle(o.noegle(raa), vaerdi(raa, t));
        c.tabeller.add(navn);
        o.celler().put(raa, c);
        raekke.add(c);
      });
      if (viste.contains(raa)) {
        tryk(new Plads.Raekke(navn, raa), raekke);
      } else {
        udeladt(raekke);
      }
      forskelle(raekke, def.akser());
    }
    summer();
    return opdelinger.values();
  }

  private long vaerdi(String raa, Plan.Tal t) {
    List<Long> raekke = tal.raekker().get(raa);
    return raekke == null ? 0 : raekke.get(taelling.plads(t));
  }

  private void tryk(Plads plads, List<Celle> raekke) {
    for (int i = 0; i < raekke.size(); i++) {
      Celle c = raekke.get(i);
      system.tryk(plads, List.of(c), vaegt(c.vaerdi), mindst(i));
    }
  }

  /** Rises with the value, ever more slowly: eight steps for each doubling. */
  private static long vaegt(long vaerdi) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(vaerdi);
    return 4 + (bits <= 4 ? vaerdi : 8L * (bits - 4) + (vaerdi >> (bits - 4)));
  }

  /** A row that is shown has at least so much in this column. */
  private long mindst(int plads) {
    long ud = 0;
    for (Map.Entry<String, Integer> krav : def.mindst().entrySet()) {
      if (def.maal().get(krav.getKey()) instanceof Maal.Antal a && plads(Plan.tal(a)) == plads) {
        ud = Math.max(ud, krav.getValue());
      }
    }
    return ud;
  }

  private int plads(Plan.Tal t) {
    return List.copyOf(opdelinger.keySet()).indexOf(t);
  }

  /**
   * A row that is not shown is secret all the same where it is small: a coarser table could give it
   * back. Where it is left out for being too small, that is known of it.
   */
  private void udeladt(List<Celle> raekke) {
    Map<Celle, Long> graenser = new LinkedHashMap<>();
    for (int i = 0; i < raekke.size(); i++) {
      // Where everybody has one course, two columns are one cell.
      long graense = def.mindst().size() == 1 && def.uden().isEmpty() ? mindst(i) : 0;
      graenser.merge(raekke.get(i), graense, Math::max);
    }
    graenser.forEach((c, graense) -> {
      if (graense > c.vaerdi) {
        Celle luft = system.uden(graense - 1 - c.vaerdi);
        system.ligning(List.of(c, luft), List.of());
        system.beskytLille(c, graense - 1);
      } else {
        system.beskytLille(c);
      }
    });
  }

  /** What one column leaves of another, and shares that tell the same of all in a small group. */
  private void forskelle(List<Celle> raekke, List<Akse> akser) {
    List<Plan.Tal> kolonner = List.copyOf(opdelinger.keySet());
    Population p = svar.plan().hold().get(taelling.hold()).population();
    List<Plan.Tal> som = kolonner.stream().map(t -> Udvalg.tal(p, akser, t)).toList();
    for (int i = 0; i < kolonner.size(); i++) {
      for (int j = 0; j < kolonner.size(); j++) {
        if (!raekke.get(i).equals(raekke.get(j)) && Cellesystem.rummer(som.get(i), som.get(j))) {
          Celle rest = system.forskel(raekke.get(i), raekke.get(j));
          if (erAndel(kolonner.get(j), kolonner.get(i))) {
            beskytGruppe(raekke.get(i), raekke.get(j), rest);
          }
        }
      }
    }
  }

  private boolean erAndel(Plan.Tal taeller, Plan.Tal naevner) {
    return def.maal().values().stream()
        .anyMatch(m ->
            m instanceof Maal.Andel a
                && a.af() == Maal.Helhed.COLUMN
                && a.naevner() != null
                && tal(a.taeller()).equals(taeller)
                && tal(a.naevner()).equals(naevner));
  }

  private Plan.Tal tal(String kolonne) {
    Maal m = def.maal().get(kolonne);
    return m instanceof Maal.Antal ? Plan.tal(m) : Plan.FORLOEB;
  }

  private void beskytGruppe(Celle hele, Celle del, Celle rest) {
    if (hele.vaerdi >= taerskel && hele.vaerdi < lilleGruppe) {
      if (del.vaerdi == 0) {
        del.kraev(0, 1);
      }
      if (rest.vaerdi == 0) {
        rest.kraev(0, 1);
      }
    }
  }

  /** The sums of the rows shown that the table prints, or lets shares be of. */
  private void summer() {
    boolean andelAfAlt = andel(Maal.Helhed.TOTAL);
    if (def.ialt() == Tabeldef.Ialt.SUM || andelAfAlt) {
      List<Celle> sum = sum("", viste);
      system.tryk(new Plads.Ialt(navn), sum, IALTVAEGT, 0);
      forskelle(sum, def.akser());
      if (andelAfAlt) {
        helGruppe(sum, viste);
      }
    }
    if (def.ialt() == Tabeldef.Ialt.DISTINCT && !tal.alle().isEmpty()) {
      List<Celle> alle = new ArrayList<>();
      opdelinger.keySet().forEach(t -> alle.add(Objects.requireNonNull(alle(t))));
      alle.forEach(c -> c.tabeller.add(navn));
      system.tryk(new Plads.Ialt(navn), alle, IALTVAEGT, 0);
      forskelle(alle, List.of());
    }
    if (andel(Maal.Helhed.FIRST_KEY)) {
      Map<String, List<String>> blokke = new LinkedHashMap<>();
      viste.forEach(
          raa -> blokke.computeIfAbsent(Opdeling.dele(raa)[0], n -> new ArrayList<>()).add(raa));
      blokke.forEach((foerste, raekker) -> {
        List<Celle> sum = sum(foerste, raekker);
        system.tryk(new Plads.Blok(navn, foerste), sum, BLOKVAEGT, 0);
        helGruppe(sum, raekker);
      });
    }
  }

  private boolean andel(Maal.Helhed helhed) {
    return def.maal().values().stream()
        .anyMatch(m -> m instanceof Maal.Andel a && a.af() == helhed);
  }

  /** The sum of these rows in each printed count. */
  List<Celle> sum(String hvilke, Collection<String> raekker) {
    List<Celle> ud = new ArrayList<>();
    for (Opdeling o : opdelinger.values()) {
      List<Celle> dele = raekker.stream().map(o.celler()::get).toList();
      Noegle noegle = new Noegle(o.hold(), List.of("sum i " + navn + "=" + hvilke), o.tal());
      long vaerdi = dele.stream().mapToLong(c -> c.vaerdi).sum();
      boolean ny = system.kendt(noegle) == null;
      Celle sum = system.celle(noegle, vaerdi);
      sum.tabeller.add(navn);
      if (ny) {
        system.sum(sum, dele);
      }
      ud.add(sum);
    }
    return ud;
  }

  /** A share of 100 %: all of a small group are in one row. */
  private void helGruppe(List<Celle> sum, Collection<String> raekker) {
    if (raekker.size() < 2) {
      return;
    }
    int i = 0;
    for (Opdeling o : opdelinger.values()) {
      Celle hele = sum.get(i++);
      for (String raa : raekker) {
        Celle del = o.celler().get(raa);
        if (del != null && del.vaerdi > 0 && del.vaerdi == hele.vaerdi) {
          beskytGruppe(hele, del, system.forskel(hele, del));
        }
      }
    }
  }

  /** Its counts by row. */
  Collection<Opdeling> opdelinger() {
    return opdelinger.values();
  }

  /** The raw keys of the rows shown. */
  Collection<String> viste() {
    return Collections.unmodifiableSet(viste);
  }

  Tabeldef.Opstilling def() {
    return def;
  }

  /** What all rows have in common: the category, in a table of what lies in one. */
  private List<String> helhed() {
    return def.akser().stream()
        .filter(a -> a instanceof Akse.Gruppe g && g.celle() != null)
        .map(a -> Akseforhold.navn(new Akse.Status()) + "=" + ((Akse.Gruppe) a).celle())
        .toList();
  }

  /** Everybody in the table's population, in this count; null where the rows cannot tell. */
  @Nullable Celle alle(Plan.Tal t) {
    Plan.Hold hold = svar.plan().hold().get(taelling.hold());
    return tal.alle().isEmpty()
        ? null
        : system.celle(
            new Noegle(hold.noegle(), helhed(), Udvalg.tal(hold.population(), List.of(), t)),
            tal.alle().get(taelling.plads(t)));
  }
}
