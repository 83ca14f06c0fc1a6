package dk.forloeb.lov;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages in {@code docs/regler} are written from the code, and say what the code does. */
class RegelsiderTest {
  private static final Regelbog BOG = Regelbog.faelles();
  private static final Path MAPPE =
      Path.of(System.getProperty("forloeb.rod", ".."), "docs", "regler");
  private static final boolean SKRIV = Boolean.getBoolean("forloeb.skriv");
  private static final String SAADAN =
      "write the pages anew with: mvn -pl core test -Dtest=RegelsiderTest -Dforloeb.skriv=true";

  @Test
  void siderne_siger_det_samme_som_koden() throws IOException {
    Map<String, String> sider = sider();
    if (SKRIV) {
      Files.createDirectories(MAPPE);
      for (Map.Entry<String, String> s : sider.entrySet()) {
        Files.writeString(MAPPE.resolve(s.getKey()), s.getValue());
      }
    }
    for (Map.Entry<String, String> s : sider.entrySet()) {
      Path fil = MAPPE.resolve(s.getKey());
      assertTrue(Files.exists(fil), fil + " is not there; " + SAADAN);
      assertEquals(s.getValue(), Files.readString(fil), fil + " is stale; " + SAADAN);
    }
    try (Stream<Path> filer = Files.list(MAPPE)) {
      assertEquals(
          new TreeSet<>(sider.keySet()),
          filer
              .map(f -> String.valueOf(f.getFileName()))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void hver_regel_staar_paa_netop_en_side() {
    String alt = String.join("\n", sider().values());
    for (Regel r : BOG.regler()) {
      assertEquals(2, alt.split("\n## " + r.id() + "\n", -1).length, r.id());
    }
  }

  private static Map<String, String> sider() {
    Map<String, List<Regel>> emner =
        BOG.regler().stream()
            .collect(Collectors.groupingBy(Regel::emne, LinkedHashMap::new, Collectors.toList()));
    Map<String, String> ud = new LinkedHashMap<>();
    StringBuilder indhold = new StringBuilder("# Reglerne\n\n");
    indhold.append(
        """
        Skrevet af koden; ret i `regler.yaml`, `parametre` og `sager` i `core`, ikke her. \
        154 regler, hver med hjemmel, gyldighed, sikkerhed og lovsager. \
        En regel med lav sikkerhed er et råd og spærrer aldrig; det gør produktets egne ønsker heller ikke.

        | emne | regler | lovsager |
        |---|---|---|
        """);
    emner.forEach((emne, regler) -> {
      String fil = ascii(emne) + ".md";
      ud.put(fil, side(emne, regler));
      long sager = regler.stream().mapToLong(r -> Lovsager.om(r.id()).size()).sum();
      indhold.append("| [" + emne + "](" + fil + ") | " + regler.size() + " | " + sager + " |\n");
    });
    indhold.append("| [tal efter dato](parametre.md) | | |\n");
    ud.put("parametre.md", parametre());
    ud.put("README.md", indhold.toString());
    return ud;
  }

  private static String ascii(String emne) {
    String uden =
        emne.toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace(' ', '-');
    return Normalizer.normalize(uden, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
  }

  private static String side(String emne, List<Regel> regler) {
    StringBuilder ud = new StringBuilder("# " + Dansk.stort(emne) + "\n");
    for (Regel r : regler) {
      ud.append("\n## ").append(r.id()).append("\n\n**").append(r.spoergsmaal()).append("**\n\n");
      ud.append("- ").append(Dansk.stort(r.art().dansk()));
      ud.append(r.skoen() ? ", et skøn" : "");
      ud.append("; ").append(r.virkning().dansk());
      ud.append(r.eget() ? " (produktets eget ønske, ikke lov)" : "").append("\n");
      ud.append("- Hjemmel: ");
      ud.append(String.join("; ", r.hjemmel().stream().map(Lovtekst::hjemmel).toList()));
      ud.append("\n- Gælder: ").append(Lovtekst.gyldighed(r));
      ud.append("; den dag, der afgør det: ").append(r.skaering().etiket()).append("\n");
      ud.append("- Sikkerhed: ").append(r.sikkerhed().dansk());
      ud.append(r.forbehold().isEmpty() ? "" : ". " + r.forbehold()).append("\n");
      String fakta = fakta(r);
      ud.append(fakta.isEmpty() ? "" : "- Spørger om: " + fakta + "\n");
      ud.append("- Kilder: ");
      ud.append(
          r.kilder().isEmpty()
              ? "ingen"
              : String.join("; ", r.kilder().stream().map(Kilder::kilde).toList()));
      ud.append("\n\n");
      for (Lovsag s : Lovsager.om(r.id())) {
        ud.append("  - ").append(s.navn());
        s.dato().ifPresent(d -> ud.append(" (").append(d).append(")"));
        ud.append(": *").append(s.forventning()).append("*\n");
      }
    }
    return ud.toString();
  }

  /** What the rule asks for when nothing is known. */
  private static String fakta(Regel r) {
    LocalDate dag =
        r.gaelder().fom().isBefore(LocalDate.of(2013, 1, 1))
            ? LocalDate.of(2013, 1, 1)
            : r.gaelder().fom();
    return BOG.vurder(r.id(), Fakta.tom(), dag).noder().stream()
        .flatMap(n -> n.opgave().stream())
        .flatMap(o -> o.mangler().stream())
        .distinct()
        .map(f -> f.etiket() + " (`" + f.id() + "`)")
        .collect(Collectors.joining("; "));
  }

  private static String parametre() {
    StringBuilder ud = new StringBuilder("# Tal efter dato\n");
    for (Parameter p : BOG.parametre().alle()) {
      ud.append("\n## ").append(Dansk.stort(p.navn())).append("\n\n`").append(p.id());
      ud.append("`, ").append(p.enhed()).append("\n\n");
      p.vaerdier()
          .segmenter()
          .forEach(s -> {
            ud.append("- ").append(Dansk.periode(s.periode())).append(": ");
            ud.append(
                switch (s.vaerdi()) {
                  case Parameter.IkkeSet i -> "IKKE SET";
                  case Parameter.Vaerdi v ->
                      v.tal().toPlainString()
                          + " ("
                          + String.join("; ", v.hjemmel().stream().map(Hjemmel::toString).toList())
                          + "; sikkerhed "
                          + v.sikkerhed().dansk()
                          + ")"
                          + (v.forbehold().isEmpty() ? "" : ". " + v.forbehold());
                });
            ud.append("\n");
          });
    }
    return ud.toString();
  }
}
