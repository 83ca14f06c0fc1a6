package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoeglerTest {
  private static final byte[] HEMMELIGHED = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private static final String HOVED = "lobenr,y_1301,y_1302,nykom2013\n";

  @TempDir private Path rod;

  private static List<Long> alle(Noegler n) {
    List<Long> ud = new ArrayList<>();
    for (int i = 0; i < n.antal(); i++) {
      ud.add(n.af(i));
    }
    return ud;
  }

  @Test
  void samme_person_har_samme_noegle_i_hver_version() throws IOException {
    Noegler foer =
        Noegler.af(Proeve.register(rod, HOVED + "c,810,,101\na,,810,766\n"), HEMMELIGHED);
    Noegler efter =
        Noegler.af(Proeve.register(rod, HOVED + "a,,,101\nb,,783,766\nc,1,,\n"), HEMMELIGHED);
    assertEquals(List.of(foer.af(0), foer.af(1)), List.of(efter.af(0), efter.af(2)));
    assertEquals(3, alle(efter).stream().distinct().count());
    // Worked out by another program.
    assertEquals(0x0C806CA38A87CAD9L, foer.af(0));
  }

  @Test
  void en_mappe_og_en_gennemgang_giver_de_samme_noegler() throws IOException {
    StringBuilder tekst = new StringBuilder(HOVED);
    for (int i = 0; i < 3000; i++) {
      tekst.append("p").append(i * 7919 % 3001).append("å,810,,101\n");
    }
    RegisterMappe mappe = Proeve.register(rod, tekst.toString());
    List<Person> personer = new ArrayList<>();
    mappe.forHver(personer::add);
    Noegler ad = Noegler.af(mappe, HEMMELIGHED);
    assertEquals(3000, ad.antal());
    assertEquals(
        alle(Noegler.af(new HukommelsesRegister(mappe.observation(), personer), HEMMELIGHED)),
        alle(ad));
  }

  @Test
  void en_anden_hemmelighed_giver_andre_noegler() throws IOException {
    RegisterMappe r = Proeve.register(rod, HOVED + "a,810,,101\n");
    byte[] anden = "0123456789abcdeg".getBytes(StandardCharsets.US_ASCII);
    assertNotEquals(alle(Noegler.af(r, HEMMELIGHED)), alle(Noegler.af(r, anden)));
  }

  @Test
  void ingen_personer_er_ikke_ingen_noegler() throws IOException {
    Observation observation = Proeve.register(rod, HOVED + "a,810,,101\n").observation();
    Noegler ingen = Noegler.af(new HukommelsesRegister(observation, List.of()), HEMMELIGHED);
    assertEquals(0, ingen.antal());
    assertTrue(ingen.findes());
    assertFalse(Noegler.INGEN.findes());
  }

  @Test
  void en_kort_hemmelighed_og_en_oedelagt_fil_afvises() throws IOException {
    RegisterMappe r = Proeve.register(rod, HOVED + "a,810,,101\n");
    Brugerfejl kort = assertThrows(Brugerfejl.class, () -> Noegler.af(r, new byte[15]));
    assertTrue(kort.besked().contains("15 byte"), kort.besked());
    try (var filer = Files.walk(rod)) {
      for (Path fil : filer.filter(f -> f.endsWith("personer.parquet")).toList()) {
        Files.write(fil, new byte[100]);
      }
    }
    assertThrows(Brugerfejl.class, () -> Noegler.af(r, HEMMELIGHED));
  }
}
