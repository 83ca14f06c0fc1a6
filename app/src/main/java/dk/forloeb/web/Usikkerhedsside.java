package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Sidefigur;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Talform;
import dk.forloeb.usikkerhed.Rangspaend;
import dk.forloeb.usikkerhed.Usikkerhed;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much of a table's order chance alone would make. */
@Controller
class Usikkerhedsside {
  /** A row in numbers of the page; empty texts where its share is not shown. */
  record Linje(
      String navn,
      String antal,
      String andel,
      String interval,
      String rang,
      String held,
      String egen,
      boolean udenFor) {}

  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;

  Usikkerhedsside(Spoergsmaal spoergsmaal, Forespoergsler forespoergsler) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
  }

  @GetMapping("/opgoerelse/{studie}/usikkerhed")
  String vis(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Sprog paa = Sidens.sprog(sprog);
    Forespoergsel f = forespoergsler.af(studie, felter, paa, spoerger.rolle());
    Beskyttet b = svar(f, spoerger);
    String tabel = kraevTabel(f.studie());
    Usikkerhed u = Usikkerhed.af(b, tabel, paa);
    model.addAttribute("f", f);
    model.addAttribute("register", f.register());
    model.addAttribute("tabelnavn", Overskrift.af(tabel, paa));
    model.addAttribute("tragt", Sidefigur.tragtdiagram(b, u, "tragt", paa));
    model.addAttribute("skov", Sidefigur.skovdiagram(b, u, "skov", paa));
    model.addAttribute("linjer", u.raekker().stream().map(r -> linje(r, paa)).toList());
    model.addAttribute("land", procent(u.land(), paa));
    model.addAttribute("puljet", procent(u.puljet(), paa));
    model.addAttribute("middel", procent(u.middel(), paa));
    model.addAttribute("udenfor", u.maalte().stream().filter(m -> m.sted().udenFor()).count());
    model.addAttribute("antal", u.maalte().size());
    return "usikkerhed";
  }

  /** The rows with their intervals and places, or one of the two figures. */
  @GetMapping("/opgoerelse/{studie}/usikkerhed/hent/{fil}")
  ResponseEntity<byte[]> hent(
      @PathVariable String studie,
      @PathVariable String fil,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog) {
    Spoerger spoerger = Sidens.spoerger();
    Sprog paa = Sidens.sprog(sprog);
    Forespoergsel f = forespoergsler.af(studie, felter, paa, spoerger.rolle());
    Beskyttet b = svar(f, spoerger);
    Usikkerhed u = Usikkerhed.af(b, kraevTabel(f.studie()), paa);
    return Hent.svar(
        fil,
        switch (fil) {
          case "usikkerhed.csv" -> Optional.of(Hent.utf8(u.csv()));
          case "tragt.svg" ->
              Optional.of(Hent.utf8(Sidefigur.tragtdiagram(b, u, "tragt", paa).svg()));
          case "skov.svg" -> Optional.of(Hent.utf8(Sidefigur.skovdiagram(b, u, "skov", paa).svg()));
          default -> Optional.empty();
        });
  }

  private Beskyttet svar(Forespoergsel f, Spoerger spoerger) {
    kraevTabel(f.studie());
    return spoergsmaal.svar(
        spoerger, f.register().version(), f.studie().id(), f.aendringer(), f.visning());
  }

  private static String kraevTabel(Studie s) {
    return tabel(s)
        .orElseThrow(() ->
            new Brugerfejl(
                s.id()
                    + ": har ingen tabel med en andel af et antal, som usikkerheden kan siges om"));
  }

  /** The first table whose first share is of a count. */
  static Optional<String> tabel(Studie s) {
    return s.tabeller().stream()
        .filter(t -> t instanceof Tabeldef.Opstilling o && o.delAfHelhed().isPresent())
        .map(Tabeldef::navn)
        .findFirst();
  }

  private static Linje linje(Usikkerhed.Raekke r, Sprog sprog) {
    return switch (r) {
      case Usikkerhed.Ukendt u -> new Linje(u.navn(), "", "", "", "", "", "", false);
      case Usikkerhed.Maalt m ->
          new Linje(
              m.navn(),
              Talform.af(m.antal(), sprog),
              procent(m.andel(), sprog),
              procent(m.interval().fra(), sprog) + "–" + procent(m.interval().til(), sprog),
              Integer.toString(m.rang()),
              spaend(m.held()),
              spaend(m.egen()),
              m.sted().udenFor());
    };
  }

  private static String spaend(Rangspaend r) {
    return r.fra() == r.til() ? Integer.toString(r.fra()) : r.fra() + "–" + r.til();
  }

  private static String procent(double andel, Sprog sprog) {
    return Talform.af(String.format(Locale.ROOT, "%.1f", 100 * andel), sprog);
  }
}
