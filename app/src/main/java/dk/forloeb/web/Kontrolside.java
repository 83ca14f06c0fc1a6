package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kontrol.Kontrol;
import dk.forloeb.kontrol.Kontroltekst;
import dk.forloeb.studie.Sprog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reckons a printed table again: one that is pasted or handed over, or one of the sources'. */
@Controller
class Kontrolside {
  /**
   * A source's tables and sentences that may be opened.
   *
   * @param nr counted from 1
   */
  record Eksempel(int nr, String titel) {}

  /** What is found in the sources' own tables is the same each time. */
  private final Map<Sprog, List<Kontrol.Afsnit>> kilder = new ConcurrentHashMap<>();

  /** The empty form, or one of the sources' tables. */
  @GetMapping("/kontrol")
  String vis(@RequestParam(defaultValue = "0") int eksempel, Locale sprog, Model model) {
    List<Kontrol.Afsnit> alle = faelles(model, Sidens.sprog(sprog));
    if (eksempel >= 1 && eksempel <= alle.size()) {
      svar(model, List.of(alle.get(eksempel - 1)), Sidens.sprog(sprog));
      model.addAttribute("valgt", eksempel);
    }
    return "kontrol";
  }

  @PostMapping("/kontrol")
  String regn(
      @RequestParam(defaultValue = "") String tabel,
      @RequestParam(required = false) MultipartFile fil,
      Locale sprog,
      Model model,
      HttpServletResponse svar) {
    Sprog s = Sidens.sprog(sprog);
    faelles(model, s);
    model.addAttribute("tabel", tabel);
    try {
      byte[] csv = indhold(tabel, fil);
      svar(model, Kontrol.afTabel(s == Sprog.DA ? "tabellen" : "the table", csv, s), s);
    } catch (Brugerfejl e) {
      svar.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("fejl", e.besked());
    }
    return "kontrol";
  }

  private static byte[] indhold(String tabel, @Nullable MultipartFile fil) {
    try {
      return fil != null && !fil.isEmpty()
          ? fil.getBytes()
          : tabel.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Kontrol.Afsnit> faelles(Model model, Sprog sprog) {
    List<Kontrol.Afsnit> alle = kilder.computeIfAbsent(sprog, s -> Kontrol.af(Kontrol.KILDER, s));
    List<Eksempel> eksempler = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      eksempler.add(new Eksempel(i + 1, alle.get(i).titel()));
    }
    model.addAttribute("eksempler", eksempler);
    return alle;
  }

  private static void svar(Model model, List<Kontrol.Afsnit> afsnit, Sprog sprog) {
    model.addAttribute("afsnit", afsnit);
    model.addAttribute("opsummering", new Kontroltekst(sprog).opsummering(afsnit));
  }
}
