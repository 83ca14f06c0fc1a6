package dk.forloeb.register;

import dk.forloeb.register.Kolonner.Art;
import dk.forloeb.tid.Uge;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a delivery into persons; every value becomes a fact or a clear refusal. */
final class Raekketolk {
  private final Raekkelaeser laeser;
  private final Kolonner kolonner;
  private final Importvalg valg;
  private final Fundtaeller fund;
  private final int[] ugeposition;
  private final int foersteUge;
  private final int[] kommuneaar;
  private final int[] kommuneposition;
  private final Map<Integer, Integer> branche;
  private final Map<Integer, Integer> grad;
  private final SortedSet<Integer> loenkolonner = new TreeSet<>();
  private final SortedSet<Integer> arbejdsmaaneder = new TreeSet<>();
  private final int noegle;
  private final int koen;
  private final int alder;
  private final int opdigtet;
  private @Nullable Boolean alleOpdigtede;

  Raekketolk(Raekkelaeser laeser, Kolonner kolonner, Importvalg valg, Fundtaeller fund) {
    this.laeser = laeser;
    this.kolonner = kolonner;
    this.valg = valg;
    this.fund = fund;
    this.ugeposition = tabel(kolonner.positioner(Art.UGE).values());
    this.foersteUge = kolonner.uger().fra().indeks();
    this.kommuneaar = tabel(kolonner.positioner(Art.KOMMUNE).keySet());
    this.kommuneposition = tabel(kolonner.positioner(Art.KOMMUNE).values());
    this.branche = kolonner.positioner(Art.BRANCHE);
    this.grad = kolonner.positioner(Art.GRAD);
    loenkolonner.addAll(kolonner.loenmaaneder());
    this.noegle = enlig(Art.NOEGLE);
    this.koen = enlig(Art.KOEN);
    this.alder = enlig(Art.ALDER);
    this.opdigtet = enlig(Art.OPDIGTET);
  }

  private static int[] tabel(Iterable<Integer> vaerdier) {
    List<Integer> liste = new ArrayList<>();
    vaerdier.forEach(liste::add);
    return liste.stream().mapToInt(Integer::intValue).toArray();
  }

  private int enlig(Art art) {
    return kolonner.positioner(art).getOrDefault(0, -1);
  }

  /** The months with a week that was read as work. */
  SortedSet<Integer> arbejdsmaaneder() {
    return arbejdsmaaneder;
  }

  /** Whether every row was marked as invented. */
  boolean opdigtet() {
    return Boolean.TRUE.equals(alleOpdigtede);
  }

  /** The person on the row that the reader stands on; findings in it are the caller's to count. */
  Person person() {
    if (laeser.antal() != kolonner.kolonner().size()) {
      boolean kort = laeser.antal() < kolonner.kolonner().size();
      throw laeser.fejl(
          Math.min(laeser.antal(), kolonner.kolonner().size() - 1),
          "linjen har "
              + laeser.antal()
              + " felter, men overskriften "
              + kolonner.kolonner().size()
              + (kort
                  ? "; linjen er for kort, måske er filen klippet over"
                  : "; linjen er for lang"));
    }
    String id = laeser.tekst(noegle);
    if (tom(noegle)) {
      throw laeser.fejl(noegle, "personnøglen er tom; hver person skal have en");
    }
    if (Personnoegle.lignerCpr(id)) {
      throw laeser.fejl(
          noegle,
          "personnøglen ligner et CPR-nummer; erstat den med et pseudonym, før filen indlæses");
    }
    maerk();
    SortedMap<Integer, Loenmaaned> loen = loen();
    List<Spell> ydelser = ydelser(loen);
    return new Person(id, koen(), alder(), ydelser, bopael(), List.copyOf(loen.values()));
  }

  private void maerk() {
    boolean denne =
        opdigtet >= 0
            && Celle.andetEndNul(laeser.bytes(), laeser.start(opdigtet), laeser.slut(opdigtet));
    if (alleOpdigtede != null && alleOpdigtede != denne) {
      throw laeser.fejl(
          opdigtet, "opdigtede og virkelige personer må ikke stå i samme fil; del den i to");
    }
    alleOpdigtede = denne;
  }

  private List<Spell> ydelser(SortedMap<Integer, Loenmaaned> loen) {
    List<Spell> spells = new ArrayList<>();
    int kode = 0;
    int fra = 0;
    for (int u = 0; u < ugeposition.length; u++) {
      int ny = kode(ugeposition[u]);
      if (ny == 100) {
        arbejde(foersteUge + u, loen);
        ny = 0;
      }
      if (ny != kode) {
        if (kode != 0) {
          spells.add(new Spell(foersteUge + fra, u - fra, kode));
        }
        kode = ny;
        fra = u;
      }
    }
    if (kode != 0) {
      spells.add(new Spell(foersteUge + fra, ugeposition.length - fra, kode));
    }
    return List.copyOf(spells);
  }

