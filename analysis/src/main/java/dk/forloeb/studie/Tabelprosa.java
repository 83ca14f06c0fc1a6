package dk.forloeb.studie;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Tabeldef.Opstilling;
import dk.forloeb.tid.Periodetype;
import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints the tables of a study as prose. */
final class Tabelprosa {
  private final Sprog sprog;

  Tabelprosa(Sprog sprog) {
    this.sprog = sprog;
  }

  private String t(String dansk, String engelsk) {
    return new Tosproget(dansk, engelsk).paa(sprog);
  }

  /** One paragraph about a table. */
  String tabel(Tabeldef def) {
    return switch (def) {
      case Tabeldef.Gennemsnit g ->
          t("Tabellen ", "The table ")
              + g.navn()
              + t(" har gennemsnit af ", " has averages of ")
              + g.kolonne()
              + t(" i ", " in ")
              + g.af()
              + ": "
              + g.raekker().entrySet().stream()
                  .map(e -> e.getKey() + " (" + snit(e.getValue()) + ")")
                  .collect(Collectors.joining(", "))
              + ".";
      case Opstilling o -> opstilling(o);
    };
  }

  private String snit(Tabeldef.Snit s) {
    return switch (s) {
      case POOLED_ALL -> t("alle under ét", "all together");
      case POOLED_SHOWN -> t("de viste under ét", "the shown together");
      case MEAN_SHOWN -> t("middel af de vistes andele", "mean of the shown shares");
    };
  }

  private String opstilling(Opstilling o) {
    List<String> s = new ArrayList<>();
    String af = o.population().isEmpty() ? "" : t(" af ", " of ") + o.population();
    s.add(
        t("Tabellen ", "The table ")
            + o.navn()
            + af
            + t(" har ", " has ")
            + raekker(o.raekker())
            + ".");
    s.add(
        t("Kolonner: ", "Columns: ")
            + o.maal().entrySet().stream()
                .map(e -> e.getKey() + " (" + maal(e.getValue()) + ")")
                .collect(Collectors.joining(", "))
            + ".");
    for (Map.Entry<String, Integer> krav : o.mindst().entrySet()) {
      s.add(
          t(
              "Kun rækker, hvor " + krav.getKey() + " er mindst " + krav.getValue() + ", er vist.",
              "Only rows where "
                  + krav.getKey()
                  + " is at least "
                  + krav.getValue()
                  + " are shown."));
    }
    if (!o.uden().isEmpty()) {
      s.add(
          t(
              "Aldrig vist: " + String.join(", ", o.uden().stream().map(this::navn).toList()) + ".",
              "Never shown: "
                  + String.join(", ", o.uden().stream().map(this::navn).toList())
                  + "."));
    }
    if (o.orden() != null) {
      s.add(
          t("Ordnet efter ", "Ordered by ")
              + o.orden()
              + (o.faldende() ? t(", størst først", ", largest first") : "")
              + (o.sidst() == null ? "" : ", " + o.sidst() + t(" sidst", " last"))
              + ".");
    }
    if (o.ialt() == Tabeldef.Ialt.SUM) {
      s.add(
          t(
              "Rækken I alt er summen af de viste rækker.",
              "The row I alt is the sum of the rows shown."));
    } else if (o.ialt() != null) {
      s.add(
          t("Rækken I alt tæller hver person én gang.", "The row I alt counts every person once."));
    }
    return String.join(" ", s);
  }

  /** A key as people read it. */
  private String navn(String noegle) {
    Gruppe g = Katalog.faelles().grupperEfterId().get(noegle);
    if (g != null) {
      return t(g.dansk(), g.engelsk());
    }
    return noegle.equals(Kommuner.UOPLYST) ? t("Uoplyst", "not stated") : noegle;
  }

  private String raekker(Raekker r) {
    return switch (r) {
      case Raekker.Samlet s -> t("én række", "one row");
      case Raekker.Sted s -> t("en række pr. kommune", "one row a municipality");
      case Raekker.Status s -> t("en række pr. status", "one row a status");
      case Raekker.Gruppe g ->
          g.celle() == null
              ? t("en række pr. ydelsesgruppe", "one row a benefit group")
              : t(
                  "en række pr. ydelsesgruppe i " + g.celle(),
                  "one row a benefit group in " + g.celle());
      case Raekker.Periode p ->
          t("en række pr. ", "one row a ")
              + periodetype(p.type())
              + t(", bestemt af ", ", by ")
              + switch (p.haendelse()) {
                case START -> t("forløbets første uge", "the first week of the course");
                case END -> t("forløbets sidste uge", "the last week of the course");
                case EXIT ->
                    t(
                        "ugen lige efter forløbets sidste uge",
                        "the week right after the last of the course");
              };
    };
  }

  private String periodetype(Periodetype p) {
    return switch (p) {
      case AAR -> t("år", "year");
      case HALVAAR -> t("halvår", "half-year");
      case KVARTAL -> t("kvartal", "quarter");
    };
  }

  private String maal(Maal m) {
    return switch (m) {
      case Maal.Antal a -> {
        String hvad =
            a.enhed() == Maal.Enhed.COURSES
                ? t("antal forløb", "number of courses")
                : t(
                    "antal personer, hver én gang i rækken",
                    "number of persons, each once in the row");
        yield a.hvorTekst() == null
            ? hvad
            : hvad + t(" med status ", " with status ") + navn(a.hvorTekst());
      }
      case Maal.Andel a ->
          a.naevner() == null
              ? a.taeller()
                  + t(
                      " i procent af de viste rækkers sum",
                      " in percent of the sum of the rows shown")
              : a.taeller() + t(" i procent af ", " in percent of ") + a.naevner();
      case Maal.Middel d ->
          d.laengde() == Maal.Laengde.DAYS
              ? t("gennemsnitlig længde i dage, 7 pr. uge", "mean length in days, 7 a week")
              : t("gennemsnitlig længde i uger", "mean length in weeks");
      case Maal.Aendring a ->
          t("ændring i ", "change in ")
              + a.af()
              + t(" fra rækken før i procent", " from the row before in percent");
    };
  }
}
