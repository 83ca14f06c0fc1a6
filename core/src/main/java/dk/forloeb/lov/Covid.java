package dk.forloeb.lov;

import dk.forloeb.tid.Periode;

/** The national pauses of 2020 and 2021, of which no calendar was seen. */
final class Covid {
  private Covid() {}

  /** None is taken off, and it is said, where the days lie in that time; else nothing. */
  static String forbehold(Sagsbillede s, Periode dage) {
    return s.parametre().parameter("covid.pausedage").vaerdier().restrict(dage).segmenter().stream()
            .anyMatch(d -> d.vaerdi() instanceof Parameter.IkkeSet)
        ? " Indsatsen var i perioder i 2020-2021 suspenderet på grund af covid-19; hvilke dage er"
            + " ikke set, og ingen er trukket fra."
        : "";
  }
}
