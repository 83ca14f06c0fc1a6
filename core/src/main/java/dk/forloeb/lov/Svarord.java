package dk.forloeb.lov;

import java.util.ArrayList;
import java.util.List;

/** What is said after a rule's question: the answer, and how much it can bear. */
final class Svarord {
  private Svarord() {}

  /** {@code Nej. Afslaget hviler på middel sikkerhed: …}. */
  static String efter(Regel regel, Udfald udfald) {
    List<String> ord = new ArrayList<>();
    ord.add(
        switch (udfald) {
          case OPFYLDT -> "Ja.";
          case IKKE_OPFYLDT -> "Nej.";
          case KAN_IKKE_VURDERES -> "Det kan ikke vurderes.";
        });
    if (udfald == Udfald.OPFYLDT) {
      return " " + ord.getFirst();
    }
    String forbehold = regel.forbehold();
    if (regel.eget()) {
      ord.add("Det er produktets eget ønske, ikke lov.");
    } else if (regel.sikkerhed() == Sikkerhed.LAV) {
      ord.add("Reglen er usikker og spærrer aldrig; svaret er et råd.");
    } else if (regel.sikkerhed() == Sikkerhed.MIDDEL) {
      ord.add(hvem(regel, udfald) + " hviler på middel sikkerhed" + efterOrdet(forbehold));
      forbehold = "";
    }
    if (!forbehold.isEmpty()) {
      ord.add("Forbehold: " + forbehold);
    }
    return " " + String.join(" ", ord);
  }

  /** A case that waits for an answer is stopped as much as one that got a no. */
  private static String hvem(Regel regel, Udfald udfald) {
    if (!regel.spaerrer()) {
      return "Svaret";
    }
    return udfald == Udfald.IKKE_OPFYLDT ? "Afslaget" : "Kravet";
  }

  private static String efterOrdet(String forbehold) {
    return forbehold.isEmpty() ? "." : ": " + forbehold;
  }
}
