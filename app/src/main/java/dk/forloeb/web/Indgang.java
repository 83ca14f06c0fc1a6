package dk.forloeb.web;

import dk.forloeb.adgang.Demobruger;
import dk.forloeb.adgang.Rolle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The way in: to the identity provider, or in the demonstration a button a role. */
@Controller
class Indgang {
  private final ObjectProvider<Demobruger> demo;
  private final ObjectProvider<Iterable<ClientRegistration>> udbydere;

  Indgang(ObjectProvider<Demobruger> demo, ObjectProvider<Iterable<ClientRegistration>> udbydere) {
    this.demo = demo;
    this.udbydere = udbydere;
  }

  @GetMapping("/ind")
  String vis(@RequestParam(defaultValue = "/") String til, Model model) {
    model.addAttribute("til", lokal(til));
    model.addAttribute(
        "roller",
        Arrays.stream(Rolle.values()).filter(r -> r != Rolle.OFFENTLIG).map(Rolle::navn).toList());
    Iterable<ClientRegistration> alle = udbydere.getIfAvailable();
    if (alle != null && alle.iterator().hasNext()) {
      model.addAttribute("udbyder", alle.iterator().next());
    }
    return "ind";
  }

  /** Signs in as a role; only in the demonstration is there somebody to do it. */
  @PostMapping("/ind")
  String somRolle(
      @RequestParam String rolle,
      @RequestParam(defaultValue = "/") String til,
      HttpServletRequest kald,
      HttpServletResponse svar) {
    Demobruger bruger =
        demo.getIfAvailable(() -> {
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        });
    Rolle r =
        Rolle.medNavn(rolle).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    bruger.logInd(r, kald, svar);
    return "redirect:" + lokal(til);
  }

  /** A path of ours: somebody else's address is no place to be sent to after signing in. */
  private static String lokal(String til) {
    return til.matches("/(?![/\\\\])[A-Za-z0-9/_.?&=%+-]*") ? til : "/";
  }
}
