package dk.forloeb.kontrol;

import dk.forloeb.Brugerfejl;
import dk.forloeb.kontrol.Trykttabel.Kolonne;
import dk.forloeb.kontrol.Trykttabel.Raekke;
import dk.forloeb.studie.Tosproget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons sentences: cells of the table they are about, and numbers they print themselves. */
record Udsagnskontrol(@Nullable Trykttabel tabel, Skrift skrift) {
  /** What came out, and how it is written. */
  private record Svar(Interval tal, String stykke, boolean kvotient, boolean sandt) {
    Svar(Interval tal, String stykke, boolean kvotient) {
      this(tal, stykke, kvotient, true);
    }
  }

  Kontrolfund fund(Udsagn u) {
    String siger = u.siger().paa(skrift.sprog());
    if (u.regning() == null) {
      return vurderet(u, siger, "");
    }
    Svar svar = svar(u, u.regning());
    boolean holder = svar.sandt() && u.krav().keySet().stream().allMatch(k -> opfyldt(u, k, svar));
    String stykke = svar.stykke() + kravtekst(u);
    if (u.vurdering().isPresent()) {
      return vurderet(u, siger, stykke);
    }
    boolean roeber = u.regning().equals("antal") && svar.tal().erPunkt();
    Dom dom =
        roeber && holder
            ? Dom.ROEBER
            : !holder ? Dom.FEJL : u.krav().isEmpty() && !proevet(u) ? Dom.OPLYSNING : Dom.HOLDER;
    return Kontrolfund.af(
        dom, siger, stykke, u.bemaerk().map(b -> b.paa(skrift.sprog())).orElse(""), List.of());
  }

  private static boolean proevet(Udsagn u) {
    return Objects.equals(u.regning(), "lavest");
  }

  private Kontrolfund vurderet(Udsagn u, String siger, String stykke) {
    Tosproget grund = u.vurdering().orElseThrow();
    return new Kontrolfund(Dom.UKLART, true, siger, stykke, grund.paa(skrift.sprog()), List.of());
  }

  private String kravtekst(Udsagn u) {
    return u.krav().entrySet().stream()
        .map(k ->
            ", "
                + switch (k.getKey()) {
                  case "over" -> skrift.paa("skal være over ", "must be above ");
                  case "under" -> skrift.paa("skal være under ", "must be below ");
                  default ->
                      led(u, k.getValue()).erPunkt()
                          ? skrift.paa("trykt ", "printed ")
                          : skrift.paa("skal være ", "must be ");
                }
                + skrift.som(k.getValue()))
        .collect(Collectors.joining());
  }

  private boolean opfyldt(Udsagn u, String krav, Svar svar) {
    Interval kravet = led(u, Objects.requireNonNull(u.krav().get(krav)));
    return switch (krav) {
      case "over" -> svar.tal().fra().compareTo(kravet.til()) > 0;
      case "under" -> svar.tal().til().compareTo(kravet.fra()) < 0;
      default ->
          // What is divided is printed rounded; what is added is printed as it is.
          kravet
              .udvidet(
                  svar.kvotient() && kravet.erPunkt()
                      ? new BigDecimal("0.5").movePointLeft(kravet.fra().scale())
                      : BigDecimal.ZERO)
              .snit(svar.tal())
              .isPresent();
    };
  }

