package dk.forloeb.ordning.indhold;

import dk.forloeb.Brugerfejl;
import dk.forloeb.Ressource;
import dk.forloeb.lov.Indsats.Lovgrundlag;
import dk.forloeb.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of effort, and what a municipality can offer of each. The kinds ship with the program
 * ({@code indsatskatalog.yaml}) and are the same everywhere, since rules tell by them; what is none
 * of them is {@link #ANDEN}, with a name of its own. Offers are the municipality's own file: no
 * source of ours shows providers, room or prices.
 */
public final class Indsatskatalog {
  /** The kind of an effort that is none of the others. */
  public static final String ANDEN = "anden";

  private static final Set<String> FELTER =
      Set.of("navn", "lovgrundlag", "sektor", "virksomhed", "ord", "tilbud");

  private final Map<String, Type> typer;

  private Indsatskatalog(Map<String, Type> typer) {
    this.typer = typer;
  }

  /** The part of the municipality, or of the world, that gives the effort. */
  public enum Sektor {
    BESKAEFTIGELSE,
    SOCIAL,
    SUNDHED,
    UDDANNELSE,
    FRIVILLIG,
    ANDEN
  }

  /**
   * A kind of effort.
   *
   * @param navn in Danish: {@code virksomhedspraktik}
   * @param lovgrundlag the law it is given under, as rule R086 tells laws apart; {@code IKKE_SET}
   *     where no source of ours ties the kind to a law, and then the plan's line has to say it
   * @param virksomhed whether it takes place in a firm
   * @param ord how a text may name it, in small letters: beginnings of words
   * @param tilbud what can be had, perhaps nothing
   */
  public record Type(
      String id,
      String navn,
      Lovgrundlag lovgrundlag,
      Sektor sektor,
      boolean virksomhed,
      List<String> ord,
      List<Tilbud> tilbud) {
    /** Copies the lists. */
    public Type {
      ord = List.copyOf(ord);
      tilbud = List.copyOf(tilbud);
    }
  }

  /**
   * What a provider offers.
   *
   * @param pladser how many citizens at a time; nothing when not known
   * @param prisPrUge kroner a week for each citizen; nothing when not known
   */
  public record Tilbud(
      String leverandoer, Optional<Integer> pladser, Optional<BigDecimal> prisPrUge) {}

  /** The kinds that ship with the program, without offers. */
  public static Indsatskatalog faelles() {
    return Holder.FAELLES;
  }

  private static final class Holder {
    static final Indsatskatalog FAELLES =
        laes("indsatskatalog.yaml", Ressource.tekst(Indsatskatalog.class, "indsatskatalog.yaml"));
  }

  /**
   * Reads a catalogue.
   *
   * @throws Brugerfejl when a field is unknown, missing or of the wrong form
   */
  public static Indsatskatalog laes(String navn, String tekst) {
    Map<String, Type> ud = new LinkedHashMap<>();
    Yaml.laes(navn, tekst).felter("kataloget").felter().forEach((id, y) -> ud.put(id, type(id, y)));
    return new Indsatskatalog(Collections.unmodifiableMap(ud));
  }

  /**
   * The same kinds with a municipality's offers: {@code mentor: {tilbud: [{leverandoer: …}]}}.
   *
   * @throws Brugerfejl when a kind is unknown, or the file says something else than offers
   */
  public Indsatskatalog medTilbud(String navn, String tekst) {
    Map<String, Type> ud = new LinkedHashMap<>(typer);
    Yaml.laes(navn, tekst)
        .felter("tilbuddene")
        .felter()
        .forEach((id, y) -> {
          if (!typer.containsKey(id)) {
            throw new Yaml.Tekst(navn, id).ukendt("indsatstypen", id, typer.keySet());
          }
          Type t = type(id);
          List<Tilbud> egne =
              tilbud(y.felter(id).kun("felt i " + id, Set.of("tilbud")).kraev("tilbud", id));
          ud.put(
              id,
              new Type(
                  t.id(), t.navn(), t.lovgrundlag(), t.sektor(), t.virksomhed(), t.ord(), egne));
        });
    return new Indsatskatalog(Collections.unmodifiableMap(ud));
  }

  private static Type type(String id, Yaml y) {
    Yaml.Felter f = y.felter(id).kun("felt i " + id, FELTER);
    return new Type(
        id,
        f.kraev("navn", id).tekst("navn"),
        f.kraev("lovgrundlag", id).opslag("lovgrundlag", ord(Lovgrundlag.values())),
        f.kraev("sektor", id).opslag("sektor", ord(Sektor.values())),
        f.felt("virksomhed").map(v -> v.jaNej("virksomhed")).orElse(false),
        f.felt("ord").map(o -> o.mindstEn("ord")).orElse(List.of()),
        f.felt("tilbud").map(Indsatskatalog::tilbud).orElse(List.of()));
  }

  private static List<Tilbud> tilbud(Yaml y) {
    if (!(y instanceof Yaml.Liste liste)) {
      throw new Brugerfejl(y.sted() + ": tilbud skal være en liste");
    }
    return liste.led().stream()
        .map(l ->
            l.felter("et tilbud")
                .kun("felt i et tilbud", Set.of("leverandoer", "pladser", "pris_pr_uge")))
        .map(f ->
            new Tilbud(
                f.kraev("leverandoer", "et tilbud").tekst("leverandoer"),
                f.felt("pladser").map(p -> p.heltal("pladser", 0, 100_000)),
                f.felt("pris_pr_uge")
                    .map(p -> BigDecimal.valueOf(p.heltal("pris_pr_uge", 0, 1_000_000)))))
        .toList();
  }

  private static <E extends Enum<E>> Map<String, E> ord(E[] vaerdier) {
    Map<String, E> ud = new LinkedHashMap<>();
    for (E e : vaerdier) {
      ud.put(e.name().toLowerCase(Locale.ROOT), e);
    }
    return ud;
  }

  /** The kinds, in the order of the file. */
  public List<Type> typer() {
    return List.copyOf(typer.values());
  }

  /**
   * The kind with this id.
   *
   * @throws Brugerfejl when there is none
   */
  public Type type(String id) {
    Type t = typer.get(id);
    if (t == null) {
      throw new Yaml.Tekst("indsatskataloget", id).ukendt("indsatstypen", id, typer.keySet());
    }
    return t;
  }
}
