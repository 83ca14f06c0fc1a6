package dk.forloeb.web;

import dk.forloeb.Brugerfejl;
import dk.forloeb.adgang.Rolle;
import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.rapport.Rapport;
import dk.forloeb.rapport.Sidefigur;
import dk.forloeb.spoergsmaal.IkkeKlar;
import dk.forloeb.spoergsmaal.Spoerger;
import dk.forloeb.spoergsmaal.Spoergsmaal;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
   * @param hvorfor why there is no number: the table's own reason, or why nothing can be answered
   */
  record Svaret(Studie studie, boolean klar, String svar, String figur, String hvorfor) {}

  private final Spoergsmaal spoergsmaal;
  private final List<Studie> studier =
      Studiekatalog.ider().stream().map(id -> Studiekatalog.find(id).laes(List.of())).toList();
  private final Map<String, Map<Sprog, Svaret>> klar = new ConcurrentHashMap<>();

  Forsidesvar(Spoergsmaal spoergsmaal) {
    this.spoergsmaal = spoergsmaal;
  }

  List<Svaret> alle(Sprog sprog) {
    return studier.stream()
        .map(s ->
            klar.getOrDefault(s.id(), Map.of())
                .getOrDefault(sprog, new Svaret(s, false, "", "", "")))
        .toList();
  }

  @EventListener(ApplicationReadyEvent.class)
  void begynd() {
    Thread.ofPlatform().name("forsidens svar").daemon().start(() -> studier.forEach(this::find));
  }

  private void find(Studie s) {
    Map<Sprog, Svaret> ud = new EnumMap<>(Sprog.class);
    for (Sprog sprog : Sprog.values()) {
      ud.put(sprog, new Svaret(s, true, "", "", ""));
    }
    try {
      Beskyttet b = svar(s);
      ud.replaceAll((sprog, v) -> svaret(s, b, sprog));
    } catch (Brugerfejl e) {
      // A register may not reach as far as the question. The reason is there in Danish alone.
      ud.put(Sprog.DA, new Svaret(s, true, "", "", e.besked()));
    } catch (RuntimeException e) {
      LOG.warn("Forsidens svar på {} kunne ikke findes", s.id(), e);
    }
    klar.put(s.id(), ud);
  }

  /** What is not ready yet comes: there is nobody here who cannot wait. */
  private Beskyttet svar(Studie s) {
    while (true) {
      try {
        return spoergsmaal.svar(SERVEREN, "", s.id(), List.of(), Visning.UDGIVET);
      } catch (IkkeKlar e) {
        LOG.info("Forsiden venter på {}", s.id());
      }
    }
  }

  private static Svaret svaret(Studie s, Beskyttet b, Sprog sprog) {
    return new Svaret(
        s,
        true,
        Rapport.kortSagt(b, sprog).stream().findFirst().orElse(""),
        Sidefigur.miniature(b, "mini-" + s.id(), sprog).orElse(""),
        b.tabeller().getFirst().regler().stream()
            .map(r -> r.paa(sprog))
            .collect(Collectors.joining("; ")));
  }
}
