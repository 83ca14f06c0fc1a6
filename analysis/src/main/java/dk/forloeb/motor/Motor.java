package dk.forloeb.motor;

import dk.forloeb.register.Noegler;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Plan;

/** Counts a plan in a register. Engines are interchangeable: the same question, the same counts. */
public interface Motor {
  Optaelling taelSammen(Plan plan, Register register);

  /**
   * Counts a plan, and for each count adds up the keys of those it counts.
   *
   * @param noegler of just this register
   */
  Noeglesummer taelMedNoegler(Plan plan, Register register, Noegler noegler);
}