  private Svar svar(Udsagn u, String regning) {
    if (regning.equals("maaneder")) {
      return maaneder(u);
    }
    if (regning.equals("lavest")) {
      return lavest(u);
    }
    List<Interval> x = u.led().stream().map(l -> led(u, l)).toList();
    if (regning.equals("sum")) {
      Interval sum = x.stream().reduce(Interval.NUL, Interval::plus);
      return x.size() == 1
          ? new Svar(sum, skrift.spand(sum), false)
          : tekst(sum, x.stream().map(this::led).collect(Collectors.joining("+")), -1, "");
    }
    if (x.size() != 2) {
      throw new Brugerfejl(
          u.linje() + ": " + regning + " skal have to led, som [a, b], men har " + x.size());
    }
    Interval a = x.getFirst();
    Interval b = x.getLast();
    String ta = led(a);
    String tb = led(b);
    String pct = skrift.paa(" pct.", "%");
    return switch (regning) {
      case "forskel" -> tekst(a.minus(b), ta + "-" + tb, -1, "");
      case "produkt" -> tekst(a.gange(b), ta + "·" + tb, -1, "");
      case "forhold" -> tekst(delt(u, a, b), ta + "/" + tb, 1, "");
      case "andel" -> tekst(delt(u, a.gange(Interval.HUNDREDE), b), ta + "/" + tb, 1, pct);
      case "aendring" ->
          tekst(
              delt(u, b.gange(Interval.HUNDREDE), a).minus(Interval.HUNDREDE),
              ta + " → " + tb,
              1,
              pct);
      case "flere-end-hver" -> flereEndHver(u, a, b, ta, tb);
      default -> antal(u, b, tb);
    };
  }

  private Svar tekst(Interval i, String stykke, int decimaler, String enhed) {
    Interval vist =
        decimaler < 0
            ? i
            : new Interval(
                i.fra().setScale(decimaler, RoundingMode.HALF_UP),
                i.til().setScale(decimaler, RoundingMode.HALF_UP));
    return new Svar(i, stykke + " = " + skrift.spand(vist) + enhed, decimaler >= 0);
  }

  /** An operand: a range stands in parentheses. */
  private String led(Interval i) {
    return i.erPunkt() ? skrift.spand(i) : "(" + skrift.spand(i) + ")";
  }

  private static Interval delt(Udsagn u, Interval a, Interval b) {
    if (b.fra().signum() <= 0 && b.til().signum() >= 0) {
      throw new Brugerfejl(u.linje() + ": der kan ikke deles med nul; ret leddene");
    }
    return a.delt(b);
  }

  /** The least whole number that is more than every n-th. */
  private Svar flereEndHver(Udsagn u, Interval n, Interval hele, String tn, String th) {
    delt(u, hele, n);
    BigDecimal graense = hele.fra().divideToIntegralValue(n.fra());
    BigDecimal mindst = graense.add(BigDecimal.ONE);
    return new Svar(
        Interval.punkt(mindst),
        th
            + "/"
            + tn
            + " = "
            + skrift.tal(hele.fra().divide(n.fra(), Interval.REGN), 1)
            + skrift.paa(", altså mindst ", ", so at least ")
            + skrift.tal(mindst),
        false);
  }

  /** How many a printed share of a whole can be. */
  private Svar antal(Udsagn u, Interval hele, String th) {
    String trykt = u.led().getFirst();
    Tal andel =
        Tal.laes(trykt)
            .orElseThrow(() -> new Brugerfejl(u.linje() + ": \"" + trykt + "\" er ikke en andel"));
    Interval i =
        Roeber.muligeAntal(andel, hele)
            .orElseThrow(() ->
                new Brugerfejl(
                    u.linje() + ": intet helt tal af " + th + " giver " + trykt + "; ret leddene"));
    return new Svar(
        i,
        skrift.pct(andel.vaerdi(), andel.decimaler())
            + skrift.paa(" af ", " of ")
            + th
            + (i.erPunkt()
                ? skrift.paa(" kan kun være ", " can only be ")
                : skrift.paa(" er ", " is "))
            + skrift.spand(i),
        false);
  }

  private Svar maaneder(Udsagn u) {
    if (u.led().size() != 2) {
      throw new Brugerfejl(u.linje() + ": maaneder skal have to måneder, som [2013-05, 2014-10]");
    }
    YearMonth fra = maaned(u, u.led().getFirst());
    YearMonth til = maaned(u, u.led().getLast());
    BigDecimal n = BigDecimal.valueOf(ChronoUnit.MONTHS.between(fra, til));
    return new Svar(
        Interval.punkt(n),
        fra + " → " + til + " = " + skrift.tal(n) + skrift.paa(" måneder", " months"),
        false);
  }

