package dk.forloeb.studie;

import dk.forloeb.Brugerfejl;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import dk.forloeb.yaml.Yaml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code measures}: the columns of a table. */
final class Maallaeser {
  private final Population population;
  private final List<Akse> akser;
  private final Map<String, Maal> maal = new LinkedHashMap<>();

  private Maallaeser(Population population, List<Akse> akser) {
    this.population = population;
    this.akser = akser;
  }

  static Map<String, Maal> laes(Yaml y, Population population, List<Akse> akser) {
    Maallaeser laeser = new Maallaeser(population, akser);
    y.felter("measures")
        .felter()
        .forEach((navn, m) -> {
          if (!navn.matches("[a-z0-9_]+")) {
            throw new Brugerfejl(m.sted() + ": kolonnen \"" + navn + "\" skal være a-z, 0-9 og _");
          }
          if (akser.stream().anyMatch(a -> Raekkenoegler.kolonner(a).contains(navn))) {
            throw new Brugerfejl(
                m.sted()
                    + ": kolonnen \""
                    + navn
                    + "\" er allerede en af rækkernes; vælg et andet navn");
          }
          laeser.maal.put(navn, laeser.et(m));
        });
    if (laeser.maal.isEmpty()) {
      throw new Brugerfejl(y.sted() + ": measures er tom; skriv mindst én kolonne");
    }
    return Collections.unmodifiableMap(laeser.maal);
  }

  private Maal et(Yaml y) {
    Yaml.Felter f =
        y.felter("målet").kun("målet", Set.of("count", "where", "share", "of", "mean", "change"));
    Set<String> arter = new TreeSet<>(Set.of("count", "share", "mean", "change"));
    arter.retainAll(f.felter().keySet());
    if (arter.size() != 1) {
      throw new Brugerfejl(y.sted() + ": et mål er netop én af count, share, mean og change");
    }
    String art = arter.iterator().next();
    f.kun(
        "feltet",
        switch (art) {
          case "count" -> Set.of("count", "where");
          case "share" -> Set.of("share", "of");
          default -> Set.of(art);
        });
    Yaml v = f.kraev(art, "målet");
    return switch (art) {
      case "count" -> antal(v, f.felt("where"));
      case "share" -> andel(v, f.kraev("of", "share"));
      case "mean" -> {
        if (population instanceof Population.Overgange) {
          throw new Brugerfejl(v.sted() + ": mean er et forløbs længde, og en strøm har ingen");
        }
        yield new Maal.Middel(
            v.opslag("mean", Map.of("days", Maal.Laengde.DAYS, "weeks", Maal.Laengde.WEEKS)));
      }
      default -> {
        if (population instanceof Population.Overgange) {
          throw new Brugerfejl(
              v.sted() + ": change gælder forløb; en strøm har kun count: persons og share");
        }
        if (akser.size() != 1 || !(akser.getFirst() instanceof Akse.Periode)) {
          throw new Brugerfejl(v.sted() + ": change kræver rækker, der er perioder");
        }
        yield new Maal.Aendring(taelleligt(v, "change", Set.of()));
      }
    };
  }

  private Maal antal(Yaml v, Optional<Yaml> hvor) {
    Maal.Enhed enhed =
        v.opslag("count", Map.of("courses", Maal.Enhed.COURSES, "persons", Maal.Enhed.PERSONS));
    if (!(population instanceof Population.Forloeb p)) {
      if (enhed == Maal.Enhed.COURSES) {
        throw new Brugerfejl(v.sted() + ": en strøm har ingen forløb; skriv count: persons");
      }
      hvor.ifPresent(w -> {
        throw new Brugerfejl(w.sted() + ": where gælder forløb; brug from og to som rækker");
      });
      return new Maal.Antal(enhed, null, false, null);
    }
    if (hvor.isEmpty()) {
      return new Maal.Antal(enhed, null, false, null);
    }
    Yaml w = hvor.get();
    if (w instanceof Yaml.Tekst) {
      return w.etAf("where", Set.of("success", "no-activity")).equals("success")
          ? succes(w, enhed, p)
          : udenAktivitet(w, enhed, p);
    }
    return medStatus(w, enhed, p);
  }

