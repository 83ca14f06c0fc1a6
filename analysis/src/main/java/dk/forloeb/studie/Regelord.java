package dk.forloeb.studie;

import dk.forloeb.ugekode.Gruppe;
import dk.forloeb.ugekode.Katalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a definition says by one rule, in a few words. */
record Regelord(Sprog sprog) {
  private String t(String dansk, String engelsk) {
    return new Tosproget(dansk, engelsk).paa(sprog);
  }

  /** A sentence about a rule that was changed. */
  String saetning(Regel regel, String foer, String nu) {
    // A clause of its own is closed by a comma.
    boolean bisaetning = regel == Regel.PERIODE || regel == Regel.UDSNIT;
    return indledning(regel)
        + nu
        + (bisaetning ? "," : "")
        + t(" i stedet for ", " instead of ")
        + foer
        + ".";
  }

  private String indledning(Regel regel) {
    return switch (regel) {
      case YDELSE -> t("Forløb på ", "Courses of ");
      case HUL -> t("Et forløb slutter efter ", "A course ends after ");
      case AFSLUTTET, FOERSTE_UGE, UDSNIT -> t("Med er ", "Included are ");
      case PERIODE -> t("Med er forløb, ", "Included are courses ");
      case PER_PERSON -> t("Af personens forløb tæller ", "Of a person's courses ");
      case STED -> t("Kommunen læses ", "The municipality is read ");
      case UDFALD -> t("Udfaldet læses ", "The outcome is read ");
      case GRUPPERING -> t("Udfaldet grupperes som ", "The outcome is grouped as ");
      case SUCCES -> t("Som succes tæller ", "Success means ");
      case ENHED -> t("Der tælles ", "What is counted is ");
      case MINDST -> t("Med er ", "Included are ");
    };
  }

  /** The words for what the population says. */
  String ord(Regel regel, Population.Forloeb p) {
    return switch (regel) {
      case YDELSE -> ydelser(p);
      case HUL -> hul(p.gap());
      case AFSLUTTET ->
          p.afsluttet()
              ? t("kun afsluttede forløb", "ended courses only")
              : t("forløb, afsluttede eller ej", "courses, ended or not");
      case FOERSTE_UGE ->
          p.ikkeFraFoersteUge()
              ? t(
                  "kun forløb, der begyndte efter registrets første uge",
                  "only courses that began after the register's first week")
              : t(
                  "også forløb, der var i gang i registrets første uge",
                  "courses too that ran in the register's first week");
      case PERIODE -> periode(p);
      case PER_PERSON ->
          switch (p.perPerson()) {
            case ALL -> t("alle", "all count");
            case FIRST -> t("kun det første", "only the first counts");
            case LAST -> t("kun det seneste", "only the latest counts");
          };
      case STED -> sted(p.sted());
      case UDSNIT ->
          p.filtre().isEmpty()
              ? t("alle", "all")
              : t("kun forløb, ", "only courses ")
                  + String.join(t(" og ", " and "), new Filterprosa(sprog).led(p.filtre()));
      case UDFALD -> p.status() == null ? t("ikke", "not at all") : udfald(p.status().aflaesning());
      case GRUPPERING ->
          p.status() == null || p.status().inddeling().navn() == null
              ? t("ydelserne selv", "the benefits themselves")
              : Objects.requireNonNull(p.status().inddeling().navn());
      case SUCCES ->
          p.status() == null || p.status().succesTekst().isEmpty()
              ? t("intet", "nothing")
              : Kategoriord.liste(p.status().succesTekst(), sprog);
      case ENHED, MINDST -> throw new IllegalArgumentException("not of a population: " + regel);
    };
  }

  private String ydelser(Population.Forloeb p) {
    List<String> navne = new ArrayList<>();
    for (Gruppe g : Katalog.faelles().grupper()) {
      if (p.grupper().contains(g.id())) {
        navne.add(new Prosa(sprog).navn(g));
      }
    }
    return String.join(p.hverForSig() ? t(" og ", " and ") : t(" eller ", " or "), navne)
        + (p.hverForSig() && navne.size() > 1 ? t(" hver for sig", ", each by itself") : "");
  }

  private String hul(Gapregel gap) {
    return switch (gap) {
      case Gapregel.Uger u ->
          u.antal() == 1
              ? t("1 uge uden ydelsen", "1 week without the benefit")
              : t(u.antal() + " uger uden ydelsen", u.antal() + " weeks without the benefit");
      case Gapregel.RullendeMaaned m ->
          t("en rullende måned uden ydelsen", "a rolling month without the benefit");
      case Gapregel.Kalendermaaned m ->
          t("en hel kalendermåned uden ydelsen", "a whole calendar month without the benefit");
    };
  }

  private String periode(Population.Forloeb p) {
    Prosa prosa = new Prosa(sprog);
    return p.perioder().isEmpty()
        ? t("uanset hvornår", "whenever they lie")
        : String.join(
            t(" og ", " and "),
            p.perioder().stream()
                .map(f -> prosa.uge(f.haendelse()) + " " + prosa.periode(f))
                .toList());
  }

  private String sted(@Nullable Haendelse sted) {
    return sted == null
        ? t("ikke", "not at all")
        : t("i ", "in ") + new Tabelprosa(sprog).uge(sted);
  }

  private String udfald(Aflaesning a) {
    return switch (a) {
      case Aflaesning.UgerEfterSlut u ->
          u.antal() == 1
              ? t("1 uge efter forløbets sidste", "1 week after the last of the course")
              : t(
                  u.antal() + " uger efter forløbets sidste uge",
                  u.antal() + " weeks after the last of the course");
      case Aflaesning.Kurve k ->
          t(
              "hver uge fra " + k.fra() + " til " + k.til() + " efter forløbets sidste",
              "in every week from " + k.fra() + " to " + k.til() + " after the last of the course");
      case Aflaesning.HulletsSlut h ->
          t(
              "i den sidste af de uger uden ydelsen, der afslutter forløbet",
              "in the last of the weeks without the benefit that end the course");
      case Aflaesning.FoersteKode k ->
          t(
              "i den første uge med en kode blandt " + k.indenFor() + " efter forløbets sidste",
              "in the first week with a code among "
                  + k.indenFor()
                  + " after the last of the course");
    };
  }
}
