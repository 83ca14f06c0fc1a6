package dk.forloeb.motor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Seeded studies as text, so that they pass the reader as a user's do: every word of the language
 * comes up, alone and beside the others, with the shipped studies' own values near their limits.
 */
final class Studiegenerator {
  private static final String[] GRUPPER = {
    "RESSOURCEFORLOEB", "FLEKSJOB", "LEDIGHEDSYDELSE", "FOERTIDSPENSION", "KONTANTHJAELP",
    "SYGEDAGPENGE", "A_DAGPENGE", "UDDANNELSE_SU", "FOLKEPENSION", "UDVANDRET"
  };
  private static final String[] MED_AKTIVITET = {
    "RESSOURCEFORLOEB", "KONTANTHJAELP", "LEDIGHEDSYDELSE", "UDDANNELSESHJAELP"
  };
  private static final String[] GRUPPERINGER = {"tabel-3", "figur-1", "figur-2"};
  private static final Map<String, String[]> CELLER =
      Map.of(
          "tabel-3",
          new String[] {"Andet", "Fleksjob", "Førtidspension mv."},
          "figur-1",
          new String[] {"Ordinært job", "Fleksjob", "Dagpenge"},
          "figur-2",
          new String[] {"Øvrige", "Førtidspension", "Ordinært job"},
          "",
          new String[] {"UKENDT", "FOERTIDSPENSION", "SELVFORSOERGELSE"});

  private final Random r;
  private final StringBuilder ud = new StringBuilder();

  /** A population that the tables can count. */
  private static final class Hold {
    private String navn = "";
    private boolean stroem;
    private boolean afsluttet;
    private boolean hverForSig;
    private boolean aktivitet;
    private boolean sted;
    private boolean status;
    private boolean succes;
    private boolean kurve;
    private String gruppering = "";
  }

  private Studiegenerator(long seed) {
    r = new Random(seed * 0x9E3779B97F4A7C15L + 77);
  }

  /** The study of that seed: always the same text. */
  static String lav(long seed) {
    Studiegenerator g = new Studiegenerator(seed);
    g.studie();
    return g.ud.toString();
  }

  private void linje(String tekst) {
    ud.append(tekst).append('\n');
  }

  private boolean af(int antal) {
    return r.nextInt(antal) == 0;
  }

  private <T> T en(T[] blandt) {
    return blandt[r.nextInt(blandt.length)];
  }

  private void studie() {
    linje("study: lavet");
    linje("title: Et studie lavet af et frø");
    linje("source: Ingen");
    List<Hold> hold = new ArrayList<>();
    int antal = af(3) ? 2 + r.nextInt(2) : 1;
    if (antal == 1) {
      hold.add(population("", ""));
    } else {
      linje("populations:");
      for (int i = 0; i < antal; i++) {
        linje("  p" + i + ":");
        Hold h = population("    ", "p" + i);
        hold.add(h);
      }
    }
    linje("tables:");
    int tabeller = 1 + r.nextInt(3);
    for (int i = 0; i < tabeller; i++) {
      tabel(i, hold.get(i % hold.size()));
    }
  }

  private Hold population(String ind, String navn) {
    Hold h = new Hold();
    h.navn = navn;
    h.stroem = af(6);
    if (h.stroem) {
      stroem(ind);
      return h;
    }
    h.aktivitet = af(3);
    List<String> grupper = grupper(h.aktivitet ? MED_AKTIVITET : GRUPPER);
    h.hverForSig = af(4);
    linje(
        ind
            + "course: { "
            + (h.hverForSig ? "of-each: " : "of: ")
            + grupper
            + ", ends: "
            + gap()
            + " }");
    h.afsluttet = r.nextInt(4) > 0;
    List<String> keep = new ArrayList<>();
    if (h.afsluttet) {
      keep.add("ended: true");
    }
    for (String haendelse : List.of("start", "end", "exit")) {
      if (af(4) && (h.afsluttet || !haendelse.equals("exit"))) {
        keep.add(haendelse + ": " + periode());
      }
    }
    if (af(3)) {
      keep.add("not-from-first-week: " + !af(4));
    }
    if (af(2)) {
      keep.add("per-person: " + en(new String[] {"all", "first", "last"}));
    }
    h.sted = af(2);
    filtre(h, keep);
    if (!keep.isEmpty()) {
      linje(ind + "keep: { " + String.join(", ", keep) + " }");
    }
    if (h.sted) {
      linje(ind + "place: municipality-at-" + en(new String[] {"start", "end"}));
    }
    h.status = h.afsluttet && r.nextInt(5) > 0;
    if (h.status) {
      status(ind, h);
    }
    return h;
  }

