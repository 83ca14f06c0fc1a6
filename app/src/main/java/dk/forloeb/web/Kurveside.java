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
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
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
    Visning visning = visning(f);
    model.addAttribute("f", f);
    model.addAttribute("visning", visning.navn());
    model.addAttribute("register", f.register());
    model.addAttribute(
        "udsnit",
        f.aendringer().stream().anyMatch(a -> a.contains("keep.") && !PERIODE.matcher(a).find()));
    model.addAttribute("kommuner", kommuner);
    model.addAttribute("kurvefil", Kurvestudie.id(f.studie()));
    model.addAttribute("medSted", medSted(f.studie()));
    model.addAttribute(
        "land",
        Sidefigur.kurve(kurve(f, f.aendringer(), visning, spoerger), "land", Sidens.sprog(sprog)));
    if (Kommuner.findes(kommune) && medSted(f.studie())) {
      model.addAttribute("valgt", kommune);
      model.addAttribute(
          "kommuneforespoergsel",
          Adresse.med(f.forespoergsel(), "kommune", Integer.toString(kommune)));
      model.addAttribute("kommunenavn", Kommuner.alle().get(kommune));
      model.addAttribute(
          "her",
          Sidefigur.kurve(
              kurve(f, her(f, kommune), visning, spoerger), "her", Sidens.sprog(sprog)));
    }
    return "kurve";
  }

  /** The country's curve, or with {@code kommune} that of the municipality, as a file. */
  @GetMapping("/opgoerelse/{studie}/kurve/hent/{fil}")
  ResponseEntity<byte[]> hent(
      @PathVariable String studie,
      @PathVariable String fil,
      @RequestParam MultiValueMap<String, String> felter,
      @RequestParam(defaultValue = "0") int kommune,
      Locale sprog) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    boolean en = Kommuner.findes(kommune) && medSted(f.studie());
    return Hent.svar(
        fil,
        Hent.indhold(
            kurve(f, en ? her(f, kommune) : f.aendringer(), visning(f), spoerger),
            fil,
            Sidens.sprog(sprog)));
  }

  private static Visning visning(Forespoergsel f) {
    return f.visning() == Visning.EKSAKT ? Visning.EKSAKT : Visning.LEVENDE;
  }

  private static List<String> her(Forespoergsel f, int kommune) {
    List<String> her = new ArrayList<>(f.aendringer());
    her.add("keep.municipality=" + kommune);
    return List.copyOf(her);
  }

  /** A municipality can be asked for where the study's one population reads it. */
  private static boolean medSted(Studie s) {
    return s.populationer().size() == 1
        && s.populationer().getFirst() instanceof Population.Forloeb p
        && p.sted() != null;
  }

  private Beskyttet kurve(
      Forespoergsel f, List<String> aendringer, Visning visning, Spoerger spoerger) {
    Studie kurve =
        Kurvestudie.af(Studiekatalog.find(f.studie().id()).laes(aendringer), Kurvestudie.UGER);
    return spoergsmaal.svarPaaAfledt(spoerger, f.register().version(), kurve, aendringer, visning);
  }
}
