package dk.forloeb.kontrol;

import dk.forloeb.Brugerfejl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A published table as printed, and what its words say about its rows and columns. */
record Trykttabel(Kort kort, List<Kolonne> kolonner, List<Raekke> raekker) {
  /** What {@code tables.csv} says of a table; what it does not say is empty. */
  record Kort(String fil, String titel, String periode, String enhed, String kilde) {
    static Kort uden(String fil) {
      return new Kort(fil, "", "", "", "");
    }
  }

  /** What a column holds, by its heading and its cells. */
  enum Slags {
    /** Names of the rows. */
    ETIKET,
    /** Words. */
    TEKST,
    /** What may be added up. */
    ANTAL,
    /** Percent of something. */
    ANDEL,
    /** Change from something. */
    AENDRING,
    /** A mean. */
    MIDDEL,
    /** Numbers that cannot be added up: medians, ranks. */
    ANDET
  }

  /** A column; {@code nr} counts from 0. */
  record Kolonne(int nr, String navn, Slags slags) {
    boolean er(Slags s) {
      return slags == s;
    }

    /** A change by its heading; in whole numbers it may be of a count, or of percent. */
    boolean aendring() {
      return AENDRING.matcher(navn).matches();
    }
  }

  /** A row; a total, a part of another row (heraf), or neither. */
  record Raekke(String navn, boolean ialt, boolean heraf, List<Celle> celler) {
    boolean blad() {
      return !ialt && !heraf;
    }

    Celle i(Kolonne k) {
      return celler.get(k.nr());
    }
  }

