package dk.forloeb.diskretion;

import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads;
import dk.forloeb.diskretion.sammenhaeng.Sammenhaeng;
import dk.forloeb.diskretion.spaerring.Bevisproeve;
import dk.forloeb.diskretion.spaerring.Loft;
import dk.forloeb.diskretion.spaerring.Spaerring;
import dk.forloeb.diskretion.spaerring.Talsystem;
import dk.forloeb.diskretion.spaerring.Udfald;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden of one answer: everything printed in it, and before, is protected as one system.
 *
 * @param skjulte the places whose numbers are hidden
 * @param regler why something is hidden, by table
 * @param stempel what was examined
 */
record Skjuleplan(Set<Plads> skjulte, Map<String, Set<Regel>> regler, String stempel) {
  /** Nothing hidden: for whoever holds the register. */
  static final Skjuleplan INTET = new Skjuleplan(Set.of(), Map.of(), Beskyttet.IKKE_UD);

  /** Why something is hidden. */
  enum Regel {
    LILLE("små tal, små forskelle og ens udfald i små grupper"),
    VAERN("så de skjulte tal ikke kan regnes ud af de viste"),
    FOR_DETALJERET(
        "tabellen er for detaljeret: ingen del af den kan vises, uden at små tal kan regnes ud;"
            + " spørg efter region, år eller færre grupper");

    private final String dansk;

    Regel(String dansk) {
      this.dansk = dansk;
    }

    String dansk() {
      return dansk;
    }
  }

  /**
   * Protects an answer.
   *
   * @param tidligere what is out already, of the same register; null when nobody says
   */
  static Skjuleplan af(
      Opgoerelse svar, @Nullable List<Udgivelse> tidligere, int taerskel, int lilleGruppe) {
    Sammenhaeng s = new Sammenhaeng(taerskel, lilleGruppe);
    if (tidligere != null) {
      tidligere.forEach(u -> s.udgivet(u.navn() + "/", u.opgoerelse(), u.skjulte()));
    }
    s.svar(svar);
    s.forbind();
    return new Soegning(s, svar, tidligere == null ? Beskyttet.FOR_SIG : Beskyttet.SAMMEN).koer();
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

  boolean trin(String navn) {
    return skjulte.contains(new Plads.Trin(navn));
  }

  /**
   * Looks for a hiding; where there is none, zeros may be hidden too, then whole tables, the most
   * detailed first, and at last everything.
   */
  private static final class Soegning {
    private static final int LANG = 100;

    /** Larger linear programs than these take minutes, and a table that needs them is too detailed. */
    private static final Loft LOFT = new Loft(200_000, 4_000, 1_200, 30);

    private final Sammenhaeng s;
    private final String stempel;
    private final Map<String, Integer> stoerrelse = new TreeMap<>();
    private final Set<String> nuller = new LinkedHashSet<>();
    private final Set<String> afviste = new LinkedHashSet<>();

    Soegning(Sammenhaeng s, Opgoerelse svar, String stempel) {
      this.s = s;
      this.stempel = stempel;
      svar.raekker().forEach((navn, raekker) -> stoerrelse.put(navn, raekker.size()));
    }

    Skjuleplan koer() {
      forDetaljerede().forEach(this::afvis);
      while (true) {
        Talsystem system = s.byg(nuller);
        switch (Spaerring.beskyt(system, LOFT)) {
          case Udfald.Skjuling k -> {
            List<Integer> ubeviste = Bevisproeve.ubeviste(system, k);
            if (!ubeviste.isEmpty()) {
              throw new IllegalStateException("not proven to be protected: " + ubeviste);
            }
            return plan(s.skjulte(k.skjulte()));
          }
          case Udfald.Umulig u -> {
            if (afviste.size() == stoerrelse.size()) {
              // With every table gone, what is left of the attrition is not worth a risk.
              s.afvisAlt();
              return plan(s.skjulte(new BitSet()));
            }
            if (u.grund() != Udfald.Grund.UOPNAAELIGT || !lempet(u.celler())) {
              giv(s.tabeller(u.celler().getFirst()), u.grund());
            }
          }
        }
      }
    }

    private boolean lempet(List<Integer> celler) {
      boolean ud = false;
      for (int c : celler) {
        ud |= s.lemp(c, nuller);
      }
      return ud;
    }

    private void giv(Set<String> hvor, Udfald.Grund grund) {
      Set<String> her = new LinkedHashSet<>(stoerrelse.keySet());
      her.removeAll(afviste);
      Set<String> beroerte = new LinkedHashSet<>(her);
      beroerte.retainAll(hvor);
      Set<String> mulige = beroerte.isEmpty() ? her : beroerte;
      if (grund == Udfald.Grund.UOPNAAELIGT && !nuller.containsAll(mulige)) {
        nuller.addAll(mulige);
        return;
      }
      String tabel =
          mulige.stream()
              .max(Comparator.comparingInt(n -> stoerrelse.getOrDefault(n, 0)))
              .orElseThrow();
      afvis(tabel);
    }

    private void afvis(String tabel) {
      afviste.add(tabel);
      s.afvis(tabel);
    }

    /** Long tables in which most rows are secret by themselves: what is left would say nothing. */
    private List<String> forDetaljerede() {
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

    private Skjuleplan plan(Set<Plads> skjulte) {
      Map<String, Set<Regel>> regler = new TreeMap<>();
      Set<Plads> foelsomme = s.foelsomme();
      for (Plads p : skjulte) {
        String tabel = p.tabel();
        if (!tabel.isEmpty()) {
          regler
              .computeIfAbsent(tabel, n -> new LinkedHashSet<>())
              .add(
                  afviste.contains(tabel)
                      ? Regel.FOR_DETALJERET
                      : foelsomme.contains(p) ? Regel.LILLE : Regel.VAERN);
        }
      }
      return new Skjuleplan(skjulte, regler, stempel);
    }
  }
}
