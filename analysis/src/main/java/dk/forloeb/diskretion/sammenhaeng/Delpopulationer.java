package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Populations that lie within each other: what the larger has more is a count of its own, which the
 * difference of two numbers gives away. Where each lies within the other, they are one number.
 */
final class Delpopulationer {
  private final Cellesystem system;
  private final Map<String, Population> hold;

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
    Map<List<Object>, Boolean> kendt = new HashMap<>();
    svar.forEach((s, alle) -> {
      // What the keys tell of decides, and not which keys they are.
      List<String> om = s.dele().stream().map(d -> d.substring(0, d.indexOf('=') + 1)).toList();
      for (Svar lille : alle) {
        for (Svar stor : alle) {
          if (!stor.hold().equals(lille.hold()) && sammeEnhed(stor, lille)) {
            boolean her = ligger(kendt, lille, stor, om, s.hvor() != null);
            boolean ogsaa = her && ligger(kendt, stor, lille, om, s.hvor() != null);
            boolean ens = ogsaa || sammePersoner(lille, stor, s);
            boolean een = stor.celle().nummer < lille.celle().nummer || !sammeEnhed(lille, stor);
            if (ens && een) {
              system.ligning(List.of(stor.celle()), List.of(lille.celle()));
            } else if (!ens && her && stor.celle().vaerdi >= lille.celle().vaerdi) {
              system.forskel(stor.celle(), lille.celle());
            }
          }
        }
      }
    });
  }

  /** Both count courses or both persons; who has one course is a person. */
  private static boolean sammeEnhed(Svar stor, Svar lille) {
    return stor.grundtal() == lille.grundtal()
        || (stor.grundtal() == Plan.Grundtal.PERSONS
            && lille.grundtal() == Plan.Grundtal.COURSES
            && Udvalg.hverSin(lille.population(), List.of()));
  }

  /** Everybody, or everybody of a sex, whichever of their courses are counted. */
  private static boolean sammePersoner(Svar a, Svar b, Spoergsmaal s) {
    return s.hvor() == null
        && !s.udenAktivitet()
        && s.dele().stream().allMatch(d -> d.startsWith("koen="))
        && erPersoner(a)
        && erPersoner(b)
        && a.population() instanceof Population.Forloeb x
        && b.population() instanceof Population.Forloeb y
        && Udvalg.sammePersoner(x, y);
  }

  private static boolean erPersoner(Svar s) {
    return s.grundtal() == Plan.Grundtal.PERSONS || Udvalg.hverSin(s.population(), List.of());
  }

  private static boolean ligger(
      Map<List<Object>, Boolean> kendt, Svar del, Svar hele, List<String> om, boolean udfald) {
    return kendt.computeIfAbsent(
        List.of(del.hold(), hele.hold(), om, udfald),
        n -> ligger(del.population(), hele.population(), om, udfald));
  }

  /** Whether all that the keys name of the one population are of the other too. */
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
