package dk.forloeb.diskretion;

import dk.forloeb.motor.Bemaerkning;
import dk.forloeb.register.Program;
import dk.forloeb.register.Registerbevis;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Tosproget;
import java.util.List;

/**
 * A result that may be shown in its mode: texts only, hidden cells already replaced. Made by {@link
 * Diskretion} and by nothing else.
 */
public final class Beskyttet {
  /** What a hidden cell says. */
  public static final String SKJULT = "..";

  /** Stamped on exact tables. */
  public static final Tosproget IKKE_UD =
      new Tosproget("ikke til offentliggørelse", "not for publication");

  /** Stamped on a published table: what its own answer gives away was examined. */
  public static final Tosproget FOR_SIG =
      new Tosproget(
          "efter de sammenhænge, programmet kender, røber svaret ikke de skjulte tal; tidligere"
              + " udgivelser er ikke holdt op imod det",
          "by the relations that the program knows, the answer does not give the hidden numbers"
              + " away; earlier publications were not held against it");

  /** Stamped on a published table that went through the ledger. */
  public static final Tosproget SAMMEN =
      new Tosproget(
          "efter de sammenhænge, programmet kender, røber svaret ikke de skjulte tal, heller ikke"
              + " sammen med de tidligere udgivelser i fortegnelsen",
          "by the relations that the program knows, the answer does not give the hidden numbers"
              + " away, nor together with the earlier publications in the ledger");

  /** Stamped on the tables of the open page. */
  public static final Tosproget AABEN =
      new Tosproget(
          "åben side: tallene har små tilfældige ændringer",
          "open page: the numbers have small random changes");

  /**
   * A table.
   *
   * @param skjulte how many cells are hidden
   * @param regler why they are
   * @param stempel what may be done with it
   */
  public record Tabelindhold(
      String navn,
      List<String> noegler,
      List<String> kolonner,
      List<Raekke> raekker,
      int skjulte,
      List<Tosproget> regler,
      Tosproget stempel) {}

  /** A row of a table; {@code ialt} marks the row of everything. */
  public record Raekke(List<String> noegler, List<String> vaerdier, boolean ialt) {}

  /** A step of the attrition. */
  public record Trin(String trin, String personer, String forloeb) {}

  /** Counts that stand beside the tables. */
  public record Kvalitet(
      String population, String foreloebige, String fraFoersteUge, String ukendtUdfald) {}

  private final Tilstand tilstand;
  private final Studie studie;
  private final String studiehash;
  private final List<String> aendringer;
  private final Registerbevis register;
  private final List<Tabelindhold> tabeller;
  private final List<Trin> frafald;
  private final List<Kvalitet> kvalitet;
  private final String ukendteUger;
  private final List<Tosproget> advarsler;
  private final List<Bemaerkning> bemaerkninger;

  Beskyttet(
      Tilstand tilstand,
      Studie studie,
      String studiehash,
      List<String> aendringer,
      Registerbevis register,
      List<Tabelindhold> tabeller,
      List<Trin> frafald,
      List<Kvalitet> kvalitet,
      String ukendteUger,
      List<Tosproget> advarsler,
      List<Bemaerkning> bemaerkninger) {
    this.tilstand = tilstand;
    this.studie = studie;
    this.studiehash = studiehash;
    this.aendringer = List.copyOf(aendringer);
    this.register = register;
    this.tabeller = List.copyOf(tabeller);
    this.frafald = List.copyOf(frafald);
    this.kvalitet = List.copyOf(kvalitet);
    this.ukendteUger = ukendteUger;
    this.advarsler = List.copyOf(advarsler);
    this.bemaerkninger = List.copyOf(bemaerkninger);
  }

  public Tilstand tilstand() {
    return tilstand;
  }

  public Studie studie() {
    return studie;
  }

  /** The hash of the resolved question. */
  public String studiehash() {
    return studiehash;
  }

  /** What was changed from the study's file for this run. */
  public List<String> aendringer() {
    return aendringer;
  }

  /** The version of the program that counted. */
  public String program() {
    return Program.version();
  }

  public Registerbevis register() {
    return register;
  }

  public List<Tabelindhold> tabeller() {
    return tabeller;
  }

  /** The table with this name, which exists. */
  public Tabelindhold tabel(String navn) {
    return tabeller.stream().filter(t -> t.navn().equals(navn)).findFirst().orElseThrow();
  }

  public List<Trin> frafald() {
    return frafald;
  }

  public List<Kvalitet> kvalitet() {
    return kvalitet;
  }

  /** Person-weeks in the register with a code the catalogue does not know. */
  public String ukendteUger() {
    return ukendteUger;
  }

  public List<Tosproget> advarsler() {
    return advarsler;
  }

  /** What the study's author and reader should know; it holds no number of persons. */
  public List<Bemaerkning> bemaerkninger() {
    return bemaerkninger;
  }
}
