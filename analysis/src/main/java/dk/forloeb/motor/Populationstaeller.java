package dk.forloeb.motor;

import dk.forloeb.motor.Optaelling.Holdtal;
import dk.forloeb.motor.Optaelling.Tabeltal;
import dk.forloeb.studie.Plan;

/** Counts one population and its tables, a person at a time. */
interface Populationstaeller {
  void person(Personuger uger);

  /** The attrition so far. */
  Holdtal hold();

  /** One of its tables so far. */
  Tabeltal tabel(Plan.Taelling taelling);
}
