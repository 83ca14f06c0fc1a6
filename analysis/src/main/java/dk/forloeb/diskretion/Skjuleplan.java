package dk.forloeb.diskretion;

import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads;
import dk.forloeb.diskretion.sammenhaeng.Sammenhaeng;
import dk.forloeb.diskretion.spaerring.Loft;
import dk.forloeb.diskretion.spaerring.Spaerring;
import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.diskretion.spaerring.Udfald;
import dk.forloeb.motor.Frafald;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Tosproget;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden of one answer: everything printed in it, and before, is protected as one system.
 *
 * @param skjulte the places whose numbers are hidden
 * @param afviste the tables that are not given at all
 * @param regler why something is hidden, by table
 * @param stempel what was examined
 */
record Skjuleplan(
    Set<Plads> skjulte, Set<String> afviste, Map<String, Set<Regel>> regler, Tosproget stempel) {
  /** Nothing hidden: for whoever holds the register. */
  static final Skjuleplan INTET = new Skjuleplan(Set.of(), Set.of(), Map.of(), Beskyttet.IKKE_UD);

  /** Why something is hidden. */
  enum Regel {
    LILLE(
        "små tal, små forskelle og ens udfald i små grupper",
        "small numbers, small differences and the same outcome for all of a small group"),
    VAERN(
        "så de skjulte tal ikke kan regnes ud af de viste",
        "so that the hidden numbers cannot be worked out from those shown"),
    FOR_DETALJERET(
        "tabellen er for detaljeret til at vises, uden at små tal kan regnes ud;"
            + " spørg efter region, år eller færre grupper",
        "the table is too detailed to be shown without small numbers being worked out;"
            + " ask for regions, years or fewer groups"),
    VARIGHED(
        "gennemsnitlige varigheder, som små ændringer af antal ikke beskytter",
        "mean lengths, which small changes of counts do not protect");

    private final String dansk;
    private final String engelsk;

    Regel(String dansk, String engelsk) {
      this.dansk = dansk;
      this.engelsk = engelsk;
    }

    Tosproget tekst() {
      return new Tosproget(dansk, engelsk);
    }
  }

  /**
   * Protects an answer.
   *
   * @param tidligere what is out already, of the same register; null when nobody says
   */
  static Skjuleplan af(
      Opgoerelse svar, @Nullable List<Udgivelse> tidligere, int taerskel, int lilleGruppe) {
    return new Soegning(
            svar,
            afviste -> {
              Sammenhaeng s = new Sammenhaeng(taerskel, lilleGruppe);
              if (tidligere != null) {
                tidligere.forEach(u -> s.udgivet(u.navn() + "/", u.opgoerelse(), u.skjulte()));
              }
              s.svar(svar.uden(afviste));
              s.forbind();
              return s;
            },
            tidligere == null ? Beskyttet.FOR_SIG : Beskyttet.SAMMEN,
            tidligere != null && tidligere.stream().anyMatch(u -> !u.skjulte().isEmpty()))
        .koer();
  }

  /** On the open page nothing is hidden but means of lengths: every count is changed instead. */
  static Skjuleplan aaben(Studie studie) {
    Map<String, Set<Regel>> regler = new TreeMap<>();
    for (Tabeldef t : studie.tabeller()) {
      if (t instanceof Tabeldef.Opstilling o
          && o.maal().values().stream().anyMatch(Maal.Middel.class::isInstance)) {
        regler.put(o.navn(), Set.of(Regel.VARIGHED));
      }
    }
    return new Skjuleplan(Set.of(), Set.of(), regler, Beskyttet.AABEN);
  }

  Set<Regel> regler(String tabel) {
    return regler.getOrDefault(tabel, Set.of());
  }

  boolean raekke(String tabel, String noegle) {
    return skjulte.contains(new Plads.Raekke(tabel, noegle));
  }

  boolean ialt(String tabel) {
    return skjulte.contains(new Plads.Ialt(tabel));
  }

  boolean blok(String tabel, String foerste) {
    return skjulte.contains(new Plads.Blok(tabel, foerste));
  }

  boolean snit(String tabel) {
    return skjulte.contains(new Plads.Snit(tabel));
  }

  boolean trin(Frafald.Trinraekke t) {
    return skjulte.contains(new Plads.Trin(t.trin()))
        || (t.tabel() != null && afviste.contains(t.tabel()));
  }

  boolean kvalitet(String population, Plads.Kvalitet.Slags slags) {
    return skjulte.contains(new Plads.Kvalitet(population, slags));
  }

  /**
   * Looks for a hiding; where there is none, zeros may be hidden too, then tables are left out, the
   * most detailed first, and at last nothing is given.
   */
  private static final class Soegning {
    private static final int LANG = 100;

    /** Larger linear programs take minutes, and a table that needs them is too detailed. */
    private static final Loft LOFT = new Loft(200_000, 4_000, 1_200, 30, 300);

    private final Function<Set<String>, Sammenhaeng> byg;
    private final Tosproget stempel;
    private final boolean foer;
    private final Map<String, Integer> stoerrelse = new TreeMap<>();
    private final Set<String> nuller = new LinkedHashSet<>();
    private final Set<String> afviste = new LinkedHashSet<>();

    /**
     * Of an answer.
     *
     * @param foer whether an earlier answer hides something
     */
    Soegning(
        Opgoerelse svar, Function<Set<String>, Sammenhaeng> byg, Tosproget stempel, boolean foer) {
      this.byg = byg;
      this.stempel = stempel;
      this.foer = foer;
      svar.raekker().forEach((navn, raekker) -> stoerrelse.put(navn, raekker.size()));
    }

    Skjuleplan koer() {
      afviste.addAll(forDetaljerede(byg.apply(Set.of())));
      Skjuleplan plan = null;
      while (plan == null) {
        plan = find(byg.apply(afviste));
      }
      return plan;
    }

    /** A hiding of the system, or null when a table was given up instead. */
    private @Nullable Skjuleplan find(Sammenhaeng s) {
      int forsoeg = 0;
      while (true) {
        Talsystem system = s.byg(nuller);
        switch (Spaerring.beskyt(system, LOFT)) {
          case Udfald.Skjuling k -> {
            Eftersyn.af(system, k);
            return plan(s, s.skjulte(k.skjulte()));
          }
          case Udfald.Umulig u -> {
            boolean kanIkke = u.grund() == Udfald.Grund.UOPNAAELIGT;
            Set<String> hvor = hvor(s.tabeller(u.celler().getFirst()));
            if (kanIkke && s.lemp(forsoeg++ == 0 ? u.celler() : List.of(), nuller)) {
              continue;
            }
            if (hvor.isEmpty()) {
              // With every table gone, what is left of the attrition is not worth a risk.
              return plan(s, s.pladser());
            }
            if (!kanIkke || !nuller.addAll(hvor)) {
              afviste.add(stoerst(hvor));
              return null;
            }
          }
        }
      }
    }

    /** The tables of the answer that are among these, or else all that are left. */
    private Set<String> hvor(Set<String> tabeller) {
      Set<String> ud = new LinkedHashSet<>(stoerrelse.keySet());
      ud.removeAll(afviste);
      Set<String> her = new LinkedHashSet<>(ud);
      her.retainAll(tabeller);
      return her.isEmpty() ? ud : her;
    }

    private String stoerst(Set<String> tabeller) {
      return tabeller.stream()
          .max(Comparator.comparingInt(n -> stoerrelse.getOrDefault(n, 0)))
          .orElseThrow();
    }

    /** Long tables in which most rows are secret by themselves: what is left would say nothing. */
    private List<String> forDetaljerede(Sammenhaeng s) {
      Map<String, Integer> foelsomme = new TreeMap<>();
      for (Plads p : s.foelsomme()) {
        if (p instanceof Plads.Raekke r) {
          foelsomme.merge(r.tabel(), 1, Integer::sum);
        }
      }
      return stoerrelse.entrySet().stream()
          .filter(t -> t.getValue() >= LANG)
          .filter(t -> 2 * foelsomme.getOrDefault(t.getKey(), 0) > t.getValue())
          .map(Map.Entry::getKey)
          .toList();
    }

    /**
     * The counts of quality repeat rows and sums in more ways than the system has equations for:
     * with anything hidden, they are too.
     */
    private static Set<Plads> medKvalitet(Sammenhaeng s, Set<Plads> skjulte, boolean noget) {
      Set<Plads> ud = new LinkedHashSet<>(skjulte);
      if (noget) {
        s.pladser().stream().filter(Plads.Kvalitet.class::isInstance).forEach(ud::add);
      }
      return ud;
    }

    private Skjuleplan plan(Sammenhaeng s, Set<Plads> fundne) {
      boolean noget =
          foer
              || !afviste.isEmpty()
              || fundne.stream().anyMatch(p -> !(p instanceof Plads.Kvalitet));
      Set<Plads> skjulte = medKvalitet(s, fundne, noget);
      Map<String, Set<Regel>> regler = new TreeMap<>();
      afviste.forEach(t -> regler.put(t, Set.of(Regel.FOR_DETALJERET)));
      Set<Plads> foelsomme = s.foelsomme();
      for (Plads p : skjulte) {
        if (!p.tabel().isEmpty()) {
          regler
              .computeIfAbsent(p.tabel(), n -> new LinkedHashSet<>())
              .add(foelsomme.contains(p) ? Regel.LILLE : Regel.VAERN);
        }
      }
      return new Skjuleplan(skjulte, Set.copyOf(afviste), regler, stempel);
    }
  }
}
