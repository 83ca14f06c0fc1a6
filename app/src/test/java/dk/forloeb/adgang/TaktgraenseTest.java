package dk.forloeb.adgang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TaktgraenseTest {
  private static int spoerg(Taktgraense takt, String sti, String fra) throws Exception {
    MockHttpServletRequest kald = new MockHttpServletRequest("GET", sti);
    kald.setRemoteAddr(fra);
    MockHttpServletResponse svar = new MockHttpServletResponse();
    MockFilterChain videre = new MockFilterChain();
    takt.doFilter(kald, svar, videre);
    if (svar.getStatus() == 429) {
      String vent = svar.getHeader("Retry-After");
      assertNotNull(vent);
      assertTrue(Integer.parseInt(vent) >= 1);
      assertEquals(null, videre.getRequest(), "the question goes no further");
    }
    return svar.getStatus();
  }

  @Test
  void forraadet_slipper_op_for_den_der_spoerger_og_ikke_for_andre() throws Exception {
    Taktgraense takt = new Taktgraense(3, 1);
    String sti = "/opgoerelse/kommuner-2017";
    for (int i = 0; i < 3; i++) {
      assertEquals(200, spoerg(takt, sti, "10.0.0.1"));
    }
    assertEquals(429, spoerg(takt, sti, "10.0.0.1"));
    assertEquals(200, spoerg(takt, sti, "10.0.0.2"));
  }

  @Test
  void sider_der_intet_taeller_er_uden_graense() throws Exception {
    Taktgraense takt = new Taktgraense(1, 1);
    for (int i = 0; i < 5; i++) {
      assertEquals(200, spoerg(takt, "/rundtur", "10.0.0.1"));
    }
  }
}
