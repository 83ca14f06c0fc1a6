package dk.forloeb.lov;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that are asked together, because one step of a case rests on them all. */
public enum Regelsaet {
  BEVILLING(
      "bevilling af ressourceforløb",
      "R001 R002 R003 R004 R005 R010 R011 R012 R013 R014 R015 R016 R017 R018 R019 R031 R032 R033"
          + " R034 R035 R040 R041 R042 R044 R047 R051 R060 R180 R181 R182 R183 R218"),
  AFSLAG("afslag", "R020 R051 R060 R061 R180 R181 R182 R183 R207 R218"),
  FORBEREDENDE_DEL("den forberedende del", "R070 R071 R072 R073 R074"),
  TEAMMOEDE("mødet i teamet", "R050 R053 R054 R055 R056 R063 R070"),
  INDSTILLING("indstillingen", "R058 R059 R213"),
  DRIFT(
      "forløbets gang",
      "R036 R043 R045 R046 R075 R076 R077 R080 R081 R082 R083 R084 R085 R093 R094 R095 R208"),
  YDELSE(
      "ydelsen",
      "R006 R100 R101 R102 R103 R104 R105 R106 R107 R108 R109 R110 R111 R112 R113 R203 R204 R205"),
  SANKTION(
      "sanktion",
      "R120 R121 R122 R123 R124 R125 R126 R127 R128 R129 R130 R131 R181 R200 R201 R202"),
  KLAGE("klage", "R062 R140 R141 R142 R143 R144 R145 R146 R209 R210 R211 R212"),
  FLEKSJOB("fleksjob", "R051 R060 R064 R150 R151 R152 R153 R154 R213 R219"),
  FOERTIDSPENSION("førtidspension", "R037 R051 R059 R060 R064 R158 R159 R160"),
  SENIORPENSION("seniorpension", "R215 R216"),
  INDBERETNING("indberetning", "R131 R170 R171 R172 R173 R174 R175");

  private final String dansk;
  private final String regler;

  Regelsaet(String dansk, String regler) {
    this.dansk = dansk;
    this.regler = regler;
  }

  public String dansk() {
    return dansk;
  }

  /** The ids of its rules, those of every time together; a day picks those in force. */
  public List<String> regler() {
    return List.of(regler.split(" ", -1));
  }

  /** Its name in files: {@code bevilling}. */
  public String navn() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The set with this name, if there is one. */
  public static Optional<Regelsaet> med(String navn) {
    return Arrays.stream(values()).filter(s -> s.navn().equals(navn)).findFirst();
  }

  static Set<String> navne() {
    return Arrays.stream(values())
        .map(Regelsaet::navn)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
