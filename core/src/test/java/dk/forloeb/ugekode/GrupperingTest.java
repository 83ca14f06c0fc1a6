package dk.forloeb.ugekode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrupperingTest {
  private static final Katalog KATALOG = Katalog.faelles();

  /** Group | Tabel 3 | Figur 1 | Figur 2, where - in Figur 1 is no success. */
  private static final String TABEL =
      """
      BESKAEFTIGELSE     | Beskæftigelse/selvforsørgelse | Ordinært job | Ordinært job
      FERIEDAGPENGE_BESK | Beskæftigelse/selvforsørgelse | Ordinært job | Ordinært job
      SELVFORSOERGELSE   | Beskæftigelse/selvforsørgelse | -            | Selvforsørgelse
      BLANK_FOER_2008    | Beskæftigelse/selvforsørgelse | -            | Selvforsørgelse
      A_DAGPENGE         | A-dagpenge                    | Dagpenge     | Dagpenge
      UDDANNELSE_SU      | Andet                         | Uddannelse   | Uddannelse
      FLEKSJOB           | Fleksjob                      | Fleksjob     | Fleksjob
      LEDIGHEDSYDELSE    | Ledighedsydelse               | -            | Ledighedsydelse
      FOERTIDSPENSION    | Førtidspension mv.            | -            | Førtidspension
      KONTANTHJAELP      | Kontanthjælp                  | -            | Kontanthjælp mv.
      UDDANNELSESHJAELP  | Kontanthjælp                  | -            | Kontanthjælp mv.
      INTEGRATION        | Kontanthjælp                  | -            | Kontanthjælp mv.
      REVALIDERING       | Revalidering/Forrevalidering  | -            | Øvrige
      FORREVALIDERING    | Revalidering/Forrevalidering  | -            | Øvrige
      SYGEDAGPENGE       | Sygedagpenge                  | -            | Øvrige
      JOBAFKLARING       | Andet                         | -            | Øvrige
      DAGPENGE_UDLOEB    | Andet                         | -            | Øvrige
      ROTATIONSVIKAR     | Andet                         | -            | Øvrige
      FOLKEPENSION       | Andet                         | -            | Øvrige
      UDVANDRET          | Andet                         | -            | Øvrige
      DOED               | Andet                         | -            | Øvrige
      EFTERLOEN          | Andet                         | -            | Øvrige
      FLEKSYDELSE        | Andet                         | -            | Øvrige
      RESSOURCEFORLOEB   | Andet                         | -            | Øvrige
      VOKSENLAERLING     | Andet                         | -            | Øvrige
      VOKSENUDDANNELSE   | Andet                         | -            | Øvrige
      BARSEL             | Andet                         | -            | Øvrige
      ORLOV              | Andet                         | -            | Øvrige
      SERVICEJOB         | Andet                         | -            | Øvrige
      OVERGANGSYDELSE    | Andet                         | -            | Øvrige
      UKENDT             | Andet                         | -            | Øvrige
      """;

  private static final Set<String> SUCCES =
      Set.of("Ordinært job", "Uddannelse", "Fleksjob", "Dagpenge");

  @Test
  void every_group_lies_where_the_published_tables_have_it() {
    assertEquals(kolonne(1), celler("tabel-3"));
    assertEquals(kolonne(3), celler("figur-2"));
    Map<String, String> figur1 = celler("figur-1");
    figur1.replaceAll((gruppe, celle) -> SUCCES.contains(celle) ? celle : "-");
    assertEquals(kolonne(2), figur1);
  }

  @Test
  void what_is_no_success_is_one_cell() {
    Set<String> celler = new HashSet<>(gruppering("figur-1").celler());
    celler.removeAll(SUCCES);
    assertEquals(1, celler.size(), celler.toString());
    assertEquals(5, gruppering("figur-1").celler().size());
  }

  @Test
  void the_statuses_of_tabel_3_stand_in_the_order_of_the_source() {
    assertEquals(
        List.of(
            "Beskæftigelse/selvforsørgelse",
            "A-dagpenge",
            "Kontanthjælp",
            "Revalidering/Forrevalidering",
            "Sygedagpenge",
            "Fleksjob",
            "Ledighedsydelse",
            "Førtidspension mv.",
            "Andet"),
        gruppering("tabel-3").celler());
  }

  @Test
  void oevrige_stands_last_in_figur_2() {
    assertEquals("Øvrige", gruppering("figur-2").celler().getLast());
    assertEquals(9, gruppering("figur-2").celler().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tabel-3", "figur-1", "figur-2"})
  void every_code_and_every_derived_group_has_exactly_one_cell(String navn) {
    Gruppering g = gruppering(navn);
    assertEquals(KATALOG.grupper().size(), g.cellenummer().size());
    for (int kode = 1; kode <= 999; kode++) {
      assertTrue(g.celler().contains(g.celle(KATALOG.gruppeAf(kode))), navn + " " + kode);
    }
    assertEquals(g.celler().size(), new HashSet<>(g.celler()).size());
    assertEquals(
        Set.copyOf(g.celler()), Set.copyOf(KATALOG.grupper().stream().map(g::celle).toList()));
  }

  @Test
  void a_group_left_out_is_seen() {
    for (Gruppe udeladt : KATALOG.grupper()) {
      Map<String, List<String>> celler = alleIEn();
      liste(celler).remove(udeladt.id());
      IllegalStateException fejl = brudt(celler);
      assertTrue(String.valueOf(fejl.getMessage()).contains(udeladt.id()), fejl.getMessage());
    }
  }

  @Test
  void a_group_in_two_cells_is_seen() {
    Map<String, List<String>> celler = alleIEn();
    celler.put("en til", List.of("DOED"));
    assertTrue(String.valueOf(brudt(celler).getMessage()).contains("DOED"));
  }

  @Test
  void a_group_twice_in_one_cell_is_seen() {
    Map<String, List<String>> celler = alleIEn();
    liste(celler).add("DOED");
    assertTrue(String.valueOf(brudt(celler).getMessage()).contains("DOED"));
  }

  @Test
  void a_group_that_does_not_exist_is_seen() {
    Map<String, List<String>> celler = alleIEn();
    liste(celler).add("KONTANTYDELSE");
    assertTrue(String.valueOf(brudt(celler).getMessage()).contains("KONTANTYDELSE"));
  }

  @Test
  void a_whole_grouping_is_built() {
    Gruppering g = Gruppering.af("proeve", alleIEn(), KATALOG);
    assertEquals("alle", g.celle(KATALOG.gruppe("DOED")));
  }

  private static IllegalStateException brudt(Map<String, List<String>> celler) {
    return assertThrows(
        IllegalStateException.class, () -> Gruppering.af("proeve", celler, KATALOG));
  }

  private static Map<String, List<String>> alleIEn() {
    Map<String, List<String>> celler = new LinkedHashMap<>();
    celler.put("alle", new ArrayList<>(KATALOG.grupper().stream().map(Gruppe::id).toList()));
    return celler;
  }

  private static List<String> liste(Map<String, List<String>> celler) {
    return Objects.requireNonNull(celler.get("alle"));
  }

  private static Gruppering gruppering(String navn) {
    return Objects.requireNonNull(Gruppering.alle().get(navn), navn);
  }

  private static Map<String, String> celler(String navn) {
    Map<String, String> ud = new TreeMap<>();
    KATALOG.grupper().forEach(g -> ud.put(g.id(), gruppering(navn).celle(g)));
    return ud;
  }

  private static Map<String, String> kolonne(int nummer) {
    Map<String, String> ud = new TreeMap<>();
    TABEL
        .lines()
        .map(l -> l.split("\\|", -1))
        .forEach(felter -> ud.put(felter[0].strip(), felter[nummer].strip()));
    return ud;
  }
}
