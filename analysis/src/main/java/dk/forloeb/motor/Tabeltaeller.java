package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.motor.Optaelling.Trin;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.tid.Uge;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the courses of one population by the rows of one table. */
final class Tabeltaeller {
  final Plan.Taelling taelling;
  private final Plan.Hold hold;
  private final Population.Forloeb p;
  private final SortedMap<String, List<Long>> raekker = new TreeMap<>();
  private final List<Long> alle = new ArrayList<>();
  private final SortedMap<String, Long> personerEfterRaekker = new TreeMap<>();
  private long personer;
  private long forloeb;

  /**
   * A course where it is looked at for a table: as a whole, in one week of a curve, or at so many
   * weeks since its start.
   *
   * @param gruppe the outcome's group there
   * @param ugeEfter the week of the curve, or -1
   * @param ugeSiden weeks since the start, or -1
   */
  private record Punkt(Udfald udfald, int gruppe, int ugeEfter, int ugeSiden) {}

  Tabeltaeller(Plan.Taelling taelling, Plan.Hold hold, Population.Forloeb p) {
    this.taelling = taelling;
    this.hold = hold;
    this.p = p;
    if (!taelling.flere()) {
      laegTil(alle, List.of(), null);
    }
  }

  void person(List<Udfald> udfald, Personuger uger) {
    SortedMap<String, List<Punkt>> efterRaekke = new TreeMap<>();
    int medRaekke = 0;
    for (Udfald u : udfald) {
      boolean iRaekke = false;
      for (Punkt punkt : punkter(u, uger)) {
        String noegle = noegle(punkt, uger);
        if (noegle != null) {
          efterRaekke.computeIfAbsent(noegle, n -> new ArrayList<>()).add(punkt);
          iRaekke = true;
        }
      }
      medRaekke += iRaekke ? 1 : 0;
    }
    if (efterRaekke.isEmpty()) {
      return;
    }
    personer++;
    forloeb += medRaekke;
    efterRaekke.forEach(
        (noegle, u) -> laegTil(raekker.computeIfAbsent(noegle, n -> new ArrayList<>()), u, uger));
    if (!taelling.flere()) {
      laegTil(alle, efterRaekke.values().stream().flatMap(List::stream).toList(), uger);
      personerEfterRaekker.merge(String.join(Tabeltal.SKILLE, efterRaekke.keySet()), 1L, Long::sum);
    }
  }

  /** Where the course is looked at. */
  private List<Punkt> punkter(Udfald u, Personuger uger) {
    List<Punkt> ud = new ArrayList<>();
    for (Akse akse : taelling.akser()) {
      if (akse instanceof Akse.UgerSidenStart s) {
        for (int n : s.uger()) {
          if (n <= u.forloeb().uger()) {
            ud.add(new Punkt(u, u.gruppe(), -1, n));
          }
        }
        return medKurve(ud, uger);
      }
    }
    ud.add(new Punkt(u, u.gruppe(), -1, -1));
    return medKurve(ud, uger);
  }

  private List<Punkt> medKurve(List<Punkt> punkter, Personuger uger) {
    Population.Status status = p.status();
    if (taelling.akser().stream().noneMatch(Akse.Kurveuge.class::isInstance)
        || status == null
        || !(status.aflaesning() instanceof Aflaesning.Kurve kurve)) {
      return punkter;
    }
    List<Punkt> ud = new ArrayList<>();
    for (Punkt punkt : punkter) {
      for (int n = kurve.fra(); n <= kurve.til(); n++) {
        int gruppe = uger.status(punkt.udfald().forloeb().slut() + n).nummer();
        ud.add(new Punkt(punkt.udfald(), gruppe, n, punkt.ugeSiden()));
      }
    }
    return ud;
  }

  private void laegTil(List<Long> tal, List<Punkt> punkter, @Nullable Personuger uger) {
    for (int i = 0; i < taelling.tal().size(); i++) {
      Plan.Tal t = taelling.tal().get(i);
      List<Punkt> med =
          punkter.stream()
              .filter(u -> t.hvor() == null || t.hvor().contains(u.gruppe()))
              .filter(u -> !t.udenAktivitet() || (uger != null && udenAktivitet(u, uger)))
              .toList();
      long nyt =
          switch (t.grundtal()) {
            case COURSES -> med.size();
            case PERSONS -> med.isEmpty() ? 0 : 1;
            case WEEKS -> med.stream().mapToLong(u -> u.udfald().forloeb().uger()).sum();
          };
      if (i == tal.size()) {
        tal.add(nyt);
      } else {
        tal.set(i, tal.get(i) + nyt);
      }
    }
  }

  /** Whether every week with the benefit, to the row's week or to the end, has a passive code. */
  private boolean udenAktivitet(Punkt punkt, Personuger uger) {
    Forloeb f = punkt.udfald().forloeb();
    int til = punkt.ugeSiden() < 0 ? f.slut() : f.start() + punkt.ugeSiden() - 1;
    for (int uge = f.start(); uge <= til; uge++) {
      int kode = uger.kode(uge);
      if (hold.saet().get(punkt.udfald().saet()).koder().contains(kode) && kode % 10 != 0) {
        return false;
      }
    }
    return true;
  }

  /** The key of the row, or null when the table has none for it. */
  private @Nullable String noegle(Punkt punkt, Personuger uger) {
    List<String> dele = new ArrayList<>();
    for (Akse akse : taelling.akser()) {
      String del = noegle(akse, punkt, uger);
      if (del == null) {
        return null;
      }
      dele.add(del);
    }
    return String.join(Raekkenoegler.SKILLE, dele);
  }

  private @Nullable String noegle(Akse akse, Punkt punkt, Personuger uger) {
    Forloeb f = punkt.udfald().forloeb();
    return switch (akse) {
      case Akse.Kendetegn k -> uger.noegle(k, f, p.sted());
      case Akse.Laengde l -> Personuger.baand(1, l.graenser(), f.uger());
      case Akse.Status s ->
          punkt.gruppe() == Udfald.INGEN_KODE
              ? Raekkenoegler.INGEN
              : Objects.requireNonNull(p.status()).inddeling().celle(punkt.gruppe());
      case Akse.Gruppe g -> gruppe(g, punkt.gruppe());
      case Akse.Periode q -> q.type().noegle(new Uge(f.uge(q.haendelse())));
      case Akse.Forloebsgruppe g -> hold.saet().get(punkt.udfald().saet()).navn();
      case Akse.Kurveuge k -> Integer.toString(punkt.ugeEfter());
      case Akse.UgerSidenStart u -> Integer.toString(punkt.ugeSiden());
      case Akse.Tidspunkt t -> throw new IllegalArgumentException("not of courses: " + t);
      case Akse.Fra t -> throw new IllegalArgumentException("not of courses: " + t);
      case Akse.Til t -> throw new IllegalArgumentException("not of courses: " + t);
    };
  }

  private @Nullable String gruppe(Akse.Gruppe g, int gruppe) {
    if (gruppe == Udfald.INGEN_KODE) {
      return g.celle() == null ? Raekkenoegler.INGEN : null;
    }
    Population.Status status = Objects.requireNonNull(p.status());
    if (g.celle() != null && !g.celle().equals(status.inddeling().celle(gruppe))) {
      return null;
    }
    return Katalog.faelles().grupper().get(gruppe).id();
  }

  Tabeltal resultat() {
    return new Tabeltal(
        raekker, List.copyOf(alle), new Trin("vist", personer, forloeb), personerEfterRaekker);
  }
}
