package dk.forloeb.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is shown when a page cannot be: what happened and what to do, never the program's insides.
 */
@Controller
class Fejlside implements ErrorController {
  private static final List<Integer> KENDTE = List.of(400, 403, 404, 405, 406, 413, 415, 429);

  @RequestMapping("/error")
  String vis(HttpServletRequest kald, Model model) {
    Object kode = kald.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = kode instanceof Integer i ? i : 404;
    model.addAttribute("kode", KENDTE.contains(status) ? status : 500);
    return Sidens.fejlside(kald, model);
  }
}
