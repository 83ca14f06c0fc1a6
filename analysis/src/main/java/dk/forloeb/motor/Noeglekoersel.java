package dk.forloeb.motor;

import dk.forloeb.Brugerfejl;
import dk.forloeb.register.Noegler;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Studie;
import java.util.List;

/** Runs studies in one register with its persons' keys, for whoever changes the numbers. */
public final class Noeglekoersel {
  private final Motor motor;
  private final Register register;
  private final Noegler noegler;

  /**
   * @param noegler of just this register
   */
  public Noeglekoersel(Motor motor, Register register, Noegler noegler) {
    this.motor = motor;
    this.register = register;
    this.noegler = noegler;
  }

  /**
   * Runs a study, and sets its tables up from changed numbers: no count as it was counted is in the
   * result.
   *
   * @param aendringer what was changed from the file, for the evidence
   * @throws Brugerfejl when the register cannot answer
   */
  public Raaresultat koer(Studie studie, List<String> aendringer, Talaendring aendring) {
    return Koersel.koer(
        studie,
        aendringer,
        register,
        plan -> Talkilde.aendret(plan, motor.taelMedNoegler(plan, register, noegler), aendring));
  }
}
