package dk.forloeb.web;

import dk.forloeb.spoergsmaal.Registerkort;
import dk.forloeb.spoergsmaal.Visning;
import dk.forloeb.studie.Regelforskelle;
import dk.forloeb.studie.Sprog;
import dk.forloeb.studie.Studie;
import dk.forloeb.studie.Studiekatalog;
import java.util.ArrayList;
import java.util.List;

/**
 * What an address asks for.
 *
 * @param studie the study as its file has it
 * @param grupper its controls, with what they say now
 * @param aendringer what is changed from the file, as {@code --set} takes it
 * @param forespoergsel the part of the address after the question mark, with it, or empty
 * @param visninger the modes that whoever asks may choose among
 */
record Forespoergsel(
    Studie studie,
    Registerkort register,
    Visning visning,
    List<Visning> visninger,
    List<Felt.Gruppe> grupper,
    List<String> aendringer,
    String forespoergsel) {

  /** What is changed, a sentence a rule; what is no rule of a population is said by its path. */
  List<String> aendretIOrd(Sprog sprog) {
    return iOrd(studie, aendringer, sprog);
  }

  static List<String> iOrd(Studie studie, List<String> aendringer, Sprog sprog) {
    if (aendringer.isEmpty()) {
      return List.of();
    }
    List<String> ud = new ArrayList<>();
    Regelforskelle.aendringer(studie, Studiekatalog.find(studie.id()).laes(aendringer))
        .forEach(t -> ud.add(t.paa(sprog)));
    aendringer.stream().filter(a -> a.startsWith("tables.")).forEach(ud::add);
    return ud;
  }

  /** The part of the address that says what is changed, and neither the mode nor the register. */
  String definitionsforespoergsel() {
    String ud = forespoergsel.replaceAll("(?<=[?&])(visning|register)=[^&]*(&|$)", "");
    return ud.replaceFirst("[?&]$", "");
  }

  /** The address of the study's page, without what is changed. */
  public String rod() {
    return "/opgoerelse/" + studie.id();
  }

  /** The address that says all of this. */
  public String adresse() {
    return rod() + forespoergsel;
  }
}
