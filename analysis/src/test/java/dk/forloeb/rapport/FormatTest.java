package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.register.Json;
import dk.forloeb.tabel.Resultatmappe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FormatTest {
  @TempDir Path mappe;

  private static String fejl(String liste) {
    return assertThrows(Brugerfejl.class, () -> Format.laes(liste)).besked();
  }

  @Test
  void ukendte_tomme_og_gentagne_ord_afvises() {
    assertEquals(Set.of(Format.CSV, Format.HTML), Format.laes("csv,html"));
    assertEquals("--format: \"htlm\" kendes ikke; mente du html?", fejl("csv,htlm"));
    assertEquals(
        "--format: \"parquet\" kendes ikke; vælg blandt csv, html, jsonstat, xlsx, pdf",
        fejl("parquet"));
    assertEquals("--format: \"html\" er angivet to gange", fejl("html,csv,html"));
    assertTrue(fejl("").contains("\"\" kendes ikke"));
    assertTrue(fejl("html,").contains("\"\" kendes ikke"));
    assertTrue(fejl("docx").contains("kendes ikke"), "what is not built is not a word");
  }

  @Test
  void filerne_staar_ved_siden_af_tabellerne_og_i_beviset() throws IOException {
    Beskyttet b = Svarene.folk().svar("kommuner-2017", PUBLISHED, 5);
    Resultatmappe.skriv(b, Format.filer(b, Format.laes("html,jsonstat,xlsx,pdf")), mappe);
    JsonNode bevis = Json.MAPPER.readTree(Files.readAllBytes(mappe.resolve("resultat.json")));
    Set<String> navne = new TreeSet<>();
    for (JsonNode f : bevis.get("flereFiler")) {
      navne.add(f.get("fil").asString());
      assertEquals(
          Sha256.af(Files.readAllBytes(mappe.resolve(f.get("fil").asString()))),
          f.get("sha256").asString());
    }
    assertEquals(
        Set.of(
            "kommuner-2017.html",
            "kommuner-2017.xlsx",
            "kommuner-2017.pdf",
            "figur-1.jsonstat.json",
            "figur-2.jsonstat.json",
            "gennemsnit.jsonstat.json",
            "oevrige.jsonstat.json"),
        navne);
  }

  /** All or nothing: where one file cannot stand, the earlier run stands whole. */
  @Test
  void kan_rapporten_ikke_skrives_skrives_intet() throws IOException {
    Beskyttet b = Svarene.folk().svar("kommuner-2017", NONE, 5);
    Files.createDirectories(mappe.resolve("kommuner-2017.html"));
    assertThrows(
        Brugerfejl.class,
        () -> Resultatmappe.skriv(b, Format.filer(b, Format.laes("html")), mappe));
    try (Stream<Path> filer = Files.list(mappe)) {
      assertEquals(
          List.of("kommuner-2017.html"), filer.map(f -> f.getFileName().toString()).toList());
    }
  }
}
