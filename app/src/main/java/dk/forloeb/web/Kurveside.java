package dk.forloeb.web;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.kommune.Kommune;
import dk.forloeb.kommune.Kommuner;
import dk.forloeb.rapport.Sidefigur;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Kurvestudie;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Status week by week after the course, for the country and beside it for one municipality. */
@Controller
class Kurveside {
  /** Filters of time and of which course, which leave the country whole. */
  private static final Pattern PERIODE = Pattern.compile("keep\\.(start|end|exit|per-person)=");

  private static final Locale DANSK = Locale.forLanguageTag("da");

  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;
  private final List<Kommune> kommuner =
      Kommuner.alle().values().stream()
          .sorted(Comparator.comparing(Kommune::navn, Collator.getInstance(DANSK)))
          .toList();

  Kurveside(Spoergsmaal spoergsmaal, Forespoergsler forespoergsler) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
  }

  @GetMapping("/opgoerelse/{studie}/kurve")
  String vis(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      @RequestParam(defaultValue = "0") int kommune,
      Locale sprog,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    Visning visning = f.visning() == Visning.EKSAKT ? Visning.EKSAKT : Visning.LEVENDE;
    model.addAttribute("f", f);
    model.addAttribute("visning", visning.navn());
    model.addAttribute("register", f.register());
    model.addAttribute(
        "udsnit",
        f.aendringer().stream().anyMatch(a -> a.contains("keep.") && !PERIODE.matcher(a).find()));
    model.addAttribute("kommuner", kommuner);
    model.addAttribute("medSted", medSted(f.studie()));
    model.addAttribute(
        "land", figur(f, f.aendringer(), visning, spoerger, "land", Sidens.sprog(sprog)));
    if (Kommuner.findes(kommune) && medSted(f.studie())) {
      List<String> her = new ArrayList<>(f.aendringer());
      her.add("keep.municipality=" + kommune);
      model.addAttribute("valgt", kommune);
      model.addAttribute("kommunenavn", Kommuner.alle().get(kommune));
      model.addAttribute(
          "her", figur(f, List.copyOf(her), visning, spoerger, "her", Sidens.sprog(sprog)));
    }
    return "kurve";
  }

  /** A municipality can be asked for where the study's one population reads it. */
  private static boolean medSted(Studie s) {
    return s.populationer().size() == 1
        && s.populationer().getFirst() instanceof Population.Forloeb p
        && p.sted() != null;
  }

  private Sidefigur figur(
      Forespoergsel f,
      List<String> aendringer,
      Visning visning,
      Spoerger spoerger,
      String id,
      Sprog sprog) {
    Studie kurve =
        Kurvestudie.af(Studiekatalog.find(f.studie().id()).laes(aendringer), Kurvestudie.UGER);
    Beskyttet b =
        spoergsmaal.svarPaaAfledt(spoerger, f.register().version(), kurve, aendringer, visning);
    return Sidefigur.kurve(b, id, sprog);
  }
}
