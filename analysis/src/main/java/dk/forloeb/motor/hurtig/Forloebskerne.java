package dk.forloeb.motor.hurtig;

import static dk.forloeb.register.Ugestroem.INT;

import dk.forloeb.motor.Frafaldstrin;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.register.Ugestroem;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.PerPerson;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Ugefilter;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The kernel of courses: only persons whose mask has one of the groups are looked at, their courses
 * are read off the spells, and each rule is a look-up.
 */
final class Forloebskerne implements Kerne {
  static final int INGEN_KODE = -1;
  private static final int UDEN_STATUS = -2;
  private static final int FORELOEBIGE_UGER = 13;

  private static final List<Frafaldstrin> TRIN = List.of(Frafaldstrin.values());
  private static final int I_REGISTERET = TRIN.indexOf(Frafaldstrin.I_REGISTERET);
  private static final int MED_FORLOEB = TRIN.indexOf(Frafaldstrin.MED_FORLOEB);
  private static final int AFSLUTTET = TRIN.indexOf(Frafaldstrin.AFSLUTTET);
  private static final int IKKE_FRA_FOERSTE_UGE = TRIN.indexOf(Frafaldstrin.IKKE_FRA_FOERSTE_UGE);
  private static final int I_PERIODEN = TRIN.indexOf(Frafaldstrin.I_PERIODEN);
  private static final int EFTER_PERSONREGEL = TRIN.indexOf(Frafaldstrin.EFTER_PERSONREGEL);
  private static final int I_UDSNITTET = TRIN.indexOf(Frafaldstrin.I_UDSNITTET);
  private static final int OBSERVERBAR = TRIN.indexOf(Frafaldstrin.OBSERVERBAR);

  private final Population.Forloeb p;
  private final Ugetabel uger;
  private final Personlaeser person;
  private final MemorySegment maske;
  private final int oensket;
  private final boolean[][] iSaet;
  private final int[] hul;
  private final List<Filterkerne> filtre = new ArrayList<>();
  private final List<Tabelkerne> tabeller = new ArrayList<>();
  private final Tal personer;
  private final Tal forloeb;
  private final int[] her = new int[TRIN.size()];
  private final Tal foreloebige;
  private final Tal fraFoersteUge;
  private final Tal ukendtUdfald;

  private final Forloebsliste f = new Forloebsliste();

  Forloebskerne(
      Plan.Hold hold, Population.Forloeb p, List<Plan.Taelling> taellinger, Grundlag grundlag) {
    this.p = p;
    this.uger = grundlag.uger;
    this.person = new Personlaeser(grundlag);
    this.personer = new Tal(TRIN.size(), person);
    this.forloeb = new Tal(TRIN.size(), person);
    this.foreloebige = new Tal(1, person);
    this.fraFoersteUge = new Tal(1, person);
    this.ukendtUdfald = new Tal(1, person);
    this.maske = grundlag.stroem.afsnit(Ugestroem.Afsnit.MASKE);
    this.hul = uger.hul(p.gap());
    this.iSaet = new boolean[hold.saet().size()][Ugestroem.FLEST_UGER + 1];
    int bits = 0;
    for (int i = 0; i < iSaet.length; i++) {
      for (int kode : hold.saet().get(i).koder()) {
        iSaet[i][kode] = true;
        bits |= 1 << uger.gruppe[kode];
      }
    }
    this.oensket = bits;
    for (Kendetegnsfilter k : p.filtre()) {
      filtre.add(new Filterkerne(k, hold, uger, grundlag.koen));
    }
    for (Plan.Taelling t : taellinger) {
      tabeller.add(new Tabelkerne(t, hold, p, f, person, grundlag.koen));
    }
  }

  @Override
  public void personer(int fra, int til) {
    for (int i = fra; i < til; i++) {
      if ((maske.getAtIndex(INT, i) & oensket) != 0) {
        person.laes(i);
        person();
      }
    }
    personer.plusAlle(I_REGISTERET, fra, til);
  }

  private void person() {
    f.antal = 0;
    for (int i = 0; i < iSaet.length; i++) {
      int fra = f.antal;
      find(i);
      udvaelg(fra);
    }
    for (int t = 0; t < her.length; t++) {
      personer.plus(t, her[t] > 0 ? 1 : 0);
      forloeb.plus(t, her[t]);
      her[t] = 0;
    }
    if (f.antal > 0) {
      for (Tabelkerne t : tabeller) {
        t.person();
      }
    }
  }

  /** Adds the courses of one set of codes, in order. */
  private void find(int nummer) {
    boolean[] med = iSaet[nummer];
    int[] spells = person.spells;
    boolean igang = false;
    for (int i = 0; i < person.antal; i++) {
      int s = spells[i];
      int kode = Ugestroem.vaerdi(s);
      if (!med[kode]) {
        continue;
      }
      int fra = Ugestroem.fra(s);
      if (!igang || fra > f.hulSlut[f.antal - 1]) {
        f.ny(fra, nummer);
        igang = true;
      }
      int denne = f.antal - 1;
      int til = Ugestroem.efter(s) - 1;
      f.slut[denne] = til;
      f.hulSlut[denne] = hul[til];
      f.spell[denne] = i;
      if (kode % 10 != 0 && f.aktiv[denne] == Forloebsliste.ALDRIG) {
        f.aktiv[denne] = fra;
      }
    }
  }

