package dk.forloeb.lov;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.Sha256;
import dk.forloeb.tid.Ur;
import dk.forloeb.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All rules, and how they judge facts. Pure: the same facts and day give the same answer. */
public final class Regelbog {
  private static final Regelbog FAELLES = afRessourcer();

  private final Map<String, Regel> regler;
  private final Map<String, Betingelse> betingelser;
  private final Parametre parametre;
  private final String version;

  private Regelbog(
      Map<String, Regel> regler,
      Map<String, Betingelse> betingelser,
      Parametre parametre,
      String version) {
    this.regler = regler;
    this.betingelser = betingelser;
    this.parametre = parametre;
    this.version = version;
  }

  /** The rules that ship with the program. */
  public static Regelbog faelles() {
    return FAELLES;
  }

  private static Regelbog afRessourcer() {
    String tekst = Ressource.tekst(Regelbog.class, "regler.yaml");
    Map<String, Regel> regler = new LinkedHashMap<>();
    for (Regel r : Regellaeser.laes("regler.yaml", tekst)) {
      regler.put(r.id(), r);
    }
    Map<String, Betingelse> betingelser = Betingelser.alle();
    TreeSet<String> uens = new TreeSet<>(regler.keySet());
    uens.removeAll(betingelser.keySet());
    TreeSet<String> uden = new TreeSet<>(betingelser.keySet());
    uden.removeAll(regler.keySet());
    if (!uens.isEmpty() || !uden.isEmpty()) {
      throw new IllegalStateException("rules without code " + uens + ", code without rule " + uden);
    }
    Parametre parametre = Parametre.faelles();
    String version =
        Sha256.af(
                tekst.getBytes(StandardCharsets.UTF_8),
                parametre.version().getBytes(StandardCharsets.UTF_8))
            .substring(0, 12);
    return new Regelbog(Collections.unmodifiableMap(regler), betingelser, parametre, version);
  }

  /** Twelve hex digits that change when a rule's data or a parameter does; not when code does. */
  public String version() {
    return version;
  }

  /** All rules, in the order of the file. */
  public List<Regel> regler() {
    return List.copyOf(regler.values());
  }

  public Parametre parametre() {
    return parametre;
  }

  /**
   * The rule.
   *
   * @throws Brugerfejl when there is none with this id
   */
  public Regel regel(String id) {
    Regel r = regler.get(id);
    if (r == null) {
      throw new Brugerfejl(
          new Yaml.Tekst("regelbogen", id).ukendt("reglen", id, regler.keySet()).besked());
    }
    return r;
  }

  /**
   * The clock of a deadline, by the law of the day; nothing for a rule that has none, that is not
   * in force, or whose first day is unknown.
   */
  public Optional<Ur> ur(String id, Fakta fakta, LocalDate dato) {
    Regel regel = regel(id);
    return betingelser.get(id) instanceof HarUr u && regel.gaelder(dato)
        ? u.ur(new Sagsbillede(regel, fakta, dato, this))
        : Optional.empty();
  }

  /** The rule's answer by the law of the day. A rule not in force on it is met, and says so. */
  public Forklaring vurder(String id, Fakta fakta, LocalDate dato) {
    Regel regel = regel(id);
    if (!regel.gaelder(dato)) {
      return new Forklaring(
          Optional.of(regel),
          Udfald.OPFYLDT,
          false,
          "Reglen gælder ikke den "
              + Dansk.dato(dato)
              + "; den gælder "
              + Dansk.periode(regel.gaelder())
              + ".",
          regel.hjemmel(),
          List.of(),
          Optional.empty());
    }
    Betingelse b = betingelser.get(id);
    if (b == null) {
      throw new IllegalStateException("no code for " + id);
    }
    Forklaring grund = b.proev(new Sagsbillede(regel, fakta, dato, this));
    return new Forklaring(
        Optional.of(regel),
        grund.udfald(),
        true,
        regel.spoergsmaal() + Svarord.efter(regel, grund.udfald()),
        regel.hjemmel(dato),
        List.of(grund),
        Optional.empty());
  }

  /**
   * The rule's answer by the law that follows from the facts' own dates: that of the rule's {@link
   * Regel#skaering}. Where it is unknown, so is the law; where it is known not to have come, the
   * law is that of the day on which the case is made up.
   */
  public Forklaring vurder(String id, Fakta fakta) {
    Regel regel = regel(id);
    return dag(regel, fakta)
        .map(d -> vurder(id, fakta, d))
        .orElseGet(() ->
            new Forklaring(
                Optional.of(regel),
                Udfald.KAN_IKKE_VURDERES,
                true,
                regel.spoergsmaal() + Svarord.efter(regel, Udfald.KAN_IKKE_VURDERES),
                regel.hjemmel(),
                List.of(),
                Optional.of(
                    new Opgave(
                        id,
                        Opgave.Slags.OPLYS,
                        "Oplys "
                            + regel.skaering().etiket()
                            + "; den afgør, hvilke regler der gælder.",
                        List.of(regel.skaering())))));
  }

  /** The day whose law decides, by the facts. */
  public static Optional<LocalDate> dag(Regel regel, Fakta fakta) {
    return fakta.erIkkeSket(regel.skaering())
        ? fakta.find(Sagen.OPGJORT)
        : fakta.find(regel.skaering());
  }

  private static LocalDate dag(Regel regel, Fakta fakta, LocalDate ellers) {
    return regel.skaering() == Forloebet.START
        ? fakta.find(Forloebet.START).orElse(ellers)
        : ellers;
  }

  /** The same rules with other numbers. */
  Regelbog med(Parametre andre) {
    return new Regelbog(regler, betingelser, andre, version);
  }

  /**
   * All rules of the set that are in force on the day, as one answer: each that may stop a decision
   * or names a deviation must be met. Advice and exceptions are shown, and decide nothing. A rule
   * that goes by the day a course began is asked by that day, where it is known: a new rule does
   * not reach into a course that runs.
   */
  public Forklaring vurder(Regelsaet saet, Fakta fakta, LocalDate dato) {
    List<Forklaring> dele =
        saet.regler().stream()
            .map(id -> vurder(id, fakta, dag(regel(id), fakta, dato)))
            .filter(Forklaring::gaelder)
            .toList();
    Udfald udfald =
        dele.stream()
            .filter(Forklaring::afgoer)
            .map(Forklaring::udfald)
            .reduce(Udfald.OPFYLDT, Udfald::og);
    List<Hjemmel> hjemmel =
        dele.isEmpty()
            ? regel(saet.regler().getFirst()).hjemmel()
            : dele.stream().flatMap(d -> d.hjemmel().stream()).distinct().toList();
    return new Forklaring(
        Optional.empty(),
        udfald,
        !dele.isEmpty(),
        Dansk.stort(saet.dansk())
            + " efter reglerne den "
            + Dansk.dato(dato)
            + ": "
            + (dele.isEmpty() ? "ingen af reglerne gælder" : udfald.dansk())
            + ".",
        hjemmel,
        dele,
        Optional.empty());
  }
}
