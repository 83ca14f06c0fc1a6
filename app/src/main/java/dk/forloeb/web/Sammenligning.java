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
import dk.forloeb.tabel.Csv;
import dk.forloeb.tabel.Overskrift;
import dk.forloeb.tabel.Talform;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
   * @param id the study, its table, and a category of its status where that is the share; after a
   *     question mark what is changed in it, as the address of its own page says it
   */
  record Ende(String id, String navn) {}

  /** A step in words and Danish numbers; the first has no change. */
  record Trin(String saetning, String succes, String antal, String andel, String forskel) {}

  private static final String STATUS = "status-";

  private static final List<Ende> ENDER = ender();

  private final Spoergsmaal spoergsmaal;
  private final Forespoergsler forespoergsler;

  Sammenligning(Spoergsmaal spoergsmaal, Forespoergsler forespoergsler) {
    this.spoergsmaal = spoergsmaal;
    this.forespoergsler = forespoergsler;
  }

  /** The address of the bridge from a study as it is published to it as it is changed. */
  static Optional<String> adresse(Forespoergsel f) {
    return ENDER.stream()
        .map(Ende::id)
        .filter(id -> id.startsWith(f.studie().id() + "/"))
        .findFirst()
        .filter(id -> !f.aendringer().isEmpty())
        .map(id ->
            Adresse.med(Adresse.med("/sammenlign", "fra", id), "til", id + f.forespoergsel()));
  }

  @GetMapping("/sammenlign")
  String vis(
      @RequestParam(defaultValue = "") String fra,
      @RequestParam(defaultValue = "") String til,
      Locale sprog,
      Model model,
      HttpServletResponse svar) {
    model.addAttribute("fra", fra.isEmpty() ? ENDER.getFirst().id() : fra);
    model.addAttribute("til", til.isEmpty() ? ENDER.getLast().id() : til);
    List<Ende> ender = new ArrayList<>(ENDER);
    model.addAttribute("ender", ender);
    if (!fra.isEmpty() && !til.isEmpty()) {
      try {
        for (String id : List.of(fra, til)) {
          aendret(id, Sidens.sprog(sprog)).filter(e -> !ender.contains(e)).ifPresent(ender::add);
        }
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

  private Bro byg(String fra, String til) {
    Spoerger spoerger = Sidens.spoerger();
    return Bro.byg(
        ende(fra),
        ende(til),
        s -> spoergsmaal.svarPaaAfledt(spoerger, "", s, List.of(), visning()));
  }

  private static void fyld(Bro bro, String fra, String til, Sprog sprog, Model model) {
    model.addAttribute("visning", visning().navn());
    model.addAttribute("trin", bro.trin().stream().map(t -> trin(t, sprog)).toList());
    model.addAttribute("forskel", bro.forskel().map(Sammenligning::tegn).orElse(""));
    model.addAttribute("fraSide", side(fra));
    model.addAttribute("tilSide", side(til));
    model.addAttribute(
        "hent", Adresse.med(Adresse.med("/sammenlign/hent/bro.csv", "fra", fra), "til", til));
  }

  /** The page of the study that an end is of, changed as it is. */
  private static String side(String id) {
    int skel = id.indexOf('?');
    return "/opgoerelse/" + id.substring(0, id.indexOf('/')) + (skel < 0 ? "" : id.substring(skel));
  }

  /** An end with changes, by the name of that without and what is changed in words. */
  private Optional<Ende> aendret(String id, Sprog sprog) {
    int skel = id.indexOf('?');
    if (skel < 0) {
      return Optional.empty();
    }
    Ende uden = kendt(id.substring(0, skel));
    Studie s = Studiekatalog.find(studie(id)).laes(List.of());
    List<String> aendringer = forespoergsler.aendringer(s.id(), id.substring(skel + 1));
    String ord =
        Forespoergsel.iOrd(s, aendringer, sprog).stream().collect(Collectors.joining("; "));
    return Optional.of(new Ende(id, uden.navn() + " · " + ord));
  }

  private static Trin trin(Brotrin t, Sprog sprog) {
    return new Trin(
        t.saetning().paa(sprog),
        Talform.dansk(t.succes()),
        Talform.dansk(t.antal()),
        Talform.dansk(t.andel()),
        t.forskel().map(Sammenligning::tegn).orElse(""));
  }

  /** Percentage points with a sign. */
  private static String tegn(Broek b) {
    String p = b.procent(1);
    String dansk = Talform.dansk(p);
    return dansk.startsWith("-") ? "\u2212" + dansk.substring(1) : "+" + dansk;
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
                s.id() + "/" + tabel + "/" + STATUS + i, navn(s, tabel) + ", " + celler.get(i)));
      }
      Broende.afAlle(s, tabel);
      ud.add(new Ende(s.id() + "/" + tabel, navn(s, tabel)));
      Broende.afViste(s, tabel);
      ud.add(new Ende(s.id() + "/" + tabel + "/viste", navn(s, tabel) + ", de viste"));
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

  private static String navn(Studie s, String tabel) {
    return s.titel().dansk() + ": " + Overskrift.af(tabel);
  }

  private static String studie(String id) {
    return id.substring(0, id.indexOf('/'));
  }

  private static Ende kendt(String id) {
    return ENDER.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Brugerfejl("der er ingen andel med navnet " + id + "; vælg en fra listen"));
  }

  private Broende ende(String id) {
    int skel = id.indexOf('?');
    String uden = skel < 0 ? id : id.substring(0, skel);
    String[] led = kendt(uden).id().split("/", -1);
    List<String> aendringer =
        skel < 0 ? List.of() : forespoergsler.aendringer(led[0], id.substring(skel + 1));
    Studie s = Studiekatalog.find(led[0]).laes(aendringer);
    if (led.length == 2) {
      return Broende.afAlle(s, led[1]);
    }
    if (!led[2].startsWith(STATUS)) {
      return Broende.afViste(s, led[1]);
    }
    // The category is one of the study's own; with other groups there may be none of that name.
    Studie egen = Studiekatalog.find(led[0]).laes(List.of());
    int nr = Integer.parseInt(led[2].substring(STATUS.length()));
    return Broende.afStatus(s, led[1], celler(egen, led[1]).get(nr));
  }
}
