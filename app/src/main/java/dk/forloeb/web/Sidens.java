package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.adgang.Rolle;
import dk.forloeb.spoergsmaal.IkkeKlar;
import dk.forloeb.spoergsmaal.Registre;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.studie.Sprog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page knows: who looks at it, in which language, and of which register. */
@Component
@ControllerAdvice
class Sidens {
  private final Registre registre;
  private final boolean demo;

  Sidens(Registre registre, @Value("${forloeb.demo:false}") boolean demo) {
    this.registre = registre;
    this.demo = demo;
  }

  @ModelAttribute
  void faelles(Model model, HttpServletRequest kald, Locale sprog) {
    Spoerger s = spoerger();
    model.addAttribute("rolle", s.rolle().navn());
    model.addAttribute("indlogget", kald.getUserPrincipal() != null);
    model.addAttribute("bruger", s.hvem());
    model.addAttribute("demo", demo);
    model.addAttribute("sprog", sprog(sprog) == Sprog.DA ? "da" : "en");
    model.addAttribute("register", registre.kort(""));
    model.addAttribute("sti", kald.getRequestURI());
    model.addAttribute("sprogskift", sprogskift(kald, sprog));
  }

  /** What an address or a form asks that cannot be answered is told in its own words. */
  @ExceptionHandler(Brugerfejl.class)
  ModelAndView brugerfejl(Brugerfejl e, HttpServletRequest kald, Locale sprog) {
    Model model = new ExtendedModelMap();
    faelles(model, kald, sprog);
    model.addAttribute("kode", HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("fejl", e.besked());
    return new ModelAndView(fejlside(kald, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** An answer that is not there yet is nobody's error. */
  @ExceptionHandler(IkkeKlar.class)
  ModelAndView ikkeKlar(
      IkkeKlar e, HttpServletRequest kald, HttpServletResponse svar, Locale sprog) {
    Model model = new ExtendedModelMap();
    faelles(model, kald, sprog);
    model.addAttribute("kode", HttpStatus.SERVICE_UNAVAILABLE.value());
    svar.setHeader("Retry-After", "10");
    return new ModelAndView(fejlside(kald, model), model.asMap(), HttpStatus.SERVICE_UNAVAILABLE);
  }

  /**
   * The page of an error, or with htmx the message alone; where that takes the answer's place, it
   * takes its name too, so that the next answer finds it.
   */
  static String fejlside(HttpServletRequest kald, Model model) {
    if (!"true".equals(kald.getHeader("HX-Request"))) {
      return "fejl";
    }
    if ("svarfelt".equals(kald.getHeader("HX-Target"))) {
      model.addAttribute("plads", "svarfelt");
    }
    return "fejl :: besked";
  }

  static Sprog sprog(Locale l) {
    return l.getLanguage().equals("en") ? Sprog.EN : Sprog.DA;
  }

  /** The same page in the other language. */
  private static String sprogskift(HttpServletRequest kald, Locale l) {
    String andet = sprog(l) == Sprog.DA ? "en" : "da";
    String uden =
        kald.getQueryString() == null
            ? ""
            : kald.getQueryString().replaceAll("(^|&)sprog=[^&]*", "").replaceFirst("^&", "");
    return "?" + uden + (uden.isEmpty() ? "" : "&") + "sprog=" + andet;
  }

  /** Who asks. */
  static Spoerger spoerger() {
    @Nullable Authentication a = SecurityContextHolder.getContext().getAuthentication();
    Rolle rolle = Rolle.af(a);
    return new Spoerger(rolle == Rolle.OFFENTLIG || a == null ? "offentlig" : a.getName(), rolle);
  }
}
