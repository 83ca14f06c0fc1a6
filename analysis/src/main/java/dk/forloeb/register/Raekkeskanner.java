package dk.forloeb.register;

import dk.forloeb.register.Kolonner.Art;
import dk.forloeb.register.Kolonner.Kolonne;
import dk.forloeb.tid.Uge;
import dk.forloeb.tid.Ugeinterval;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The fast scanner: rows of plain cells to a {@link Personblok}. Runs of equal cells are found by
 * comparing the row with itself, moved by the length of a cell, which the machine does many bytes
 * at a time. A row with anything unusual is left to {@link Raekketolk}; what even that would
 * refuse, or a quote, makes the scanner give up, and it never says why: the careful way does.
 *
 * <p>One thread has one scanner.
 */
final class Raekkeskanner {
  /** The scanner cannot read this file; the careful way must. */
  static final class Opgivet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Opgivet(String hvorfor) {
      super(hvorfor, null, false, false);
    }
  }

  /** Not a cell of this family, or not the end of a cell where one must be. */
  private static final int SAER = Plaincelle.SAER;

  /** The place of a column that has no neighbour of its kind; nothing follows it. */
  private static final int ALENE = Integer.MIN_VALUE;

  private final List<Stykke> stykker = new ArrayList<>();
  private final int foersteAar;

  /** Where each year of residence begins among the observed weeks, and where the last ends. */
  private final int[] aarsskel;

  private final Loenskanner loen;
  private final Plaincelle celle = new Plaincelle();
  private final Raekkestroem stroem = new Raekkestroem();
  private final Raekkelaeser laeser;
  private final Raekketolk tolk;
  private final Fundtaeller fund = new Fundtaeller();

  private Personblok.Plads plads = new Personblok().plads();
  private byte[] noegle = new byte[64];
  private int noeglebytes;
  private int koen;
  private double alder;
  private boolean opdigtetRaekke;
  private boolean set;
  private boolean opdigtet;

  /**
   * Neighbouring columns of one kind, whose weeks, years or months follow each other: reads their
   * cells, and gives the place after them or {@link #SAER}. Each kind is its own implementation, so
   * that it is compiled by itself: all kinds in one method are so much that the compiler stops
   * inlining in the innermost loops.
   */
  @FunctionalInterface
  private interface Stykke {
    int laes(ByteBuffer b, int fra, int til, Personblok ud);
  }

  /**
   * @throws Opgivet when the order of the columns is not one that can be read from left to right
   */
  Raekkeskanner(Kolonner kolonner, Importvalg valg) throws IOException {
    laeser = new Raekkelaeser("", stroem);
    tolk = new Raekketolk(laeser, kolonner, valg, fund);
    loen = new Loenskanner(kolonner.loenmaaneder().stream().mapToInt(Integer::intValue).toArray());
    SortedSet<Integer> aar = kolonner.positioner(Art.KOMMUNE).navigableKeySet();
    foersteAar = aar.isEmpty() ? 0 : aar.first();
    aarsskel = aar.isEmpty() ? new int[0] : aarsskel(kolonner.uger(), foersteAar, aar.last());
    del(kolonner.kolonner(), kolonner.uger().fra().indeks());
  }

  private static int[] aarsskel(Ugeinterval uger, int foerste, int sidste) {
    int[] ud = new int[sidste - foerste + 2];
    int uge = Uge.af(foerste, 1).orElseThrow().indeks();
    for (int i = 0; i < ud.length; i++) {
      ud[i] = Math.clamp(uge, uger.fra().indeks(), uger.til().indeks() + 1);
      uge += Uge.ugerIAar(foerste + i);
    }
    return ud;
  }

  private void del(List<Kolonne> kolonner, int foersteUge) {
    int naesteUge = foersteUge;
    int aar = 0;
    Art art = Art.UDELADT;
    int foerste = 0;
    int antal = 0;
    for (Kolonne k : kolonner) {
      if (k.art() == Art.UGE && k.vaerdi() != naesteUge++) {
        throw new Opgivet("weeks out of order");
      }
      if (k.art() == Art.KOMMUNE && k.vaerdi() <= aar) {
        throw new Opgivet("years out of order");
      }
      aar = k.art() == Art.KOMMUNE ? k.vaerdi() : aar;
      int sted =
          switch (k.art()) {
            case UGE, KOMMUNE -> k.vaerdi();
            case BRANCHE, GRAD -> loen.plads(k.vaerdi());
            default -> ALENE;
          };
      if (antal > 0 && (k.art() != art || sted != foerste + antal)) {
        stykker.add(stykke(art, foerste, antal));
        antal = 0;
      }
      foerste = antal == 0 ? sted : foerste;
      art = k.art();
      antal++;
    }
    stykker.add(stykke(art, foerste, antal));
  }

  private Stykke stykke(Art art, int foerste, int antal) {
    return switch (art) {
      case UGE -> (b, fra, til, ud) -> uger(b, fra, til, foerste, antal, ud);
      case KOMMUNE -> (b, fra, til, ud) -> kommuner(b, fra, til, foerste, antal, ud);
      case BRANCHE -> (b, fra, til, ud) -> loen.brancher(b, fra, til, foerste, antal);
      case GRAD -> (b, fra, til, ud) -> loen.grader(b, fra, til, foerste, antal);
      default -> (b, fra, til, ud) -> enkelt(b, fra, til, art);
    };
  }

  Fundtaeller fund() {
    return fund;
  }

  /** The months with a week that was read as work. */
  SortedSet<Integer> arbejdsmaaneder() {
    return tolk.arbejdsmaaneder();
  }

  /** Whether a row has been read at all. */
  boolean set() {
    return set;
  }

  /** Whether the rows read were marked as invented. */
  boolean opdigtet() {
    return opdigtet;
  }

  /** An empty block with room for as many persons as the last piece had. */
  Personblok nyBlok() {
    return new Personblok(plads);
  }

  /**
   * Reads whole rows.
   *
   * @param b little-endian, with {@link Bid#LUFT} bytes after the end
   * @param til the end, just after a line end
   */
  void skan(ByteBuffer b, int fra, int til, Personblok ud) throws IOException {
    int p = fra;
    while (p < til) {
      if (b.get(p) == '\n' || b.get(p) == '\r') {
        throw new Opgivet("an empty line");
      }
      int efter = raekke(b, p, til, ud);
      if (efter == SAER) {
        ud.kasser();
        efter = saerligRaekke(b, p, til, ud);
      }
      p = efter;
    }
    fund.tilfoej(ud);
    plads = ud.plads();
  }

  /** Reads a row; the place after it, or {@link #SAER} when it is not plain. */
  private int raekke(ByteBuffer b, int fra, int til, Personblok ud) {
    loen.begynd();
    koen = Personblok.UKENDT_KOEN;
    alder = Double.NaN;
    opdigtetRaekke = false;
    int p = fra;
    for (int i = 0; i < stykker.size() && p != SAER; i++) {
      p = stykker.get(i).laes(b, p, til, ud);
      // Between cells there is a comma; after the last there is none.
      boolean sidste = i == stykker.size() - 1;
      if (p != SAER && (b.get(p - 1) == '\n') != sidste) {
        return SAER;
      }
    }
    if (p == SAER) {
      return SAER;
    }
    ud.begynd(noegle, 0, noeglebytes, koen, alder);
    loen.aflever(ud);
    ud.slut();
    maerk(opdigtetRaekke);
    return p;
  }

  private void maerk(boolean ny) {
    if (set && ny != opdigtet) {
      throw new Opgivet("invented and real persons");
    }
    set = true;
    opdigtet = ny;
  }

  private int uger(ByteBuffer b, int fra, int til, int foerste, int antal, Personblok ud) {
    Spelkolonner ydelser = ud.ydelser();
    int begyndelse = ud.ydelserFra(ud.antal());
    int p = fra;
    int slut = foerste + antal;
    for (int uge = foerste; uge < slut; ) {
      int ord = b.getInt(p);
      if ((byte) ord == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), slut - uge);
        uge += n;
        p += n;
        continue;
      }
      int kode = Celleloeb.kode(ord);
      if (kode > 0 && kode != 100) {
        int n = Math.min(Celleloeb.firere(b, p, til, ord), slut - uge);
        ydelser.forlaeng(begyndelse, uge, n, kode);
        uge += n;
        p += n * Integer.BYTES;
        continue;
      }
      int efter = celle.heltal(b, p, til, 3);
      kode = celle.tal();
      if (efter == SAER || kode == 100 || (kode == 0 && !celle.tom())) {
        return SAER;
      }
      int n = uge == slut - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, slut - uge);
      if (kode != 0) {
        ydelser.forlaeng(begyndelse, uge, n, kode);
      }
      uge += n;
      p += n * (efter - p);
      if (uge < slut && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  private int kommuner(ByteBuffer b, int fra, int til, int foerste, int antal, Personblok ud) {
    int p = fra;
    int slut = foerste + antal;
    for (int aar = foerste; aar < slut; ) {
      int ord = b.getInt(p);
      int kommune = Celleloeb.kode(ord);
      if (kommune >= 0) {
        int n = Math.min(Celleloeb.firere(b, p, til, ord), slut - aar);
        bopael(aar, n, kommune, ud);
        aar += n;
        p += n * Integer.BYTES;
        continue;
      }
      int efter = celle.heltal(b, p, til, 3);
      if (efter == SAER) {
        return SAER;
      }
      int n = aar == slut - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, slut - aar);
      if (!celle.tom()) {
        bopael(aar, n, celle.tal(), ud);
      }
      aar += n;
      p += n * (efter - p);
      if (aar < slut && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  /** Years on end with one municipality. */
  private void bopael(int aar, int n, int kommune, Personblok ud) {
    int fra = aarsskel[aar - foersteAar];
    int til = aarsskel[aar - foersteAar + n];
    if (fra < til) {
      ud.bopael().forlaeng(ud.bopaelFra(ud.antal()), fra, til - fra, kommune);
    }
  }

  /** A column that is read by itself. */
  private int enkelt(ByteBuffer b, int fra, int til, Art art) {
    int efter;
    switch (art) {
      case NOEGLE -> efter = noegle(b, fra, til);
      case KOEN -> {
        efter = celle.heltal(b, fra, til, 9);
        koen = celle.tom() ? Personblok.UKENDT_KOEN : celle.tal();
      }
      case ALDER -> {
        efter = celle.decimaltal(b, fra, til);
        alder = celle.tom() ? Double.NaN : celle.decimaltal();
      }
      case OPDIGTET -> {
        efter = celle.cifre(b, fra, til);
        opdigtetRaekke = celle.tal() != 0;
      }
      default -> efter = Plaincelle.hvadSomHelst(b, fra, til);
    }
    return efter;
  }

  /** A key of plain letters that needs no trimming and is no CPR number. */
  private int noegle(ByteBuffer b, int fra, int til) {
    int efter = Plaincelle.synlige(b, fra, til);
    if (efter == SAER) {
      return SAER;
    }
    int n = Plaincelle.slut(b, efter) - fra;
    if (n > noegle.length) {
      noegle = new byte[2 * n];
    }
    b.get(fra, noegle, 0, n);
    noeglebytes = n;
    if (Celle.tom(noegle, 0, n) || noegle[0] == ' ' || noegle[n - 1] == ' ') {
      return SAER;
    }
    boolean tal = noegle[0] >= '0' && noegle[0] <= '9' && n >= 10;
    if (tal && Personnoegle.lignerCpr(new String(noegle, 0, n, StandardCharsets.US_ASCII))) {
      throw new Opgivet("a CPR number");
    }
    return efter;
  }

  private int saerligRaekke(ByteBuffer b, int fra, int til, Personblok ud) throws IOException {
    int p = fra;
    while (p < til && b.get(p) != '\n') {
      if (b.get(p) == '"') {
        throw new Opgivet("a quote");
      }
      p++;
    }
    if (p == til) {
      throw new Opgivet("a row without an end");
    }
    byte[] raekke = new byte[p + 1 - fra];
    b.get(fra, raekke);
    stroem.stil(raekke, 0, raekke.length);
    if (!laeser.naeste() || laeser.tomLinje()) {
      throw new Opgivet("an empty line");
    }
    ud.tilfoej(tolk.person());
    maerk(tolk.opdigtet());
    return p + 1;
  }
}
