package dk.forloeb.ugekode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.tid.Uge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KatalogTest {
  private static final Katalog KATALOG = Katalog.faelles();

  /** Written out by hand from the published code list; not read from the product's own files. */
  private static final Map<String, String> KODER_EFTER_GRUPPE =
      Map.ofEntries(
          Map.entry("A_DAGPENGE", "111-114,124-126,211,213-218,231,232,299"),
          Map.entry("FERIEDAGPENGE_BESK", "121-123"),
          Map.entry("KONTANTHJAELP", "130,131,133-139,730,731,733-739"),
          Map.entry("UDDANNELSESHJAELP", "140,143-149,720,723-729"),
          Map.entry("DAGPENGE_UDLOEB", "151,152"),
          Map.entry("ORLOV", "412,413"),
          Map.entry("SERVICEJOB", "511"),
          Map.entry("VOKSENLAERLING", "521"),
          Map.entry("ROTATIONSVIKAR", "522"),
          Map.entry("OVERGANGSYDELSE", "611"),
          Map.entry("EFTERLOEN", "621"),
          Map.entry("FLEKSYDELSE", "622"),
          Map.entry("UDDANNELSE_SU", "651,652"),
          Map.entry("VOKSENUDDANNELSE", "661"),
          Map.entry("INTEGRATION", "700,703-709,710,713-719"),
          Map.entry("LEDIGHEDSYDELSE", "740,741,743-748"),
          Map.entry("FORREVALIDERING", "750,753-758"),
          Map.entry("REVALIDERING", "760,763-768"),
          Map.entry("FLEKSJOB", "771,774"),
          Map.entry("UKENDT", "775"),
          Map.entry("FOERTIDSPENSION", "781,783"),
          Map.entry("JOBAFKLARING", "785"),
          Map.entry("RESSOURCEFORLOEB", "810,813-818"),
          Map.entry("BARSEL", "881"),
          Map.entry("SYGEDAGPENGE", "890,893-899"),
          Map.entry("UDVANDRET", "997"),
          Map.entry("FOLKEPENSION", "998"),
          Map.entry("DOED", "999"));

  @Test
  void there_are_129_codes_of_the_list_and_775() {
    assertEquals(130, KATALOG.koder().size());
    assertEquals(129, KATALOG.koder().stream().filter(k -> KATALOG.kendt(k.kode())).count());
  }

  @Test
  void every_listed_code_has_the_one_group_the_list_gives_it() {
    Map<Integer, String> forventet = new TreeMap<>();
    KODER_EFTER_GRUPPE.forEach((gruppe, koder) -> {
      for (int kode : udfold(koder)) {
        assertNull(forventet.put(kode, gruppe), kode + " twice");
      }
    });
    Map<Integer, String> faktisk = new TreeMap<>();
    for (Ugekode k : KATALOG.koder()) {
      assertNull(faktisk.put(k.kode(), k.gruppe().id()), k.kode() + " twice");
      assertEquals(k.gruppe(), KATALOG.gruppeAf(k.kode()));
    }
    assertEquals(forventet, faktisk);
  }

  @Test
  void every_number_from_1_to_999_has_a_group_and_unlisted_ones_are_unknown() {
    Set<Integer> listede = new HashSet<>();
    KODER_EFTER_GRUPPE.values().forEach(k -> listede.addAll(udfold(k)));
    for (int kode = 1; kode <= 999; kode++) {
      if (!listede.contains(kode)) {
        assertNull(KATALOG.kode(kode));
        assertEquals("UKENDT", KATALOG.gruppeAf(kode).id());
        assertFalse(KATALOG.kendt(kode));
      }
    }
  }

  @Test
  void code_775_is_listed_but_unknown() {
    assertNotNull(KATALOG.kode(775));
    assertEquals("UKENDT", KATALOG.gruppeAf(775).id());
    assertFalse(KATALOG.kendt(775));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_number_that_can_be_no_code_is_unknown_too(int kode) {
    assertNull(KATALOG.kode(kode));
    assertEquals("UKENDT", KATALOG.gruppeAf(kode).id());
  }

  @Test
  void the_groups_are_numbered_in_order_with_the_derived_three_last() {
    List<Gruppe> grupper = KATALOG.grupper();
    assertEquals(31, grupper.size());
    for (int i = 0; i < grupper.size(); i++) {
      Gruppe g = grupper.get(i);
      assertEquals(i, g.nummer(), g.id());
      assertEquals(g, KATALOG.gruppe(g.id()));
      assertFalse(g.dansk().isBlank(), g.id());
      assertFalse(g.engelsk().isBlank(), g.id());
    }
    assertEquals(
        Set.of("BESKAEFTIGELSE", "SELVFORSOERGELSE", "BLANK_FOER_2008"),
        Set.copyOf(grupper.subList(28, 31).stream().map(Gruppe::id).toList()));
    Set<String> medKode = new HashSet<>(KODER_EFTER_GRUPPE.keySet());
    assertEquals(medKode, Set.copyOf(grupper.subList(0, 28).stream().map(Gruppe::id).toList()));
  }

  @Test
  void every_code_of_the_list_has_a_label_in_both_languages() {
    for (Ugekode k : KATALOG.koder()) {
      if (k.kode() != 775) {
        assertFalse(k.dansk().isBlank(), "Danish of " + k.kode());
        assertFalse(k.engelsk().isBlank(), "English of " + k.kode());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "140, 2013-W52, 2014-W01", "149, 2013-W52, 2014-W01", "720, 2013-W52, 2014-W01",
    "729, 2013-W52, 2014-W01", "151, 2012-W51, 2012-W52", "152, 2014-W01, 2014-W02",
    "412, 1992-W25, 1992-W26", "413, 1992-W25, 1992-W26", "511, 1999-W51, 1999-W52",
    "611, 1991-W52, 1992-W01", "622, 2001-W25, 2001-W26", "700, 2015-W35, 2015-W36",
    "709, 2015-W35, 2015-W36", "771, 1997-W52, 1998-W01", "774, 1997-W52, 1998-W01",
    "785, 2014-W26, 2014-W27", "810, 2012-W52, 2013-W01", "818, 2012-W52, 2013-W01"
  })
  void a_code_is_valid_from_the_week_that_holds_its_first_day(
      int kode, String ugenFoer, String foersteUge) {
    assertFalse(gaelder(kode, ugenFoer), ugenFoer);
    assertTrue(gaelder(kode, foersteUge), foersteUge);
  }

  @ParameterizedTest
  @CsvSource({
    "151, 2014-W05, 2014-W06",
    "412, 2011-W52, 2012-W01",
    "413, 2003-W01, 2003-W02",
    "611, 2006-W52, 2007-W01"
  })
  void a_code_is_valid_to_the_week_that_holds_its_last_day(
      int kode, String sidsteUge, String ugenEfter) {
    assertTrue(gaelder(kode, sidsteUge), sidsteUge);
    assertFalse(gaelder(kode, ugenEfter), ugenEfter);
  }

  @Test
  void a_code_without_dates_is_always_valid() {
    assertTrue(gaelder(111, "1991-W32"));
    assertTrue(gaelder(783, "2026-W53"));
  }

  @Test
  void a_week_without_a_code_is_work_or_self_support_only_from_2008() {
    Uge sidste2007 = Uge.parse("2007-W52");
    Uge foerste2008 = Uge.parse("2008-W01");
    assertEquals("BLANK_FOER_2008", KATALOG.gruppeUdenKode(sidste2007, false).id());
    assertEquals("BLANK_FOER_2008", KATALOG.gruppeUdenKode(sidste2007, true).id());
    assertEquals("BESKAEFTIGELSE", KATALOG.gruppeUdenKode(foerste2008, true).id());
    assertEquals("SELVFORSOERGELSE", KATALOG.gruppeUdenKode(foerste2008, false).id());
  }

  private static boolean gaelder(int kode, String uge) {
    return Objects.requireNonNull(KATALOG.kode(kode)).gaelder(Uge.parse(uge));
  }

  private static List<Integer> udfold(String koder) {
    List<Integer> ud = new ArrayList<>();
    for (String del : koder.split(",", -1)) {
      int fra = Integer.parseInt(del.substring(0, 3));
      int til = Integer.parseInt(del.substring(del.length() - 3));
      for (int k = fra; k <= til; k++) {
        ud.add(k);
      }
    }
    return ud;
  }
}
