package dk.forloeb.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Tavle.Linje;
import dk.forloeb.register.Json;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tosproget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as JSON-stat 2.0. A cell without a number is null with a status: hidden, undefined, or
 * not in the table. There is no {@code updated}: the same answer is the same bytes.
 */
public final class JsonStat {
  /** The status of a combination of keys that the table has no row for. */
  static final String FRAVAERENDE = ".";

  private static final String MAAL = "maal";

  private JsonStat() {}

  record Datasaet(
      String version,
      @JsonProperty("class") String klasse,
      String label,
      String source,
      List<String> note,
      List<String> id,
      List<Integer> size,
      Rolle role,
      Map<String, Akse> dimension,
      List<@Nullable BigDecimal> value,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> status,
      Map<String, Object> extension) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Rolle(List<String> time, List<String> geo, List<String> metric) {}

  record Akse(String label, Kategori category) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Kategori(List<String> index, Map<String, String> label, Map<String, Enhed> unit) {}

  record Enhed(String label, int decimals) {}

  /** The file of the table with this name. */
  public static byte[] af(Beskyttet b, String navn) {
    Tavle t = Tavle.af(b, navn, Sprog.DA);
    List<Dimension> d = t.dimensioner();
    List<String> id = new ArrayList<>(d.stream().map(Dimension::id).toList());
    id.add(MAAL);
    List<Integer> stoerrelse = new ArrayList<>(d.stream().map(x -> x.kategorier().size()).toList());
    stoerrelse.add(t.kolonner().size());
    List<@Nullable BigDecimal> vaerdier = new ArrayList<>();
    Map<Integer, String> status = new TreeMap<>();
    celler(t, vaerdier, status);
    Map<String, String> statustekst = new LinkedHashMap<>();
    status.forEach((i, s) -> statustekst.put(Integer.toString(i), s));
    return Json.taet()
        .writeValueAsBytes(
            new Datasaet(
                "2.0",
                "dataset",
                b.studie().titel().dansk() + ": " + t.label(),
                "Forløb "
                    + b.program()
                    + ", register "
                    + b.register().version()
                    + (b.register().opdigtet() ? " (opdigtede personer)" : "")
                    + ". Spørgsmålet stammer fra: "
                    + b.studie().kilde().dansk(),
                noter(b),
                id,
                stoerrelse,
                new Rolle(med(d, Dimension.Rolle.TID), med(d, Dimension.Rolle.STED), List.of(MAAL)),
                akser(t),
                vaerdier,
                statustekst,
                udvidelse(b, t)));
  }

  private static List<String> med(List<Dimension> alle, Dimension.Rolle rolle) {
    return alle.stream().filter(d -> d.rolle() == rolle).map(Dimension::id).toList();
  }

  private static List<String> noter(Beskyttet b) {
    List<String> ud = new ArrayList<>(Prosa.af(b.studie(), Sprog.DA));
    b.advarsler().forEach(a -> ud.add("Bemærk: " + a.dansk()));
    b.bemaerkninger().forEach(n -> ud.add("Om studiet: " + n.tekst().dansk()));
    ud.add(
        "Diskretion: "
            + b.tilstand().navn().dansk()
            + ". "
            + Evidens.betydning(b.tilstand(), Ord.DANSK));
    ud.add(
        "Filen har ingen dato (updated), fordi samme spørgsmål i samme register giver de samme bytes.");
    return ud;
  }

  private static Map<String, Akse> akser(Tavle t) {
    Map<String, Akse> ud = new LinkedHashMap<>();
    for (Dimension d : t.dimensioner()) {
      Map<String, String> navne = new LinkedHashMap<>();
      d.kategorier().forEach((k, v) -> navne.put(k, v.replace('\u00a0', ' ')));
      ud.put(
          d.id(),
          new Akse(d.label(), new Kategori(List.copyOf(d.kategorier().keySet()), navne, Map.of())));
    }
    Map<String, String> navne = new LinkedHashMap<>();
    Map<String, Enhed> enheder = new LinkedHashMap<>();
    for (Kolonne k : t.kolonner()) {
      navne.put(k.id(), k.label());
      enheder.put(k.id(), new Enhed(k.enhed(), k.decimaler()));
    }
    List<String> index = t.kolonner().stream().map(Kolonne::id).toList();
    ud.put(MAAL, new Akse("Mål", new Kategori(index, navne, enheder)));
    return ud;
  }

  /** All combinations in row-major order, those without a row too. */
  private static void celler(
      Tavle t, List<@Nullable BigDecimal> vaerdier, Map<Integer, String> status) {
    Map<List<String>, Linje> linjer = new LinkedHashMap<>();
    t.linjer().forEach(l -> linjer.put(l.koder(), l));
    List<List<String>> noegler = List.of(List.of());
    for (Dimension d : t.dimensioner()) {
      List<List<String>> naeste = new ArrayList<>();
      for (List<String> foran : noegler) {
        for (String kode : d.kategorier().keySet()) {
          List<String> ny = new ArrayList<>(foran);
          ny.add(kode);
          naeste.add(ny);
        }
      }
      noegler = naeste;
    }
    for (List<String> n : noegler) {
      Linje l = linjer.get(n);
      for (int i = 0; i < t.kolonner().size(); i++) {
        Celle c = new Celle(l == null ? FRAVAERENDE : l.celler().get(i).tekst());
        boolean tal = l != null && c.erTal();
        if (!tal) {
          status.put(vaerdier.size(), c.tekst());
        }
        vaerdier.add(tal ? new BigDecimal(c.tekst()) : null);
      }
    }
  }

  private static Map<String, Object> udvidelse(Beskyttet b, Tavle t) {
    Map<String, Object> ud = new LinkedHashMap<>();
    ud.put("studie", b.studie().id());
    ud.put("tabel", t.navn());
    ud.put("studiehash", b.studiehash());
    ud.put("aendringer", b.aendringer());
    ud.put("register", b.register());
    ud.put("program", b.program());
    ud.put("tilstand", b.tilstand().navn().dansk());
    ud.put("stempel", t.indhold().stempel().dansk());
    ud.put("skjulteCeller", t.indhold().skjulte());
    ud.put("skjultFordi", t.indhold().regler().stream().map(Tosproget::dansk).toList());
    ud.put(
        "tegn",
        Map.of(
            Beskyttet.SKJULT,
            "skjult af hensyn til diskretion",
            Celle.UDEFINERET,
            "kan ikke regnes ud eller findes ikke",
            FRAVAERENDE,
            "tabellen har ingen række med disse nøgler"));
    return ud;
  }
}
