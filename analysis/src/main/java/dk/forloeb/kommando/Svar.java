package dk.forloeb.kommando;

import dk.forloeb.diskretion.Beskyttet;
import dk.forloeb.diskretion.Diskretion;
import dk.forloeb.diskretion.Fortegnelse;
import dk.forloeb.diskretion.Tilstand;
import dk.forloeb.motor.Caseproeve;
import dk.forloeb.motor.Koersel;
import dk.forloeb.motor.Motor;
import dk.forloeb.motor.Raaresultat;
import dk.forloeb.motor.hurtig.HurtigMotor;
import dk.forloeb.register.Register;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers to studies from one register; each question is counted once and shown in any mode. */
public final class Svar {
  private final Register register;
  private final Motor motor;
  private final Map<List<String>, Raaresultat> talte = new HashMap<>();

  /** Answers counted by the fast engine. */
  public Svar(Register register) {
    this(register, new HurtigMotor());
  }

  Svar(Register register, Motor motor) {
    this.register = register;
    this.motor = motor;
  }

  /**
   * Runs a study: its cases first, unless its parameters were changed.
   *
   * @param aendringer parameters changed for this run, {@code path=value}
   */
  public Beskyttet paa(String idEllerFil, List<String> aendringer, Tilstand tilstand) {
    return new Diskretion(Diskretion.TAERSKEL).anvend(raat(idEllerFil, aendringer), tilstand);
  }

  /** Runs a study, protects its answer against all that is out already, and enters it there. */
  public Beskyttet udgiv(String idEllerFil, List<String> aendringer, Fortegnelse ude)
      throws IOException {
    return ude.udgiv(Studiekatalog.find(idEllerFil), raat(idEllerFil, aendringer));
  }

  /** The same as {@link #udgiv}, of an answer that does not go out: nothing is entered. */
  public Beskyttet mod(String idEllerFil, List<String> aendringer, Fortegnelse ude)
      throws IOException {
    return ude.somUdgivet(raat(idEllerFil, aendringer));
  }

  private Raaresultat raat(String idEllerFil, List<String> aendringer) {
    List<String> noegle = new ArrayList<>(aendringer);
    noegle.addFirst(idEllerFil);
    return talte.computeIfAbsent(noegle, n -> tael(idEllerFil, aendringer));
  }

  private Raaresultat tael(String idEllerFil, List<String> aendringer) {
    Studiekatalog.Kildetekst tekst = Studiekatalog.find(idEllerFil);
    Studie studie = tekst.laes(aendringer);
    if (aendringer.isEmpty()) {
      Caseproeve.proev(studie, tekst::laes);
    }
    return new Koersel(motor).koer(studie, aendringer, register);
  }
}
