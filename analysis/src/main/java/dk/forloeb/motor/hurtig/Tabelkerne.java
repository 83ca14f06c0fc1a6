package dk.forloeb.motor.hurtig;

import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts one table of courses in flat arrays: a row is a number, and so is a column. */
final class Tabelkerne {
  private final Forloebsliste f;
  private final Personlaeser person;
  private final Raekkerum rum;
  private final boolean flere;

  // The axes that the course alone decides, and those that its group does, with their strides.
  private final List<Aksekerne> akser = new ArrayList<>();
  private final List<Integer> skridt = new ArrayList<>();
  private final int[] siden;
  private final int sidenSkridt;
  private final int kurveFra;
  private final int kurveTil;
  private final int kurveSkridt;

  private final Plan.Grundtal[] grundtal;
  private final long[] hvor;
  private final boolean[] udenAktivitet;

  private final Tal tal;
  private final int[] stempel;
  private final Tal alle;
  private final int[] alleStempel;
  private final Tal enkelte;
  private final Map<List<Integer>, Tal> flereRaekker = new HashMap<>();
  private final Tal personer;
  private final Tal forloeb;
  private int nummer;
  private int[] raekker = new int[16];
  private int antalRaekker;

  Tabelkerne(
      Plan.Taelling t,
      Plan.Hold hold,
      Population.Forloeb p,
      Forloebsliste f,
      Personlaeser person,
      int[] koen) {
    this.f = f;
    this.person = person;
    this.flere = t.flere();
    this.rum = Raekkerum.af(t, hold, person.uger, koen);
    int[] ugerSiden = new int[0];
    int skridtSiden = 0;
    int fra = 0;
    int til = -1;
    int skridtKurve = 0;
    for (int i = 0; i < t.akser().size(); i++) {
      int dette = rum.skridt(i);
      switch (t.akser().get(i)) {
        case Akse.UgerSidenStart u -> {
          ugerSiden = u.uger().stream().mapToInt(Integer::intValue).toArray();
          skridtSiden = dette;
        }
        case Akse.Kurveuge k -> {
          Aflaesning.Kurve kurve = Raekkerum.kurve(p);
          fra = kurve.fra();
          til = kurve.til();
          skridtKurve = dette;
        }
        default -> {
          akser.add(rum.akse(i));
          skridt.add(dette);
        }
      }
    }
    siden = ugerSiden;
    sidenSkridt = skridtSiden;
    kurveFra = fra;
    kurveTil = til;
    kurveSkridt = skridtKurve;
    int n = t.tal().size();
    grundtal = new Plan.Grundtal[n];
    hvor = new long[n];
    udenAktivitet = new boolean[n];
    for (int i = 0; i < n; i++) {
      Plan.Tal dette = t.tal().get(i);
      grundtal[i] = dette.grundtal();
      udenAktivitet[i] = dette.udenAktivitet();
      hvor[i] = -1;
      if (dette.hvor() != null) {
        hvor[i] = 0;
        for (int g : dette.hvor()) {
          hvor[i] |= 1L << g;
        }
      }
    }
    tal = new Tal(rum.antal() * n, person);
    stempel = new int[rum.antal() * n];
    alle = new Tal(n, person);
    alleStempel = new int[n];
    enkelte = new Tal(flere ? 0 : rum.antal(), person);
    personer = new Tal(1, person);
    forloeb = new Tal(1, person);
  }

  /** Counts the person's courses that count. */
  void person() {
    nummer++;
    antalRaekker = 0;
    boolean med = false;
    for (int nr = 0; nr < f.antal; nr++) {
      if (forloeb(nr)) {
        forloeb.plus(0, 1);
        med = true;
      }
    }
    if (!med) {
      return;
    }
    personer.plus(0, 1);
    if (!flere) {
      if (antalRaekker == 1) {
        enkelte.plus(raekker[0], 1);
      } else {
        List<Integer> moenster = new ArrayList<>();
        Arrays.sort(raekker, 0, antalRaekker);
        for (int i = 0; i < antalRaekker; i++) {
          moenster.add(raekker[i]);
        }
        flereRaekker.computeIfAbsent(moenster, m -> new Tal(1, person)).plus(0, 1);
      }
    }
  }

