package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.bro.Bro;
import dk.forloeb.bro.Broek;
import dk.forloeb.bro.Broende;
import dk.forloeb.bro.Brotrin;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.studie.Tosproget;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Talform;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two definitions side by side, and the bridge: one rule changed at a time. */
@Controller
class Sammenligning {
  /**
   * A share that a bridge can begin or end at.
   *
   * @param id the study, its table, and a category of its status where that is the share
   */
  record Ende(String id, Tosproget navn) {}

  /** A step in words and numbers of the page; the first has no change. */
  record Trin(String saetning, String succes, String antal, String andel, String forskel) {}

  private static final String STATUS = "status-";

  private final Spoergsmaal spoergsmaal;
  private final List<Ende> ender = ender();

  Sammenligning(Spoergsmaal spoergsmaal) {
    this.spoergsmaal = spoergsmaal;
  }

  @GetMapping("/sammenlign")
  String vis(
      @RequestParam(defaultValue = "") String fra,
      @RequestParam(defaultValue = "") String til,
      Locale sprog,
      Model model,
      HttpServletResponse svar) {
    model.addAttribute("ender", ender);
    model.addAttribute("fra", fra.isEmpty() ? ender.getFirst().id() : fra);
    model.addAttribute("til", til.isEmpty() ? ender.getLast().id() : til);
    if (!fra.isEmpty() && !til.isEmpty()) {
      try {
        byg(ende(fra), ende(til), Sidens.sprog(sprog), model);
      } catch (Brugerfejl e) {
        svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fejl", e.besked());
      }
    }
    return "sammenlign";
  }

  private void byg(Broende fra, Broende til, Sprog sprog, Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Visning visning = spoerger.rolle().eksakt() ? Visning.EKSAKT : Visning.LEVENDE;
    Bro bro =
        Bro.byg(fra, til, s -> spoergsmaal.svarPaaAfledt(spoerger, "", s, List.of(), visning));
    model.addAttribute("visning", visning.navn());
    model.addAttribute("trin", bro.trin().stream().map(t -> trin(t, sprog)).toList());
    model.addAttribute("forskel", bro.forskel().map(b -> tegn(b, sprog)).orElse(""));
    model.addAttribute("fraStudie", fra.studie());
    model.addAttribute("tilStudie", til.studie());
  }

  private static Trin trin(Brotrin t, Sprog sprog) {
    return new Trin(
        t.saetning().paa(sprog),
        Talform.af(t.succes(), sprog),
        Talform.af(t.antal(), sprog),
        Talform.af(t.andel(), sprog),
        t.forskel().map(b -> tegn(b, sprog)).orElse(""));
  }

  /** Percentage points with a sign. */
  private static String tegn(Broek b, Sprog sprog) {
    String p = Talform.af(b.procent(1), sprog);
    return p.startsWith("-") ? "\u2212" + p.substring(1) : "+" + p;
  }

  /** Every share that the shipped studies have of courses by their outcome. */
  private static List<Ende> ender() {
    List<Ende> ud = new ArrayList<>();
    for (String id : Studiekatalog.ider()) {
      Studie s = Studiekatalog.find(id).laes(List.of());
      for (Tabeldef t : s.tabeller()) {
        tilfoej(ud, s, t.navn());
      }
    }
    return List.copyOf(ud);
  }

  private static void tilfoej(List<Ende> ud, Studie s, String tabel) {
    try {
      List<String> celler = celler(s, tabel);
      for (int i = 0; i < celler.size(); i++) {
        Broende.afStatus(s, tabel, celler.get(i));
        ud.add(
            new Ende(
                s.id() + "/" + tabel + "/" + STATUS + i,
                navn(s, tabel, celler.get(i), Overskrift.noegle(celler.get(i), Sprog.EN))));
      }
      Broende.afAlle(s, tabel);
      ud.add(new Ende(s.id() + "/" + tabel, navn(s, tabel, "", "")));
      Broende.afViste(s, tabel);
      ud.add(new Ende(s.id() + "/" + tabel + "/viste", navn(s, tabel, "de viste", "those shown")));
    } catch (Brugerfejl e) {
      // The table has no such share, or shows all it has.
      return;
    }
  }

  /** The categories of a table that is broken down by the outcome and nothing else. */
  private static List<String> celler(Studie s, String tabel) {
    return s.tabeller().stream()
        .filter(t -> t.navn().equals(tabel))
        .filter(Tabeldef.Opstilling.class::isInstance)
        .map(Tabeldef.Opstilling.class::cast)
        .filter(t -> t.akser().equals(List.of(new Akse.Status())))
        .map(t -> s.population(t.population()))
        .filter(Population.Forloeb.class::isInstance)
        .map(q -> ((Population.Forloeb) q).status())
        .filter(Objects::nonNull)
        .flatMap(q -> q.inddeling().celler().stream())
        .toList();
  }

  /** The share by its study and table, and by which row or rows of it where there is need. */
  private static Tosproget navn(Studie s, String tabel, String dansk, String engelsk) {
    return new Tosproget(
        navn(s, tabel, Sprog.DA) + (dansk.isEmpty() ? "" : ", " + dansk),
        navn(s, tabel, Sprog.EN) + (engelsk.isEmpty() ? "" : ", " + engelsk));
  }

  private static String navn(Studie s, String tabel, Sprog sprog) {
    return s.titel().paa(sprog) + ": " + Overskrift.af(tabel, sprog);
  }

  private Broende ende(String id) {
    if (ender.stream().noneMatch(e -> e.id().equals(id))) {
      throw new Brugerfejl("der er ingen andel med navnet " + id + "; vælg en fra listen");
    }
    String[] led = id.split("/", -1);
    Studie s = Studiekatalog.find(led[0]).laes(List.of());
    if (led.length == 2) {
      return Broende.afAlle(s, led[1]);
    }
    return led[2].startsWith(STATUS)
        ? Broende.afStatus(
            s, led[1], celler(s, led[1]).get(Integer.parseInt(led[2].substring(STATUS.length()))))
        : Broende.afViste(s, led[1]);
  }
}
