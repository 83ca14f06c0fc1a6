package dk.forloeb.register;

import dk.forloeb.register.Sandhed.Borger;
import dk.forloeb.register.Sandhed.Loen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a delivery in DREAM's wide layout with every oddity that real ones are known to have;
 * which of them depends on the seed. It shares no code with the program.
 */
final class MaerkeligSkriver {
  private static final List<String> TOMME =
      List.of(
          "", "", "", " ", "\t ", "NA", ".", "\"\"", "\"  \"", "\"NA\"", " . ", "\" .\"", "NA ");

  private final Random t;
  private final List<Kolonne> kolonner = new ArrayList<>();
  private final List<String> ukendte = new ArrayList<>();

  private record Kolonne(String navn, Charset tegn, Function<Borger, String> celle) {}

  MaerkeligSkriver(long seed) {
    t = new Random(seed * 31 + 7);
  }

  /** The unknown columns of the file just written, in lower case. */
  List<String> ukendte() {
    return Collections.unmodifiableList(ukendte);
  }

  byte[] skriv(Sandhed s) {
    List<List<Kolonne>> familier = new ArrayList<>();
    familier.add(List.of(kol(List.of("lobenr", "pnr", "id").get(t.nextInt(3)), this::noegle)));
    familier.add(List.of(kol("kon", b -> heltal(b.koen()))));
    familier.add(List.of(kol("alder9131", b -> decimaltal(b.alder()))));
    familier.add(uger(s));
    List<Kolonne> bopael = new ArrayList<>();
    s.kommuneaar().forEach(a -> bopael.add(kol("nykom" + a, b -> heltal(b.bopael().get(a)))));
    familier.add(bopael);
    List<Kolonne> branche = new ArrayList<>();
    s.branche().forEach(m -> branche.add(kol("branche" + maaned(m), b -> branche(b, m))));
    familier.add(branche);
    List<Kolonne> grad = new ArrayList<>();
    s.grad().forEach(m -> grad.add(kol("grad" + maaned(m), b -> grad(b, m))));
    familier.add(grad);
    familier.add(ukendteKolonner());
    Collections.shuffle(familier, t);
    familier.forEach(kolonner::addAll);
    if (t.nextBoolean()) {
      Collections.shuffle(kolonner, t);
    }
    List<Borger> raekkefoelge = new ArrayList<>(s.borgere());
    Collections.shuffle(raekkefoelge, t);
    return fil(raekkefoelge);
  }

  private byte[] fil(List<Borger> borgere) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    if (t.nextInt(3) == 0) {
      ud.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    int slut = t.nextInt(3);
    int skrift = t.nextInt(3);
    for (int i = 0; i < kolonner.size(); i++) {
      Kolonne k = kolonner.get(i);
      String navn = pyntet(stavet(k.navn(), skrift));
      ud.writeBytes(((i == 0 ? "" : ",") + navn).getBytes(k.tegn()));
    }
    for (Borger b : borgere) {
      linjeslut(ud, slut);
      for (int i = 0; i < kolonner.size(); i++) {
        Kolonne k = kolonner.get(i);
        ud.writeBytes(((i == 0 ? "" : ",") + k.celle().apply(b)).getBytes(k.tegn()));
      }
    }
    if (t.nextBoolean()) {
      linjeslut(ud, slut);
    }
    return ud.toByteArray();
  }

