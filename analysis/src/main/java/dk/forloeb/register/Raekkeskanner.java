package dk.forloeb.register;

import dk.forloeb.register.Kolonner.Art;
import dk.forloeb.register.Kolonner.Kolonne;
import dk.forloeb.tid.Uge;
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

  private final List<Stykke> stykker = new ArrayList<>();
  private final int[] kommuneFra;
  private final int[] kommuneUger;
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

  /** Neighbouring columns of one kind. */
  private static final class Stykke {
    private final Art art;
    private final int antal;

    /** Place of the first among those of its kind; for weeks the week's index. */
    private final int foerste;

    /** For wages: where each month is among all months with a wage column. */
    private final int[] pladser;

    private Stykke(Art art, int antal, int foerste, int[] pladser) {
      this.art = art;
      this.antal = antal;
      this.foerste = foerste;
      this.pladser = pladser;
    }
  }

  /**
   * @throws Opgivet when the order of the columns is not one that can be read from left to right
   */
  Raekkeskanner(Kolonner kolonner, Importvalg valg) throws IOException {
    laeser = new Raekkelaeser("", stroem);
    tolk = new Raekketolk(laeser, kolonner, valg, fund);
    loen = new Loenskanner(kolonner.loenmaaneder().stream().mapToInt(Integer::intValue).toArray());
    int[] aar =
        kolonner.positioner(Art.KOMMUNE).keySet().stream().mapToInt(Integer::intValue).toArray();
    kommuneFra = new int[aar.length];
    kommuneUger = new int[aar.length];
    for (int i = 0; i < aar.length; i++) {
      int foerste = Uge.af(aar[i], 1).orElseThrow().indeks();
      int fra = Math.max(foerste, kolonner.uger().fra().indeks());
      int til = Math.min(foerste + Uge.ugerIAar(aar[i]) - 1, kolonner.uger().til().indeks());
      kommuneFra[i] = fra;
      kommuneUger[i] = Math.max(0, til - fra + 1);
    }
    del(kolonner.kolonner(), kolonner.uger().fra().indeks());
  }

  private void del(List<Kolonne> kolonner, int foersteUge) {
    int uge = foersteUge;
    int kommune = 0;
    int aar = 0;
    for (int i = 0; i < kolonner.size(); ) {
      Art art = kolonner.get(i).art();
      int fra = i;
      while (i < kolonner.size() && kolonner.get(i).art() == art) {
        i++;
      }
      int[] pladser = new int[i - fra];
      int foerste = 0;
      if (art == Art.UGE) {
        foerste = uge;
      } else if (art == Art.KOMMUNE) {
        foerste = kommune;
      }
      for (int k = fra; k < i; k++) {
        int vaerdi = kolonner.get(k).vaerdi();
        if (art == Art.UGE && vaerdi != uge++) {
          throw new Opgivet("weeks out of order");
        }
        if (art == Art.KOMMUNE) {
          kommune++;
          if (vaerdi <= aar) {
            throw new Opgivet("years out of order");
          }
          aar = vaerdi;
        }
        if (art == Art.BRANCHE || art == Art.GRAD) {
          pladser[k - fra] = loen.plads(vaerdi);
        }
      }
      stykker.add(new Stykke(art, i - fra, foerste, pladser));
    }
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
      Stykke s = stykker.get(i);
      p =
          switch (s.art) {
            case UGE -> uger(b, p, til, s, ud);
            case KOMMUNE -> kommuner(b, p, til, s, ud);
            case BRANCHE -> loen.brancher(b, p, til, s.pladser);
            case GRAD -> loen.grader(b, p, til, s.pladser);
            default -> enkelte(b, p, til, s);
          };
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

  private int uger(ByteBuffer b, int fra, int til, Stykke s, Personblok ud) {
    int begyndelse = ud.ydelserFra(ud.antal());
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int ord = b.getInt(p);
      if ((byte) ord == ',') {
        int n = Math.min(Celleloeb.kommaer(b, p, til), s.antal - i);
        i += n;
        p += n;
        continue;
      }
      int kode = Celleloeb.kode(ord);
      if (kode > 0 && kode != 100) {
        int n = Math.min(Celleloeb.firere(b, p, til, ord), s.antal - i);
        ud.ydelser().forlaeng(begyndelse, s.foerste + i, n, kode);
        i += n;
        p += n * Integer.BYTES;
        continue;
      }
      int efter = celle.heltal(b, p, til, 3);
      kode = celle.tal();
      if (efter == SAER || kode == 100 || (kode == 0 && !celle.tom())) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, s.antal - i);
      if (kode != 0) {
        ud.ydelser().forlaeng(begyndelse, s.foerste + i, n, kode);
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  private int kommuner(ByteBuffer b, int fra, int til, Stykke s, Personblok ud) {
    int begyndelse = ud.bopaelFra(ud.antal());
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int ord = b.getInt(p);
      int kommune = Celleloeb.kode(ord);
      if (kommune >= 0) {
        int n = Math.min(Celleloeb.firere(b, p, til, ord), s.antal - i);
        bopael(begyndelse, s.foerste + i, n, kommune, ud);
        i += n;
        p += n * Integer.BYTES;
        continue;
      }
      int efter = celle.heltal(b, p, til, 3);
      if (efter == SAER) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Celleloeb.gentaget(b, p, efter, til, s.antal - i);
      if (!celle.tom()) {
        bopael(begyndelse, s.foerste + i, n, celle.tal(), ud);
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b.get(p - 1) != ',') {
        return SAER;
      }
    }
    return p;
  }

  /** Years on end with one municipality; most deliveries have every year. */
  private void bopael(int begyndelse, int foerste, int n, int kommune, Personblok ud) {
    int fra = kommuneFra[foerste];
    int uger = kommuneUger[foerste];
    for (int k = foerste + 1; k < foerste + n; k++) {
      if (uger > 0 && kommuneFra[k] != fra + uger) {
        ud.bopael().forlaeng(begyndelse, fra, uger, kommune);
        uger = 0;
      }
      fra = uger == 0 ? kommuneFra[k] : fra;
      uger += kommuneUger[k];
    }
    if (uger > 0) {
      ud.bopael().forlaeng(begyndelse, fra, uger, kommune);
    }
  }

  /** Columns that are read one by one. */
  private int enkelte(ByteBuffer b, int fra, int til, Stykke s) {
    int p = fra;
    for (int i = 0; i < s.antal; i++) {
      int efter;
      switch (s.art) {
        case NOEGLE -> {
          efter = noegle(b, p, til);
        }
        case KOEN -> {
          efter = celle.heltal(b, p, til, 9);
          koen = celle.tom() ? Personblok.UKENDT_KOEN : celle.tal();
        }
        case ALDER -> {
          efter = celle.decimaltal(b, p, til);
          alder = celle.tom() ? Double.NaN : celle.decimaltal();
        }
        case OPDIGTET -> {
          efter = celle.cifre(b, p, til);
          opdigtetRaekke = celle.tal() != 0;
        }
        default -> efter = Plaincelle.hvadSomHelst(b, p, til);
      }
      if (efter == SAER || (i < s.antal - 1 && b.get(efter - 1) != ',')) {
        return SAER;
      }
      p = efter;
    }
    return p;
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
