package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Populations that lie within each other: what the larger has more is a count of its own, which the
 * difference of two numbers gives away. Where each lies within the other, they are one number.
 */
final class Delpopulationer {
  private static final String EFTER_GRUPPE = Akseforhold.navn(new Akse.Forloebsgruppe()) + "=";

  private final Cellesystem system;
  private final Map<String, Population> hold;
  private final Map<List<Object>, Boolean> kendt = new HashMap<>();

  /** The same count of different people. */
  private record Spoergsmaal(
      List<String> dele, @Nullable SortedSet<Integer> hvor, boolean udenAktivitet) {}

  private record Svar(String hold, Population population, Plan.Grundtal grundtal, Celle celle) {}

  Delpopulationer(Cellesystem system, Map<String, Population> hold) {
    this.system = system;
    this.hold = hold;
  }

  void forskelle() {
    Map<Spoergsmaal, List<Svar>> svar = new LinkedHashMap<>();
    system
        .kendte()
        .forEach((n, celle) -> {
          Population p = hold.get(n.hold());
          if (p != null && n.dele().stream().noneMatch(d -> d.startsWith("sum i "))) {
            svar.computeIfAbsent(
                    new Spoergsmaal(n.dele(), n.tal().hvor(), n.tal().udenAktivitet()),
                    s -> new ArrayList<>())
                .add(new Svar(n.hold(), p, n.tal().grundtal(), celle));
          }
        });
    svar.forEach(this::forbind);
  }

  /** Where several are one number, the first of them stands for all. */
  private void forbind(Spoergsmaal s, List<Svar> alle) {
    List<Svar> foerste = new ArrayList<>();
    for (Svar b : alle) {
      Optional<Svar> a =
          foerste.stream().filter(f -> f.grundtal() == b.grundtal() && ens(f, b, s)).findFirst();
      a.ifPresentOrElse(f -> ligning(f, b), () -> foerste.add(b));
    }
    for (Svar stor : foerste) {
      for (Svar lille : foerste) {
        if (!stor.equals(lille) && sammeEnhed(stor, lille, s)) {
          if (ens(stor, lille, s)) {
            ligning(stor, lille);
          } else if (ligger(lille, stor, s)) {
            forskel(stor, lille);
          }
        }
      }
      for (Class<? extends Akse.Kendetegn> akse : Udvalg.FILTERAKSER) {
        dele(stor, foerste, akse, s);
      }
    }
  }

  /**
   * Parts that filters by one thing keep apart: what all of them leave of the whole is a count too,
   * as what each of them leaves. They are taken as they come.
   */
  private void dele(
      Svar hele, List<Svar> alle, Class<? extends Akse.Kendetegn> akse, Spoergsmaal s) {
    // Persons can have a course in each of two places, and of two ages.
    boolean iFlere = hele.grundtal() == Plan.Grundtal.PERSONS && akse != Akse.Koen.class;
    List<Svar> dele = new ArrayList<>();
    for (Svar del : alle) {
      if (!iFlere
          && del.grundtal() == hele.grundtal()
          && dele.stream().allMatch(d -> Udvalg.udelukker(d.population(), del.population(), akse))
          && Udvalg.filtreret(del.population(), akse)
          && !ens(hele, del, s)
          && ligger(del, hele, s)) {
        dele.add(del);
      }
    }
    boolean alleUde = hele.celle().ude && dele.stream().allMatch(d -> d.celle().ude);
    if (dele.size() > 1 && !alleUde) {
      system.flere(List.of(hele.celle()), dele.stream().map(Svar::celle).toList());
    }
  }

  /** Two numbers that are out already tell nothing new of each other. */
  private static boolean ude(Svar a, Svar b) {
    return a.celle().ude && b.celle().ude;
  }

  private void ligning(Svar a, Svar b) {
    if (!ude(a, b)) {
      system.ligning(List.of(a.celle()), List.of(b.celle()));
    }
  }

  private void forskel(Svar stor, Svar lille) {
    if (!ude(stor, lille) && stor.celle().vaerdi >= lille.celle().vaerdi) {
      system.forskel(stor.celle(), lille.celle());
    }
  }

  /** Both count courses or both persons; who has one course is a person. */
  private static boolean sammeEnhed(Svar stor, Svar lille, Spoergsmaal s) {
    return stor.grundtal() == lille.grundtal()
        || (stor.grundtal() == Plan.Grundtal.PERSONS && erPersoner(lille, s));
  }

  private boolean ens(Svar a, Svar b, Spoergsmaal s) {
    return (ligger(a, b, s) && ligger(b, a, s)) || sammePersoner(a, b, s);
  }

  /** Everybody, or everybody of a sex, whichever of their courses are counted. */
  private static boolean sammePersoner(Svar a, Svar b, Spoergsmaal s) {
    return s.hvor() == null
        && !s.udenAktivitet()
        && s.dele().stream().allMatch(d -> d.startsWith("koen="))
        && erPersoner(a, s)
        && erPersoner(b, s)
        && a.population() instanceof Population.Forloeb x
        && b.population() instanceof Population.Forloeb y
        && Udvalg.sammePersoner(x, y);
  }

  private static boolean erPersoner(Svar svar, Spoergsmaal s) {
    return svar.grundtal() == Plan.Grundtal.PERSONS
        || Udvalg.hverSin(
            svar.population(), s.dele().stream().anyMatch(d -> d.startsWith(EFTER_GRUPPE)));
  }

  /** Whether all that the keys name of the one population are of the other too. */
  private boolean ligger(Svar del, Svar hele, Spoergsmaal s) {
    // What the keys tell of decides, and not which keys they are.
    List<String> om = s.dele().stream().map(d -> d.substring(0, d.indexOf('=') + 1)).toList();
    return kendt.computeIfAbsent(
        List.of(del.hold(), hele.hold(), om, s.hvor() != null),
        n -> ligger(del.population(), hele.population(), om, s.hvor() != null));
  }

  private static boolean ligger(Population del, Population hele, List<String> om, boolean udfald) {
    if (!Udvalg.sammeLaesning(hele, del, om, udfald)) {
      return false;
    }
    if (del instanceof Population.Forloeb b && hele instanceof Population.Forloeb a) {
      return Udvalg.ligger(b, a) && Udvalg.observeres(a, b);
    }
    return del instanceof Population.Overgange b
        && hele instanceof Population.Overgange a
        && Udvalg.ligger(b, a);
  }
}
