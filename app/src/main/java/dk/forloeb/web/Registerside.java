package dk.forloeb.web;

import dk.forloeb.spoergsmaal.Registre;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The registers this server answers from, with what their import found. */
@Controller
class Registerside {
  private final Registre registre;

  Registerside(Registre registre) {
    this.registre = registre;
  }

  @GetMapping("/registre")
  String vis(Model model) {
    model.addAttribute("registre", registre.alle());
    return "registre";
  }
}
