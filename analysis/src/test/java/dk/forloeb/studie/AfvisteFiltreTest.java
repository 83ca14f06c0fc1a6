package dk.forloeb.studie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code keep} cannot ask for. */
class AfvisteFiltreTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex: []              | sex er en tom liste; skriv mindst én
          sex: kvinde          | sex (som kilden skriver det) skal være et helt tal, ikke "kvinde"
          sex: 100             | sex (som kilden skriver det) skal ligge i 0-99, ikke 100
          sex: [2, 02]         | "2" står der to gange; slet den ene
          municipality: 411    | kommunen "411" findes ikke; skriv koden på en af de 98, fx 766 for Hedensted, eller UOPLYST
          municipality: Odense | kommunen "Odense" findes ikke; skriv koden på en af de 98, fx 766 for Hedensted, eller UOPLYST
          municipality: [766, 0766] | "766" står der to gange; slet den ene
          region: 1080         | regionen "1080" kendes ikke; mente du "1081"?
          age: 30              | age skal have felter (navn: værdi)
          age: { at: end }     | age mangler "years"
          age: { years: 30.. } | age mangler "at"
          age: { at: ende, years: 30.. } | ugen "ende" kendes ikke; mente du "end"?
          age: { at: end, years: 30 } | years "30" skal være FRA..TIL i hele år, fx 30..39 eller 60..
          age: { at: end, years: .. } | years ".." skal være FRA..TIL i hele år, fx 30..39 eller 60..
          age: { at: end, years: 40..39 } | years "40..39" er tom; den slutter før sin start
          age: { at: end, years: 0.. } | years "0.." er alle aldre; slet age, eller skriv fx 30..39
          age: { at: end, years: 0..131 } | years skal ligge i 0-130, ikke 131
          """)
  void filtre(String felt, String besked) {
    Proevestudie.FORLOEB.afvises(
        "keep: { ended: true }", "keep: { ended: true, " + felt + " }", 5, besked);
  }

  @Test
  void kommune_og_region_kraever_et_sted() {
    for (String felt : new String[] {"municipality: 766", "region: 1082"}) {
      String tekst =
          Proevestudie.HVER_GRUPPE
              .med("keep: { ended: true }", "keep: { ended: true, " + felt + " }")
              .replace("place: municipality-at-end\n", "");
      assertEquals(
          "min.yaml, linje 5: "
              + felt.substring(0, felt.indexOf(':'))
              + " under keep kræver place (kommunen) i populationen, fx municipality-at-end",
          StudielaeserTest.fejl(tekst));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sex: 0 | 0
          sex: [UOPLYST, 2] | 2,UOPLYST
          municipality: 0101 | 101
          region: [1085, UOPLYST] | 1085,UOPLYST
          age: { at: end, years: 0..130 } | 0-130
          age: { at: exit, years: 30..30 } | 30-30
          age: { at: start, years: ..29 } | 0-29
          age: { at: start, years: 130.. } | 130+
          """)
  void naboerne_godtages(String felt, String noegler) {
    Population.Forloeb p =
        (Population.Forloeb)
            Proevestudie.FORLOEB
                .godtages("keep: { ended: true }", "keep: { ended: true, " + felt + " }")
                .population("");
    assertEquals(noegler, String.join(",", p.filtre().getFirst().noegler()));
  }
}
