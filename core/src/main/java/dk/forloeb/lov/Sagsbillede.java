package dk.forloeb.lov;

import dk.forloeb.lov.Opgave.Slags;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a condition sees: the rule it is part of, the facts, and the day whose law is asked for.
 * Days that are measured (an age, a length) come from the facts alone, so the same facts are judged
 * differently on two days only where the law is different.
 */
record Sagsbillede(Regel regel, Fakta fakta, LocalDate dato, Regelbog bog) {
  Parametre parametre() {
    return bog.parametre();
  }

  /** Whether another rule is in force on the day; so that a date of the law stands in one place. */
  boolean gaelder(String id) {
    return bog.regel(id).gaelder(dato);
  }

  private Forklaring node(
      Udfald udfald, String tekst, List<Forklaring> grunde, Optional<Opgave> o) {
    return new Forklaring(Optional.empty(), udfald, true, tekst, regel.hjemmel(dato), grunde, o);
  }

  Forklaring opfyldt(String tekst, Forklaring... grunde) {
    return node(Udfald.OPFYLDT, tekst, List.of(grunde), Optional.empty());
  }

  Forklaring ikke(String tekst, Forklaring... grunde) {
    return node(Udfald.IKKE_OPFYLDT, tekst, List.of(grunde), Optional.empty());
  }

  Forklaring af(boolean opfyldt, String tekst, Forklaring... grunde) {
    return node(
        opfyldt ? Udfald.OPFYLDT : Udfald.IKKE_OPFYLDT, tekst, List.of(grunde), Optional.empty());
  }

  Forklaring samlet(Udfald udfald, String tekst, List<Forklaring> grunde) {
    return node(udfald, tekst, grunde, Optional.empty());
  }

  /** These facts are asked for. */
  Forklaring mangler(Faktum<?>... fakta) {
    List<Faktum<?>> liste = Arrays.asList(fakta);
    String hvad = Dansk.og(liste.stream().map(Faktum::etiket).toList());
    return opgave(
        Slags.OPLYS,
        "Ikke oplyst: " + hvad + ".",
        "Oplys" + (hvad.startsWith("om ") ? ", " : " ") + hvad + ".",
        liste);
  }

  /** This judgment is asked for. */
  Forklaring skoenMangler(Faktum<Skoen> faktum, String hvorfor) {
    return opgave(
        Slags.SKOEN,
        hvorfor + ": " + faktum.etiket() + ".",
        "Vurdér: " + faktum.etiket() + ". Skriv kriterier, de hensyn, der vejede, og hvorfor.",
        List.of(faktum));
  }

  /** The law is asked for: no source of ours shows it. */
  Forklaring jura(String tekst) {
    return opgave(Slags.JURA, tekst, "Slå op: " + tekst, List.of());
  }

  private Forklaring opgave(Slags slags, String tekst, String opgave, List<Faktum<?>> mangler) {
    return node(
        Udfald.KAN_IKKE_VURDERES,
        tekst,
        List.of(),
        Optional.of(new Opgave(regel.id(), slags, opgave, mangler)));
  }

  /** The parameter's value on the day, if it was seen. */
  Optional<BigDecimal> tal(String parameter) {
    return parametre().parameter(parameter).slaaOp(dato) instanceof Parameter.Vaerdi v
        ? Optional.of(v.tal())
        : Optional.empty();
  }

  /** What has to be known of the value of the day, to stand after a sentence; perhaps nothing. */
  String forbehold(String parameter) {
    String f = parametre().parameter(parameter).vaerdi(dato).forbehold();
    return f.isEmpty() ? "" : " " + f;
  }

  /** The parameter's value on the day, which must have been seen. */
  int heltal(String parameter) {
    return parametre().parameter(parameter).vaerdi(dato).tal().intValueExact();
  }
}
