package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.adgang.Rolle;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.rapport.Sidefigur;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The published answers in a sentence and a small drawing each, for the front page. To find what
 * must be hidden takes seconds, so they are found in the background once the server answers.
 */
@Component
class Forsidesvar {
  private static final Logger LOG = LoggerFactory.getLogger(Forsidesvar.class);

  /** The server itself asks, as the public would. */
  private static final Spoerger SERVEREN = new Spoerger("serveren", Rolle.OFFENTLIG);

  /**
   * A study and its answer.
   *
   * @param klar whether it is there; until then the rest is empty
   * @param svar a sentence, HTML; empty where the table has none to show
   * @param figur the answer as a small drawing, or empty
   * @param hvorfor why there is no number: the table's own reason, or the question's
   */
  record Svaret(Studie studie, boolean klar, String svar, String figur, String hvorfor) {}

  private final Spoergsmaal spoergsmaal;
  private final List<Studie> studier =
      Studiekatalog.ider().stream().map(id -> Studiekatalog.find(id).laes(List.of())).toList();
  private final Map<String, Svaret> klar = new ConcurrentHashMap<>();

  Forsidesvar(Spoergsmaal spoergsmaal) {
    this.spoergsmaal = spoergsmaal;
  }

  List<Svaret> alle() {
    return studier.stream()
        .map(s -> klar.getOrDefault(s.id(), new Svaret(s, false, "", "", "")))
        .toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begynd() {
    Thread.ofPlatform().name("forsidens svar").daemon().start(this::find);
  }

  private void find() {
    for (Studie s : studier) {
      try {
        klar.put(
            s.id(), svaret(s, spoergsmaal.svar(SERVEREN, "", s.id(), List.of(), Visning.UDGIVET)));
      } catch (Brugerfejl e) {
        // A register may not reach as far as the question.
        klar.put(s.id(), new Svaret(s, true, "", "", e.besked()));
      } catch (RuntimeException e) {
        LOG.warn("Forsidens svar på {} kunne ikke findes", s.id(), e);
        klar.put(s.id(), new Svaret(s, true, "", "", ""));
      }
    }
  }

  private static Svaret svaret(Studie s, Beskyttet b) {
    return new Svaret(
        s,
        true,
        Rapport.kortSagt(b).stream().findFirst().orElse(""),
        Sidefigur.miniature(b, "mini-" + s.id()).orElse(""),
        String.join("; ", b.tabeller().getFirst().regler()));
  }
}
