package dk.forloeb.rapport;

import static dk.forloeb.diskretion.Tilstand.LIVE;
import static dk.forloeb.diskretion.Tilstand.NONE;
import static dk.forloeb.diskretion.Tilstand.PUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Talform;
import dk.forloeb.usikkerhed.Usikkerhed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an English page reads: the words, the numbers, and no Danish between them. */
class EngelskTest {
  /** Words that no English sentence of ours has, and Danish letters. */
  private static final Pattern DANSK =
      Pattern.compile(
          "[æøåÆØÅ]|(?i)\\b(og|af|er|fra|til|uden|med|for sig|skjult\\w*|personer|halvår|kvartal"
              + "|kvt|uger?|andele?|højest|lavest|antal|procent|rækker?|pct|tabel(?!-)|tabellen"
              + "|figuren|studiet|registret|kommune|kommuner|ikke|ingen|alle|viste|opdigtede|dage"
              + "|diskretion|frafald|eksakt|offentliggjort|i alt|uoplyst)\\b"
              + "|\\d,\\d(?!\\d\\d)|\\d\\.\\d{3}\\b|\\d %");

  /** What stays Danish: the scheme and the program, and words that a source is quoted for. */
  private static final Pattern EGNE =
      Pattern.compile(
          "[Rr]essource\u00ad?forløb|\"[^\"]*\"|\\(the source's Øvrige\\)|skånejob|(?m)^Forløb \\S+$");

  /** A pension by whose age nobody counts; and the names of the files' columns. */
  private static final Pattern NOEGLER =
      Pattern.compile("\\b\\w+\\.(csv|json)\\b|\\b[a-z]+(_[a-z]+)+\\b|--set|[\\w-]+=\\S+");

  @TempDir Path mappe;

  /** The prose names tables and columns by their keys in the files. */
  private static String udenNoegler(Beskyttet b, String html) {
    int fra = html.indexOf("<h2 id=\"metode\">");
    String prosa = html.substring(fra, html.indexOf("</section>", fra));
    String ud = prosa;
    for (Beskyttet.Tabelindhold t : b.tabeller()) {
      List<String> noegler = new ArrayList<>(t.kolonner());
      t.raekker().forEach(r -> noegler.addAll(r.noegler()));
      noegler.add(t.navn());
      for (String n : noegler) {
        ud = n.matches("[a-z0-9_-]+") ? ud.replaceAll("(?<=\\W)" + n + "(?=\\W)", "KEY") : ud;
      }
    }
    return html.replace(prosa, ud);
  }

  /** What a reader sees, and hears, of a part of a page. */
  private static String laest(String html) {
    String ud =
        html.replaceAll("(?:aria-label|title)=\"([^\"]*)\"", ">$1<")
            .replaceAll("<[^>]*>", "\n")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&");
    return uden(ud);
  }

  private static String uden(String tekst) {
    String ud = tekst;
    for (String id : Studiekatalog.ider()) {
      ud = ud.replace(id, "ID");
    }
    for (Kommune k : Kommuner.alle().values()) {
      ud = ud.replace(k.navn(), "PLACE").replace(k.region(), "PLACE");
    }
    return NOEGLER.matcher(EGNE.matcher(ud).replaceAll("OWN")).replaceAll("KEY");
  }