  /** Around the values that the generated registers have, and such as they never do. */
  private void filtre(Hold h, List<String> keep) {
    if (af(5)) {
      keep.add("sex: " + en(new String[] {"1", "[2]", "[1, UOPLYST]", "7"}));
    }
    if (af(5)) {
      String ved = en(h.afsluttet ? new String[] {"start", "end", "exit"} : new String[] {"start"});
      String aar = en(new String[] {"30..39", "..29", "40..", "18..66", "0..17"});
      keep.add("age: { at: " + ved + ", years: " + aar + " }");
    }
    if (h.sted && af(4)) {
      keep.add("municipality: " + en(new String[] {"766", "[101, 147, 461]", "UOPLYST"}));
    }
    if (h.sted && af(6)) {
      keep.add("region: " + en(new String[] {"1082", "[1083, 1084, UOPLYST]"}));
    }
  }

  private void stroem(String ind) {
    List<String> felter = new ArrayList<>();
    felter.add("every: " + en(new String[] {"quarter", "half-year", "year"}));
    if (!af(3)) {
      felter.add("min-age: " + en(new Integer[] {0, 16, 18, 40, 66}));
    }
    if (af(3)) {
      felter.add("between: " + periode());
    }
    if (af(2)) {
      felter.add("groups: " + en(GRUPPERINGER));
    }
    linje(ind + "flow: { " + String.join(", ", felter) + " }");
  }

  private List<String> grupper(String[] blandt) {
    List<String> alle = new ArrayList<>(List.of(blandt));
    Collections.shuffle(alle, r);
    return alle.subList(0, 1 + r.nextInt(3));
  }

  private String gap() {
    return switch (r.nextInt(5)) {
      case 0 -> "rolling-month";
      case 1 -> "calendar-month";
      case 2 -> "{ weeks-without: " + (1 + r.nextInt(60)) + " }";
      default -> "{ weeks-without: 4 }";
    };
  }

  /** Around the edges of the generated registers and of years with 53 weeks. */
  private String periode() {
    return switch (r.nextInt(6)) {
      case 0 -> "2013-01-01..2014-12-31";
      case 1 -> "2013-W01..2016-W26";
      case 2 -> "2012-07-01..";
      case 3 -> "..2015-W53";
      case 4 -> "1992-01-01..";
      default -> "2009-W53..2018-W52";
    };
  }

  private void status(String ind, Hold h) {
    String hvornaar =
        switch (r.nextInt(6)) {
          case 0 -> "at: gap-end";
          case 1 -> "first-coded-within: " + (1 + r.nextInt(12));
          case 2 -> {
            h.kurve = true;
            yield "weeks-after-end: " + r.nextInt(3) + ".." + (4 + r.nextInt(30));
          }
          default -> "weeks-after-end: " + en(new Integer[] {0, 1, 13, 26, 60});
        };
    h.gruppering = af(4) ? "" : en(GRUPPERINGER);
    linje(
        ind
            + "status: { "
            + hvornaar
            + (h.gruppering.isEmpty() ? "" : ", groups: " + h.gruppering)
            + " }");
    h.succes = af(2);
    if (h.succes) {
      linje(ind + "success: { groups: figur-1, are: [Ordinært job, Fleksjob] }");
    }
  }

  private void tabel(int nummer, Hold h) {
    linje("  t" + nummer + ":");
    if (!h.navn.isEmpty()) {
      linje("    population: " + h.navn);
    }
    Map<String, String> akser = h.stroem ? stroemakser() : akser(h);
    boolean kurve = akser.containsKey("week");
    boolean flere = h.stroem || kurve || akser.containsKey("weeks-since-start");
    List<String> orden = new ArrayList<>(akser.keySet());
    if (!orden.isEmpty()) {
      List<String> ord = orden.stream().map(akser::get).toList();
      linje("    rows: " + (ord.size() == 1 ? ord.getFirst() : ord.toString()));
    }
    boolean udenKoen = orden.stream().noneMatch(a -> a.equals("sex") || a.equals("period"));
    String vis = "";
    if (af(2)) {
      vis = en(udenKoen ? new String[] {"all", "occurring"} : new String[] {"occurring"});
    }
    boolean erPeriode = orden.size() == 1 && orden.getFirst().equals("periode");
    if (erPeriode && af(2)) {
      vis = en(new String[] {"all", "observed"});
    }
    if (!vis.isEmpty()) {
      linje("    show: " + vis);
    }
    List<String> maal = maal(h, orden, kurve, erPeriode && !vis.equals("occurring"));
    linje("    measures:");
    maal.forEach(m -> linje("      " + m));
    if (!orden.isEmpty() && !flere) {
      if (af(2)) {
        linje("    total: " + en(new String[] {"sum", "distinct"}));
      } else if (af(2)) {
        linje("    at-least: { a: " + (1 + r.nextInt(6)) + " }");
        if (orden.contains("place")) {
          linje("    without: [UOPLYST]");
        }
      }
    }
    if (af(3)) {
      linje("    order: " + (r.nextBoolean() ? "-" : "") + "a");
    }
    if (orden.equals(List.of("status")) && af(2)) {
      linje("    last: " + celle(h));
    }
    if (af(3)) {
      linje("    figure: " + figurer());
    }
    if (!flere && maal.stream().anyMatch(m -> m.startsWith("s:") && m.contains("of: a"))) {
      linje("  snit" + nummer + ":");
      linje("    averages: t" + nummer);
      linje("    of-column: s");
      linje("    rows: { alle: pooled-all, viste: pooled-shown, middel: mean-shown }");
    }
  }

