package dk.forloeb.motor;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.register.Observation;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import dk.forloeb.studie.Tabeldef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rows a table has before any is left out, in the order of its axes.
 *
 * @param noegler the keys of the rows
 * @param delvise the keys of periods that are not wholly observed
 */
record Raekkeorden(List<String> noegler, Set<String> delvise) {

  static Raekkeorden af(
      Tabeldef.Opstilling o, Population p, Tabeltal tal, Observation observation) {
    Set<String> delvise = new TreeSet<>();
    List<List<String>> akser = new ArrayList<>();
    for (int i = 0; i < o.akser().size(); i++) {
      akser.add(akse(i, o, p, tal, observation, delvise));
    }
    List<String> noegler =
        o.akser().isEmpty()
            ? List.of("")
            : o.vis() == Tabeldef.Vis.OCCURRING ? forekommende(akser, tal) : alle(akser, tal);
    return new Raekkeorden(noegler, delvise);
  }

  /** The keys of one axis in order. */
  private static List<String> akse(
      int nummer,
      Tabeldef.Opstilling o,
      Population p,
      Tabeltal tal,
      Observation observation,
      Set<String> delvise) {
    Akse akse = o.akser().get(nummer);
    if (akse instanceof Akse.Periode q && p instanceof Population.Forloeb f) {
      Perioderaekker perioder = Perioderaekker.af(q, o.vis(), f, observation);
      perioder
          .hele()
          .forEach((n, hel) -> {
            if (!hel) {
              delvise.add(n);
            }
          });
      return perioder.noegler();
    }
    if (akse instanceof Akse.Koen || akse instanceof Akse.Tidspunkt) {
      Set<String> moedte =
          new TreeSet<>(
              Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
      tal.raekker().keySet().forEach(n -> moedte.add(n.split(Raekkenoegler.SKILLE, -1)[nummer]));
      return List.copyOf(moedte);
    }
    return Raekkenoegler.mulige(akse, p).stream().filter(n -> kanHolde(akse, n, p)).toList();
  }

  /** Whether the population's filters let the row hold anybody. */
  private static boolean kanHolde(Akse akse, String noegle, Population population) {
    if (!(akse instanceof Akse.Kendetegn k) || !(population instanceof Population.Forloeb p)) {
      return true;
    }
    Kendetegnsfilter raekken = new Kendetegnsfilter(k, new TreeSet<>(Set.of(noegle)));
    boolean uoplyst = noegle.equals(Kommuner.UOPLYST) && k instanceof Akse.Alder;
    return p.filtre().stream()
        .noneMatch(f ->
            uoplyst
                ? f.akse() instanceof Akse.Alder a && a.ved() == ((Akse.Alder) k).ved()
                : f.udelukker(raekken));
  }

  /** The rows that hold something; a register holds few of all that could be. */
  private static List<String> forekommende(List<List<String>> akser, Tabeltal tal) {
    List<Map<String, Integer>> pladser = new ArrayList<>();
    for (List<String> akse : akser) {
      Map<String, Integer> plads = new HashMap<>();
      akse.forEach(n -> plads.put(n, plads.size()));
      pladser.add(plads);
    }
    record Fundet(String noegle, List<Integer> pladser) {}
    List<Fundet> ud = new ArrayList<>();
    for (String noegle : tal.raekker().keySet()) {
      String[] dele = noegle.split(Raekkenoegler.SKILLE, -1);
      List<Integer> plads = new ArrayList<>();
      for (int i = 0; i < dele.length; i++) {
        Integer nummer = pladser.get(i).get(dele[i]);
        if (nummer != null) {
          plads.add(nummer);
        }
      }
      if (plads.size() == dele.length) {
        ud.add(new Fundet(noegle, plads));
      }
    }
    Comparator<Fundet> orden = Comparator.comparingInt(f -> f.pladser().getFirst());
    for (int i = 1; i < akser.size(); i++) {
      int nummer = i;
      orden = orden.thenComparingInt(f -> f.pladser().get(nummer));
    }
    ud.sort(orden);
    return ud.stream().map(Fundet::noegle).toList();
  }

  private static List<String> alle(List<List<String>> akser, Tabeltal tal) {
    List<String> ud = List.of("");
    for (int i = 0; i < akser.size(); i++) {
      List<String> naeste = new ArrayList<>();
      for (String foran : ud) {
        for (String n : akser.get(i)) {
          naeste.add(i == 0 ? n : foran + Raekkenoegler.SKILLE + n);
        }
      }
      ud = naeste;
    }
    return ud.stream().filter(n -> !valgfri(n) || tal.raekker().containsKey(n)).toList();
  }

  private static boolean valgfri(String noegle) {
    for (String del : noegle.split(Raekkenoegler.SKILLE, -1)) {
      if (Raekkenoegler.valgfri(del)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row's periods are wholly observed; rows that are no periods always are. */
  boolean hel(String noegle) {
    for (String del : noegle.split(Raekkenoegler.SKILLE, -1)) {
      if (delvise.contains(del)) {
        return false;
      }
    }
    return true;
  }
}
