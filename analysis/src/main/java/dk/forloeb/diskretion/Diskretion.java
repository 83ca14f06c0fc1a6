package dk.forloeb.diskretion;

import dk.forloeb.diskretion.Beskyttet.Kvalitet;
import dk.forloeb.diskretion.Beskyttet.Tabelindhold;
import dk.forloeb.diskretion.Beskyttet.Trin;
import dk.forloeb.diskretion.sammenhaeng.Opgoerelse;
import dk.forloeb.diskretion.sammenhaeng.Plads.Kvalitet.Slags;
import dk.forloeb.motor.Frafald;
import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Raaresultat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Disclosure control: the only way from counts to a table. What is published hides counts from 1 to
 * one below the threshold, what gives one back within a row, and so much more that no hidden count
 * can be worked out more closely than the rule itself says, from all equations that {@code
 * sammenhaeng} knows; that is proven for every answer before it is given.
 */
public final class Diskretion {
  /** Counts below this are hidden, zero excepted; the practice of Statistics Denmark's users. */
  public static final int TAERSKEL = 5;

  /**
   * In a group of fewer than so many times the threshold, a share of 0 or 100 percent tells of
   * everyone in it. No publisher's limit was found; this one is ours.
   */
  private static final int LILLE_GRUPPE = 2;

  private final int taerskel;
  private final @Nullable List<Udgivelse> tidligere;

  /**
   * @param taerskel the smallest count above zero that may be shown
   */
  public Diskretion(int taerskel) {
    this(taerskel, null);
  }

  /**
   * @param tidligere what is out already, of the same register; null when nobody says
   */
  Diskretion(int taerskel, @Nullable List<Udgivelse> tidligere) {
    this.taerskel = taerskel;
    this.tidligere = tidligere;
  }

  /**
   * Protects a whole result in a mode.
   *
   * @throws IllegalArgumentException for the open page, which must be counted with keys: {@link
   *     AabenSide}
   */
  public Beskyttet anvend(Raaresultat r, Tilstand tilstand) {
    return switch (tilstand) {
      case NONE -> anvend(r, tilstand, Skjuleplan.INTET);
      case PUBLISHED -> anvend(r, tilstand, plan(r));
      case LIVE -> throw new IllegalArgumentException("counted without keys");
    };
  }

  /** What must be hidden of a result that is published. */
  Skjuleplan plan(Raaresultat r) {
    return Skjuleplan.af(Opgoerelse.af(r), tidligere, taerskel, LILLE_GRUPPE * taerskel);
  }

  Beskyttet anvend(Raaresultat r, Tilstand tilstand, Skjuleplan plan) {
    List<Tabelindhold> tabeller =
        r.tabeller().stream()
            .map(t -> new Tabelbeskytter(t, r.studie(), plan, taerskel).indhold(tilstand))
            .toList();
    return new Beskyttet(
        tilstand,
        r.studie(),
        r.plan().hash(),
        r.aendringer(),
        r.register(),
        tabeller,
        frafald(r, plan),
        kvalitet(r, plan),
        ukendteUger(r.optaelling().ukendteUger(), tilstand),
        r.advarsler(),
        r.bemaerkninger());
  }

  private static List<Kvalitet> kvalitet(Raaresultat r, Skjuleplan plan) {
    List<Kvalitet> ud = new ArrayList<>();
    for (int i = 0; i < r.optaelling().hold().size(); i++) {
      Holdtal h = r.optaelling().hold().get(i);
      String navn = r.studie().populationer().get(i).navn();
      ud.add(
          new Kvalitet(
              navn,
              antal(plan, navn, Slags.FORELOEBIGE, h.foreloebige()),
              antal(plan, navn, Slags.FRA_FOERSTE_UGE, h.fraFoersteUge()),
              antal(plan, navn, Slags.UKENDT_UDFALD, h.ukendtUdfald())));
    }
    return ud;
  }

  private static String antal(Skjuleplan plan, String population, Slags slags, long n) {
    return plan.kvalitet(population, slags) ? Beskyttet.SKJULT : Long.toString(n);
  }

  /** Weeks are no persons: nothing bounds what one adds, so the open page does not tell them. */
  private String ukendteUger(long n, Tilstand tilstand) {
    boolean skjult =
        switch (tilstand) {
          case NONE -> false;
          case PUBLISHED -> lille(n, taerskel);
          case LIVE -> true;
        };
    return skjult ? Beskyttet.SKJULT : Long.toString(n);
  }

  /** Whether a count, or a difference between two, is too small to show. */
  static boolean lille(long n, int taerskel) {
    return n != 0 && Math.abs(n) < taerskel;
  }

  private static List<Trin> frafald(Raaresultat r, Skjuleplan plan) {
    List<Trin> ud = new ArrayList<>();
    for (Frafald.Trinraekke t : Frafald.af(r)) {
      String forloeb = t.forloeb() < 0 ? ":" : Long.toString(t.forloeb());
      ud.add(
          plan.trin(t)
              ? new Trin(t.trin(), Beskyttet.SKJULT, Beskyttet.SKJULT)
              : new Trin(t.trin(), Long.toString(t.personer()), forloeb));
    }
    return ud;
  }
}