  private Population.Status status(Yaml w, Population.Forloeb p) {
    Population.Status status = p.status();
    if (status == null) {
      throw new Brugerfejl(w.sted() + ": where kræver status i populationen");
    }
    if (status.aflaesning() instanceof Aflaesning.Kurve
        && akser.stream().noneMatch(Akse.Kurveuge.class::isInstance)) {
      throw new Brugerfejl(
          w.sted() + ": en kurve har en status for hver uge; skriv week blandt rows");
    }
    return status;
  }

  private Maal succes(Yaml w, Maal.Enhed enhed, Population.Forloeb p) {
    Population.Status status = status(w, p);
    if (status.succesTekst().isEmpty()) {
      throw new Brugerfejl(w.sted() + ": where: success kræver success i populationen");
    }
    return new Maal.Antal(enhed, status.succes(), false, String.join(", ", status.succesTekst()));
  }

  /** Only groups whose last digit tells the activity can be asked. */
  private static Maal udenAktivitet(Yaml w, Maal.Enhed enhed, Population.Forloeb p) {
    for (String id : p.grupper()) {
      if (!Katalog.faelles().gruppe(id).aktivitetsciffer()) {
        throw new Brugerfejl(
            w.sted()
                + ": no-activity kræver grupper, hvis koders sidste ciffer er aktiviteten; "
                + id
                + " har det ikke");
      }
    }
    return new Maal.Antal(enhed, null, true, null);
  }

  private Maal medStatus(Yaml w, Maal.Enhed enhed, Population.Forloeb p) {
    Inddeling inddeling = status(w, p).inddeling();
    Yaml celler = w.felter("where").kun("feltet", Set.of("status")).kraev("status", "where");
    SortedSet<Integer> grupper = new TreeSet<>();
    for (String celle : celler.mindstEn("status")) {
      if (!inddeling.celler().contains(celle)) {
        throw celler.ukendt("kategorien", celle, new TreeSet<>(inddeling.celler()));
      }
      for (Gruppe g : Katalog.faelles().grupper()) {
        if (inddeling.celle(g.nummer()).equals(celle)) {
          grupper.add(g.nummer());
        }
      }
    }
    return new Maal.Antal(
        enhed,
        Collections.unmodifiableSortedSet(grupper),
        false,
        String.join(", ", celler.mindstEn("status")));
  }

  private Maal andel(Yaml v, Yaml of) {
    String taeller = taelleligt(v, "share", Set.of());
    String t = of.tekst("of");
    @Nullable String foerste = akser.size() > 1 ? Akselaeser.ord(akser.getFirst()) : null;
    if ((t.equals("total") || t.equals(foerste)) && maal.containsKey(t)) {
      throw new Brugerfejl(
          of.sted()
              + ": of: "
              + t
              + " er både en kolonne og en sum over rækkerne; giv kolonnen et andet navn");
    }
    if (t.equals("total")) {
      if (akser.isEmpty()) {
        throw new Brugerfejl(of.sted() + ": of: total kræver rækker (rows)");
      }
      return new Maal.Andel(taeller, Maal.Helhed.TOTAL, null);
    }
    if (t.equals(foerste)) {
      return new Maal.Andel(taeller, Maal.Helhed.FIRST_KEY, null);
    }
    Set<String> ogsaa = foerste == null ? Set.of("total") : Set.of("total", foerste);
    return new Maal.Andel(taeller, Maal.Helhed.COLUMN, taelleligt(of, "of", ogsaa));
  }

  /** The name of a column that counts, and that stands before this one. */
  private String taelleligt(Yaml y, String hvad, Set<String> ogsaa) {
    Set<String> tal = taellende(maal);
    if (tal.isEmpty()) {
      throw new Brugerfejl(y.sted() + ": " + hvad + " kræver en kolonne med count før sig");
    }
    tal.addAll(ogsaa);
    return y.etAf(hvad + ": kolonnen", tal);
  }

  static Set<String> taellende(Map<String, Maal> maal) {
    Set<String> ud = new TreeSet<>();
    maal.forEach((navn, m) -> {
      if (m instanceof Maal.Antal) {
        ud.add(navn);
      }
    });
    return ud;
  }
}
