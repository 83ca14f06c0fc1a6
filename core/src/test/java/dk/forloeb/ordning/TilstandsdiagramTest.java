package dk.forloeb.ordning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.lov.Regel;
import dk.forloeb.lov.Regelbog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of the states is written from the table, so that it cannot say something else. */
class TilstandsdiagramTest {
  private static final Path FIL =
      Path.of(System.getProperty("forloeb.rod", "..")).resolve("docs/sagens-tilstande.md");

  @Test
  void siden_om_sagens_tilstande_svarer_til_tabellen() throws IOException {
    String ny = side();
    String gammel = Files.exists(FIL) ? Files.readString(FIL) : "";
    if (!ny.equals(gammel)) {
      Files.writeString(FIL, ny);
    }
    assertEquals(gammel, ny, "docs/sagens-tilstande.md was out of date and is written anew");
  }

  @Test
  void hver_regel_i_tabellen_findes_i_regelbogen() {
    Set<String> kendte =
        Regelbog.faelles().regler().stream().map(Regel::id).collect(Collectors.toSet());
    Set<String> brugte = new TreeSet<>();
    for (Overgang o : Overgang.values()) {
      brugte.addAll(o.regler());
    }
    assertTrue(brugte.size() > 80, brugte.toString());
    brugte.removeAll(kendte);
    assertEquals(Set.of(), brugte);
  }

  @Test
  void hver_tilstand_kan_naas_og_klage_ligger_oven_paa() {
    Set<Tilstand> naaet = new TreeSet<>(Set.of(Tilstand.HENVENDELSE, Tilstand.KLAGE));
    for (Overgang o : Overgang.values()) {
      naaet.addAll(o.til());
    }
    assertEquals(Set.of(Tilstand.values()), naaet);
    for (Overgang o : Overgang.values()) {
      assertTrue(!o.til().contains(Tilstand.KLAGE) && !o.fra().contains(Tilstand.KLAGE));
    }
  }

  private static String side() {
    StringBuilder ud =
        new StringBuilder(
            """
            # Sagens tilstande

            Skrevet af en prøve ud fra tabellen i `Overgang`; ret den og ikke denne side.

            En beslutning fra myndigheden udføres kun, hvis tabellen har den fra sagens tilstand, og ingen regel spærrer. En begivenhed optages altid, og det, den bryder, nævnes. Følgende er vores tilføjelse til kilderne: T16 og T31 går også ud fra S10; T26 går ud fra alle tilstande før afgørelsen, men fra S2 kun, når borgeren har trukket sig eller er død; T21-T25 og P4 gælder, så længe forløbet løber, også i S10, S11 og S13; en ny indsatsdel kan føre til T10 og T29; T33 er den sidste dag i et ophør, der er afgjort i forvejen.

            ```mermaid
            stateDiagram-v2
            """);
    for (Tilstand t : Tilstand.values()) {
      if (t != Tilstand.KLAGE) {
        ud.append("  state \"").append(t).append("\" as ").append(t.nummer()).append('\n');
      }
    }
    ud.append("  [*] --> S0\n");
    for (Overgang o : Overgang.values()) {
      if (o != Overgang.T20) {
        o.fra().forEach(fra -> o.til().forEach(til -> pil(ud, fra, til, o.name())));
      }
    }
    for (Tilstand t : List.of(Tilstand.AFSLUTTET, Tilstand.HENLAGT, Tilstand.ANDET_FORLOEB)) {
      ud.append("  ").append(t.nummer()).append(" --> [*]\n");
    }
    ud.append("```\n\n");
    ud.append("S12 klage, sanktion, ydelse og pause er lag oven på tilstanden. ");
    ud.append("Hjemviser Ankestyrelsen sagen (T20), går den til S1, S2 eller S5.\n\n");
    ud.append("| nr. | fra | til | hændelse | slags | regler |\n|---|---|---|---|---|---|\n");
    for (Overgang o : Overgang.values()) {
      ud.append("| ").append(o).append(" | ").append(numre(o.fra())).append(" | ");
      ud.append(o.til().isEmpty() ? "samme" : numre(o.til())).append(" | ");
      ud.append(o.tekst()).append(" | ").append(slags(o)).append(" | ");
      ud.append(String.join(" ", o.regler())).append(" |\n");
    }
    return ud.toString();
  }

  private static void pil(StringBuilder ud, Tilstand fra, Tilstand til, String navn) {
    ud.append("  ").append(fra.nummer()).append(" --> ").append(til.nummer());
    ud.append(" : ").append(navn).append('\n');
  }

  private static String numre(Set<Tilstand> t) {
    return t.size() > 10
        ? "alle"
        : t.stream().map(Tilstand::nummer).collect(Collectors.joining(", "));
  }

  private static String slags(Overgang o) {
    Set<String> ud = new TreeSet<>();
    for (Class<?> h : o.haendelser()) {
      ud.add(Beslutning.class.isAssignableFrom(h) ? "beslutning" : "begivenhed");
    }
    return String.join(" eller ", ud);
  }
}
