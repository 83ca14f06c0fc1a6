package dk.forloeb.adgang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every address that is answered, with its access rule; there are no others. A page that is not
 * here is not found, whoever asks.
 */
public enum Rute {
  FORSIDE("/", Adgang.ALLE),
  RUNDTUR("/rundtur", Adgang.ALLE),
  OPGOERELSE("/opgoerelse/{studie}", Adgang.ALLE, Slags.SPOERGSMAAL),
  HENT("/opgoerelse/{studie}/hent/{fil}", Adgang.ALLE, Slags.SPOERGSMAAL),
  MAERKER("/opgoerelse/{studie}/skjult", Adgang.EKSAKT, Slags.SPOERGSMAAL),
  TAL("/opgoerelse/{studie}/tal", Adgang.ALLE, Slags.SPOERGSMAAL),
  KOER_IGEN("/opgoerelse/{studie}/tal", "POST", Adgang.ALLE, Slags.SPOERGSMAAL),
  KURVE("/opgoerelse/{studie}/kurve", Adgang.ALLE, Slags.SPOERGSMAAL),
  HENT_KURVE("/opgoerelse/{studie}/kurve/hent/{fil}", Adgang.ALLE, Slags.SPOERGSMAAL),
  USIKKERHED("/opgoerelse/{studie}/usikkerhed", Adgang.ALLE, Slags.SPOERGSMAAL),
  HENT_USIKKERHED("/opgoerelse/{studie}/usikkerhed/hent/{fil}", Adgang.ALLE, Slags.SPOERGSMAAL),
  SAMMENLIGN("/sammenlign", Adgang.ALLE, Slags.SPOERGSMAAL),
  HENT_BRO("/sammenlign/hent/bro.csv", Adgang.ALLE, Slags.SPOERGSMAAL),
  KONTROL("/kontrol", Adgang.ALLE),
  KONTROLLER("/kontrol", "POST", Adgang.ALLE, Slags.SPOERGSMAAL),
  REGISTRE("/registre", Adgang.DATAFORVALTERE),
  IND("/ind", Adgang.ALLE),
  /** The demonstration's button; there is no such page elsewhere. */
  IND_SOM("/ind", "POST", Adgang.ALLE),
  /** The way to an identity provider, and back. Both are answered by Spring Security. */
  OIDC("/oauth2/authorization/{udbyder}", Adgang.ALLE, Slags.SIKKERHED),
  OIDC_TILBAGE("/login/oauth2/code/{udbyder}", Adgang.ALLE, Slags.SIKKERHED),
  UD("/ud", "POST", Adgang.ALLE, Slags.SIKKERHED),
  STATISK("/statisk/**", Adgang.ALLE, Slags.FIL),
  SUNDHED("/sundhed", Adgang.ALLE, Slags.DRIFT),
  MAALINGER("/maalinger", Adgang.DATAFORVALTERE, Slags.DRIFT);

  /** Who may ask for an address. */
  public enum Adgang {
    ALLE,
    /** Who may see exact numbers. */
    EKSAKT,
    DATAFORVALTERE;

    /** Whether somebody of this role may. */
    public boolean tillader(Rolle rolle) {
      return switch (this) {
        case ALLE -> true;
        case EKSAKT -> rolle.eksakt();
        case DATAFORVALTERE -> rolle == Rolle.DATAFORVALTER;
      };
    }
  }

  /** Who answers, and how it is limited. */
  public enum Slags {
    SIDE,
    /** Something is counted: limited in rate, and entered among the questions. */
    SPOERGSMAAL,
    FIL,
    SIKKERHED,
    DRIFT
  }

  private static final Map<Rute, PathPattern> MOENSTRE = new EnumMap<>(Rute.class);

  static {
    for (Rute r : values()) {
      MOENSTRE.put(r, PathPatternParser.defaultInstance.parse(r.moenster));
    }
  }

  private final String metode;
  private final String moenster;
  private final Adgang adgang;
  private final Slags slags;

  Rute(String moenster, Adgang adgang) {
    this(moenster, "GET", adgang, Slags.SIDE);
  }

  Rute(String moenster, Adgang adgang, Slags slags) {
    this(moenster, "GET", adgang, slags);
  }

  Rute(String moenster, String metode, Adgang adgang) {
    this(moenster, metode, adgang, Slags.SIDE);
  }

  Rute(String moenster, String metode, Adgang adgang, Slags slags) {
    this.metode = metode;
    this.moenster = moenster;
    this.adgang = adgang;
    this.slags = slags;
  }

  /** The route of a request; HEAD asks as GET does. */
  static Optional<Rute> af(HttpServletRequest kald) {
    return af(kald.getMethod().equals("HEAD") ? "GET" : kald.getMethod(), kald.getRequestURI());
  }

  static Optional<Rute> af(String metode, String sti) {
    return paa(sti).filter(r -> r.metode.equals(metode)).findFirst();
  }

  private static Stream<Rute> paa(String sti) {
    PathContainer p = PathContainer.parsePath(sti);
    return Arrays.stream(values()).filter(r -> Objects.requireNonNull(MOENSTRE.get(r)).matches(p));
  }

  /** The methods an address is answered by, as the header {@code Allow} has it. */
  static String metoder(String sti) {
    return paa(sti)
        .map(r -> r.metode.equals("GET") ? "GET, HEAD" : r.metode)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  public String moenster() {
    return moenster;
  }

  public String metode() {
    return metode;
  }

  public Adgang adgang() {
    return adgang;
  }

  public Slags slags() {
    return slags;
  }
}
