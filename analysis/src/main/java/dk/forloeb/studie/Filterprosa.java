package dk.forloeb.studie;

import dk.forloeb.kommune.Kommuner;
import java.util.List;
import java.util.Map;

/** Says in words which persons and places a population keeps. */
record Filterprosa(Sprog sprog) {
  private String t(String dansk, String engelsk) {
    return new Tosproget(dansk, engelsk).paa(sprog);
  }

  /** One sentence of all the filters; there is at least one. */
  String saetning(List<Kendetegnsfilter> filtre) {
    return t("Af forløbene er kun de med, ", "Of these courses only those are kept ")
        + remse(led(filtre), t(" og ", " and "))
        + ".";
  }

  /** Each as a clause: {@code hvor kommunen er Hedensted}. */
  List<String> led(List<Kendetegnsfilter> filtre) {
    return filtre.stream().map(f -> t("hvor ", "where ") + krav(f)).toList();
  }

  /** What one filter asks of a course: {@code kommunen er Hedensted}. */
  private String krav(Kendetegnsfilter f) {
    return switch (f.akse()) {
      case Akse.Koen k ->
          t("personens køn i kilden er ", "the person's sex in the source is ") + navne(f);
      case Akse.Sted s -> t("kommunen er ", "the municipality is ") + navne(f);
      case Akse.Region r -> t("regionen er ", "the region is ") + navne(f);
      case Akse.Alder a ->
          t("personen er ", "the person is aged ")
              + aar(f)
              + t(" ved udgangen af ", " at the end of ")
              + new Tabelprosa(sprog).uge(a.ved() == null ? Haendelse.START : a.ved());
    };
  }

  private String aar(Kendetegnsfilter f) {
    if (f.aeldst() == Integer.MAX_VALUE) {
      return t("mindst " + f.yngst() + " år", f.yngst() + " or more");
    }
    return f.yngst() == 0
        ? t("højst " + f.aeldst() + " år", f.aeldst() + " or less")
        : f.yngst() == f.aeldst()
            ? t(f.yngst() + " år", "" + f.yngst())
            : t(f.yngst() + "-" + f.aeldst() + " år", f.yngst() + "-" + f.aeldst());
  }

  private String navne(Kendetegnsfilter f) {
    return remse(
        f.noegler().stream()
            .map(n ->
                n.equals(Kommuner.UOPLYST)
                    ? t("uoplyst", "not stated")
                    : f.akse() instanceof Akse.Koen
                        ? n
                        : Raekkenoegler.felter(f.akse(), n, Map.of()).getLast())
            .toList(),
        t(" eller ", " or "));
  }

  private static String remse(List<String> led, String sidste) {
    return led.size() == 1
        ? led.getFirst()
        : String.join(", ", led.subList(0, led.size() - 1)) + sidste + led.getLast();
  }
}
