package dk.forloeb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.web.Proeveserver.Gaest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalsideTest {
  private static final Pattern TAL =
      Pattern.compile("<td class=\"tal[^\"]*\"><a href=\"([^\"]+)\"");

  private static String felt(String navn, String vaerdi) {
    return navn + "=" + URLEncoder.encode(vaerdi, StandardCharsets.UTF_8);
  }

  /** Keys such as 60+ and changes in braces stand in addresses too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tables.figur-1.rows={ age: { at: start, bands: [30, 40, 50, 60] } }",
        "tables.figur-1.rows={ length: [26, 52, 104] }",
        "keep.age={ at: start, years: 30..39 }",
        "tables.figur-1.rows=sex"
      })
  void hvert_tal_i_en_tabel_foerer_til_sin_side(String aendring) throws Exception {
    Gaest g = new Gaest().som("analytiker-mikrodata");
    int skel = aendring.indexOf('=');
    String q =
        skel < 0 ? "" : "?" + felt(aendring.substring(0, skel), aendring.substring(skel + 1));
    List<String> adresser = Sider.adresser(TAL, g.hent("/opgoerelse/kommuner-2017" + q).body());
    assertTrue(adresser.size() >= 9, "numbers lead somewhere: " + adresser.size());
    List<String> doede = new ArrayList<>();
    for (int i = 0; i < adresser.size(); i += Math.max(1, adresser.size() / 25)) {
      int kode = g.hent(adresser.get(i)).statusCode();
      if (kode != 200) {
        doede.add(kode + " " + adresser.get(i));
      }
    }
    assertEquals(List.of(), doede);
  }

  @Test
  void regnet_om_siger_om_det_er_det_der_blev_vist() throws Exception {
    Gaest g = new Gaest();
    String side = "/opgoerelse/kommuner-2017/tal?tabel=figur-1&kolonne=andel&noegle=766";
    Matcher m =
        Pattern.compile("name=\"aftryk\" value=\"([0-9a-f]{64})\"").matcher(g.hent(side).body());
    assertTrue(m.find());
    String felter = "tabel=figur-1&kolonne=andel&noegle=766&aftryk=";
    String sti = "/opgoerelse/kommuner-2017/tal";
    assertTrue(g.post(side, sti, felter + m.group(1)).body().contains("ciffer for ciffer"));
    assertTrue(g.post(side, sti, felter + "0".repeat(64)).body().contains("Ikke det samme"));
  }

  @Test
  void et_register_der_ikke_er_der_siges() throws Exception {
    for (String version : List.of("0", "000000000000", "x".repeat(64))) {
      String krop = new Gaest().hent("/opgoerelse/kommuner-2017?register=" + version).body();
      assertTrue(krop.contains("kendes ikke her"), version);
    }
  }
}
