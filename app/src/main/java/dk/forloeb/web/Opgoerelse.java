package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.AabenSide;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Cellepynt;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.spoergsmaal.IkkeKlar;
import dk.forloeb.spoergsmaal.Registre;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Sprog;
import dk.forloeb.tabel.Overskrift;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a study: its answer, and a form that changes the definition behind it. */
@Controller
class Opgoerelse {
  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;
  private final Broender ender;
  private final Registre registre;

  Opgoerelse(
      Spoergsmaal spoergsmaal, Forespoergsler forespoergsler, Broender ender, Registre registre) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
    this.ender = ender;
    this.registre = registre;
  }

  /** The whole page, or with htmx only the answer in it. */
  @GetMapping("/opgoerelse/{studie}")
  String vis(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog,
      HttpServletRequest kald,
      HttpServletResponse svar,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    boolean stykke = "true".equals(kald.getHeader("HX-Request"));
    svar.addHeader("Vary", "HX-Request");
    model.addAttribute("f", forespoergsler.uaendret(studie, Sidens.sprog(sprog), spoerger.rolle()));
    try {
      Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
      model.addAttribute("f", f);
      model.addAttribute("register", f.register());
      model.addAttribute("aendretIOrd", f.aendretIOrd(Sidens.sprog(sprog)));
      Beskyttet b = svar(f, f.visning(), spoerger);
      model.addAttribute("b", b);
      model.addAttribute("harUsikkerhed", Usikkerhedsside.tabel(f.studie()).isPresent());
      model.addAttribute(
          "harKurve",
          f.studie().populationer().stream().anyMatch(Population.Forloeb.class::isInstance));
      model.addAttribute("medFigur", Rapport.medFigur(b));
      model.addAttribute("overskrifter", overskrifter(b, Sidens.sprog(sprog)));
      // The bridge counts in the register that is open to all.
      if (registre.aabent(f.register().version())) {
        ender.adresse(f).ifPresent(a -> model.addAttribute("bro", a));
      }
      if (f.visning() == Visning.LEVENDE) {
        model.addAttribute("stoej", AabenSide.forklaring(Sidens.sprog(sprog)));
      }
      model.addAttribute(
          "rapport", Rapport.afsnit(b, pynt(f, (t, n, k) -> true), Sidens.sprog(sprog)));
      if (stykke) {
        svar.setHeader("HX-Replace-Url", f.adresse());
      }
    } catch (Brugerfejl e) {
      svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("fejl", e.besked());
    }
    return stykke ? "opgoerelse :: svar" : "opgoerelse";
  }

  /** The exact answer once more, with a mark on each number that publishing would hide. */
  @GetMapping("/opgoerelse/{studie}/skjult")
  String skjult(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    Beskyttet b = svar(f, Visning.EKSAKT, spoerger);
    Viser viser = (t, n, k) -> true;
    try {
      Beskyttet udgivet = svar(f, Visning.UDGIVET, spoerger);
      viser = new Celler.Vist(udgivet)::har;
      model.addAttribute("skjulte", udgivet.tabeller().stream().mapToInt(t -> t.skjulte()).sum());
    } catch (Brugerfejl | IkkeKlar e) {
      // The answer stands all the same; it only has no marks.
      model.addAttribute("umaerket", true);
    }
    model.addAttribute("rapport", Rapport.afsnit(b, pynt(f, viser), Sidens.sprog(sprog)));
    return "opgoerelse :: maerket";
  }

  /** What each table is called. */
  private static Map<String, String> overskrifter(Beskyttet b, Sprog sprog) {
    return b.tabeller().stream()
        .map(Beskyttet.Tabelindhold::navn)
        .collect(Collectors.toMap(t -> t, t -> Overskrift.af(t, sprog)));
  }

  private Beskyttet svar(Forespoergsel f, Visning visning, Spoerger spoerger) {
    return spoergsmaal.svar(
        spoerger, f.register().version(), f.studie().id(), f.aendringer(), visning);
  }

  /** Whether publishing would show a number. */
  private interface Viser {
    boolean viser(String tabel, List<String> noegler, String kolonne);
  }

  /** Each number leads to where it comes from. */
  private static Cellepynt pynt(Forespoergsel f, Viser udgivet) {
    return new Cellepynt() {
      @Override
      public String adresse(String tabel, List<String> noegler, String kolonne) {
        String ud = Adresse.med(f.rod() + "/tal" + f.forespoergsel(), "tabel", tabel);
        ud = Adresse.med(ud, "kolonne", kolonne);
        for (String n : noegler) {
          ud = Adresse.med(ud, "noegle", n);
        }
        return ud;
      }

      @Override
      public boolean maerket(String tabel, List<String> noegler, String kolonne) {
        return !udgivet.viser(tabel, noegler, kolonne);
      }
    };
  }
}