  /** Takes the courses from this one on through the population's steps. */
  private void udvaelg(int fra) {
    taelTrin(MED_FORLOEB, fra);
    if (p.afsluttet()) {
      int ud = fra;
      for (int i = fra; i < f.antal; i++) {
        ud = f.behold(i, ud, f.hulSlut[i] <= uger.sidste);
      }
      f.antal = ud;
      taelTrin(AFSLUTTET, fra);
    }
    if (p.ikkeFraFoersteUge()) {
      int ud = fra;
      for (int i = fra; i < f.antal; i++) {
        ud = f.behold(i, ud, f.start[i] > uger.foerste);
      }
      f.antal = ud;
      taelTrin(IKKE_FRA_FOERSTE_UGE, fra);
    }
    for (Ugefilter periode : p.perioder()) {
      int ud = fra;
      for (int i = fra; i < f.antal; i++) {
        ud = f.behold(i, ud, periode.holder(f.uge(periode.haendelse(), i)));
      }
      f.antal = ud;
    }
    taelTrin(I_PERIODEN, fra);
    if (f.antal > fra && p.perPerson() != PerPerson.ALL) {
      f.behold(p.perPerson() == PerPerson.FIRST ? fra : f.antal - 1, fra, true);
      f.antal = fra + 1;
    }
    taelTrin(EFTER_PERSONREGEL, fra);
    for (Filterkerne k : filtre) {
      int ud = fra;
      for (int i = fra; i < f.antal; i++) {
        ud = f.behold(i, ud, k.holder(person, f, i));
      }
      f.antal = ud;
    }
    taelTrin(I_UDSNITTET, fra);
    int ud = fra;
    for (int i = fra; i < f.antal; i++) {
      ud = f.behold(i, ud, udfald(i));
    }
    f.antal = ud;
    taelTrin(OBSERVERBAR, fra);
  }

  private void taelTrin(int trin, int fra) {
    her[trin] += f.antal - fra;
  }

  /** Reads the outcome; false where its week is not observed. */
  private boolean udfald(int nr) {
    Population.Status status = p.status();
    int uge = f.slut[nr];
    f.gruppe[nr] = UDEN_STATUS;
    if (status != null) {
      uge =
          switch (status.aflaesning()) {
            case Aflaesning.UgerEfterSlut u -> uge + u.antal();
            case Aflaesning.Kurve k -> uge + k.til();
            case Aflaesning.HulletsSlut h -> f.hulSlut[nr];
            case Aflaesning.FoersteKode k -> uge + k.indenFor();
          };
      if (uge > uger.sidste) {
        return false;
      }
      if (status.aflaesning() instanceof Aflaesning.FoersteKode) {
        // The next spell is the first code after the course, wherever it begins.
        int naeste = f.spell[nr] + 1;
        boolean moedt = naeste < person.antal && Ugestroem.fra(person.spells[naeste]) <= uge;
        f.gruppe[nr] = INGEN_KODE;
        if (moedt) {
          f.gruppe[nr] = uger.gruppe[Ugestroem.vaerdi(person.spells[naeste])];
          uge = Ugestroem.fra(person.spells[naeste]);
        }
      } else {
        f.gruppe[nr] = person.status(uge, f.spell[nr]);
      }
    }
    fraFoersteUge.plus(0, f.start[nr] == uger.foerste ? 1 : 0);
    foreloebige.plus(0, Math.max(f.slut[nr], uge) > uger.sidste - FORELOEBIGE_UGER ? 1 : 0);
    ukendtUdfald.plus(0, f.gruppe[nr] == uger.ukendt ? 1 : 0);
    return true;
  }

  @Override
  public void laegTil(Kerne anden) {
    Forloebskerne a = (Forloebskerne) anden;
    personer.laegTil(a.personer);
    forloeb.laegTil(a.forloeb);
    foreloebige.laegTil(a.foreloebige);
    fraFoersteUge.laegTil(a.fraFoersteUge);
    ukendtUdfald.laegTil(a.ukendtUdfald);
    for (int i = 0; i < tabeller.size(); i++) {
      tabeller.get(i).laegTil(a.tabeller.get(i));
    }
  }

  @Override
  public Holdtal hold(Sum sum) {
    long[] personer = this.personer.af(sum);
    long[] forloeb = this.forloeb.af(sum);
    List<Trin> ud = new ArrayList<>();
    for (int i = 0; i < TRIN.size(); i++) {
      if (TRIN.get(i).gaelder(p)) {
        ud.add(new Trin(TRIN.get(i).noegle(), personer[i], i == I_REGISTERET ? -1 : forloeb[i]));
      }
    }
    return new Holdtal(
        List.copyOf(ud), foreloebige.af(sum)[0], fraFoersteUge.af(sum)[0], ukendtUdfald.af(sum)[0]);
  }

  @Override
  public List<Tabeltal> tabeller(Sum sum) {
    return tabeller.stream().map(t -> t.resultat(sum)).toList();
  }
}
