package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.bro.Bro;
import dk.forloeb.bro.Broek;
import dk.forloeb.bro.Brotrin;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Csv;
import dk.forloeb.tabel.Talform;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two definitions side by side, and the bridge: one rule changed at a time. */
@Controller
class Sammenligning {
  /** A step in words and numbers of the page; the first has no change. */
  record Trin(String saetning, String succes, String antal, String andel, String forskel) {}

  private final Spoergsmaal spoergsmaal;
  private final Broender ender;

  Sammenligning(Spoergsmaal spoergsmaal, Broender ender) {
    this.spoergsmaal = spoergsmaal;
    this.ender = ender;
  }

  @GetMapping("/sammenlign")
  String vis(
      @RequestParam(defaultValue = "") String fra,
      @RequestParam(defaultValue = "") String til,
      Locale sprog,
      Model model,
      HttpServletResponse svar) {
    List<Broender.Valg> valg = new ArrayList<>(ender.alle());
    model.addAttribute("ender", valg);
    model.addAttribute("fra", fra.isEmpty() ? valg.getFirst().id() : fra);
    model.addAttribute("til", til.isEmpty() ? valg.getLast().id() : til);
    if (!fra.isEmpty() && !til.isEmpty()) {
      try {
        List.of(ender.valg(fra), ender.valg(til)).stream()
            .filter(v -> !valg.contains(v))
            .forEach(valg::add);
        fyld(byg(fra, til), fra, til, Sidens.sprog(sprog), model);
      } catch (Brugerfejl e) {
        svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("fejl", e.besked());
      }
    }
    return "sammenlign";
  }

  /** The steps of a bridge as CSV: counts, and percent with one decimal. */
  @GetMapping("/sammenlign/hent/bro.csv")
  ResponseEntity<byte[]> hent(@RequestParam String fra, @RequestParam String til, Locale sprog) {
    List<List<String>> ud = new ArrayList<>();
    ud.add(List.of("trin", "regel", "taeller", "naevner", "andel", "forskel"));
    for (Brotrin t : byg(fra, til).trin()) {
      ud.add(
          List.of(
              Integer.toString(ud.size()),
              ud.size() == 1 ? "" : t.saetning().paa(Sidens.sprog(sprog)),
              t.succes(),
              t.antal(),
              t.andel(),
              t.forskel().map(d -> d.procent(1)).orElse("")));
    }
    return Hent.svar("bro.csv", Optional.of(Hent.utf8(Csv.af(ud))));
  }

  /** The open page's noise, or for whoever may see them the exact numbers. */
  private static Visning visning() {
    return Sidens.spoerger().rolle().eksakt() ? Visning.EKSAKT : Visning.LEVENDE;
  }

  /** Each step is entered among the questions with the two ends, which say what it is part of. */
  private Bro byg(String fra, String til) {
    Spoerger spoerger = Sidens.spoerger();
    List<String> mellem = List.of("fra=" + fra, "til=" + til);
    return Bro.byg(
        ender.ende(fra),
        ender.ende(til),
        s -> spoergsmaal.svarPaaAfledt(spoerger, "", s, mellem, visning()));
  }

  private void fyld(Bro bro, String fra, String til, Sprog sprog, Model model) {
    model.addAttribute("visning", visning().navn());
    model.addAttribute("trin", bro.trin().stream().map(t -> trin(t, sprog)).toList());
    model.addAttribute("forskel", bro.forskel().map(b -> tegn(b, sprog)).orElse(""));
    model.addAttribute("fraSide", ender.side(fra));
    model.addAttribute("tilSide", ender.side(til));
    model.addAttribute(
        "hent", Adresse.med(Adresse.med("/sammenlign/hent/bro.csv", "fra", fra), "til", til));
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
}
