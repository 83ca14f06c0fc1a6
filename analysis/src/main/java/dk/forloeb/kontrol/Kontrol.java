package dk.forloeb.kontrol;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.kontrol.Trykttabel.Kort;
import dk.forloeb.studie.Sprog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether published tables can be true as printed. Reads one CSV file; a folder with {@code
 * tables.csv} and perhaps {@code udsagn.yaml}; or, by the word {@link #KILDER}, the tables of the
 * sources that ship with the program.
 */
public final class Kontrol {
  /** The word for the tables that ship with the program. */
  public static final String KILDER = "kilder";

  private static final String OVERSIGT = "tables.csv";
  private static final String UDSAGN = "udsagn.yaml";

  private Kontrol() {}

  /**
   * What was found in one table, or in one document's sentences.
   *
   * @param titel the table's title, or its file's name
   * @param om what else is known of it: file, period, unit, source
   * @param fund the gravest first
   */
  public record Afsnit(String titel, String om, List<Kontrolfund> fund) {}

  /** Where named files are read; a file that is not there is empty. */
  private interface Mappe {
    Optional<byte[]> fil(String navn);
  }

  /**
   * Checks what the path names.
   *
   * @throws Brugerfejl when a file is missing or cannot be read as what it should be
   */
  public static List<Afsnit> af(String sti, Sprog sprog) {
    Skrift skrift = new Skrift(sprog);
    if (sti.equals(KILDER)) {
      return mappe(
          KILDER, n -> Optional.of(Ressource.bytes(Kontrol.class, KILDER + "/" + n)), skrift);
    }
    Path p = Path.of(sti);
    if (Files.isDirectory(p)) {
      return mappe(
          sti,
          n -> Files.exists(p.resolve(n)) ? Optional.of(laes(p.resolve(n))) : Optional.empty(),
          skrift);
    }
    return List.of(afsnit(sti, String.valueOf(p.getFileName()), laes(p), skrift));
  }

  /**
   * Checks a table that somebody has handed over.
   *
   * @param navn what to call it in messages
   * @throws Brugerfejl when it cannot be read as a printed table
   */
  public static List<Afsnit> afTabel(String navn, byte[] csv, Sprog sprog) {
    if (csv.length > Trykfil.STOERST) {
      throw forStor(navn);
    }
    return List.of(afsnit(navn, navn, csv, new Skrift(sprog)));
  }

  private static Afsnit afsnit(String fil, String navn, byte[] csv, Skrift skrift) {
    Trykttabel tabel = Trykttabel.af(Trykfil.laes(fil, csv), Kort.uden(navn));
    return afsnit(tabel, Tabelkontrol.af(tabel, skrift));
  }

  private static Brugerfejl forStor(String fil) {
    return new Brugerfejl(
        fil + ": filen er for stor (over 1 MB) til at være en trykt tabel; er det den rigtige?");
  }

  private static byte[] laes(Path fil) {
    if (!Files.isRegularFile(fil)) {
      throw new Brugerfejl(
          fil
              + ": findes ikke; skriv en CSV-fil, en mappe med "
              + OVERSIGT
              + " eller ordet "
              + KILDER);
    }
    try {
      if (Files.size(fil) > Trykfil.STOERST) {
        throw forStor(fil.toString());
      }
      return Files.readAllBytes(fil);
    } catch (java.nio.file.AccessDeniedException e) {
      throw new Brugerfejl(fil + ": må ikke læses; giv adgang til filen", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Afsnit> mappe(String sti, Mappe mappe, Skrift skrift) {
    byte[] oversigt =
        mappe
            .fil(OVERSIGT)
            .orElseThrow(() ->
                new Brugerfejl(
                    sti
                        + ": mappen har ingen "
                        + OVERSIGT
                        + "; skriv en med kolonnerne fil,titel,periode,enhed,kilde"));
    Map<String, Trykttabel> tabeller = new LinkedHashMap<>();
    for (Kort k : kort(Trykfil.laes(OVERSIGT, oversigt))) {
      byte[] bytes =
          mappe
              .fil(k.fil())
              .orElseThrow(() ->
                  new Brugerfejl(OVERSIGT + ": filen \"" + k.fil() + "\" er ikke i mappen " + sti));
      tabeller.put(k.fil(), Trykttabel.af(Trykfil.laes(k.fil(), bytes), k));
    }
    List<Udsagn.Dokument> dokumenter =
        mappe.fil(UDSAGN).map(b -> Udsagn.laes(UDSAGN, Trykfil.tekst(UDSAGN, b))).orElse(List.of());
    return afsnit(tabeller, dokumenter, skrift);
  }

  /** Each table with the sentences about it; then the documents without a table. */
  private static List<Afsnit> afsnit(
      Map<String, Trykttabel> tabeller, List<Udsagn.Dokument> dokumenter, Skrift skrift) {
    List<Afsnit> ud = new ArrayList<>();
    for (Trykttabel t : tabeller.values()) {
      List<Kontrolfund> fund = new ArrayList<>(Tabelkontrol.af(t, skrift));
      dokumenter.stream()
          .filter(d -> d.tabel().equals(t.kort().fil()))
          .forEach(d -> fund.addAll(fund(d, new Udsagnskontrol(t, skrift))));
      ud.add(afsnit(t, fund));
    }
    for (Udsagn.Dokument d : dokumenter) {
      if (d.tabel().isEmpty()) {
        ud.add(
            new Afsnit(
                d.kilde().paa(skrift.sprog()),
                "",
                sorteret(fund(d, new Udsagnskontrol(null, skrift)))));
      } else if (!tabeller.containsKey(d.tabel())) {
        throw new Brugerfejl(UDSAGN + ": tabellen \"" + d.tabel() + "\" er ikke i " + OVERSIGT);
      }
    }
    return ud;
  }

  private static List<Kontrolfund> fund(Udsagn.Dokument d, Udsagnskontrol k) {
    return d.udsagn().stream().map(k::fund).toList();
  }

  private static List<Kontrolfund> sorteret(List<Kontrolfund> fund) {
    return fund.stream().sorted((a, b) -> a.dom().compareTo(b.dom())).toList();
  }

  private static Afsnit afsnit(Trykttabel t, List<Kontrolfund> fund) {
    Kort k = t.kort();
    String om =
        String.join(
            " · ",
            Stream.of(k.titel().isEmpty() ? "" : k.fil(), k.periode(), k.enhed(), k.kilde())
                .filter(x -> !x.isEmpty())
                .toList());
    return new Afsnit(k.titel().isEmpty() ? k.fil() : k.titel(), om, sorteret(fund));
  }

  private static List<Kort> kort(Trykfil f) {
    if (!f.hoved().contains("fil")) {
      throw new Brugerfejl(
          OVERSIGT + ", linje 1: kolonnen fil mangler; skriv fil,titel,periode,enhed,kilde");
    }
    List<Kort> ud = new ArrayList<>();
    for (Trykfil.Linje l : f.linjer()) {
      String fil = felt(f, l, "fil");
      if (!fil.matches("[^/\\\\]+\\.csv") || ud.stream().anyMatch(k -> k.fil().equals(fil))) {
        throw new Brugerfejl(
            OVERSIGT
                + ", linje "
                + l.nr()
                + ", kolonne fil: \""
                + fil
                + "\" skal være navnet på en CSV-fil i mappen, og kun stå der én gang");
      }
      ud.add(
          new Kort(
              fil,
              felt(f, l, "titel"),
              felt(f, l, "periode"),
              felt(f, l, "enhed"),
              felt(f, l, "kilde")));
    }
    return ud;
  }

  private static String felt(Trykfil f, Trykfil.Linje l, String navn) {
    int k = f.hoved().indexOf(navn);
    return k < 0 ? "" : l.felter().get(k);
  }
}
