package dk.forloeb.kontrol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.studie.Sprog;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** A table written in a test, and what is found in it. */
final class Proeve {
  private Proeve() {}

  /** Rows by semicolon, as {@code "Gruppe,Antal;A,1;B,2"}; a bar stands for a decimal comma. */
  static Trykttabel tabel(String raekker) {
    String csv =
        Stream.of(raekker.split(";", -1))
            .map(l -> "\"" + l.replace(",", "\",\"").replace('|', ',') + "\"")
            .collect(Collectors.joining("\n"));
    return Trykttabel.af(Trykfil.laes("t.csv", csv.getBytes(UTF_8)), Trykttabel.Kort.uden("t.csv"));
  }

  static List<Kontrolfund> fund(String raekker) {
    return Tabelkontrol.af(tabel(raekker), new Skrift(Sprog.DA));
  }

  /** The findings of that kind, each as one line. */
  static List<String> af(Dom dom, String raekker) {
    return fund(raekker).stream()
        .filter(f -> f.dom() == dom)
        .map(f -> (f.sted() + ": " + f.regnestykke() + " " + f.foelge()).strip())
        .toList();
  }

  static void fejlfri(String raekker) {
    assertEquals(List.of(), af(Dom.FEJL, raekker));
    assertEquals(List.of(), af(Dom.UKLART, raekker));
  }

  /** One finding of the kind, which says all of these. */
  static void siger(Dom dom, String raekker, String... ord) {
    List<String> fundne = af(dom, raekker);
    assertEquals(1, fundne.size(), fundne.toString());
    for (String o : ord) {
      assertTrue(fundne.getFirst().contains(o), fundne.getFirst());
    }
  }

  /** Refused in one line that says all of these. */
  static void afvist(Executable hvad, String... ord) {
    String besked = assertThrows(Brugerfejl.class, hvad).besked();
    assertFalse(besked.contains("\n"), besked);
    for (String o : ord) {
      assertTrue(besked.contains(o), besked);
    }
  }
}
