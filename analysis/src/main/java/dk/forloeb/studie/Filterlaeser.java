package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.yaml.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what {@code keep} asks of persons and places: sex, age, municipality and region. */
final class Filterlaeser {
  /** More than any source has values of sex. */
  private static final int STOERSTE_KOEN = 99;

  private Filterlaeser() {}

  /**
   * The filters, in the order that the prose says them.
   *
   * @param afsluttet whether the courses have ended, and so have a week after the last
   * @param sted where the municipality is read; null when it is not
   */
  static List<Kendetegnsfilter> laes(
      Yaml.Felter keep, boolean afsluttet, @Nullable Haendelse sted) {
    List<Kendetegnsfilter> ud = new ArrayList<>();
    keep.felt("sex").ifPresent(y -> ud.add(new Kendetegnsfilter(new Akse.Koen(), koen(y))));
    keep.felt("age").ifPresent(y -> ud.add(alder(y, afsluttet)));
    keep.felt("municipality")
        .ifPresent(y ->
            ud.add(
                new Kendetegnsfilter(new Akse.Sted(), kommuner(medSted(y, "municipality", sted)))));
    keep.felt("region")
        .ifPresent(y ->
            ud.add(new Kendetegnsfilter(new Akse.Region(), regioner(medSted(y, "region", sted)))));
    return List.copyOf(ud);
  }

  private static Yaml medSted(Yaml y, String felt, @Nullable Haendelse sted) {
    if (sted == null) {
      throw new Brugerfejl(
          y.sted()
              + ": "
              + felt
              + " under keep kræver place (kommunen) i populationen, fx municipality-at-end");
    }
    return y;
  }

  private static SortedSet<String> koen(Yaml y) {
    SortedSet<String> ud = new TreeSet<>();
    for (String t : y.mindstEn("sex")) {
      tilfoej(
          y,
          ud,
          t.equals(Kommuner.UOPLYST)
              ? t
              : Integer.toString(
                  new Yaml.Tekst(y.sted(), t)
                      .heltal("sex (som kilden skriver det)", 0, STOERSTE_KOEN)));
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static SortedSet<String> kommuner(Yaml y) {
    SortedSet<String> ud = new TreeSet<>();
    for (String t : y.mindstEn("municipality")) {
      Optional<Integer> kode =
          t.matches("0?\\d{3}") ? Optional.of(Integer.parseInt(t)) : Optional.empty();
      if (!t.equals(Kommuner.UOPLYST) && kode.filter(Kommuner::findes).isEmpty()) {
        throw new Brugerfejl(
            y.sted()
                + ": kommunen \""
                + t
                + "\" findes ikke; skriv koden på en af de 98, fx 766 for Hedensted, eller UOPLYST");
      }
      tilfoej(y, ud, kode.map(Raekkenoegler::kommune).orElse(t));
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static SortedSet<String> regioner(Yaml y) {
    SortedSet<String> ud = new TreeSet<>();
    Set<String> kendte = new TreeSet<>();
    Kommuner.alle().values().forEach(k -> kendte.add(Integer.toString(k.regionskode())));
    kendte.add(Kommuner.UOPLYST);
    for (String t : y.mindstEn("region")) {
      if (!kendte.contains(t)) {
        throw y.ukendt("regionen", t, kendte);
      }
      tilfoej(y, ud, t);
    }
    return Collections.unmodifiableSortedSet(ud);
  }

  private static void tilfoej(Yaml y, SortedSet<String> til, String noegle) {
    if (!til.add(noegle)) {
      throw new Brugerfejl(y.sted() + ": \"" + noegle + "\" står der to gange; slet den ene");
    }
  }

  /** Ages from one whole year to another, as the band of an axis that has a limit at either. */
  private static Kendetegnsfilter alder(Yaml y, boolean afsluttet) {
    Yaml.Felter f = y.felter("age").kun("feltet", Set.of("at", "years"));
    Haendelse ved = Akselaeser.haendelse(f.kraev("at", "age"), afsluttet);
    Yaml aar = f.kraev("years", "age");
    String t = aar.tekst("years");
    String[] dele = t.split("\\.\\.", -1);
    if (dele.length != 2 || (dele[0].isBlank() && dele[1].isBlank())) {
      throw new Brugerfejl(
          aar.sted() + ": years \"" + t + "\" skal være FRA..TIL i hele år, fx 30..39 eller 60..");
    }
    int fra = dele[0].isBlank() ? 0 : aarstal(aar, dele[0]);
    Optional<Integer> til =
        dele[1].isBlank() ? Optional.empty() : Optional.of(aarstal(aar, dele[1]));
    if (til.filter(n -> n < fra).isPresent()) {
      throw new Brugerfejl(aar.sted() + ": years \"" + t + "\" er tom; den slutter før sin start");
    }
    List<Integer> graenser = new ArrayList<>();
    if (fra > 0) {
      graenser.add(fra);
    }
    til.ifPresent(n -> graenser.add(n + 1));
    if (graenser.isEmpty()) {
      throw new Brugerfejl(
          aar.sted() + ": years \"" + t + "\" er alle aldre; slet age, eller skriv fx 30..39");
    }
    List<String> baand = Raekkenoegler.baand(0, graenser);
    SortedSet<String> kun = new TreeSet<>(Set.of(baand.get(fra > 0 ? 1 : 0)));
    return new Kendetegnsfilter(
        new Akse.Alder(ved, List.copyOf(graenser)), Collections.unmodifiableSortedSet(kun));
  }

  private static int aarstal(Yaml y, String tal) {
    return new Yaml.Tekst(y.sted(), tal.strip()).heltal("years", 0, Akselaeser.AELDST);
  }
}
