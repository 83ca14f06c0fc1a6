package dk.forloeb.ordning;

import java.util.List;
import java.util.stream.Stream;

/** Which rules are asked at which transition, by id. */
final class Regler {
  private static final List<String> BREV = List.of("R180", "R181", "R182", "R183");

  static final List<String> AABNING = List.of("R020");

  static final List<String> FORBEREDENDE_DEL = List.of("R071", "R072", "R073", "R074");

  static final List<String> MOEDE = List.of("R053", "R054", "R055", "R056", "R063", "R070");

  static final List<String> INDSTILLING = List.of("R058", "R059", "R207", "R213");

  static final List<String> BEVILLING =
      med(
          BREV, "R001", "R002", "R003", "R004", "R005", "R010", "R011", "R012", "R013", "R014",
          "R015", "R016", "R017", "R018", "R019", "R031", "R032", "R033", "R034", "R035", "R040",
          "R041", "R042", "R044", "R047", "R051", "R060", "R207", "R218");

  static final List<String> AFSLAG = med(BREV, "R060", "R061", "R207", "R218");

  static final List<String> ANDET =
      med(
          BREV, "R037", "R051", "R059", "R060", "R064", "R065", "R150", "R151", "R152", "R153",
          "R154", "R158", "R159", "R160", "R207", "R213", "R218", "R219");

  static final List<String> BEGYNDELSE = List.of("R075", "R076", "R077", "R080", "R170");

  static final List<String> INDSATS = List.of("R086", "R087", "R088");

  static final List<String> SEKS_MAANEDER = List.of("R085");

  static final List<String> SLUTVURDERING = List.of("R045", "R208");

  static final List<String> SLUTDATO = List.of("R045", "R046");

  static final List<String> OPHOER = med(BREV, "R036", "R171");

  static final List<String> KLAGE =
      List.of("R062", "R140", "R141", "R144", "R145", "R146", "R209", "R210", "R211", "R212");

  static final List<String> VEJLEDNING = List.of("R124", "R125", "R126", "R200", "R201");

  static final List<String> SANKTION =
      med(
          BREV, "R094", "R120", "R121", "R122", "R123", "R124", "R125", "R126", "R127", "R128",
          "R129", "R130", "R131", "R200", "R201", "R202");

  static final List<String> SAMTALE = List.of("R081", "R082", "R083", "R084");

  static final List<String> YDELSE =
      med(
          BREV, "R100", "R101", "R102", "R103", "R104", "R105", "R106", "R107", "R108", "R109",
          "R110", "R111", "R112", "R113", "R203", "R204");

  private Regler() {}

  private static List<String> med(List<String> faelles, String... egne) {
    return Stream.concat(Stream.of(egne), faelles.stream()).toList();
  }
}
