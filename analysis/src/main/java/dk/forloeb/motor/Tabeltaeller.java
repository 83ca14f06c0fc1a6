package dk.forloeb.motor;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.studie.Haendelse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Raekker;
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
  private final Population p;
  private final SortedMap<String, List<Long>> raekker = new TreeMap<>();
  private final List<Long> alle = new ArrayList<>();
  private final SortedMap<String, Long> personerEfterRaekker = new TreeMap<>();

  Tabeltaeller(Plan.Taelling taelling, Population p) {
    this.taelling = taelling;
    this.p = p;
    laegTil(alle, List.of());
  }

  void person(List<Udfald> udfald, Personuger uger) {
    SortedMap<String, List<Udfald>> efterRaekke = new TreeMap<>();
    for (Udfald u : udfald) {
      String noegle = noegle(u, uger);
      if (noegle != null) {
        efterRaekke.computeIfAbsent(noegle, n -> new ArrayList<>()).add(u);
      }
    }
    if (efterRaekke.isEmpty()) {
      return;
    }
    efterRaekke.forEach(
        (noegle, u) -> laegTil(raekker.computeIfAbsent(noegle, n -> new ArrayList<>()), u));
    laegTil(alle, efterRaekke.values().stream().flatMap(List::stream).toList());
    personerEfterRaekker.merge(String.join(Tabeltal.SKILLE, efterRaekke.keySet()), 1L, Long::sum);
  }

  private void laegTil(List<Long> tal, List<Udfald> udfald) {
    for (int i = 0; i < taelling.tal().size(); i++) {
      Plan.Tal t = taelling.tal().get(i);
      List<Udfald> med =
          udfald.stream().filter(u -> t.hvor() == null || t.hvor().contains(u.gruppe())).toList();
      long nyt =
          switch (t.grundtal()) {
            case COURSES -> med.size();
            case PERSONS -> med.isEmpty() ? 0 : 1;
            case WEEKS -> med.stream().mapToLong(u -> u.forloeb().uger()).sum();
          };
      if (i == tal.size()) {
        tal.add(nyt);
      } else {
        tal.set(i, tal.get(i) + nyt);
      }
    }
  }

  /** The key of the course's row, or null when the table has none for it. */
  private @Nullable String noegle(Udfald u, Personuger uger) {
    return switch (taelling.raekker()) {
      case Raekker.Samlet s -> "";
      case Raekker.Sted s -> kommune(u.forloeb(), uger);
      case Raekker.Status s ->
          u.gruppe() == Udfald.INGEN_KODE ? Raekkenoegler.INGEN : celle(u.gruppe());
      case Raekker.Gruppe g -> gruppe(g, u);
      case Raekker.Periode q -> q.type().noegle(new Uge(u.forloeb().uge(q.haendelse())));
    };
  }

  private String kommune(Forloeb f, Personuger uger) {
    Haendelse sted = p.sted() == null ? Haendelse.END : p.sted();
    int kommune = uger.kommune(f.uge(sted));
    return Kommuner.findes(kommune) ? Raekkenoegler.kommune(kommune) : Kommuner.UOPLYST;
  }

  private @Nullable String gruppe(Raekker.Gruppe g, Udfald u) {
    if (u.gruppe() == Udfald.INGEN_KODE) {
      return g.celle() == null ? Raekkenoegler.INGEN : null;
    }
    if (g.celle() != null && !g.celle().equals(celle(u.gruppe()))) {
      return null;
    }
    return Katalog.faelles().grupper().get(u.gruppe()).id();
  }

  private String celle(int gruppe) {
    Population.Status status = Objects.requireNonNull(p.status());
    return status.celler().get(status.celleAfGruppe().get(gruppe));
  }

  Tabeltal resultat() {
    return new Tabeltal(raekker, List.copyOf(alle), personerEfterRaekker);
  }
}
