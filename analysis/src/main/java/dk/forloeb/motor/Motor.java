package dk.forloeb.motor;

import dk.forloeb.register.Register;
import dk.forloeb.studie.Plan;

/** Counts a plan in a register. Engines are interchangeable: the same question, the same counts. */
public interface Motor {
  Optaelling taelSammen(Plan plan, Register register);
}
