package dk.forloeb.web;

import dk.forloeb.spoergsmaal.Registerkort;
import dk.forloeb.spoergsmaal.Registre;
import dk.forloeb.tabel.Talform;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The front page and the tour. */
@Controller
class Forside {
  private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

  private final String rapportstil = Webapplikation.rapportstil();
  private final Registre registre;
  private final Forsidesvar svar;
  private final Clock ur;

  Forside(Registre registre, Forsidesvar svar, Clock ur) {
    this.registre = registre;
    this.svar = svar;
    this.ur = ur;
  }

  @GetMapping("/")
  String forside(Locale sprog, Model model) {
    Registerkort r = registre.kort("");
    long uger =
        ChronoUnit.WEEKS.between(r.sidste().torsdag(), LocalDate.ofInstant(ur.instant(), DANMARK));
    model.addAttribute("studier", svar.alle(Sidens.sprog(sprog)));
    model.addAttribute("personer", Talform.af(r.personer(), Sidens.sprog(sprog)));
    model.addAttribute("alder", uger);
    return "forside";
  }

  @GetMapping("/rundtur")
  String rundtur() {
    return "rundtur";
  }

  /** The report's style, made for a part of a page. */
  @GetMapping("/statisk/rapport.css")
  @ResponseBody
  ResponseEntity<byte[]> rapportstil() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/css;charset=utf-8"))
        .header("Cache-Control", "public, max-age=3600")
        .body(rapportstil.getBytes(StandardCharsets.UTF_8));
  }
}
