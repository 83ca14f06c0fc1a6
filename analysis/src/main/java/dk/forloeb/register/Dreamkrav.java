package dk.forloeb.register;

import dk.forloeb.Brugerfejl;
import dk.forloeb.tid.Uge;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the wide layout can say of a person so that an import reads the same again. Registers that
 * came from such a file pass; another may hold more than the layout has room for.
 */
final class Dreamkrav {
  /** {@code y_9001} is of 1990, so 2090 has no name. */
  private static final int SIDSTE_AAR = 2089;

  private final Dreamlayout layout;

  /** The last observed week of each year with residence, by its first. */
  private final Map<Integer, Integer> aar = new HashMap<>();

  /**
   * @throws Brugerfejl when the layout has no name for the weeks
   */
  Dreamkrav(Dreamlayout layout) {
    this.layout = layout;
    Uge sidste = layout.observation().sidste();
    if (sidste.aar() > SIDSTE_AAR) {
      throw new Brugerfejl(
          "registrets sidste uge (" + sidste + ") kan ikke skrives: y_ÅÅUU når kun til 2089");
    }
    layout.kommuneaar().forEach(a -> aar.put(layout.foersteUge(a), layout.sidsteUge(a)));
  }

  /**
   * Lets a person pass.
   *
   * @throws Brugerfejl when the layout cannot hold what the register says
   */
  void kraev(Person p) {
    noegle(p);
    Integer koen = p.koen();
    Double alder = p.alder9131();
    if (koen != null && (koen < 0 || Personnoegle.lignerCpr(koen.toString()))) {
      throw nej(p, "kon kan ikke skrives som et helt tal");
    }
    if (alder != null && !Double.isFinite(alder)) {
      throw nej(p, "alder9131 er ikke et tal");
    }
    ydelser(p);
    bopael(p);
    loen(p);
  }

  /** A reader trims its cells, and takes some texts for nothing. */
  private static void noegle(Person p) {
    byte[] b = p.id().getBytes(StandardCharsets.UTF_8);
    if (Personnoegle.lignerCpr(p.id())) {
      throw nej(p, "personnøglen ligner et CPR-nummer");
    }
    boolean kant = b.length > 0 && (hvidt(b[0]) || hvidt(b[b.length - 1]));
    if (kant || Celle.tom(b, 0, b.length)) {
      throw nej(p, "personnøglen ville blive læst som en anden");
    }
  }

  private static boolean hvidt(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private void ydelser(Person p) {
    kraevObserveret(p, p.ydelser());
    for (Spell s : p.ydelser()) {
      if (s.vaerdi() < 1 || s.vaerdi() > 999 || s.vaerdi() == 100) {
        throw nej(p, "ugekoden " + s.vaerdi() + " ville blive afvist");
      }
    }
  }

  private void bopael(Person p) {
    kraevObserveret(p, p.bopael());
    for (Spell s : p.bopael()) {
      if (s.vaerdi() < 0 || s.vaerdi() > 999) {
        throw nej(p, "kommunekoden " + s.vaerdi() + " ville blive afvist");
      }
      for (int uge = s.fra(); uge <= s.til(); ) {
        Integer slut = aar.get(uge);
        if (slut == null || slut > s.til()) {
          throw nej(
              p, "bopælen skifter ved " + new Uge(uge) + ", og layoutet har én kommune pr. år");
        }
        uge = slut + 1;
      }
    }
  }

  private void kraevObserveret(Person p, List<Spell> spells) {
    if (!spells.isEmpty()
        && (spells.getFirst().fra() < layout.observation().foerste().indeks()
            || spells.getLast().til() > layout.observation().sidste().indeks())) {
      throw nej(p, "en uge ligger uden for de observerede");
    }
  }

  private void loen(Person p) {
    for (Loenmaaned l : p.loen()) {
      if (l.timer() != null) {
        throw nej(p, "timerne i " + l.maaned() + " har ingen kolonne");
      }
      Double grad = l.grad();
      boolean kolonne =
          grad == null
              ? layout.branche().contains(l.maaned())
              : Double.isFinite(grad)
                  && layout.grad().contains(l.maaned())
                  && (grad != 0 || layout.branche().contains(l.maaned()));
      if (!kolonne) {
        throw nej(p, "lønnen i " + l.maaned() + " har ingen kolonne");
      }
    }
  }

  private static Brugerfejl nej(Person p, String hvad) {
    String hvem = "person " + Personnoegle.vist(p.id()) + ": ";
    return new Brugerfejl(hvem + hvad + "; registret kan ikke skrives i DREAM's brede layout");
  }
}