  /** Whether the course stands in any row. */
  private boolean forloeb(int nr) {
    if (sidenSkridt == 0) {
      return iKurven(nr, 0, -1);
    }
    boolean med = false;
    int laengde = f.uger(nr);
    for (int i = 0; i < siden.length && siden[i] <= laengde; i++) {
      med |= iKurven(nr, i * sidenSkridt, siden[i]);
    }
    return med;
  }

  private boolean iKurven(int nr, int raekke, int ugerSiden) {
    if (kurveSkridt == 0) {
      return punkt(nr, raekke, f.gruppe[nr], ugerSiden);
    }
    boolean med = false;
    for (int n = kurveFra; n <= kurveTil; n++) {
      int gruppe = person.status(f.slut[nr] + n, f.spell[nr]);
      med |= punkt(nr, raekke + (n - kurveFra) * kurveSkridt, gruppe, ugerSiden);
    }
    return med;
  }

  private boolean punkt(int nr, int raekke, int gruppe, int ugerSiden) {
    int r = raekke;
    for (int i = 0; i < akser.size(); i++) {
      int plads = akser.get(i).plads().find(person, f, nr, gruppe);
      if (plads < 0) {
        return false;
      }
      r += plads * skridt.get(i);
    }
    int til = ugerSiden < 0 ? f.slut[nr] : f.start[nr] + ugerSiden - 1;
    int uger = f.uger(nr);
    for (int i = 0; i < grundtal.length; i++) {
      // A group below zero, where no code was met, is in no condition; -1 asks for none.
      boolean opfyldt =
          (hvor[i] == -1 || (gruppe >= 0 && (hvor[i] >>> gruppe & 1) != 0))
              && (!udenAktivitet[i] || f.aktiv[nr] > til);
      if (opfyldt) {
        laegTil(tal, stempel, r * grundtal.length + i, i, uger);
        if (!flere) {
          laegTil(alle, alleStempel, i, i, uger);
        }
      }
    }
    if (!flere) {
      husk(r);
    }
    return true;
  }

  private void laegTil(Tal i, int[] stemplet, int plads, int kolonne, int uger) {
    switch (grundtal[kolonne]) {
      case COURSES -> i.plus(plads, 1);
      case WEEKS -> i.plus(plads, uger);
      case PERSONS -> {
        i.plus(plads, stemplet[plads] == nummer ? 0 : 1);
        stemplet[plads] = nummer;
      }
    }
  }

  private void husk(int raekke) {
    for (int i = 0; i < antalRaekker; i++) {
      if (raekker[i] == raekke) {
        return;
      }
    }
    if (antalRaekker == raekker.length) {
      raekker = Arrays.copyOf(raekker, antalRaekker * 2);
    }
    raekker[antalRaekker++] = raekke;
  }

  void laegTil(Tabelkerne anden) {
    tal.laegTil(anden.tal);
    alle.laegTil(anden.alle);
    enkelte.laegTil(anden.enkelte);
    anden.flereRaekker.forEach(
        (r, n) -> flereRaekker.computeIfAbsent(r, m -> new Tal(1, person)).laegTil(n));
    personer.laegTil(anden.personer);
    forloeb.laegTil(anden.forloeb);
  }

  Tabeltal resultat(Sum sum) {
    int n = grundtal.length;
    TreeMap<String, List<Long>> ud = new TreeMap<>();
    TreeMap<String, Long> moenstre = new TreeMap<>();
    for (int r = 0; r < rum.antal(); r++) {
      // The first number is that of all courses.
      if (tal.antal(r * n) > 0) {
        List<Long> raekke = new ArrayList<>();
        for (int i = 0; i < n; i++) {
          raekke.add(tal.af(sum)[r * n + i]);
        }
        ud.put(rum.noegle(r), raekke);
      }
      if (!flere && enkelte.antal(r) > 0) {
        moenstre.put(rum.noegle(r), enkelte.af(sum)[r]);
      }
    }
    flereRaekker.forEach((m, antal) ->
        moenstre.put(
            String.join(Tabeltal.SKILLE, m.stream().map(rum::noegle).sorted().toList()),
            antal.af(sum)[0]));
    List<Long> ialt = new ArrayList<>();
    for (int i = 0; !flere && i < n; i++) {
      ialt.add(alle.af(sum)[i]);
    }
    return new Tabeltal(
        ud, ialt, new Trin("vist", personer.af(sum)[0], forloeb.af(sum)[0]), moenstre);
  }
}
