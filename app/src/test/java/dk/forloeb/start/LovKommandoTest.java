package dk.forloeb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LovKommandoTest {
  private static final String EKSEMPEL =
      Path.of(System.getProperty("forloeb.rod", ".."), "docs/eksempler/fire-aars-forloeb.yaml")
          .toString();

  @TempDir Path mappe;

  @Test
  void lov_viser_alle_regler() {
    assertTrue(Kald.med("lov").lykkes().ud().contains("154 regler"));
  }

  @Test
  void lov_med_en_regel_viser_den_med_hjemmel_og_lovsager() {
    String ud = Kald.med("lov", "R034").lykkes().ud();
    assertTrue(ud.contains("LAB § 113") && ud.contains("Lovsager"), ud);
    assertFalse(Kald.ENGELSK.matcher(ud).find(), ud);
    assertTrue(Kald.med("lov", "R34").afvises().contains("mente du \"R034\"?"));
  }

  @Test
  void en_dag_giver_et_trae_og_flere_dage_en_tabel() {
    String trae = Kald.med("lov", "vurder", EKSEMPEL, "--dato", "2022-06-01").lykkes().ud();
    assertTrue(trae.contains("- R041 Er forløbet højst 3 år langt? Nej."), trae);
    String tabel =
        Kald.med("lov", "vurder", EKSEMPEL, "--dato", "2013-06-01", "--dato", "2022-06-01")
            .lykkes()
            .ud();
    assertTrue(tabel.contains("  R041  ·           NEJ"), tabel);
  }

  @Test
  void daarligt_input_er_en_linje() throws IOException {
    assertTrue(Kald.med("lov", "vurder", EKSEMPEL).afvises().contains("mangler --dato"));
    assertEquals(
        "forloeb: --dato i dag: skriv en dato som 2022-06-01",
        Kald.med("lov", "vurder", EKSEMPEL, "--dato", "i dag").afvises());
    String ukendt = mappe.resolve("nix.yaml").toString();
    assertTrue(
        Kald.med("lov", "vurder", ukendt, "--dato", "2022-06-01")
            .afvises()
            .contains("findes filen?"));
    Path binaer = Files.write(mappe.resolve("b.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertTrue(
        Kald.med("lov", "vurder", binaer.toString(), "--dato", "2022-06-01")
            .afvises()
            .contains("UTF-8"));
    Path stor = Files.write(mappe.resolve("s.yaml"), new byte[(1 << 20) + 1]);
    assertTrue(
        Kald.med("lov", "vurder", stor.toString(), "--dato", "2022-06-01")
            .afvises()
            .contains("for stor"));
    assertTrue(
        Kald.med("lov", "vurder", mappe.toString(), "--dato", "2022-06-01")
            .afvises()
            .contains("kan ikke læses"));
  }
}
