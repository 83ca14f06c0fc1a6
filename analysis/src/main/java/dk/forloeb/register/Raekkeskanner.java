package dk.forloeb.register;

import dk.forloeb.register.Kolonner.Art;
import dk.forloeb.register.Kolonner.Kolonne;
import dk.forloeb.tid.Uge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int SAER = -1;

  private final List<Stykke> stykker = new ArrayList<>();
  private final int[] kommuneFra;
  private final int[] kommuneUger;
  private final int[] maaneder;
  private final boolean[] branche;
  private final double[] grad;
  private final Plaincelle celle = new Plaincelle();
  private final Raekkestroem stroem = new Raekkestroem();
  private final Raekkelaeser laeser;
  private final Raekketolk tolk;
  private final Fundtaeller fund = new Fundtaeller();

  private Personblok forrige = new Personblok();
  private int noegleFra;
  private int noegleTil;
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
    maaneder = kolonner.loenmaaneder().stream().mapToInt(Integer::intValue).toArray();
    branche = new boolean[maaneder.length];
    grad = new double[maaneder.length];
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
          pladser[k - fra] = Arrays.binarySearch(maaneder, vaerdi);
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
    forrige = new Personblok(forrige);
    return forrige;
  }

  /**
   * Reads whole rows.
   *
   * @param til the end, just after a line end
   */
  void skan(byte[] b, int fra, int til, Personblok ud) throws IOException {
    int p = fra;
    while (p < til) {
      if (b[p] == '\n' || b[p] == '\r') {
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
  }

  /** Reads a row; the place after it, or {@link #SAER} when it is not plain. */
  private int raekke(byte[] b, int fra, int til, Personblok ud) {
    Arrays.fill(branche, false);
    Arrays.fill(grad, Double.NaN);
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
            case BRANCHE -> brancher(b, p, til, s);
            case GRAD -> grader(b, p, til, s);
            default -> enkelte(b, p, til, s);
          };
      // Between cells there is a comma; after the last there is none.
      boolean sidste = i == stykker.size() - 1;
      if (p != SAER && (b[p - 1] == '\n') != sidste) {
        return SAER;
      }
    }
    if (p == SAER) {
      return SAER;
    }
    ud.begynd(b, noegleFra, noegleTil, koen, alder);
    for (int m = 0; m < maaneder.length; m++) {
      double g = grad[m];
      if (branche[m] || (!Double.isNaN(g) && g != 0)) {
        ud.maaned(maaneder[m], Double.NaN, g);
      }
    }
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

  private int uger(byte[] b, int fra, int til, Stykke s, Personblok ud) {
    int begyndelse = ud.ydelserFra(ud.antal());
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int efter = celle.heltal(b, p, til, 3);
      int kode = celle.tal();
      if (efter == SAER || kode == 100 || (kode == 0 && !celle.tom())) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Plaincelle.gentaget(b, p, efter, til, s.antal - i);
      if (kode != 0) {
        ud.ydelser().forlaeng(begyndelse, s.foerste + i, n, kode);
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b[p - 1] != ',') {
        return SAER;
      }
    }
    return p;
  }

  private int kommuner(byte[] b, int fra, int til, Stykke s, Personblok ud) {
    int begyndelse = ud.bopaelFra(ud.antal());
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int efter = celle.heltal(b, p, til, 3);
      if (efter == SAER) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Plaincelle.gentaget(b, p, efter, til, s.antal - i);
      if (!celle.tom()) {
        for (int k = s.foerste + i; k < s.foerste + i + n; k++) {
          if (kommuneUger[k] > 0) {
            ud.bopael().forlaeng(begyndelse, kommuneFra[k], kommuneUger[k], celle.tal());
          }
        }
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b[p - 1] != ',') {
        return SAER;
      }
    }
    return p;
  }

  private int brancher(byte[] b, int fra, int til, Stykke s) {
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int efter = celle.cifre(b, p, til);
      if (efter == SAER) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Plaincelle.gentaget(b, p, efter, til, s.antal - i);
      if (celle.tal() != 0) {
        for (int k = i; k < i + n; k++) {
          branche[s.pladser[k]] = true;
        }
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b[p - 1] != ',') {
        return SAER;
      }
    }
    return p;
  }

  private int grader(byte[] b, int fra, int til, Stykke s) {
    int p = fra;
    for (int i = 0; i < s.antal; ) {
      int efter = celle.decimaltal(b, p, til);
      if (efter == SAER) {
        return SAER;
      }
      int n = i == s.antal - 1 ? 1 : Plaincelle.gentaget(b, p, efter, til, s.antal - i);
      if (!celle.tom()) {
        for (int k = i; k < i + n; k++) {
          grad[s.pladser[k]] = celle.decimaltal();
        }
      }
      i += n;
      p += n * (efter - p);
      if (i < s.antal && b[p - 1] != ',') {
        return SAER;
      }
    }
    return p;
  }

  /** Columns that are read one by one. */
  private int enkelte(byte[] b, int fra, int til, Stykke s) {
    int p = fra;
    for (int i = 0; i < s.antal; i++) {
      int efter;
      switch (s.art) {
        case NOEGLE -> {
          efter = noegle(b, p, til);
          noegleFra = p;
          noegleTil = Plaincelle.slut(b, efter);
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
      if (efter == SAER || (i < s.antal - 1 && b[efter - 1] != ',')) {
        return SAER;
      }
      p = efter;
    }
    return p;
  }

  /** A key of plain letters that needs no trimming and is no CPR number. */
  private static int noegle(byte[] b, int fra, int til) {
    int efter = Plaincelle.synlige(b, fra, til);
    if (efter == SAER) {
      return SAER;
    }
    int slut = Plaincelle.slut(b, efter);
    if (Celle.tom(b, fra, slut) || b[fra] == ' ' || b[slut - 1] == ' ') {
      return SAER;
    }
    boolean tal = b[fra] >= '0' && b[fra] <= '9' && slut - fra >= 10;
    if (tal && Personnoegle.lignerCpr(new String(b, fra, slut - fra, StandardCharsets.US_ASCII))) {
      throw new Opgivet("a CPR number");
    }
    return efter;
  }

  private int saerligRaekke(byte[] b, int fra, int til, Personblok ud) throws IOException {
    int p = fra;
    while (p < til && b[p] != '\n') {
      if (b[p] == '"') {
        throw new Opgivet("a quote");
      }
      p++;
    }
    if (p == til) {
      throw new Opgivet("a row without an end");
    }
    stroem.stil(b, fra, p + 1);
    if (!laeser.naeste() || laeser.tomLinje()) {
      throw new Opgivet("an empty line");
    }
    ud.tilfoej(tolk.person());
    maerk(tolk.opdigtet());
    return p + 1;
  }
}