  private static YearMonth maaned(Udsagn u, String tekst) {
    try {
      return YearMonth.parse(tekst);
    } catch (DateTimeParseException e) {
      throw new Brugerfejl(u.linje() + ": \"" + tekst + "\" er ikke en måned som 2013-05", e);
    }
  }

  /** The lowest of its column, but for the rows excepted, which must be lower. */
  private Svar lavest(Udsagn u) {
    Celle c = celle(u, u.led().getFirst());
    List<Celle> andre =
        kraevetTabel(u).blade().stream()
            .map(r -> r.celler().get(c.nr() - 1))
            .filter(x -> x.harTal() && !x.equals(c))
            .toList();
    u.undtagen().forEach(x -> raekke(u, x));
    List<Celle> undtaget = andre.stream().filter(x -> u.undtagen().contains(x.raekke())).toList();
    Optional<Celle> naeste =
        andre.stream()
            .filter(x -> !undtaget.contains(x))
            .min((a, b) -> a.vaerdi().compareTo(b.vaerdi()));
    boolean holder =
        naeste.stream().allMatch(x -> x.vaerdi().compareTo(c.vaerdi()) > 0)
            && undtaget.stream().allMatch(x -> x.vaerdi().compareTo(c.vaerdi()) < 0);
    String stykke =
        skrift.tal(c)
            + undtaget.stream()
                .map(x -> skrift.paa("; undtaget ", "; except ") + skrift.tal(x))
                .collect(Collectors.joining())
            + naeste
                .map(x ->
                    skrift.paa("; lavest af de andre er ", "; the lowest of the others is ")
                        + skrift.tal(x)
                        + " ("
                        + x.raekke()
                        + ")")
                .orElse("");
    return new Svar(Interval.punkt(c.vaerdi()), stykke, false, holder);
  }

  private Interval led(Udsagn u, String tekst) {
    if (tekst.contains("|")) {
      return Interval.punkt(celle(u, tekst).vaerdi());
    }
    String[] ender = tekst.split("(?<=\\d)-(?=\\d)", 2);
    List<Optional<Tal>> tal = List.of(Tal.laes(ender[0]), Tal.laes(ender[ender.length - 1]));
    if (tal.stream().anyMatch(Optional::isEmpty)) {
      throw new Brugerfejl(
          u.linje()
              + ": \""
              + tekst
              + "\" er hverken et tal, et spænd (17-18) eller en celle (række | kolonne)");
    }
    return new Interval(
        tal.getFirst().orElseThrow().vaerdi(), tal.getLast().orElseThrow().vaerdi());
  }

  private Trykttabel kraevetTabel(Udsagn u) {
    if (tabel == null) {
      throw new Brugerfejl(u.linje() + ": dokumentet har ingen tabel; skriv tabel: FIL");
    }
    return tabel;
  }

  private Raekke raekke(Udsagn u, String navn) {
    return kraevetTabel(u).raekker().stream()
        .filter(r -> r.navn().equals(navn))
        .findFirst()
        .orElseThrow(() ->
            new Brugerfejl(
                u.linje() + ": rækken \"" + navn + "\" er ikke i " + kraevetTabel(u).kort().fil()));
  }

  private Celle celle(Udsagn u, String tekst) {
    String[] dele = tekst.split("\\|", 2);
    Raekke r = raekke(u, dele[0].strip());
    String navn = dele[dele.length - 1].strip();
    Kolonne k =
        kraevetTabel(u).kolonner().stream()
            .filter(x -> x.navn().equals(navn))
            .findFirst()
            .orElseThrow(() ->
                new Brugerfejl(
                    u.linje()
                        + ": kolonnen \""
                        + navn
                        + "\" er ikke i "
                        + kraevetTabel(u).kort().fil()));
    if (!r.i(k).harTal()) {
      throw new Brugerfejl(u.linje() + ": der er ikke trykt et tal i \"" + tekst + "\"");
    }
    return r.i(k);
  }
}