  private static List<String> danske(String tekst) {
    List<String> ud = new ArrayList<>();
    Matcher m = DANSK.matcher(tekst);
    while (m.find()) {
      ud.add(
          tekst
              .substring(Math.max(0, m.start() - 40), Math.min(tekst.length(), m.end() + 40))
              .replace('\n', '|'));
    }
    return ud;
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "PUBLISHED"})
  void ingen_danske_ord_i_de_medfoelgende_studiers_svar(Tilstand tilstand) {
    for (String id : Studiekatalog.ider()) {
      Beskyttet b = Svarene.folk().svar(id, tilstand, 5);
      assertEquals(List.of(), danske(laest(engelsk(b))), id);
      assertEquals(List.of(), danske(uden("" + Rapport.kortSagt(b, Sprog.EN))), id);
      // The same look at the Danish page finds what it looks for.
      int fundne = danske(laest(Rapport.afsnit(b, Cellepynt.INTET, Sprog.DA))).size();
      assertTrue(fundne > 20, id + ": " + fundne);
    }
  }

  @Test
  void heller_ikke_hvor_alt_er_skjult_eller_udsnittet_er_valgt() throws IOException {
    for (Tilstand t : List.of(NONE, PUBLISHED, LIVE)) {
      for (String figur : List.of("lines", "layers", "bars", "stacked")) {
        String[] linjer = figur.equals("layers") ? Svarene.ugerne() : Svarene.AKTIVITET;
        ingenDanske(Svarene.svar(mappe, figur, t, linjer));
        ingenDanske(
            Svarene.svar(mappe, figur, t, "status|personer,andel", "Øvrige|..,..", "INGEN|..,.."));
        ingenDanske(Svarene.svar(mappe, figur, t, "status|personer,andel", "I alt|:,:"));
      }
    }
    ingenDanske(
        Svarene.folk().svar("kommuner-2017", NONE, 5, "keep.region=1083", "keep.sex=UOPLYST"));
    ingenDanske(Svarene.folk().svar("ressourceforloeb-2015", PUBLISHED, 2000));
  }

  private static String engelsk(Beskyttet b) {
    return udenNoegler(b, Rapport.afsnit(b, Cellepynt.INTET, Sprog.EN));
  }

  private static void ingenDanske(Beskyttet b) {
    assertEquals(List.of(), danske(laest(engelsk(b))));
  }

  @Test
  void usikkerhedens_figurer_er_engelske() {
    for (Tilstand t : List.of(NONE, PUBLISHED)) {
      Beskyttet b = Svarene.folk().svar("kommuner-2017", t, 5, "tables.figur-1.at-least.forloeb=1");
      Usikkerhed u = Usikkerhed.af(b, "figur-1", Sprog.EN);
      for (Sidefigur f :
          List.of(
              Sidefigur.tragtdiagram(b, u, "x", Sprog.EN),
              Sidefigur.skovdiagram(b, u, "y", Sprog.EN))) {
        String alt = f.bred() + f.smal() + f.forklaring() + "<p>" + f.overskrift() + f.undertekst();
        assertEquals(List.of(), danske(laest(alt)));
      }
    }
  }

  /** The key sentences, with their numbers set off. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kommuner-2017 | NONE | Bornholm is highest with <b>21.0 percent</b>, Aarhus lowest with <b>2.4</b>.
          kommuner-2017 | NONE | The average in figure 1 is <b>17.1 percent</b> for all together.
          kommuner-2017 | PUBLISHED | Of those shown, Bornholm is highest with <b>21.0 percent</b>, Frederiksberg lowest with <b>15.6</b>.
          kommuner-2017 | PUBLISHED | Disability pension is the most frequent status: <b>62.9 percent</b>.
          fleksjob-afgang-2016 | NONE | To ressourceforløb: highest in H1 2013 with <b>100.0 percent</b>.
          foertidspension-tilgang | NONE | New courses rose most in 2014 (<b>+1,903.3 percent</b>) and fell most in 2015 (<b>−91.7 percent</b>).
          ressourceforloeb-2015 | NONE | <b>820 courses</b> and <b>820 persons</b>: courses that began from week 1 of 2013 to week 52 of 2014.
          aktivitet | PUBLISHED | 13 weeks since the start: resource course <b>100.0 percent</b>.
          """)
  void noegletal(String id, Tilstand tilstand, String ventet) {
    List<String> ud =
        Rapport.kortSagt(Svarene.folk().svar(id, tilstand, 5), Sprog.EN).stream()
            .map(s -> s.replace('\u00a0', ' '))
            .toList();
    assertTrue(ud.contains(ventet), ud.toString());
  }

  @Test
  void hvad_der_staar_om_tallene() {
    String side =
        engelsk(Svarene.folk().svar("kommuner-2017", PUBLISHED, 5)).replace('\u00a0', ' ');
    for (String ord :
        List.of(
            "<strong>Disclosure control: published.</strong> Counts from 1 to 4, and what rests on",
            ">In short</h2>",
            "From 1,058 persons in the register to 820 in figure 1",
            "In the four categories in percent of courses, by municipality. Courses that ended from"
                + " week 1 of 2013 to week 26 of 2016.",
            "<b>..</b> hidden for disclosure control.",
            "Hidden: small numbers, small differences and the same outcome for all of a small group;"
                + " so that the hidden numbers cannot be worked out from those shown.",
            "Source: counted in register ",
            "(invented persons), week 1 of 2011 to week 52 of 2017.",
            "30 of 143",
            "21.0%")) {
      assertTrue(side.contains(ord), ord);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1234567, '1,234,567'",
    "1083, '1,083'",
    "999, 999",
    "12.3, 12.3",
    "-1234.5, '-1,234.5'",
    ":, :",
    ".., .."
  })
  void engelske_tal(String celle, String ventet) {
    assertEquals(ventet, Talform.af(celle, Sprog.EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2013H1                        | H1\u00a02013
          2013K4                        | Q4\u00a02013
          2013                          | 2013
          I alt                         | Total
          INGEN                         | None
          RESSOURCEFORLOEB              | Resource course
          Ordinært job                  | Ordinary job
          Beskæftigelse/selvforsørgelse | Employment/self-support
          paabegyndte/i-perioden        | Started: in the period
          paabegyndte/vist-tabel-1      | Started: shown in table 1
          vist-oevrige                  | Shown in what the category Other holds
          """)
  void raekkernes_navne(String noegle, String ventet) {
    assertEquals(ventet, Overskrift.noegle(noegle, Sprog.EN));
  }

  @Test
  void navne_ved_siden_af_koder() {
    assertEquals("Not stated", Overskrift.navn("Uoplyst", Sprog.EN));
    assertEquals("Total", Overskrift.navn("I alt", Sprog.EN));
    assertEquals("2 (meaning not stated)", Overskrift.navn("2 (betydning ikke oplyst)", Sprog.EN));
    assertEquals("Region Sjælland", Overskrift.navn("Region Sjælland", Sprog.EN));
    assertEquals(
        "2 (betydning ikke oplyst)", Overskrift.navn("2 (betydning ikke oplyst)", Sprog.DA));
  }
}
