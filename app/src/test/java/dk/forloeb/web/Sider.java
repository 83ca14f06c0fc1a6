package dk.forloeb.web;

import dk.forloeb.studie.Studiekatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One address of each page, and of each study's. */
final class Sider {
  private Sider() {}

  /** Those that somebody of this role sees; empty is the public. */
  static List<String> alle(String rolle) {
    List<String> ud = new ArrayList<>();
    ud.addAll(
        List.of(
            "/",
            "/rundtur",
            "/kontrol",
            "/kontrol?eksempel=1",
            "/ind",
            "/opgoerelse/kommuner-2017/tal?tabel=figur-1&kolonne=andel&noegle=766",
            "/opgoerelse/kommuner-2017/usikkerhed",
            "/opgoerelse/kommuner-2017/kurve?kommune=766",
            "/opgoerelse/kommuner-2017?status.weeks-after-end=26",
            "/sammenlign",
            "/sammenlign?fra=fleksjob-afgang-2016/tabel-1&til=kommuner-2017/figur-1",
            "/sammenlign?fra=kommuner-2017/figur-1&til=kommuner-2017/figur-1%3Fstatus.weeks-after-end%3D26",
            "/opgoerelse/overgange?visning=levende",
            "/findes-ikke"));
    Studiekatalog.ider().forEach(id -> ud.add("/opgoerelse/" + id));
    if (rolle.equals("dataforvalter")) {
      ud.add("/registre");
    }
    return ud;
  }

  /**
   * Addresses in a page, as a browser would follow them.
   *
   * @param led finds one in its first group
   */
  static List<String> adresser(Pattern led, String html) {
    return led.matcher(html).results().map(m -> m.group(1).replace("&amp;", "&")).toList();
  }
}
