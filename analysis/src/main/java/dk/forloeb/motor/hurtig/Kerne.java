package dk.forloeb.motor.hurtig;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import java.util.List;

/** Counts one population and its tables. Each thread has its own, and they are added at the end. */
interface Kerne {
  /** Counts the persons from one place to before another. */
  void personer(int fra, int til);

  /** Adds what another kernel of the same population has counted. */
  void laegTil(Kerne anden);

  /** The attrition. */
  Holdtal hold(Sum sum);

  /** The population's tables, in the order of the plan. */
  List<Tabeltal> tabeller(Sum sum);
}