  private void linjeslut(ByteArrayOutputStream ud, int slags) {
    boolean vogn = slags == 1 || (slags == 2 && t.nextBoolean());
    ud.writeBytes((vogn ? "\r\n" : "\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static Kolonne kol(String navn, Function<Borger, String> celle) {
    return new Kolonne(navn, StandardCharsets.UTF_8, celle);
  }

  private List<Kolonne> uger(Sandhed s) {
    List<Kolonne> ud = new ArrayList<>();
    for (int uge = s.foersteUge(); uge <= s.sidsteUge(); uge++) {
      int plads = uge - s.foersteUge();
      String navn =
          String.format(Locale.ROOT, "y_%02d%02d", Sandhed.isoAar(uge) % 100, Sandhed.isoUge(uge));
      ud.add(
          kol(
              navn,
              b -> {
                int kode = b.koder().get(plads);
                return heltal(kode == 0 ? null : Integer.valueOf(kode));
              }));
    }
    if (t.nextBoolean()) {
      Collections.shuffle(ud, t);
    }
    return ud;
  }

  private List<Kolonne> ukendteKolonner() {
    List<Kolonne> ud = new ArrayList<>();
    for (String navn :
        List.of(
            "ak13",
            "AK08",
            "visit01kv2013",
            "visitxxkv2009",
            "socio",
            "",
            "y_uddannelse",
            "nykom_tekst",
            "branche_2013",
            "fornavn, efternavn")) {
      if (t.nextInt(3) > 0) {
        ud.add(kol(navn, b -> maerkeligt()));
        ukendte.add(navn.toLowerCase(Locale.ROOT));
      }
    }
    if (t.nextBoolean()) {
      ud.add(new Kolonne("køn_tekst", StandardCharsets.ISO_8859_1, b -> maerkeligt()));
      ukendte.add("køn_tekst");
    }
    return ud;
  }

  private String maerkeligt() {
    return switch (t.nextInt(9)) {
      case 0 -> "\"a, b,,c\"";
      case 1 -> "\"linje 1\nlinje 2\r\n\n\"";
      case 2 -> "\"hun sagde \"\"nej\"\", og gik\"";
      case 3 -> " æøå ÆØÅ ";
      case 4 -> "\"\"\"\"";
      case 5 -> "0101701234";
      case 6 -> "a;b|c'd";
      case 7 -> "-1,5".replace(',', '.');
      default -> tom();
    };
  }

  private String noegle(Borger b) {
    return pyntet(b.id());
  }

  private String branche(Borger b, int maaned) {
    Loen l = b.loen().get(maaned);
    return l != null && l.branche()
        ? pyntet(List.of("561010", "011100", "1", "999999", "A").get(t.nextInt(5)))
        : nul();
  }

  private String grad(Borger b, int maaned) {
    Loen l = b.loen().get(maaned);
    if (l == null) {
      return nul();
    }
    return l.grad() == null ? tom() : decimaltal(l.grad());
  }

  /** No wage: an empty cell, or some form of zero. */
  private String nul() {
    return t.nextInt(3) == 0 ? pyntet(List.of("0", "0.0", "000000").get(t.nextInt(3))) : tom();
  }

  private String tom() {
    return TOMME.get(t.nextInt(TOMME.size()));
  }

  private String heltal(@Nullable Integer tal) {
    if (tal == null) {
      return tom();
    }
    return pyntet(
        switch (t.nextInt(6)) {
          case 0 -> tal + ".0";
          case 1 -> "0" + tal;
          case 2 -> "00" + tal + ".00";
          default -> tal.toString();
        });
  }

  private String decimaltal(@Nullable Double tal) {
    if (tal == null) {
      return tom();
    }
    boolean helt = tal == Math.rint(tal) && t.nextBoolean();
    return pyntet(helt ? String.valueOf(tal.intValue()) : tal + (t.nextBoolean() ? "0" : ""));
  }

  private String stavet(String navn, int skrift) {
    return switch (skrift) {
      case 0 -> navn;
      case 1 -> navn.toUpperCase(Locale.ROOT);
      default -> {
        StringBuilder ud = new StringBuilder();
        for (int i = 0; i < navn.length(); i++) {
          char c = navn.charAt(i);
          ud.append(t.nextBoolean() ? Character.toUpperCase(c) : c);
        }
        yield ud.toString();
      }
    };
  }

  /** Quoted where it must be and sometimes where not, padded now and then, in or out of quotes. */
  private String pyntet(String tekst) {
    boolean citat =
        t.nextInt(5) == 0 || tekst.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
    String ud = t.nextInt(6) == 0 ? luft() + tekst + luft() : tekst;
    ud = citat ? '"' + ud.replace("\"", "\"\"") + '"' : ud;
    return t.nextInt(6) == 0 ? luft() + ud + luft() : ud;
  }

  private String luft() {
    return List.of("", " ", "\t", "   ", " \t").get(t.nextInt(5));
  }

  private static String maaned(int m) {
    return String.format(Locale.ROOT, "_%04d_%02d", m / 100, m % 100);
  }
}
