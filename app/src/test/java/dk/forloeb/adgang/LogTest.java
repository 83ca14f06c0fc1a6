package dk.forloeb.adgang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.forloeb.web.Proeveserver;
import dk.forloeb.web.Proeveserver.Gaest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** One line a request, and never what somebody wrote in the address. */
class LogTest {
  private static List<String> linjer(String... stier) throws Exception {
    Proeveserver.adresse();
    Logger log = (Logger) LoggerFactory.getLogger("adgang");
    ListAppender<ILoggingEvent> ud = new ListAppender<>();
    ud.start();
    log.addAppender(ud);
    try {
      Gaest g = new Gaest();
      for (String sti : stier) {
        g.hent(sti);
      }
      // The line is written after the answer is sent.
      for (int i = 0; i < 100 && ud.list.size() < stier.length; i++) {
        Thread.sleep(50);
      }
    } finally {
      log.detachAppender(ud);
    }
    return ud.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void hvert_kald_giver_en_linje_uden_adressens_ord() throws Exception {
    List<String> linjer =
        linjer(
            "/?cpr=0102031234",
            "/sag/0102031234",
            "/opgoerelse/0102031234",
            "/opgoerelse/kommuner-2017?status.weeks-after-end=0102031234");
    assertEquals(4, linjer.size(), linjer.toString());
    assertFalse(linjer.toString().contains("0102031234"), linjer.toString());
    assertTrue(linjer.get(0).matches("GET / 200 \\d+ ms offentlig"), linjer.get(0));
    assertTrue(linjer.get(1).startsWith("(anden) (ukendt) 404"), linjer.get(1));
    assertTrue(linjer.get(2).startsWith("GET /opgoerelse/{studie} 404"), linjer.get(2));
    assertTrue(linjer.get(3).startsWith("GET /opgoerelse/{studie} 422"), linjer.get(3));
  }
}
