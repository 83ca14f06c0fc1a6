package dk.forloeb.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft is deleted by whoever made it, or when nobody works on it any longer; never before. */
class KladdeTest {
  @TempDir private Path over;

  private List<String> navne() throws IOException {
    try (Stream<Path> alt = Files.list(over)) {
      return alt.map(p -> p.getFileName().toString()).toList();
    }
  }

  /** As a killed process leaves it: the file is there, the lock is not. */
  private Path doed(String navn) throws IOException {
    Path mappe = Files.createDirectory(over.resolve(navn));
    Files.createFile(mappe.resolve(".laas"));
    Files.createDirectories(mappe.resolve("dybt/nede"));
    Files.writeString(mappe.resolve("dybt/nede/fil"), "x");
    return mappe;
  }

  @Test
  void en_levende_kladde_roeres_ikke() throws IOException {
    try (Kladde kladde = Kladde.ny(over, ".a.under-")) {
      Files.writeString(kladde.mappe().resolve("fil"), "x");
      Kladde.fej(over, ".under-", k -> {});
      assertTrue(Files.exists(kladde.mappe().resolve("fil")));
      assertEquals(List.of(kladde.mappe().resolve("fil")), kladde.indhold());
    }
    assertEquals(List.of(), navne());
  }

  @Test
  void en_doed_kladde_reddes_og_slettes() throws IOException {
    Path doed = doed(".a.under-1");
    doed(".andet-1");
    List<Path> reddet = new ArrayList<>();
    Kladde.fej(over, ".under-", reddet::add);
    assertEquals(List.of(doed), reddet);
    assertEquals(List.of(".andet-1"), navne());
  }

  @Test
  void en_mappe_uden_laas_og_en_fil_er_ingen_kladder() throws IOException {
    Files.createDirectory(over.resolve(".a.under-2"));
    Files.writeString(over.resolve(".b.under-3"), "x");
    Kladde.fej(over, ".under-", k -> {});
    assertEquals(2, navne().size());
  }

  /**
   * As another user's draft, whose lock may not be opened; a test as root may open all there is.
   */
  @Test
  void en_laas_der_ikke_kan_aabnes_er_en_andens() throws IOException {
    Files.createDirectories(over.resolve(".a.under-4/.laas"));
    Path doed = doed(".b.under-5");
    List<Path> reddet = new ArrayList<>();
    Kladde.fej(over, ".under-", reddet::add);
    assertEquals(List.of(doed), reddet);
    assertEquals(List.of(".a.under-4"), navne());
  }

  @Test
  void en_faerdig_kladde_kan_flyttes_og_har_intet_af_sit_eget_i_sig() throws IOException {
    Path maal = over.resolve("faerdig");
    try (Kladde kladde = Kladde.ny(over, ".under-")) {
      Files.writeString(kladde.mappe().resolve("fil"), "x");
      kladde.slip();
      Files.move(kladde.mappe(), maal);
    }
    try (Stream<Path> alt = Files.list(maal)) {
      assertEquals(List.of(maal.resolve("fil")), alt.toList());
    }
  }

  @Test
  void en_mappe_der_ikke_findes_har_ingen_kladder() throws IOException {
    Kladde.fej(over.resolve("findes-ikke"), ".under-", k -> {});
    assertFalse(Files.exists(over.resolve("findes-ikke")));
  }
}
