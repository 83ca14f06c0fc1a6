package dk.forloeb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the message files, in both languages. */
class TeksterTest {
  private static final Path RESSOURCER =
      Path.of(System.getProperty("forloeb.rod"), "app/src/main/resources/dk/forloeb/web");

  private static Properties tekster(String fil) throws IOException {
    Properties p = new Properties();
    try (Reader r = Files.newBufferedReader(RESSOURCER.resolve(fil), StandardCharsets.UTF_8)) {
      p.load(r);
    }
    return p;
  }

  private static List<Path> skabeloner() throws IOException {
    try (Stream<Path> s = Files.list(RESSOURCER.resolve("skabeloner"))) {
      return s.sorted().toList();
    }
  }

  @Test
  void begge_sprog_har_de_samme_tekster() throws IOException {
    Set<Object> dansk = new TreeSet<>(tekster("tekster.properties").keySet());
    assertTrue(dansk.size() > 100);
    assertEquals(dansk, new TreeSet<>(tekster("tekster_en.properties").keySet()));
  }

  @Test
  void ingen_tekst_er_tom_eller_den_samme_paa_begge_sprog() throws IOException {
    Properties da = tekster("tekster.properties");
    Properties en = tekster("tekster_en.properties");
    List<String> ens = new ArrayList<>();
    for (String n : da.stringPropertyNames()) {
      assertFalse(da.getProperty(n).isBlank(), n);
      if (da.getProperty(n).equals(en.getProperty(n)) && da.getProperty(n).length() > 12) {
        ens.add(n);
      }
    }
    assertEquals(List.of("bevis.fil"), ens);
  }

  @Test
  void hver_tekst_en_skabelon_naevner_er_der() throws IOException {
    Set<String> kendte = tekster("tekster.properties").stringPropertyNames();
    Pattern fast = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[}(]");
    Pattern sammensat = Pattern.compile("#\\{\\|([a-z.]+)\\$\\{");
    List<String> mangler = new ArrayList<>();
    int fundet = 0;
    for (Path p : skabeloner()) {
      String html = Files.readString(p);
      Matcher m = fast.matcher(html);
      while (m.find()) {
        fundet++;
        if (!kendte.contains(m.group(1))) {
          mangler.add(p.getFileName() + " " + m.group(1));
        }
      }
      Matcher s = sammensat.matcher(html);
      while (s.find()) {
        String start = s.group(1);
        if (kendte.stream().noneMatch(k -> k.startsWith(start))) {
          mangler.add(p.getFileName() + " " + start);
        }
      }
    }
    assertTrue(fundet > 50);
    assertEquals(List.of(), mangler);
  }

  /**
   * What the server sends has no key of a text that is missing: they are shown in question marks.
   */
  @Test
  void ingen_side_mangler_en_tekst() throws Exception {
    List<String> mangler = new ArrayList<>();
    for (String sprog : List.of("da", "en")) {
      for (String rolle : List.of("", "analytiker-mikrodata", "dataforvalter")) {
        Proeveserver.Gaest g = new Proeveserver.Gaest();
        if (!rolle.isEmpty()) {
          g.som(rolle);
        }
        for (String sti : Sider.alle(rolle)) {
          String html = g.hent(sti + (sti.contains("?") ? "&" : "?") + "sprog=" + sprog).body();
          Matcher m = Pattern.compile("\\?\\?[a-z][^?<]*\\?\\?").matcher(html);
          while (m.find()) {
            mangler.add(sti + " " + m.group());
          }
        }
      }
    }
    assertEquals(List.of(), mangler);
  }

  /** A word in a template that no message file has would stay Danish in English. */
  @Test
  void skabelonerne_har_ingen_tekst_af_sig_selv() throws IOException {
    List<String> fundet = new ArrayList<>();
    for (Path p : skabeloner()) {
      Matcher m =
          Pattern.compile("<([a-z0-9]+)((?:[^>\"]|\"[^\"]*\")*)>([^<]*\\p{L}{3,}[^<]*)<")
              .matcher(Files.readString(p));
      while (m.find()) {
        if (!m.group(2).contains("th:text") && !m.group(2).contains("th:utext")) {
          fundet.add(p.getFileName() + ": " + m.group(3).strip());
        }
      }
    }
    fundet.removeIf(f -> f.endsWith(": Forløb"));
    assertEquals(List.of(), fundet);
  }
}
