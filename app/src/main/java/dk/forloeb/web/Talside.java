package dk.forloeb.web;

import dk.forloeb.Sha256;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Beskyttet.Raekke;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.studie.Maal;
import dk.forloeb.studie.Prosa;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Tabeldef;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Tabel;
import dk.forloeb.tabel.Talform;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One number: what it is of, how it came to be, and whether it comes out again. No persons. */
@Controller
class Talside {
  /**
   * Another number that this one is made of, in its row or as a whole.
   *
   * @param del {@code taeller} or {@code naevner}
   */
  record Led(String del, String navn, String vaerdi) {}

  /** A step of the attrition in words and numbers of the page. */
  record Trinlinje(String trin, String personer, String forloeb) {}

  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;

  Talside(Spoergsmaal spoergsmaal, Forespoergsler forespoergsler) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
  }

  @GetMapping("/opgoerelse/{studie}/tal")
  String vis(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    Beskyttet b =
        spoergsmaal.svar(
            spoerger, f.register().version(), f.studie().id(), f.aendringer(), f.visning());
    fyld(model, f, b, felter, sprog);
    return "tal";
  }

  /** Counts it all again from the register, past everything that is kept, and compares. */
  @PostMapping("/opgoerelse/{studie}/tal")
  String koerIgen(
      @PathVariable String studie,
      @RequestParam MultiValueMap<String, String> felter,
      Locale sprog,
      Model model) {
    Spoerger spoerger = Sidens.spoerger();
    Forespoergsel f = forespoergsler.af(studie, felter, Sidens.sprog(sprog), spoerger.rolle());
    Beskyttet igen =
        spoergsmaal.igen(
            spoerger, f.register().version(), f.studie().id(), f.aendringer(), f.visning());
    fyld(model, f, igen, felter, sprog);
    model.addAttribute("igen", aftryk(igen).equals(enkelt(felter, "aftryk")) ? "ens" : "forskel");
    return "tal";
  }

  /** All the answer's tables as one hash. */
  private static String aftryk(Beskyttet b) {
    String alle =
        b.tabeller().stream().map(t -> Tabel.af(b, t.navn()).csv()).collect(Collectors.joining())
            + Tabel.frafald(b).csv();
    return Sha256.af(alle.getBytes(StandardCharsets.UTF_8));
  }

  private static void fyld(
      Model model,
      Forespoergsel f,
      Beskyttet b,
      MultiValueMap<String, String> felter,
      Locale sprog) {
    Sprog paa = Sidens.sprog(sprog);
    String tabel = enkelt(felter, "tabel");
    String kolonne = enkelt(felter, "kolonne");
    Tabelindhold t =
        b.tabeller().stream()
            .filter(x -> x.navn().equals(tabel))
            .findFirst()
            .orElseThrow(Talside::ingen);
    int nr = t.kolonner().indexOf(kolonne);
    List<String> noegler = felter.getOrDefault("noegle", List.of());
    Raekke r = Celler.raekke(t, noegler).orElseThrow(Talside::ingen);
    if (nr < 0) {
      throw ingen();
    }
    String vaerdi = r.vaerdier().get(nr);
    model.addAttribute("f", f);
    model.addAttribute("b", b);
    model.addAttribute("register", f.register());
    model.addAttribute("aftryk", aftryk(b));
    model.addAttribute("tabelnavn", Overskrift.af(tabel, paa));
    model.addAttribute("kolonnenavn", Overskrift.af(kolonne, paa));
    model.addAttribute("raekkenavn", raekkenavn(r, paa));
    model.addAttribute("vaerdi", Talform.af(vaerdi, paa));
    model.addAttribute("skjult", vaerdi.equals(Beskyttet.SKJULT));
    model.addAttribute("regler", t.regler().stream().map(x -> x.paa(paa)).toList());
    model.addAttribute("led", led(f, t, r, kolonne, paa));
    model.addAttribute("prosa", Prosa.af(b.studie(), paa));
    model.addAttribute("frafald", frafald(b, paa));
    model.addAttribute("sha", Sha256.af(Tabel.af(b, tabel).csv().getBytes(StandardCharsets.UTF_8)));
    model.addAttribute("tabel", tabel);
    model.addAttribute("kolonne", kolonne);
    model.addAttribute("noegler", noegler);
  }

  private static List<Trinlinje> frafald(Beskyttet b, Sprog sprog) {
    return b.frafald().stream()
        .map(x ->
            new Trinlinje(
                Overskrift.noegle(x.trin(), sprog),
                Talform.af(x.personer(), sprog),
                Talform.af(x.forloeb(), sprog)))
        .toList();
  }

  private static String raekkenavn(Raekke r, Sprog sprog) {
    return r.noegler().stream()
        .filter(k -> !k.matches("\\d{3}") || r.noegler().size() == 1)
        .map(k -> Overskrift.navn(Overskrift.noegle(k, sprog), sprog))
        .collect(Collectors.joining(", "));
  }

  private static List<Led> led(
      Forespoergsel f, Tabelindhold t, Raekke r, String kolonne, Sprog sprog) {
    if (f.studie().tabeller().stream()
        .noneMatch(d -> d.navn().equals(t.navn()) && d instanceof Tabeldef.Opstilling)) {
      return List.of();
    }
    List<Led> ud = new ArrayList<>();
    switch (f.studie().opstilling(t.navn()).maal().get(kolonne)) {
      case Maal.Andel a -> {
        ud.add(new Led("taeller", Overskrift.af(a.taeller(), sprog), i(t, r, a.taeller(), sprog)));
        if (a.naevner() != null) {
          ud.add(
              new Led("naevner", Overskrift.af(a.naevner(), sprog), i(t, r, a.naevner(), sprog)));
        }
      }
      case Maal.Aendring a ->
          ud.add(new Led("taeller", Overskrift.af(a.af(), sprog), i(t, r, a.af(), sprog)));
      case null, default -> {
        // A count is made of persons or courses, and of nothing that is shown.
      }
    }
    return ud;
  }

  private static String i(Tabelindhold t, Raekke r, String kolonne, Sprog sprog) {
    return Talform.af(r.vaerdier().get(t.kolonner().indexOf(kolonne)), sprog);
  }

  private static String enkelt(MultiValueMap<String, String> felter, String navn) {
    String v = felter.getFirst(navn);
    return v == null ? "" : v;
  }

  private static ResponseStatusException ingen() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
