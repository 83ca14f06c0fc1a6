package dk.forloeb.diskretion.sammenhaeng;

import dk.forloeb.studie.Akse;
import dk.forloeb.studie.Plan;
import dk.forloeb.studie.Population;
import dk.forloeb.studie.Raekkenoegler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of count of one population, broken down.
 *
 * @param hold the population, by its content
 * @param akser none for everybody
 * @param celler by raw key; what is missing is 0
 */
record Opdeling(
    String hold, Population population, List<Akse> akser, Plan.Tal tal, Map<String, Celle> celler) {

  Opdeling(String hold, Population population, List<Akse> akser, Plan.Tal tal) {
    this(hold, population, akser, tal, new LinkedHashMap<>());
  }

  /** Whether it is the same breakdown of the same count. */
  boolean samme(Opdeling o) {
    return hold.equals(o.hold) && tal.equals(o.tal) && akser.equals(o.akser);
  }

  /** What the count with this raw key is of. */
  Noegle noegle(String raa) {
    String[] dele = dele(raa);
    List<String> ud = new ArrayList<>();
    for (int i = 0; i < akser.size(); i++) {
      ud.add(Akseforhold.navn(akser.get(i)) + "=" + dele[i]);
    }
    return new Noegle(hold, ud, tal);
  }

  static String[] dele(String raa) {
    return raa.split(Raekkenoegler.SKILLE, -1);
  }

  /** The number of the axis of this kind, or -1. */
  int plads(Class<? extends Akse> slags) {
    for (int i = 0; i < akser.size(); i++) {
      if (slags.isInstance(akser.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The raw key without one of its parts. */
  static String uden(String raa, int plads) {
    List<String> dele = new ArrayList<>(Arrays.asList(dele(raa)));
    dele.remove(plads);
    return String.join(Raekkenoegler.SKILLE, dele);
  }
}