  private static Pattern ord(String ord) {
    return Pattern.compile(ord, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static final Pattern IALT =
      ord("(i ?alt|total|totalt|sum|samlet|tilsammen)\\b.*|.*\\bi alt|.*\\btotal");

  private static final Pattern LANDET = ord("(hele landet|landet|danmark|alle)\\b.*");

  private static final Pattern HERAF = ord("(heraf|deraf|herunder|- |– |• ).*");

  private static final Pattern NOEGLE =
      ord("(år|aar|kode|nr\\.?|nummer|uge|måned|kvartal|halvår|alder|id|kommune(kode|nr\\.?)?)");

  private static final Pattern ANDEL = ord(".*(andel|pct|procent|%|kvote).*");

  private static final Pattern AENDRING = ord(".*(ændring|vækst|stigning|fald\\b).*");

  private static final Pattern MIDDEL = ord(".*(\\bgns|gennemsnit|snit\\b|middel|varighed).*");

  private static final Pattern ANDET =
      ord(".*(median|alder|ventetid|indeks|\\brang|plads|\\bpr\\. |\\bper |kvartil|spredning).*");

  private static final Pattern RUNDET = ord(".*(mio|mia|tusind|1[.]000 |i 1[.]000).*");

  private static final Pattern PERSONER =
      ord(".*(person|borger|modtager|ledige|unikke|mennesker|ansatte|cpr).*");

  private static final Pattern FORLOEB = ord(".*(forløb|sager|afgørelser).*");

  static Trykttabel af(Trykfil fil, Kort kort) {
    List<Kolonne> kolonner = new ArrayList<>();
    boolean forrest = true;
    for (int k = 0; k < fil.hoved().size(); k++) {
      Slags s = slags(fil, k);
      boolean etiket =
          forrest && k + 1 < fil.hoved().size() && (s == Slags.TEKST || noegle(fil, k));
      forrest = etiket;
      kolonner.add(new Kolonne(k, fil.hoved().get(k), etiket ? Slags.ETIKET : s));
    }
    List<Raekke> raekker = new ArrayList<>();
    for (Trykfil.Linje l : fil.linjer()) {
      raekker.add(raekke(fil, kort, kolonner, l));
    }
    return new Trykttabel(kort, List.copyOf(kolonner), List.copyOf(raekker));
  }

  private static Raekke raekke(
      Trykfil fil, Kort kort, List<Kolonne> kolonner, Trykfil.Linje linje) {
    List<String> etiketter =
        kolonner.stream()
            .filter(k -> k.er(Slags.ETIKET))
            .map(k -> linje.felter().get(k.nr()))
            .filter(e -> !e.isEmpty())
            .toList();
    String navn = etiketter.isEmpty() ? "" : etiketter.getLast();
    List<Celle> celler = new ArrayList<>();
    for (Kolonne k : kolonner) {
      String trykt = linje.felter().get(k.nr());
      boolean ord = k.er(Slags.ETIKET) || k.er(Slags.TEKST);
      Optional<Tal> tal = ord ? Optional.empty() : Tal.laes(trykt);
      if (!ord && tal.isEmpty() && !Tal.ikkeTrykt(trykt)) {
        throw new Brugerfejl(
            fil.fil()
                + ", linje "
                + linje.nr()
                + ", kolonne "
                + (k.nr() + 1)
                + " ("
                + k.navn()
                + "): \""
                + trykt
                + "\" er ikke et dansk tal; skriv som 1.824, 7,8 pct. eller - når intet er trykt");
      }
      boolean rundet =
          !k.er(Slags.ANTAL)
              || RUNDET.matcher(k.navn()).matches()
              || RUNDET.matcher(kort.enhed()).matches();
      celler.add(
          new Celle(linje.nr(), k.nr() + 1, navn, k.navn(), trykt, tal.orElse(null), rundet));
    }
    boolean ialt = etiketter.stream().anyMatch(e -> ialt(e) || LANDET.matcher(e).matches());
    return new Raekke(navn, ialt, HERAF.matcher(navn).matches(), List.copyOf(celler));
  }

  private static Slags slags(Trykfil fil, int k) {
    List<String> celler =
        fil.linjer().stream().map(l -> l.felter().get(k)).filter(c -> !Tal.ikkeTrykt(c)).toList();
    List<Tal> tal = celler.stream().flatMap(c -> Tal.laes(c).stream()).toList();
    String navn = fil.hoved().get(k);
    if (tal.isEmpty() || tal.size() * 2 <= celler.size()) {
      return Slags.TEKST;
    }
    boolean procent = ANDEL.matcher(navn).matches() || tal.stream().anyMatch(Tal::procent);
    if (AENDRING.matcher(navn).matches()
        && (procent || tal.stream().anyMatch(x -> x.decimaler() > 0))) {
      return Slags.AENDRING;
    }
    if (MIDDEL.matcher(navn).matches()) {
      return Slags.MIDDEL;
    }
    if (procent) {
      return Slags.ANDEL;
    }
    return ANDET.matcher(navn).matches() ? Slags.ANDET : Slags.ANTAL;
  }

  /** Numbers that name their row: a heading such as År, bare years, or 4 uger, 13 uger. */
  private static boolean noegle(Trykfil fil, int k) {
    if (NOEGLE.matcher(fil.hoved().get(k)).matches()) {
      return true;
    }
    List<String> celler = fil.linjer().stream().map(l -> l.felter().get(k)).toList();
    Predicate<String> aar = c -> c.matches("(19|20)\\d\\d");
    return celler.stream().anyMatch(aar) && celler.stream().allMatch(aar.or(Trykttabel::ialt));
  }

  /** Whether a label or a heading says that it is a total. */
  static boolean ialt(String navn) {
    return IALT.matcher(navn).matches();
  }

  /** A total whose rows need not all be in the table: the country over some of its parts. */
  boolean landet(Raekke r) {
    return LANDET.matcher(r.navn()).matches();
  }

  List<Kolonne> af(Slags slags) {
    return kolonner.stream().filter(k -> k.er(slags)).toList();
  }

  List<Raekke> blade() {
    return raekker.stream().filter(Raekke::blad).toList();
  }

  /** The one total row, if there is only one. */
  Optional<Raekke> total() {
    List<Raekke> alle = raekker.stream().filter(Raekke::ialt).toList();
    return alle.size() == 1 ? Optional.of(alle.getFirst()) : Optional.empty();
  }

  /** Whether a column counts persons, who can stand in several rows. */
  boolean taellerPersoner(Kolonne k) {
    return PERSONER.matcher(k.navn()).matches()
        || (PERSONER.matcher(kort.enhed() + " " + kort.titel()).matches()
            && !FORLOEB.matcher(k.navn()).matches());
  }
}
