package dk.forloeb.studie;

import dk.forloeb.kommune.Kommuner;
import dk.forloeb.studie.Tabeldef.Opstilling;
import dk.forloeb.tid.Periodetype;
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
            + raekker(o.akser())
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
              + (o.sidst() == null
                  ? ""
                  : ", " + t(o.sidst(), navn(o.sidst())) + t(" sidst", " last"))
              + ".");
    }
    if (o.ialt() == Tabeldef.Ialt.SUM) {
      s.add(
          t(
              "Rækken I alt er summen af de viste rækker.",
              "The row Total is the sum of the rows shown."));
    } else if (o.ialt() != null) {
      s.add(
          t("Rækken I alt tæller hver person én gang.", "The row Total counts every person once."));
    }
    return String.join(" ", s);
  }

  /** The condition on an outcome: a group, or categories with commas between. */
  private String udfald(String ord) {
    return sprog == Sprog.DA ? navn(ord) : Kategoriord.liste(List.of(ord.split(", ", -1)), sprog);
  }

  /** A key as people read it. */
  private String navn(String noegle) {
    return noegle.equals(Kommuner.UOPLYST)
        ? t("Uoplyst", "not stated")
        : Kategoriord.paa(noegle, sprog);
  }

  private String raekker(List<Akse> akser) {
    if (akser.isEmpty()) {
      return t("én række", "one row");
    }
    List<String> navne = akser.stream().map(this::akse).toList();
    String foran = String.join(", ", navne.subList(0, navne.size() - 1));
    return t("en række pr. ", "one row a ")
        + (foran.isEmpty() ? "" : foran + t(" og ", " and "))
        + navne.getLast();
  }

  private String akse(Akse akse) {
    return switch (akse) {
      case Akse.Sted s -> t("kommune", "municipality");
      case Akse.Region r -> t("region", "region");
      case Akse.Koen k -> t("køn", "sex");
      case Akse.Alder a ->
          t("aldersgruppe (", "age band (")
              + String.join(", ", Raekkenoegler.baand(0, a.graenser()))
              + t(" år", " years")
              + (a.ved() == null ? "" : t(" i ", " in ") + uge(a.ved()))
              + ")";
      case Akse.Laengde l ->
          t("længde (", "length (")
              + String.join(", ", Raekkenoegler.baand(1, l.graenser()))
              + t(" uger)", " weeks)");
      case Akse.Status s -> t("status", "status");
      case Akse.Gruppe g ->
          t("ydelsesgruppe", "benefit group")
              + (g.celle() == null ? "" : t(" i ", " in ") + Kategoriord.paa(g.celle(), sprog));
      case Akse.Forloebsgruppe f -> t("ydelse, forløbet er på", "benefit that the course is of");
      case Akse.Kurveuge k -> t("uge efter forløbets sidste uge", "week after the course's last");
      case Akse.UgerSidenStart u ->
          t("antal uger siden start (", "number of weeks since the start (")
              + u.uger().stream().map(Object::toString).collect(Collectors.joining(", "))
              + t(
                  "; den første uge er 1, og med er forløb, der endnu er i gang)",
                  "; the first week is 1, and courses that still run are included)");
      case Akse.Tidspunkt p -> periodetype(p.type(), sprog);
      case Akse.Fra f -> t("hidtidig status", "former status");
      case Akse.Til f -> t("ny status", "new status");
      case Akse.Periode p ->
          periodetype(p.type(), sprog) + t(", bestemt af ", ", by ") + uge(p.haendelse());
    };
  }

  String uge(Haendelse h) {
    return switch (h) {
      case START -> t("forløbets første uge", "the first week of the course");
      case END -> t("forløbets sidste uge", "the last week of the course");
      case EXIT ->
          t("ugen lige efter forløbets sidste uge", "the week right after the last of the course");
    };
  }

  static String periodetype(Periodetype p, Sprog sprog) {
    return switch (p) {
      case AAR -> new Tosproget("år", "year").paa(sprog);
      case HALVAAR -> new Tosproget("halvår", "half-year").paa(sprog);
      case KVARTAL -> new Tosproget("kvartal", "quarter").paa(sprog);
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
        if (a.udenAktivitet()) {
          yield hvad
              + t(
                  " uden en eneste uge med registreret beskæftigelsesrettet aktivitet",
                  " without a single week of registered employment activity");
        }
        yield a.hvorTekst() == null
            ? hvad
            : hvad + t(" med status ", " with status ") + udfald(a.hvorTekst());
      }
      case Maal.Andel a ->
          a.taeller()
              + switch (a.af()) {
                case COLUMN -> t(" i procent af ", " in percent of ") + a.naevner();
                case TOTAL ->
                    t(
                        " i procent af de viste rækkers sum",
                        " in percent of the sum of the rows shown");
                case FIRST_KEY ->
                    t(
                        " i procent af summen af de rækker, der har samme første nøgle",
                        " in percent of the sum of the rows that have the same first key");
              };
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