  /** The code in the cell, 0 for none, 100 only where the user said what it means. */
  private int kode(int celle) {
    byte[] b = laeser.bytes();
    int fra = laeser.start(celle);
    int til = laeser.slut(celle);
    if (Celle.tom(b, fra, til)) {
      return 0;
    }
    int tal = Celle.heltal(b, fra, til);
    if (tal == 0) {
      if (!valg.kode0Tom()) {
        throw laeser.fejl(
            celle,
            "cifret 0 er ikke en DREAM-kode; betyder det uden ydelse, så skriv --kode-0 tom");
      }
      fund.nul();
      return 0;
    }
    if (tal == 100) {
      if (!valg.kode100Arbejde()) {
        throw laeser.fejl(
            celle, "100 er ikke en DREAM-kode; betyder det arbejde, så skriv --kode-100 arbejde");
      }
      fund.hundrede();
      return tal;
    }
    if (tal == Celle.IKKE_HELTAL || tal > 999) {
      throw ulaeselig(celle, "er ikke en ugekode (et helt tal 1-999); ret cellen eller tøm den");
    }
    return tal;
  }

  private void arbejde(int uge, SortedMap<Integer, Loenmaaned> loen) {
    YearMonth m = new Uge(uge).maaned();
    int maaned = m.getYear() * 100 + m.getMonthValue();
    arbejdsmaaneder.add(maaned);
    loen.putIfAbsent(maaned, new Loenmaaned(maaned, null, null));
  }

  private List<Spell> bopael() {
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < kommuneaar.length; i++) {
      int kommune = kommune(kommuneposition[i]);
      int foerste = Uge.af(kommuneaar[i], 1).orElseThrow().indeks();
      int fra = Math.max(foerste, kolonner.uger().fra().indeks());
      int til = Math.min(foerste + Uge.ugerIAar(kommuneaar[i]) - 1, kolonner.uger().til().indeks());
      if (kommune < 0 || fra > til) {
        continue;
      }
      Spell forrige = spells.isEmpty() ? null : spells.getLast();
      if (forrige != null && forrige.til() + 1 == fra && forrige.vaerdi() == kommune) {
        spells.set(spells.size() - 1, new Spell(forrige.fra(), til - forrige.fra() + 1, kommune));
      } else {
        spells.add(new Spell(fra, til - fra + 1, kommune));
      }
    }
    return List.copyOf(spells);
  }

  /** The municipality code in the cell, -1 for none. */
  private int kommune(int celle) {
    if (tom(celle)) {
      return -1;
    }
    int tal = Celle.heltal(laeser.bytes(), laeser.start(celle), laeser.slut(celle));
    if (tal == Celle.IKKE_HELTAL || tal > 999) {
      throw ulaeselig(celle, "er ikke en kommunekode; ret cellen eller tøm den");
    }
    return tal;
  }

  private SortedMap<Integer, Loenmaaned> loen() {
    SortedMap<Integer, Loenmaaned> ud = new TreeMap<>();
    byte[] b = laeser.bytes();
    for (int maaned : loenkolonner) {
      Integer branchecelle = branche.get(maaned);
      Integer gradcelle = grad.get(maaned);
      boolean loen =
          branchecelle != null
              && Celle.andetEndNul(b, laeser.start(branchecelle), laeser.slut(branchecelle));
      Double andel = gradcelle == null || tom(gradcelle) ? null : decimaltal(gradcelle);
      if (loen || (andel != null && andel != 0)) {
        ud.put(maaned, new Loenmaaned(maaned, null, andel));
      }
    }
    return ud;
  }

  private @Nullable Integer koen() {
    if (koen < 0 || tom(koen)) {
      return null;
    }
    int tal = Celle.heltal(laeser.bytes(), laeser.start(koen), laeser.slut(koen));
    if (tal == Celle.IKKE_HELTAL || lignerCpr(koen)) {
      throw ulaeselig(koen, "er ikke et helt tal; kon skal være et helt tal eller tom");
    }
    return tal;
  }

  private @Nullable Double alder() {
    return alder < 0 || tom(alder) ? null : Double.valueOf(decimaltal(alder));
  }

  private double decimaltal(int celle) {
    double d = Celle.decimaltal(laeser.bytes(), laeser.start(celle), laeser.slut(celle));
    if (Double.isNaN(d) || lignerCpr(celle)) {
      throw ulaeselig(celle, "er ikke et tal med punktum som decimaltegn; ret cellen");
    }
    // Zero has one sign, so that the same fact has the same bits.
    return d == 0 ? 0.0 : d;
  }

  /** A CPR number that slipped into a column of numbers must not reach the register. */
  private boolean lignerCpr(int celle) {
    return laeser.slut(celle) - laeser.start(celle) >= 10
        && Personnoegle.lignerCpr(laeser.tekst(celle));
  }

  private boolean tom(int celle) {
    return Celle.tom(laeser.bytes(), laeser.start(celle), laeser.slut(celle));
  }

  private RuntimeException ulaeselig(int celle, String hvad) {
    return laeser.fejl(celle, Personnoegle.vist(laeser.tekst(celle)) + " " + hvad);
  }
}