  private String figurer() {
    List<String> alle =
        new ArrayList<>(List.of("bars", "stacked", "columns", "map", "lines", "layers"));
    Collections.shuffle(alle, r);
    return alle.subList(0, 1 + r.nextInt(2)).toString();
  }

  private Map<String, String> stroemakser() {
    List<String> alle = new ArrayList<>(List.of("from", "to", "sex", "age"));
    Collections.shuffle(alle, r);
    List<String> valgt = new ArrayList<>(alle.subList(0, r.nextInt(3)));
    valgt.add(r.nextInt(valgt.size() + 1), "period");
    if (af(3)) {
      valgt = List.of("period", "from", "to");
    }
    Map<String, String> ud2 = new LinkedHashMap<>();
    valgt.forEach(a -> ud2.put(a, a.equals("age") ? "{ age: { bands: [18, 30, 67] } }" : a));
    return ud2;
  }

  private Map<String, String> akser(Hold h) {
    Map<String, String> mulige = new LinkedHashMap<>();
    String[] haendelser =
        h.afsluttet ? new String[] {"start", "end", "exit"} : new String[] {"start", "end"};
    mulige.put(
        "periode",
        "{ " + en(new String[] {"year", "half-year", "quarter"}) + ": " + en(haendelser) + " }");
    mulige.put("sex", "sex");
    mulige.put("age", "{ age: { at: " + en(haendelser) + ", bands: [18, 30, 40, 67] } }");
    mulige.put("length", "{ length: [5, 13, 27, 53] }");
    mulige.put("weeks-since-start", "{ weeks-since-start: [1, 2, 13, 26, 104] }");
    if (h.sted) {
      mulige.put("place", "place");
      mulige.put("region", "region");
    }
    if (h.hverForSig) {
      mulige.put("course-group", "course-group");
    }
    if (h.status) {
      mulige.put("status", "status");
      if (!h.hverForSig) {
        mulige.put("group", af(2) ? "group" : "{ group: { status: " + celle(h) + " } }");
      }
    }
    List<String> navne = new ArrayList<>(mulige.keySet());
    Collections.shuffle(navne, r);
    List<String> valgt = new ArrayList<>(navne.subList(0, Math.min(navne.size(), r.nextInt(4))));
    if (h.kurve && valgt.stream().anyMatch(a -> a.equals("status") || a.equals("group"))) {
      valgt = new ArrayList<>(valgt.subList(0, Math.min(2, valgt.size())));
      valgt.add(r.nextInt(valgt.size() + 1), "week");
    }
    Map<String, String> ud2 = new LinkedHashMap<>();
    valgt.forEach(a -> ud2.put(a, mulige.getOrDefault(a, a)));
    return ud2;
  }

  private String celle(Hold h) {
    return en(CELLER.getOrDefault(h.gruppering, new String[] {"UKENDT"}));
  }

  private List<String> maal(Hold h, List<String> akser, boolean kurve, boolean aendring) {
    List<String> ud2 = new ArrayList<>();
    if (h.stroem) {
      ud2.add("a: { count: persons }");
      ud2.add("s: { share: a, of: " + (akser.size() > 1 ? akser.getFirst() : "total") + " }");
      return ud2;
    }
    ud2.add("a: { count: " + en(new String[] {"courses", "persons"}) + " }");
    ud2.add("b: { count: " + en(new String[] {"courses", "persons"}) + hvor(h, kurve) + " }");
    if (af(2)) {
      ud2.add("s: { share: b, of: a }");
    }
    if (!akser.isEmpty() && af(2)) {
      boolean iFoerste = akser.size() > 1 && !akser.getFirst().equals("periode") && af(2);
      ud2.add("t: { share: a, of: " + (iFoerste ? akser.getFirst() : "total") + " }");
    }
    if (af(2)) {
      ud2.add("m: { mean: " + en(new String[] {"days", "weeks"}) + " }");
    }
    if (aendring) {
      ud2.add("d: { change: a }");
    }
    return ud2;
  }

  private String hvor(Hold h, boolean kurve) {
    if (h.aktivitet && af(2)) {
      return ", where: no-activity";
    }
    if (!h.status || (h.kurve && !kurve)) {
      return "";
    }
    return h.succes && af(2) ? ", where: success" : ", where: { status: [" + celle(h) + "] }";
  }
}
