package dk.forloeb.bro;

import dk.forloeb.Brugerfejl;
import dk.forloeb.studie.Aflaesning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Kendetegnsfilter;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One end of a bridge: a definition with one share, that of the courses whose outcome is a success.
 *
 * @param population whose status says what success is
 * @param mindst only municipalities with so many courses, and only those of the 98; 0 for everybody
 */
public record Broende(Studie studie, Population.Forloeb population, Maal.Enhed enhed, int mindst) {

  /**
   * The share of a table's column of everybody in its population, shown in the table or not.
   *
   * @throws Brugerfejl when the table has no share of courses by their outcome
   */
  public static Broende afAlle(Studie studie, String tabel) {
    Tabeldef.Opstilling o = opstilling(studie, tabel);
    Maal.Andel andel =
        o.delAfHelhed()
            .map(k -> (Maal.Andel) Objects.requireNonNull(o.maal().get(k)))
            .orElseThrow(() -> ingen(studie, tabel));
    Maal.Antal del = (Maal.Antal) Objects.requireNonNull(o.maal().get(andel.taeller()));
    Maal.Antal hele =
        (Maal.Antal) Objects.requireNonNull(o.maal().get(Objects.requireNonNull(andel.naevner())));
    if (del.hvor() == null || hele.hvor() != null || del.udenAktivitet()) {
      throw ingen(studie, tabel);
    }
    List<String> ord = del.hvorTekst() == null ? List.of() : List.of(ord(del.hvorTekst()));
    return ende(studie, o, del.enhed(), del.hvor(), ord);
  }

  /** A group as people call it, where the file has its key. */
  private static String ord(String tekst) {
    Gruppe g = Katalog.faelles().grupperEfterId().get(tekst);
    return g == null ? tekst : g.dansk();
  }

  /**
   * The share of a table's shown municipalities together: those with as many courses as it asks.
   *
   * @throws Brugerfejl when the table is not of municipalities with a smallest number
   */
  public static Broende afViste(Studie studie, String tabel) {
    Tabeldef.Opstilling o = opstilling(studie, tabel);
    if (!o.akser().equals(List.of(new Akse.Sted())) || o.mindst().size() != 1) {
      throw new Brugerfejl(
          studie.id()
              + ", "
              + tabel
              + ": viser ikke kommuner fra et vist antal (rows: place, at-least); brug andelen for"
              + " alle");
    }
    Broende alle = afAlle(studie, tabel);
    return new Broende(studie, alle.population, alle.enhed, o.mindst().values().iterator().next());
  }

  /**
   * The share of one row in a table by status.
   *
   * @param celle the category, as the table has it
   * @throws Brugerfejl when the table has no such row
   */
  public static Broende afStatus(Studie studie, String tabel, String celle) {
    Tabeldef.Opstilling o = opstilling(studie, tabel);
    if (!o.akser().equals(List.of(new Akse.Status()))
        || !(studie.population(o.population()) instanceof Population.Forloeb p)
        || p.status() == null
        || !p.status().inddeling().celler().contains(celle)) {
      throw new Brugerfejl(
          studie.id()
              + ", "
              + tabel
              + ": har ingen række \""
              + celle
              + "\" efter status; vælg en af"
              + " dens kategorier");
    }
    SortedSet<Integer> grupper = new TreeSet<>();
    for (Gruppe g : Katalog.faelles().grupper()) {
      if (p.status().inddeling().celle(g.nummer()).equals(celle)) {
        grupper.add(g.nummer());
      }
    }
    Maal.Enhed enhed =
        o.maal().values().stream()
            .filter(Maal.Antal.class::isInstance)
            .map(m -> ((Maal.Antal) m).enhed())
            .findFirst()
            .orElseThrow(() -> ingen(studie, tabel));
    return ende(studie, o, enhed, grupper, List.of(celle));
  }

  private static Broende ende(
      Studie studie,
      Tabeldef.Opstilling o,
      Maal.Enhed enhed,
      SortedSet<Integer> succes,
      List<String> ord) {
    if (!(studie.population(o.population()) instanceof Population.Forloeb p)
        || p.status() == null
        || p.status().aflaesning() instanceof Aflaesning.Kurve) {
      throw ingen(studie, o.navn());
    }
    Population.Status s = p.status();
    List<String> tekst =
        s.succes().equals(succes) && !s.succesTekst().isEmpty() ? s.succesTekst() : ord;
    return new Broende(
        studie,
        new Population.Forloeb(
            "",
            p.grupper(),
            p.hverForSig(),
            p.gap(),
            p.afsluttet(),
            p.ikkeFraFoersteUge(),
            p.perioder(),
            p.perPerson(),
            p.filtre(),
            p.sted(),
            new Population.Status(
                s.aflaesning(),
                s.inddeling(),
                Collections.unmodifiableSortedSet(new TreeSet<>(succes)),
                tekst)),
        enhed,
        0);
  }

  private static Tabeldef.Opstilling opstilling(Studie studie, String tabel) {
    return studie.tabeller().stream()
        .filter(t -> t.navn().equals(tabel) && t instanceof Tabeldef.Opstilling)
        .map(t -> (Tabeldef.Opstilling) t)
        .findFirst()
        .orElseThrow(() -> ingen(studie, tabel));
  }

  private static Brugerfejl ingen(Studie studie, String tabel) {
    return new Brugerfejl(
        studie.id()
            + ", "
            + tabel
            + ": har ingen andel af forløb efter deres udfald, så der er intet tal at bygge bro fra;"
            + " vælg en tabel med en sådan andel");
  }

  /** Whether the share depends on where the municipality is read. */
  boolean brugerSted() {
    return mindst > 0 || population.filtre().stream().anyMatch(Kendetegnsfilter::omSted);
  }
}
