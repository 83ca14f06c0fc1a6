package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.adgang.Rolle;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import dk.forloeb.studie.Tosproget;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The published answers in a sentence each, for the front page. To find what must be hidden takes
 * seconds, so they are found in the background once the server answers.
 */
@Component
class Forsidesvar {
  private static final Logger LOG = LoggerFactory.getLogger(Forsidesvar.class);

  /** The server itself asks, as the public would. */
  private static final Spoerger SERVEREN = new Spoerger("serveren", Rolle.OFFENTLIG);

  private static final Tosproget INTET = new Tosproget("", "");

  private static final Tosproget UDEN = new Tosproget("–", "–");

  /**
   * A study and its answer.
   *
   * @param svar HTML; empty until it is there
   */
  record Svaret(Studie studie, String svar) {}

  private final Spoergsmaal spoergsmaal;
  private final List<Studie> studier =
      Studiekatalog.ider().stream().map(id -> Studiekatalog.find(id).laes(List.of())).toList();
  private final Map<String, Tosproget> klar = new ConcurrentHashMap<>();

  Forsidesvar(Spoergsmaal spoergsmaal) {
    this.spoergsmaal = spoergsmaal;
  }

  List<Svaret> alle(Sprog sprog) {
    return studier.stream()
        .map(s -> new Svaret(s, klar.getOrDefault(s.id(), INTET).paa(sprog)))
        .toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begynd() {
    Thread.ofPlatform().name("forsidens svar").daemon().start(this::find);
  }

  private static String foerste(Beskyttet b, Sprog sprog) {
    return Rapport.kortSagt(b, sprog).stream().findFirst().orElse("–");
  }

  private void find() {
    for (Studie s : studier) {
      try {
        Beskyttet b = spoergsmaal.svar(SERVEREN, "", s.id(), List.of(), Visning.UDGIVET);
        klar.put(s.id(), new Tosproget(foerste(b, Sprog.DA), foerste(b, Sprog.EN)));
      } catch (Brugerfejl e) {
        // A register may not reach as far as the question.
        klar.put(s.id(), UDEN);
      } catch (RuntimeException e) {
        LOG.warn("Forsidens svar på {} kunne ikke findes", s.id(), e);
        klar.put(s.id(), UDEN);
      }
    }
  }
}
